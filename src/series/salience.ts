import { HEADLINE_MEASURES, OTHER_TARGET } from '../lexicon/headline-measures.js'
import type { Figure, Score } from '../model/claim.js'
import type { BareCommitment } from '../model/commitment.js'
import type { CaveatCode, Facet, Status } from '../model/finding.js'
import { compareKey } from '../text/normalize.js'
import { territoryOf } from '../text/wording.js'
import type { BareFinding, Move } from './findings.js'
import type { Evidence, Lookup } from './lookup.js'
import type { Usage } from './usage.js'

/**
 * What makes a finding worth a reader's first look; each part is 0–1 and counts by its weight.
 * `prominence`: it is a main target of the paper, or stands in a headline of the seat. `specificity`: a form of the
 * seat's own, a number or a date, against what everybody says. `size`: how much changed. `spread`: the share of
 * seats heard that say it. `tenure`: how long it was kept before it went. `deadline`: its day passed in silence.
 */
const WEIGHTS = {
  prominence: 0.4,
  specificity: 0.25,
  size: 0.15,
  spread: 0.1,
  tenure: 0.1,
  deadline: 0.1,
} as const

/** News before continuity: the sum of the parts is multiplied by this. */
const STATUS_NEWS: Readonly<Record<Status, number>> = {
  changed: 1,
  disappeared: 0.9,
  returned: 0.9,
  new: 0.8,
  persisted: 0.4,
}

/** What makes silence or a change less telling, and how much each takes off. */
const DOUBTS: ReadonlySet<CaveatCode> = new Set(['genre-differs', 'shorter-record', 'weak-match', 'cut-off'])
const TRUST = 0.9

/** In a series of so many papers, what stood in one of them only was never a line of policy. */
const LONG_SERIES = 4
/** What was said at one meeting only counts the least. */
const SAID_ONCE = 0.5
/** Fewer seats make no chorus: each of them has a finding of its own that says as much. */
const CHORUS = 3
const NO_CHORUS = 0.5

export function salienceOf(finding: BareFinding, move: Move, usage: Usage, lookup: Lookup): Score {
  const sides = [finding.before, finding.after].flatMap(id => (id === null ? [] : lookup.evidence(id)))
  const parts = {
    prominence: Math.max(...sides.map(one => prominence(one, lookup))),
    specificity: Math.max(...sides.map(one => specificity(one, usage, lookup))),
    size: Math.max(0, ...finding.facets.map(sizeOfFacet)),
    spread: Math.max(...sides.map(one => usage.spread(one, lookup))),
    tenure: tenureOf(finding),
    deadline: finding.caveats.some(({ code }) => code === 'deadline-passed') ? 1 : 0,
  }
  const names = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]
  const sum = names.reduce((total, name) => total + WEIGHTS[name] * parts[name], 0)
  const trust = TRUST ** finding.caveats.filter(({ code }) => DOUBTS.has(code)).length
  const factors = {
    status: STATUS_NEWS[finding.status],
    trust,
    standing: standingOf(move),
    chorus: chorusOf(finding, sides, usage),
  }
  const value = Object.values(factors).reduce((product, factor) => product * factor, Math.min(1, sum))
  return { value: round(value), parts: roundAll({ ...parts, ...factors }) }
}

/** How far a claim is a line that runs through the series, 0–1; in a short series all count in full. */
function standingOf({ thread }: Move): number {
  const told = thread.cells.filter(cell => cell.state !== 'unobserved')
  if (told.length < LONG_SERIES) return 1
  const said = told.filter(cell => cell.state === 'observed').length
  return SAID_ONCE + (1 - SAID_ONCE) * Math.sqrt((said - 1) / (told.length - 1))
}

function chorusOf({ seat, from, to }: BareFinding, sides: readonly Evidence[], usage: Usage): number {
  if (seat !== null) return 1
  const voices = sides.flatMap(one =>
    one.type === 'slogan' ? [from, to].map(meeting => usage.others(one, meeting, null).length) : [],
  )
  return Math.max(0, ...voices) < CHORUS ? NO_CHORUS : 1
}

