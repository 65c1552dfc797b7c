import type { Analysis } from '../model/analysis.js'
import type { Comparison, Count, Grouping, GroupProfile, Keyness, Overlap } from '../model/comparison.js'
import { type Lookup, lookup } from '../model/lookup.js'
import type { Turn } from '../model/statement.js'
import type { Segmenter } from '../text/tokens.js'
import { type Contingency, dispersion, logLikelihood, logOdds } from './statistics.js'

export interface CompareOptions {
  readonly by: Grouping
  /** Words left out of the comparison. */
  readonly stopWords: ReadonlySet<string>
  /** An item is compared only where both sides together have it this often. */
  readonly minimum: number
  /** How many items per group and kind are reported. */
  readonly top: number
}

/** G² of 3.84 is the 5% level of the chi-squared distribution with one degree of freedom. */
const LEVEL = 3.84
/** Worth of the prior in items: strong enough to tame items seen once or twice. */
const PRIOR_STRENGTH = 500
/** Formulae shown in a profile. */
const PROFILE_FORMULAE = 10

/** What one turn holds, counted. */
interface Sheet {
  readonly turn: Turn
  readonly statements: number
  readonly words: ReadonlyMap<string, number>
  readonly formulae: ReadonlyMap<string, number>
  readonly measures: readonly string[]
  readonly figures: number
  readonly goals: number
}

/**
 * Profiles of groups of speakers side by side: what each says more and less than all others, and what their
 * agendas share. Second witnesses and narration are left out. A handful of meetings describes what was said;
 * it is no sample from which to infer.
 */
export function compareGroups(analysis: Analysis, segmenter: Segmenter, options: CompareOptions): Comparison {
  const find = lookup(analysis)
  const groups = new Map<string, Sheet[]>()
  for (const sheet of sheets(analysis, segmenter, options.stopWords)) {
    const group = groupOf(sheet.turn, options.by, find)
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), sheet])
  }
  const names = [...groups.keys()].sort()
  const of = (name: string) => groups.get(name) as Sheet[]
  return {
    by: options.by,
    groups: names.map(name => profile(name, of(name))),
    keyness: names.flatMap(name => {
      const others = names.filter(one => one !== name).flatMap(of)
      const kinds = ['formula', 'word'] as const
      return kinds.flatMap(kind => keyness(name, kind, of(name), others, options))
    }),
    overlaps: names.flatMap((a, index) => names.slice(index + 1).map(b => overlap(a, of(a), b, of(b)))),
  }
}

/** The group of a turn: null where the turn has no such attribute and is left out. */
function groupOf(turn: Turn, by: Grouping, find: Lookup): string | null {
  const seat = find.seat(turn.seat)
  switch (by) {
    case 'meeting':
      return turn.meeting
    case 'speaker':
      return turn.speaker
    case 'role':
      return turn.role
    case 'seat':
      return seat?.name ?? null
    case 'district':
      return seat && isOrgan(seat.type) ? seat.place : (seat?.name ?? null)
  }
}

/** Organs speak for the territory they belong to. */
const isOrgan = (type: string) => ['department', 'ministry', 'enterprise', 'other'].includes(type)

function sheets(analysis: Analysis, segmenter: Segmenter, stopWords: ReadonlySet<string>): Sheet[] {
  const counted = new Set(analysis.statements.filter(one => one.witnessOf === null).map(one => one.id))
  return analysis.turns
    .filter(turn => turn.kind !== 'narration')
    .map(turn => {
      const own = <T extends { turn: string }>(list: readonly T[], idOf: (item: T) => string) =>
        list.filter(item => item.turn === turn.id && counted.has(idOf(item)))
      const statements = own(analysis.statements, one => one.id)
      const figures = own(analysis.figures, one => one.statement).filter(
        figure => figure.kind !== 'enumeration',
      )
      return {
        turn,
        statements: statements.length,
        words: tally(statements.flatMap(one => wordsOf(one.text, segmenter, stopWords))),
        formulae: tally(own(analysis.slogans, one => one.statement).map(slogan => slogan.canonical)),
        measures: figures.flatMap(figure => (figure.measure ? [figure.measure.key] : [])),
        figures: figures.length,
        goals: own(analysis.goals, one => one.statement).length,
      }
    })
    .filter(sheet => sheet.statements > 0)
}

