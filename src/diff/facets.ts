import type { Deadline, Figure, FigureKind, Goal, Slogan } from '../model/claim.js'
import { hasMovingBase, incomparability } from '../model/comparability.js'
import type { Facet } from '../model/finding.js'
import type { FormulaRelation } from '../model/formula.js'
import type { Statement } from '../model/statement.js'
import { canonicalFormula, formulaKey, formulaMembers } from '../text/formulae.js'
import { compareKey } from '../text/normalize.js'
import { commitmentCore, EMPTY_TAIL, objectPhrase, territoryOf } from '../text/wording.js'
import { wordEdits } from './edits.js'
import type { Evidence, Lookup } from './lookup.js'
import { boundText, difference, valueText, within } from './quantity.js'

/** In what the later of two versions of one claim differs; nothing where it persisted. */
export function facetsBetween(
  before: Evidence,
  after: Evidence,
  relation: FormulaRelation | null,
  lookup: Lookup,
): Facet[] {
  if (before.type === 'figure' && after.type === 'figure') return figureFacets(before, after)
  if (before.type === 'slogan' && after.type === 'slogan') return sloganFacets(before, after, relation)
  if (before.type === 'goal' && after.type === 'goal') return goalFacets(before, after, lookup)
  if (before.type === 'statement' && after.type === 'statement') return statementFacets(before, after, lookup)
  if (before.type === 'goal' && after.type === 'statement') return mentionFacets(before, after, lookup)
  if (before.type === 'statement' && after.type === 'goal')
    return mentionFacets(after, before, lookup).map(mirrorWording)
  return []
}

/** A sentence that names the whole object keeps the commitment; one that names its head has reworded it. */
function mentionFacets(goal: Goal, mention: Statement, lookup: Lookup): Facet[] {
  if (compareKey(mention.text).includes(objectPhrase(goal).replace(EMPTY_TAIL, ''))) return []
  const edits = wordEdits(
    wordsOf(goal.text, goal.statement, lookup),
    wordsOf(mention.text, mention.id, lookup),
  )
  return [{ facet: 'wording', edits, relation: null }]
}

const MIRRORED = { equal: 'equal', insert: 'delete', delete: 'insert' } as const

function mirrorWording(facet: Facet): Facet {
  if (facet.facet !== 'wording') return facet
  return { ...facet, edits: facet.edits.map(({ op, text }) => ({ op: MIRRORED[op], text })) }
}

type MemberFacet = Extract<Facet, { facet: 'members' }>

function figureFacets(before: Figure, after: Figure): Facet[] {
  return [...valueFacets(before, after), ...boundFacets(before, after), ...deadlineFacets(before, after)]
}

function valueFacets(before: Figure, after: Figure): Facet[] {
  const [from, to] = [valueText(before), valueText(after)]
  const changed = from === to ? null : difference(before, after)
  return changed ? [{ facet: 'value', before: from, after: to, ...changed }] : []
}

function boundFacets(before: Figure, after: Figure): Facet[] {
  const [from, to] = [boundText(before), boundText(after)]
  if (from === to) return []
  // an approximate value binds less than any bound, wherever it lies
  const tightened = to !== '≈' && (from === '≈' || (within(before, after) && !within(after, before)))
  const loosened = to === '≈' || (within(after, before) && !within(before, after))
  const sense = tightened ? 'tightened' : loosened ? 'loosened' : 'other'
  return [{ facet: 'bound', before: from, after: to, sense }]
}

interface Dated {
  readonly deadline: Deadline | null
}

function deadlineFacets({ deadline: before }: Dated, { deadline: after }: Dated): Facet[] {
  if (before === null && after === null) return []
  const texts = { before: before?.text ?? null, after: after?.text ?? null }
  if (before === null) return [{ facet: 'deadline', ...texts, sense: 'added' }]
  if (after === null) return [{ facet: 'deadline', ...texts, sense: 'dropped' }]
  if (before.date === after.date && (before.date !== null || before.text === after.text)) return []
  if (before.date === null || after.date === null) return [{ facet: 'deadline', ...texts, sense: 'restated' }]
  return [{ facet: 'deadline', ...texts, sense: after.date < before.date ? 'earlier' : 'later' }]
}

function sloganFacets(before: Slogan, after: Slogan, relation: FormulaRelation | null): Facet[] {
  if (relation === 'same' || formulaKey(before.canonical) === formulaKey(after.canonical))
    return printedMembers(before, after)
  const [from, to] = [formulaMembers(before), formulaMembers(after)]
  if (from.length > 0 && to.length > 0) return [memberFacet(from, to)]
  return [{ facet: 'wording', edits: characterEdits(before.canonical, after.canonical), relation }]
}

