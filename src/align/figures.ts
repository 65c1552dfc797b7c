import type { Figure } from '../model/claim.js'
import { basisOf, dimensionOf, hasMovingBase, roleClass, scopeOf } from '../model/comparability.js'
import type { Hearing } from '../model/hearing.js'
import { type Bag, bagOf, likeness, type Weights } from '../text/likeness.js'
import { targetStatements } from '../text/targets.js'
import type { Followed, Item, Match } from './follow.js'

export interface FigureItem extends Item {
  readonly figure: Figure
  readonly horizon: Horizon
  /** Whether it stands among the main targets of the paper. */
  readonly listed: boolean
  /** The statement it stands in. */
  readonly context: Bag
}

/** Where the time a figure is tied to lies, seen from its meeting: what is yearly is compared with the yearly. */
export type Horizon = 'past' | 'this-year' | 'later' | 'untold'

/**
 * Follows figures: same measure, scope, aspect, basis and dimension, promised with promised and reported with
 * reported. Where a paper has several such figures, those of one horizon and like context go together.
 */
export function followedFigures(weights: Weights): Followed<FigureItem> {
  return {
    items: hearing => figureItems(hearing, weights),
    features: item => [item.identity],
    match: matchFigures,
  }
}

function figureItems(hearing: Hearing, weights: Weights): FigureItem[] {
  const texts = new Map(hearing.statements.map(({ id, text }) => [id, text]))
  const listed = targetStatements(hearing.statements)
  const groups = new Map<string, Figure[]>()
  for (const figure of hearing.figures) {
    if (!isFollowed(figure)) continue
    const key = [identityOf(figure), horizonOf(figure, hearing.meeting.date), valueKey(figure)].join('|')
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  return [...groups.values()].map(figures => {
    const figure = figures[0] as Figure
    return {
      identity: identityOf(figure),
      claims: figures.map(one => one.id),
      label: figure.measure?.key ?? figure.surface,
      figure,
      horizon: horizonOf(figure, hearing.meeting.date),
      listed: figures.some(one => listed.has(one.statement)),
      context: bagOf(texts.get(figure.statement) ?? '', weights),
    }
  })
}

/** Size classes are attributes, a term (`3年内`) is the deadline of something else, and bases that move do not compare. */
function isFollowed(figure: Figure): boolean {
  const { measure, kind, role, surface, deadline } = figure
  if (measure === null || kind === 'enumeration' || role === 'scale' || hasMovingBase(figure)) return false
  return !(kind === 'duration' && deadline?.text.includes(surface))
}

function identityOf(figure: Figure): string {
  const { measure, aspect } = figure
  const parts = [measure?.key, scopeOf(figure), aspect, basisOf(figure), dimensionOf(figure)]
  return [...parts, roleClass(figure)].join('|')
}

function valueKey({ lower, upper, lowerInclusive, upperInclusive, approx }: Figure): string {
  return [lower, upper, lowerInclusive, upperInclusive, approx].join(' ')
}

function horizonOf(figure: Figure, meetingDate: string): Horizon {
  const end = figure.deadline?.date ?? figure.period?.end ?? null
  if (end === null) return 'untold'
  const years = Number(end.slice(0, 4)) - Number(meetingDate.slice(0, 4))
  if (years === 0) return 'this-year'
  return years < 0 ? 'past' : 'later'
}

function restated(before: Figure, after: Figure): boolean {
  const day = ({ deadline, period }: Figure) => deadline?.date ?? period?.end ?? null
  return valueKey(before) === valueKey(after) && day(before) === day(after)
}

/** What is told apart by its horizon is another figure; context and value only choose between rivals. */
function matchFigures(before: FigureItem, after: FigureItem): Match | null {
  if (before.identity !== after.identity) return null
  if (restated(before.figure, after.figure))
    return { relation: 'same', score: { value: 1, parts: { restated: 1 } }, rule: 'same-figure' }
  const told = before.horizon !== 'untold' && after.horizon !== 'untold'
  if (told && before.horizon !== after.horizon) return null
  const parts = {
    horizon: before.horizon === after.horizon ? 1 : 0.5,
    listed: before.listed === after.listed ? 1 : 0,
    context: likeness(before.context, after.context).common,
    value: valueKey(before.figure) === valueKey(after.figure) ? 1 : 0,
  }
  const value = 0.5 + 0.15 * parts.horizon + 0.15 * parts.listed + 0.1 * parts.context + 0.1 * parts.value
  return { relation: null, score: { value, parts }, rule: 'same-measure' }
}
