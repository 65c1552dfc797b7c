import type { Figure } from '../model/claim.js'
import { basisOf, dimensionOf, hasMovingBase, roleClass, scopeOf } from '../model/comparability.js'
import type { SaidText } from '../text/said-text.js'
import type { Followed, Thing } from './follow.js'

/** What a hearing states of one measure, scope, aspect, basis, horizon and role. */
export interface FigureThing extends Thing {
  readonly figure: Figure
}

/**
 * Follows quantities outside any commitment by what they measure: same measure, scope, aspect, basis, dimension,
 * horizon and threshold, promised with promised and reported with reported. A measure that one paper gives two
 * values is two things in one name, and is not followed.
 */
export function followedFigures(owned: ReadonlySet<string>): Followed<FigureThing> {
  return {
    things: said => thingsOf(said, owned),
    features: () => [],
    match: () => null,
    spoken: ({ figure }, said) => placeOf(figure, said),
    first: 'pairs',
  }
}

function thingsOf({ hearing }: SaidText, owned: ReadonlySet<string>): FigureThing[] {
  const groups = new Map<string, Figure[]>()
  for (const figure of hearing.figures) {
    if (owned.has(figure.id) || !isFollowed(figure)) continue
    const key = identityOf(figure, hearing.meeting.date)
    const group = groups.get(key)
    if (group) group.push(figure)
    else groups.set(key, [figure])
  }
  return [...groups]
    .filter(([, figures]) => new Set(figures.map(valueKey)).size === 1)
    .map(([key, figures]) => ({
      key,
      claims: figures.map(one => one.id),
      label: figures[0]?.measure?.key ?? '',
      figure: figures[0] as Figure,
    }))
}

/** Size classes are attributes, a term (`3年内`) is the deadline of something else, and bases that move do not compare. */
function isFollowed(figure: Figure): boolean {
  const { measure, kind, role, surface, deadline } = figure
  if (measure === null || kind === 'enumeration' || role === 'scale' || hasMovingBase(figure)) return false
  return !(kind === 'duration' && deadline?.text.includes(surface))
}

/** What a figure measures, of whom, over which time and in which role. */
export function identityOf(figure: Figure, meetingDate: string): string {
  const { measure, aspect } = figure
  const parts = [measure?.key, scopeOf(figure), aspect, basisOf(figure), dimensionOf(figure)]
  return [...parts, roleClass(figure), yearsAhead(figure, meetingDate)].join('|')
}

/** Where the time a figure is tied to lies, seen from its meeting: what is yearly is compared with the yearly. */
function yearsAhead(figure: Figure, meetingDate: string): string {
  const end = figure.deadline?.date ?? figure.period?.end ?? null
  if (end === null) return 'untold'
  const years = Number(end.slice(0, 4)) - Number(meetingDate.slice(0, 4))
  if (years === 0) return 'this-year'
  return years < 0 ? 'past' : 'later'
}

function valueKey({ lower, upper, lowerInclusive, upperInclusive, approx, direction }: Figure): string {
  return [lower, upper, lowerInclusive, upperInclusive, approx, direction === 'decrease'].join(' ')
}

/** A paper that names a measure with a number is not silent on it. */
function placeOf({ measure }: Figure, said: SaidText): string | null {
  const named = said.hearing.figures.find(one => one.measure !== null && one.measure.key === measure?.key)
  return named?.statement ?? null
}
