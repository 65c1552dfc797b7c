import type { Goal, Score } from '../model/claim.js'
import type { Caveat, CaveatCode, Facet } from '../model/finding.js'
import { compareKey } from '../text/normalize.js'
import { territoryOf } from '../text/wording.js'
import type { Evidence, Lookup } from './lookup.js'
import type { Transition } from './transitions.js'
import type { Usage } from './usage.js'

/**
 * What makes a finding worth a reader's first look; each part is 0–1 and counts by its weight.
 * `headline`: it stands in a headline of the seat, or among the main targets of a report. `specificity`: a form of
 * the seat's own, a number or a date, against what everybody says. `spread`: the share of seats heard that say it.
 * `size`: how much changed. `contrast`: dropped here while others keep it. `deadline`: its day passed in silence.
 */
const WEIGHTS = {
  headline: 0.25,
  specificity: 0.3,
  spread: 0.15,
  size: 0.15,
  contrast: 0.05,
  deadline: 0.2,
} as const

/** News before continuity: the sum of the parts is multiplied by this. */
const STATUS_NEWS: Record<Transition['status'] | 'changed', number> = {
  changed: 1,
  disappeared: 0.95,
  returned: 0.95,
  new: 0.85,
  kept: 0.4,
}

/** What makes silence or a change less telling, and how much each takes off. */
const DOUBTS: ReadonlySet<CaveatCode> = new Set(['genre-differs', 'shorter-record', 'weak-match', 'cut-off'])
const TRUST = 0.9

/** In a series of so many papers, what stood in one of them only was never a line of policy. */
const LONG_SERIES = 4
/** What was said at one meeting only counts the least. */
const SAID_ONCE = 0.5

/** How far a claim is a line that runs through the series, 0–1; in a short series all count in full. */
function standingOf({ thread }: Transition): number {
  const told = thread.cells.filter(cell => cell.state !== 'unobserved').length
  if (told < LONG_SERIES) return 1
  const said = thread.cells.filter(cell => cell.state === 'observed').length
  return SAID_ONCE + (1 - SAID_ONCE) * Math.sqrt((said - 1) / (told - 1))
}

/** Sentences carry claims, which say more: a statement's finding never comes before them. */
const STATEMENT_CEILING = 0.2
/** Fewer seats make no chorus: each of them has a finding of its own that says as much. */
const CHORUS = 3
const NO_CHORUS = 0.5

function ceilingOf({ thread, from, to }: Transition, evidence: readonly Evidence[], usage: Usage): number {
  if (thread.kind === 'statement') return STATEMENT_CEILING
  if (thread.seat !== null) return 1
  const voices = evidence.flatMap(one =>
    one.type === 'slogan' ? [from, to].map(meeting => usage.others(one, meeting, null).length) : [],
  )
  return Math.max(0, ...voices) < CHORUS ? NO_CHORUS : 1
}

export function salienceOf(
  transition: Transition,
  told: { facets: readonly Facet[]; caveats: readonly Caveat[] },
  usage: Usage,
  lookup: Lookup,
): Score {
  const evidence = [transition.before, transition.after].flatMap(id =>
    id === null ? [] : lookup.evidence(id),
  )
  const changed = transition.status === 'kept' && told.facets.length > 0
  const status = STATUS_NEWS[changed ? 'changed' : transition.status]
  const parts = {
    headline: Math.max(...evidence.map(one => prominence(one, lookup))),
    specificity: Math.max(...evidence.map(one => specificity(one, usage, lookup))),
    spread: Math.max(...evidence.map(one => usage.spread(one, lookup))),
    size: sizeOf(told.facets),
    contrast: told.caveats.some(({ code }) => code === 'said-elsewhere') ? 1 : 0,
    deadline: deadlineOf(told.caveats, evidence, lookup),
  }
  const sum = Object.entries(WEIGHTS).reduce(
    (total, [part, weight]) => total + weight * (parts[part as keyof typeof WEIGHTS] ?? 0),
    0,
  )
  const trust = TRUST ** told.caveats.filter(({ code }) => DOUBTS.has(code)).length
  const standing = standingOf(transition)
  const ceiling = ceilingOf(transition, evidence, usage)
  return {
    value: round(Math.min(1, sum) * status * trust * standing * ceiling),
    parts: roundAll({ ...parts, status, trust, standing, ceiling }),
  }
}

