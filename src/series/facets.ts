import { relationOf } from '../formulae/relation.js'
import type { Deadline, Figure, FigureKind, Slogan } from '../model/claim.js'
import type { BareCommitment, StrengthWord } from '../model/commitment.js'
import { inOneSense } from '../model/comparability.js'
import type { Facet } from '../model/finding.js'
import type { Hearing } from '../model/hearing.js'
import { canonicalFormula, formulaKey, formulaMembers } from '../text/formulae.js'
import { commitmentCore, territoryOf } from '../text/wording.js'
import { dueOf, type Reply } from './answers.js'
import { wordEdits } from './edits.js'
import { compareCommitments } from './identity.js'
import type { Evidence, Lookup } from './lookup.js'
import { boundText, difference, valueText, within } from './quantity.js'
import { judgeReply } from './results.js'

/** In what the later of two versions of one claim differs; nothing where it persisted. */
export function facetsBetween(before: Evidence, after: Evidence, lookup: Lookup): Facet[] {
  if (before.type === 'figure' && after.type === 'figure') return figureFacets(before, after)
  if (before.type === 'slogan' && after.type === 'slogan') return sloganFacets(before, after)
  if (before.type === 'commitment' && after.type === 'commitment')
    return commitmentFacets(before, after, lookup)
  return []
}

type MemberFacet = Extract<Facet, { facet: 'members' }>

function figureFacets(before: Figure, after: Figure): Facet[] {
  return [...quantityFacets(before, after), ...deadlineFacets(before, after)]
}

/** What changed of a quantity but its day, which a commitment has for all that it owns. */
export function quantityFacets(earlier: Figure, later: Figure): Facet[] {
  const [before, after] = inOneSense(earlier, later)
  return [...valueFacets(before, after), ...boundFacets(before, after)]
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

function sloganFacets(before: Slogan, after: Slogan): Facet[] {
  const relation = relationOf(before, after)
  if (relation === 'same') return printedMembers(before, after)
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

export function commitmentFacets(before: BareCommitment, after: BareCommitment, lookup: Lookup): Facet[] {
  if (before.stage !== after.stage) return [stageFacet(before, after, lookup)]
  const facets: Facet[] = [
    ...pairedFigures(before, after, lookup).flatMap(([from, to]) => quantityFacets(from, to)),
    ...(rollsOn(before, after, lookup) ? [] : deadlineFacets(before, after)),
    ...scopeFacets(before, after),
    ...strengthFacets(before, after),
  ]
  return dedupe([...facets, ...objectFacets(before, after, lookup)])
}

/** A result is no other version of its promise: what became of it is all that changed. */
function stageFacet(before: BareCommitment, after: BareCommitment, lookup: Lookup): Facet {
  const { outcome, result } = judgeReply(
    before,
    dueIn(before, lookup),
    replyOf(before, after, lookup),
    lookup.ledger,
  )
  const done = after.stage === 'done' && outcome === 'met' && result === null
  return {
    facet: 'stage',
    before: before.stage,
    after: after.stage,
    outcome: done ? 'done' : outcome,
    result,
  }
}

function replyOf(before: BareCommitment, after: BareCommitment, lookup: Lookup): Reply {
  const identity = compareCommitments(before, after, lookup.ledger.context)
  return { commitment: after, identity, hearing: hearingOf(after, lookup) }
}

function dueIn(commitment: BareCommitment, lookup: Lookup): string | null {
  const [target] = lookup.figuresOf(commitment).filter(({ role }) => role === 'target')
  return dueOf(commitment, target ?? null, hearingOf(commitment, lookup))
}

function hearingOf(commitment: BareCommitment, lookup: Lookup): Hearing {
  const { seat, meeting } = lookup.turn({ type: 'commitment', ...commitment })
  return lookup.hearings.get(seat ?? '')?.find(one => one.meeting.id === meeting) as Hearing
}

/** The strongest word of each ladder, for each ladder that both versions stand on. */
function strengthFacets({ strength: before }: BareCommitment, { strength: after }: BareCommitment): Facet[] {
  const senses = new Set<'stronger' | 'weaker'>()
  for (const ladder of new Set(before.map(word => word.ladder))) {
    const [was, is] = [before, after].map(words => topLevel(words, ladder)) as [number, number]
    if (is !== 0 && was !== is) senses.add(is > was ? 'stronger' : 'weaker')
  }
  if (senses.size === 0) return []
  const sense = senses.size > 1 ? 'other' : ([...senses][0] as 'stronger' | 'weaker')
  return [{ facet: 'strength', before, after, sense }]
}

const topLevel = (words: readonly StrengthWord[], ladder: string): number =>
  Math.max(0, ...words.filter(word => word.ladder === ladder).map(word => word.level))

function objectFacets(before: BareCommitment, after: BareCommitment, lookup: Lookup): Facet[] {
  const [was, is] = [before, after].map(({ object }) => commitmentCore(object.text))
  if (was === is || before.object.key === after.object.key) return []
  const edits = wordEdits(
    wordsOf(before.object.text, before.statement, lookup),
    wordsOf(after.object.text, after.statement, lookup),
  )
  return [{ facet: 'object', edits }]
}

/** What is set for each year anew; a length or a number of works that is due a year later has slipped. */
const YEARLY_KINDS: ReadonlySet<FigureKind> = new Set(['percent', 'money'])

/** A rate, a budget or a main target for the year of each meeting rolls on: that the year is another is no change. */
function rollsOn(before: BareCommitment, after: BareCommitment, lookup: Lookup): boolean {
  return [before, after].every(commitment => {
    const { meeting } = lookup.turn({ type: 'commitment', ...commitment })
    const yearEnd = `${lookup.meetingDate(meeting).slice(0, 4)}-12-31`
    const endsWithYear = commitment.deadline === null || commitment.deadline.date === yearEnd
    const yearly = lookup.figuresOf(commitment).some(one => YEARLY_KINDS.has(one.kind))
    return endsWithYear && (yearly || lookup.listsTargets(commitment.statement))
  })
}

/** Figures of two versions of a commitment that state the same quantity. */
export function pairedFigures(
  before: BareCommitment,
  after: BareCommitment,
  { ledger }: Lookup,
): readonly (readonly [Figure, Figure])[] {
  const context = { figuresOf: ledger.context.figuresOf, weights: ledger.weights }
  return compareCommitments(before, after, context).quantities
}

function scopeFacets(before: BareCommitment, after: BareCommitment): Facet[] {
  const [from, to] = [before, after].map(({ object, scope }) => territoryOf(object.text) ?? scope) as [
    string | null,
    string | null,
  ]
  return from === to ? [] : [{ facet: 'scope', before: from, after: to }]
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