/** What was said at most earlier meetings and went, or came back, was a line; what was said once was not. */
function tenureOf({ history }: BareFinding): number {
  return history === null || history.heard < LONG_SERIES - 1 ? 0 : history.said / history.heard
}

/** Shorter objects (`投资`) are in headlines by chance. */
const TELLING_OBJECT = 4
const TELLING_FORMULA = 2

function prominence(evidence: Evidence, lookup: Lookup): number {
  if (evidence.type === 'figure') return targetRank(evidence, evidence.statement, lookup)
  if (evidence.type === 'commitment') {
    const ranks = lookup.figuresOf(evidence).map(one => targetRank(one, evidence.statement, lookup))
    return Math.max(inHeadline(evidence.object.text, TELLING_OBJECT, evidence, lookup), ...ranks)
  }
  if (evidence.type === 'slogan') return inHeadline(evidence.canonical, TELLING_FORMULA, evidence, lookup)
  return 0
}

/** How much a target tells by its place in the list of main targets. */
function targetRank({ measure, role }: Figure, statement: string, lookup: Lookup): number {
  if (role !== 'target' || measure === null || !lookup.listsTargets(statement)) return 0
  return HEADLINE_MEASURES.find(([pattern]) => pattern.test(measure.key))?.[1] ?? OTHER_TARGET
}

function inHeadline(said: string, telling: number, evidence: Evidence, lookup: Lookup): number {
  const { headline } = lookup.turn(evidence)
  const key = compareKey(said)
  return headline !== null && key.length >= telling && compareKey(headline).includes(key) ? 1 : 0
}

/** Each paper reports its own results: that they differ from the last ones is no news in itself. */
const REPORTED_FIGURE = 0.2
/** The items of a yearly plan come and go; a figure with a day of its own is meant to be held to. */
const ROUTINE_FIGURE = 0.6

function specificity(evidence: Evidence, usage: Usage, lookup: Lookup): number {
  if (evidence.type === 'slogan') return usage.specificity(evidence)
  if (evidence.type === 'commitment') return commitmentSpecificity(evidence, lookup)
  if (evidence.type !== 'figure') return 0
  return evidence.role === 'target' ? ROUTINE_FIGURE : REPORTED_FIGURE
}

/** A commitment is as specific as what it can be held to: a number, a day of its own, a rank among others. */
function commitmentSpecificity(commitment: BareCommitment, lookup: Lookup): number {
  const { figures, deadline, object, slogans } = commitment
  const { meeting } = lookup.turn({ type: 'commitment', ...commitment })
  const yearEnd = `${lookup.meetingDate(meeting).slice(0, 4)}-12-31`
  const held = [
    figures.length > 0,
    deadline !== null && deadline.date !== yearEnd,
    territoryOf(object.text) !== null,
    slogans.length > 0,
  ]
  return Math.min(1, 0.25 + 0.25 * held.filter(Boolean).length)
}

/** Relative changes above this are as big as it gets. */
const FULL_SIZE_PERCENT = 100

function sizeOfFacet(facet: Facet): number {
  switch (facet.facet) {
    case 'value':
      return facet.relative === null ? 1 : sizeOfChange(Math.abs(Number(facet.relative)))
    case 'members':
      return Math.min(1, (facet.added.length + facet.removed.length) / Math.max(2, facet.kept.length + 1))
    case 'wording':
      return facet.relation === null ? 0.4 : 0.8
    case 'object':
      return 0.4
    case 'bound':
    case 'strength':
      return 0.4
    case 'deadline':
      return facet.sense === 'restated' ? 0.2 : 0.8
    default:
      return 0.6
  }
}

/** Small changes tell more apart than great ones: a tenth and a fifth differ as a half and the whole. */
function sizeOfChange(percent: number): number {
  return Math.min(1, Math.log1p(percent) / Math.log1p(FULL_SIZE_PERCENT))
}

const round = (value: number) => Math.round(value * 1000) / 1000

function roundAll(parts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(parts).map(([key, value]) => [key, round(value)]))
}
