import type { BareCommitment } from '../model/commitment.js'
import { roleClass } from '../model/comparability.js'
import { planStart } from '../text/five-year-plans.js'
import { formulaKey } from '../text/formulae.js'
import { commitmentFacets } from './facets.js'
import type { Move } from './findings.js'
import type { Evidence, Lookup } from './lookup.js'
import type { Usage } from './usage.js'

/** Plain words of so few characters (`南动`) are ordinary as often as not: they prove neither that a formula is said. */
const SHORT = 2

/**
 * Whether a move is told. What is not sure is not: a formula that only short plain words repeat, a promise of which
 * the other paper only speaks, a result that a paper does not give again.
 */
export function isNews(move: Move, usage: Usage, lookup: Lookup): boolean {
  const sides = [move.before, move.after].map(id => (id === null ? null : lookup.evidence(id)))
  switch (move.thread.kind) {
    case 'slogan':
      return !isCalendar(sides, lookup) && isSaid(move) && isHeard(move, usage, sides)
    case 'commitment':
      return isPromise(sides, lookup)
    case 'figure':
      return move.status === 'kept' ? bothFigures(sides) : isTarget(sides)
    default:
      return false
  }
}

type Sides = readonly (Evidence | null)[]

/** Five-year plans follow each other by the calendar: only one that lay ahead when it was named is news of policy. */
function isCalendar(sides: Sides, lookup: Lookup): boolean {
  return sides.some(one => {
    if (one?.type !== 'slogan') return false
    const start = planStart(one.canonical)
    return start !== null && start <= Number(lookup.meetingDate(lookup.turn(one).meeting).slice(0, 4))
  })
}

function isSaid({ thread, plain }: Move): boolean {
  return !plain || formulaKey(thread.label).length > SHORT
}

/** What a single seat says is told of that seat, not of the series. */
function isHeard({ thread, from, to, plain }: Move, usage: Usage, sides: Sides): boolean {
  if (thread.seat !== null) return true
  const key = formulaKey(thread.label)
  return sides.some((one, side) => {
    if (one?.type !== 'slogan' || (plain && formulaKey(one.canonical) !== key)) return false
    return usage.others(one, (side === 0 ? from : to).meeting, null).length > 1
  })
}

/** Whatever was said before must have been a promise; what is told of it later may be another stage. */
function isPromise([before, after]: Sides, lookup: Lookup): boolean {
  if (before && after)
    return (
      before.type === 'commitment' &&
      before.stage === 'promised' &&
      after.type === 'commitment' &&
      (after.stage === 'promised' || isAnswer(before, after, lookup))
    )
  const only = before ?? after
  return only?.type === 'commitment' && only.stage === 'promised'
}

/** A number promised is answered where it can be judged; a deliverable where it is under way or done. */
function isAnswer(before: BareCommitment, after: BareCommitment, lookup: Lookup): boolean {
  const [stage] = commitmentFacets(before, after, lookup)
  return stage?.facet === 'stage' && (stage.outcome !== null || lookup.figuresOf(before).length === 0)
}

const bothFigures = (sides: Sides): boolean => sides.every(one => one?.type === 'figure')

/** Each paper reports its own results: that one is not given again is no news. */
const isTarget = (sides: Sides): boolean =>
  sides.every(one => one === null || (one.type === 'figure' && roleClass(one) === 'target'))
