import type { Goal, Score } from '../model/claim.js'
import type { Caveat, Facet } from '../model/finding.js'
import { compareKey } from '../text/normalize.js'
import { territoryOf } from '../text/wording.js'
import type { Evidence, Lookup } from './lookup.js'
import type { Transition } from './transitions.js'
import type { Usage } from './usage.js'

/**
 * What makes a finding worth a reader's first look; each part is 0–1 and counts by its weight.
 * `headline`: it stands in a headline of the seat. `specificity`: a form of the seat's own, a number or a date,
 * against what everybody says. `spread`: the share of seats heard that say it. `size`: how much changed.
 * `contrast`: dropped here while others keep it. `deadline`: its day passed in silence.
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
const DOUBTS: ReadonlySet<Caveat['code']> = new Set([
  'genre-differs',
  'shorter-record',
  'weak-match',
  'cut-off',
])
const TRUST = 0.9

/** In a series of so many papers, what stood in one of them only was never a line of policy. */
const LONG_SERIES = 4
/** Said at so many meetings, a claim is a standing one; said once, it counts the least. */
const STANDING = 3
const SAID_ONCE = 0.5

/** How far a claim is a line that runs through the series, 0–1; in a short series all count in full. */
function standingOf({ thread }: Transition): number {
  const told = thread.cells.filter(cell => cell.state !== 'unobserved').length
  if (told < LONG_SERIES) return 1
  const said = thread.cells.filter(cell => cell.state === 'observed').length
  return SAID_ONCE + (1 - SAID_ONCE) * Math.min(1, (said - 1) / (STANDING - 1))
}

/** Sentences carry claims, which say more: a statement's finding never comes before them. */
const STATEMENT_CEILING = 0.2

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
    headline: evidence.some(one => inHeadline(one, lookup)) ? 1 : 0,
    specificity: Math.max(...evidence.map(one => specificity(one, usage))),
    spread: Math.max(...evidence.map(one => usage.spread(one, lookup))),
    size: sizeOf(told.facets),
    contrast: told.caveats.some(({ code }) => code === 'said-elsewhere') ? 1 : 0,
    deadline: told.caveats.some(({ code }) => code === 'deadline-passed') ? 1 : 0,
  }
  const sum = Object.entries(WEIGHTS).reduce(
    (total, [part, weight]) => total + weight * (parts[part as keyof typeof WEIGHTS] ?? 0),
    0,
  )
  const trust = TRUST ** told.caveats.filter(({ code }) => DOUBTS.has(code)).length
  const standing = standingOf(transition)
  const ceiling = transition.thread.kind === 'statement' ? STATEMENT_CEILING : 1
  return {
    value: round(Math.min(1, sum) * status * trust * standing * ceiling),
    parts: roundAll({ ...parts, status, trust, standing }),
  }
}

/** Shorter objects of goals (`投资`) are in headlines by chance. */
const TELLING_OBJECT = 4

function inHeadline(evidence: Evidence, lookup: Lookup): boolean {
  const headline = lookup.turn(evidence).headline
  if (!headline || evidence.type === 'statement' || evidence.type === 'figure') return false
  const said = evidence.type === 'slogan' ? evidence.canonical : evidence.object
  const telling = evidence.type === 'slogan' ? 2 : TELLING_OBJECT
  return said.length >= telling && compareKey(headline).includes(compareKey(said))
}

/** Each paper reports its own results: that they differ from the last ones is no news in itself. */
const REPORTED_FIGURE = 0.2

function specificity(evidence: Evidence, usage: Usage): number {
  if (evidence.type === 'slogan') return usage.specificity(evidence)
  if (evidence.type === 'figure') {
    if (evidence.role !== 'target') return REPORTED_FIGURE
    return evidence.deadline || evidence.period ? 1 : 0.8
  }
  return evidence.type === 'statement' ? 0 : goalSpecificity(evidence)
}

/** A goal is as specific as what it can be held to: a number, a day, a rank among others, a formula of its own. */
function goalSpecificity({ figures, deadline, text }: Goal): number {
  const held = [figures.length > 0, deadline !== null, territoryOf(text) !== null, /[“"]/u.test(text)]
  return Math.min(1, 0.25 + 0.25 * held.filter(Boolean).length)
}

/** Relative changes above this are as big as it gets. */
const FULL_SIZE_PERCENT = 50

function sizeOf(facets: readonly Facet[]): number {
  return Math.max(0, ...facets.map(sizeOfFacet))
}

function sizeOfFacet(facet: Facet): number {
  switch (facet.facet) {
    case 'value':
      return facet.relative === null ? 1 : Math.min(1, Math.abs(Number(facet.relative)) / FULL_SIZE_PERCENT)
    case 'members':
      return Math.min(1, (facet.added.length + facet.removed.length) / Math.max(2, facet.kept.length + 1))
    case 'wording':
      return facet.relation === null ? 0.4 : 0.8
    case 'deadline':
      return facet.sense === 'restated' ? 0.2 : 0.8
    default:
      return 0.6
  }
}

const round = (value: number) => Math.round(value * 1000) / 1000

function roundAll<K extends string>(parts: Record<K, number>): Record<K, number> {
  return Object.fromEntries(
    Object.entries<number>(parts).map(([key, value]) => [key, round(value)]),
  ) as Record<K, number>
}