/** Silence over a day that nobody was there to keep, and over the year's end that every yearly plan sets. */
const UNHEARD_DEADLINE = 0.3
const ROUTINE_DEADLINE = 0.3

function deadlineOf(caveats: readonly Caveat[], evidence: readonly Evidence[], lookup: Lookup): number {
  if (caveats.some(({ code }) => code === 'deadline-unheard')) return UNHEARD_DEADLINE
  if (!caveats.some(({ code }) => code === 'deadline-passed')) return 0
  return evidence.some(one => !isRoutine(one, lookup)) ? 1 : ROUTINE_DEADLINE
}

/** A figure for the year of its meeting, as every item of a yearly plan is. */
function isRoutine(evidence: Evidence, lookup: Lookup): boolean {
  if (evidence.type === 'slogan' || evidence.type === 'statement') return true
  const day = evidence.deadline?.date ?? (evidence.type === 'figure' ? evidence.period?.end : null) ?? null
  const year = lookup.meetingDate(lookup.turn(evidence).meeting).slice(0, 4)
  return day === null || day === `${year}-12-31`
}

/** Shorter objects of goals (`投资`) are in headlines by chance. */
const TELLING_OBJECT = 4

function prominence(evidence: Evidence, lookup: Lookup): number {
  if (evidence.type === 'figure')
    return evidence.role === 'target' && lookup.listsTargets(evidence.statement) ? 1 : 0
  const headline = lookup.turn(evidence).headline
  if (!headline || evidence.type === 'statement') return 0
  const said = evidence.type === 'slogan' ? evidence.canonical : evidence.object
  const telling = evidence.type === 'slogan' ? 2 : TELLING_OBJECT
  return said.length >= telling && compareKey(headline).includes(compareKey(said)) ? 1 : 0
}

/** Each paper reports its own results: that they differ from the last ones is no news in itself. */
const REPORTED_FIGURE = 0.2
/** The items of a yearly plan come and go; a figure with a day of its own is meant to be held to. */
const ROUTINE_FIGURE = 0.6
/** A measure of so few characters (`投入`, `资金`) does not say of what. */
const VAGUE_MEASURE = 3
const VAGUE = 0.5

function specificity(evidence: Evidence, usage: Usage, lookup: Lookup): number {
  if (evidence.type === 'slogan') return usage.specificity(evidence)
  if (evidence.type === 'statement') return 0
  if (evidence.type === 'goal') return goalSpecificity(evidence)
  if (evidence.role !== 'target') return REPORTED_FIGURE
  const vague = (evidence.measure?.key.length ?? 0) <= VAGUE_MEASURE ? VAGUE : 1
  return vague * (isRoutine(evidence, lookup) ? ROUTINE_FIGURE : 1)
}

/** A goal is as specific as what it can be held to: a number, a day, a rank among others, a formula of its own. */
function goalSpecificity({ figures, deadline, text }: Goal): number {
  const held = [figures.length > 0, deadline !== null, territoryOf(text) !== null, /[“"]/u.test(text)]
  return Math.min(1, 0.25 + 0.25 * held.filter(Boolean).length)
}

/** Relative changes above this are as big as it gets. */
const FULL_SIZE_PERCENT = 100

function sizeOf(facets: readonly Facet[]): number {
  return Math.max(0, ...facets.map(sizeOfFacet))
}

function sizeOfFacet(facet: Facet): number {
  switch (facet.facet) {
    case 'value':
      return facet.relative === null ? 1 : sizeOfChange(Math.abs(Number(facet.relative)))
    case 'members':
      return Math.min(1, (facet.added.length + facet.removed.length) / Math.max(2, facet.kept.length + 1))
    case 'wording':
      return facet.relation === null ? 0.4 : 0.8
    case 'bound':
      return 0.3
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

function roundAll<K extends string>(parts: Record<K, number>): Record<K, number> {
  return Object.fromEntries(
    Object.entries<number>(parts).map(([key, value]) => [key, round(value)]),
  ) as Record<K, number>
}