const HAS_LETTER = /\p{L}/u

function wordsOf(text: string, segmenter: Segmenter, stopWords: ReadonlySet<string>): string[] {
  return segmenter
    .cut(text)
    .map(token => token.key)
    .filter(word => HAS_LETTER.test(word) && !stopWords.has(word))
}

function tally(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

function pooled(tallies: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const all = new Map<string, number>()
  for (const one of tallies) for (const [item, n] of one) all.set(item, (all.get(item) ?? 0) + n)
  return all
}

const sizeOf = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0)

function profile(group: string, sheets: readonly Sheet[]): GroupProfile {
  const formulae = pooled(sheets.map(sheet => sheet.formulae))
  const total = (of: (sheet: Sheet) => number) => sheets.reduce((all, sheet) => all + of(sheet), 0)
  return {
    group,
    turns: sheets.length,
    statements: total(sheet => sheet.statements),
    words: total(sheet => sizeOf(sheet.words)),
    goals: total(sheet => sheet.goals),
    slogans: sizeOf(formulae),
    figures: total(sheet => sheet.figures),
    formulae: mostFrequent(formulae).slice(0, PROFILE_FORMULAE),
  }
}

function mostFrequent(counts: ReadonlyMap<string, number>): Count[] {
  return [...counts]
    .map(([item, count]) => ({ item, count }))
    .sort((a, b) => b.count - a.count || (a.item < b.item ? -1 : 1))
}

function keyness(
  group: string,
  kind: Keyness['kind'],
  own: readonly Sheet[],
  others: readonly Sheet[],
  options: CompareOptions,
): Keyness[] {
  const talliesOf = (sheets: readonly Sheet[]) =>
    sheets.map(sheet => (kind === 'word' ? sheet.words : sheet.formulae))
  const ownTallies = talliesOf(own)
  const inGroup = pooled(ownTallies)
  const inOthers = pooled(talliesOf(others))
  const size = sizeOf(inGroup)
  const othersSize = sizeOf(inOthers)
  if (size === 0 || othersSize === 0) return []
  const items = new Set([...inGroup.keys(), ...inOthers.keys()])
  const found = [...items].flatMap(item => {
    const table = { count: inGroup.get(item) ?? 0, size, others: inOthers.get(item) ?? 0, othersSize }
    if (table.count + table.others < options.minimum) return []
    return [keynessOf(group, kind, item, table, ownTallies)]
  })
  return found
    .filter(one => one.logLikelihood >= LEVEL)
    .sort((a, b) => b.logLikelihood - a.logLikelihood || (a.item < b.item ? -1 : 1))
    .slice(0, options.top)
}

function keynessOf(
  group: string,
  kind: Keyness['kind'],
  item: string,
  table: Contingency,
  tallies: readonly ReadonlyMap<string, number>[],
): Keyness {
  const counts = tallies.map(one => one.get(item) ?? 0)
  const turns = counts.filter(count => count > 0).length
  const odds = logOdds(table, PRIOR_STRENGTH)
  return {
    group,
    kind,
    item,
    count: table.count,
    others: table.others,
    rate: (1000 * table.count) / table.size,
    othersRate: (1000 * table.others) / table.othersSize,
    logLikelihood: logLikelihood(table),
    logOdds: odds.value,
    interval: odds.interval,
    turns,
    spread: turns / tallies.length,
    dispersion: dispersion(counts, tallies.map(sizeOf)),
  }
}

function overlap(a: string, ofA: readonly Sheet[], b: string, ofB: readonly Sheet[]): Overlap {
  const agenda = (sheets: readonly Sheet[]) =>
    new Set(sheets.flatMap(sheet => [...sheet.formulae.keys(), ...sheet.measures]))
  const inA = agenda(ofA)
  const inB = agenda(ofB)
  const shared = [...inA].filter(item => inB.has(item)).sort()
  const share = (of: number) => (of === 0 ? 0 : shared.length / of)
  return {
    groups: [a, b],
    shared,
    jaccard: share(inA.size + inB.size - shared.length),
    coefficient: share(Math.min(inA.size, inB.size)),
  }
}