/** One formula may be printed with fewer or more of its members: `获得感、幸福感` is not yet `…、安全感`. */
function printedMembers(before: Slogan, after: Slogan): Facet[] {
  const [from, to] = [before, after].map(({ surface }) =>
    formulaMembers({ canonical: canonicalFormula(surface), members: [] }).map(formulaKey),
  ) as [string[], string[]]
  if (from.length === 0 || to.length === 0) return []
  const facet = memberFacet(from, to)
  return facet.added.length + facet.removed.length > 0 ? [facet] : []
}

function memberFacet(before: readonly string[], after: readonly string[]): MemberFacet {
  return {
    facet: 'members',
    added: after.filter(member => !before.includes(member)),
    removed: before.filter(member => !after.includes(member)),
    kept: before.filter(member => after.includes(member)),
  }
}

function goalFacets(before: Goal, after: Goal, lookup: Lookup): Facet[] {
  const facets = [
    ...pairedFigures(before, after, lookup).flatMap(([from, to]) => figureFacets(from, to)),
    ...(rollsOn(before, after, lookup) ? [] : deadlineFacets(before, after)),
    ...scopeFacets(before, after),
  ]
  const said = (goal: Goal) => commitmentCore(objectPhrase(goal))
  if (said(before) === said(after)) return dedupe(facets)
  const edits = wordEdits(
    wordsOf(before.text, before.statement, lookup),
    wordsOf(after.text, after.statement, lookup),
  )
  return dedupe([...facets, { facet: 'wording', edits, relation: null }])
}

/** What is set for each year anew; a length or a number of works that is due a year later has slipped. */
const YEARLY_KINDS: ReadonlySet<FigureKind> = new Set(['percent', 'money'])

/** A rate, a budget or a main target for the year of each meeting rolls on: that the year is another is no change. */
function rollsOn(before: Goal, after: Goal, lookup: Lookup): boolean {
  return [before, after].every(goal => {
    const { meeting } = lookup.turn({ type: 'goal', ...goal })
    const endsWithYear = goal.deadline?.date === `${lookup.meetingDate(meeting).slice(0, 4)}-12-31`
    const figures = goal.figures.flatMap(id => lookup.evidence(id))
    const yearly = figures.some(one => one.type === 'figure' && YEARLY_KINDS.has(one.kind))
    return endsWithYear && (yearly || lookup.listsTargets(goal.statement))
  })
}

/** Figures of two versions of a goal that may be compared; a single figure on each side needs its dimension only. */
function pairedFigures(before: Goal, after: Goal, lookup: Lookup): [Figure, Figure][] {
  const figures = (goal: Goal) =>
    goal.figures.flatMap(id => {
      const figure = lookup.evidence(id)
      return figure.type === 'figure' && !hasMovingBase(figure) ? [figure] : []
    })
  const rest = figures(after)
  return figures(before).flatMap((from): [Figure, Figure][] => {
    const at = rest.findIndex(to => incomparability(from, to) === null)
    return at < 0 ? [] : [[from, rest.splice(at, 1)[0] as Figure]]
  })
}

function scopeFacets(before: Goal, after: Goal): Facet[] {
  const [from, to] = [territoryOf(before.text), territoryOf(after.text)]
  return from === to ? [] : [{ facet: 'scope', before: from, after: to }]
}

function statementFacets(before: Statement, after: Statement, lookup: Lookup): Facet[] {
  const bare = (text: string) => compareKey(text).replace(/[\p{P}\p{S}]/gu, '')
  if (bare(before.text) === bare(after.text)) return []
  const edits = wordEdits(wordsOf(before.text, before.id, lookup), wordsOf(after.text, after.id, lookup))
  return [{ facet: 'wording', edits, relation: null }]
}

/** The words of a passage of a statement; a word cut by the passage's edge gives the part inside. */
function wordsOf(text: string, statementId: string, lookup: Lookup): string[] {
  const tokens = lookup.record.tokens.get(statementId) ?? []
  const from = tokens
    .map(token => token.surface)
    .join('')
    .indexOf(text)
  if (from < 0) return [...text]
  const words: string[] = []
  let at = 0
  for (const { surface } of tokens) {
    const inside = surface.slice(Math.max(0, from - at), Math.max(0, from + text.length - at))
    if (inside) words.push(inside)
    at += surface.length
  }
  return words
}

function characterEdits(before: string, after: string) {
  return wordEdits([...before], [...after])
}

function dedupe(facets: readonly Facet[]): Facet[] {
  const seen = new Set<string>()
  return facets.filter(facet => {
    const key = JSON.stringify(facet)
    return !seen.has(key) && seen.add(key)
  })
}
