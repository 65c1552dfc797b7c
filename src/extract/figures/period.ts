import type { Deadline, Period } from '../../model/claim.js'
import type { TimeExpression } from '../../text/dates.js'
import type { QuantityContext } from './context.js'

/** The time a figure is tied to: the nearest one before it in its clause, else the last one before that. */
export function timeOf(
  context: QuantityContext,
  carried: TimeExpression | null,
): {
  period: Period | null
  deadline: Deadline | null
} {
  const { times, clause, quantity } = context
  const within = times.filter(({ range }) => range.from >= clause.from && range.to <= clause.to)
  const before = within.filter(({ range }) => range.from < quantity.range.to)
  const earlier = times.filter(({ range }) => range.to <= clause.from)
  const candidates = [before.at(-1) ?? within[0], earlier.at(-1), carried]
  const nearest = candidates.find(time => time !== null && time !== undefined)
  if (!nearest) return { period: null, deadline: null }
  const until = before.findLast(({ kind }) => kind !== 'period')
  const during = before.findLast(({ kind }) => kind === 'period')
  return {
    period: toPeriod(during ?? (nearest.kind === 'period' && !until ? nearest : undefined)),
    deadline: toDeadline(until ?? (nearest.kind === 'period' ? undefined : nearest)),
  }
}

function toPeriod(time: TimeExpression | undefined): Period | null {
  if (!time?.start || !time.end) return null
  return { text: time.text, start: time.start, end: time.end }
}

const toDeadline = (time: TimeExpression | undefined): Deadline | null =>
  time ? { text: time.text, date: time.end } : null
