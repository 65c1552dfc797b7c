import type { Deadline, Period } from '../../model/claim.js'
import type { TimeExpression } from '../../text/dates.js'
import type { QuantityContext } from './context.js'

/** The time of a figure, as far as the text ties one to it. */
export interface FigureTime {
  readonly period: Period | null
  readonly deadline: Deadline | null
}

/**
 * The nearest time before a number in its clause, else in the clause behind it, else earlier in the statement;
 * failing all, the one that holds for the whole list or section. A time that could not be read stands for none of them.
 */
export function timeOf(
  { times, clause, quantity }: QuantityContext,
  carried: TimeExpression | null,
  today: string,
): FigureTime {
  const dated = times.filter(({ end, unread }) => end !== null || unread)
  const inClause = dated.filter(({ range }) => range.from >= clause.from && range.to <= clause.to)
  const before = inClause.filter(({ range }) => range.from < quantity.range.to)
  const ahead = ({ kind, end }: TimeExpression) => kind !== 'period' && (end === null || end >= today)
  const until = before.findLast(ahead)
  const during = before.findLast(time => !ahead(time))
  if (until || during) return { period: toPeriod(during), deadline: toDeadline(until) }
  const nearest =
    inClause[0] ?? dated.findLast(({ range }) => range.to <= clause.from) ?? carried ?? undefined
  return nearest && ahead(nearest)
    ? { period: null, deadline: toDeadline(nearest) }
    : { period: toPeriod(nearest), deadline: null }
}

function toPeriod(time: TimeExpression | undefined): Period | null {
  if (!time?.start || !time.end) return null
  return { text: time.text, start: time.start, end: time.end }
}

const toDeadline = (time: TimeExpression | undefined): Deadline | null =>
  time ? { text: time.text, date: time.end } : null
