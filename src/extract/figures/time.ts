import { AVERAGE, CUMULATIVE, EARLIER_BASE, YEAR_BEFORE } from '../../lexicon/tense-cues.js'
import type { Deadline, Figure, Period } from '../../model/claim.js'
import type { TimeAnchor, TimeExpression } from '../../text/dates.js'
import { type QuantityContext, wordsBefore } from './context.js'
import type { Discourse } from './discourse.js'
import { isOneYear, isSeveralYears } from './headings.js'

/** The time of a figure, as far as the text ties one to it. */
export type FigureTime = Pick<Figure, 'period' | 'deadline' | 'horizon'>

/** What the words before a number say of the time it covers, whatever stands in the heading. */
type Cover = 'average' | 'cumulative' | 'year' | 'years' | null

/**
 * The nearest time before a number in its clause, else in the clause behind it, else earlier in the statement;
 * failing all, the one that holds for the list or section: the years there for an average, a total and what is
 * counted from an earlier year, the last year for what is compared with the year before.
 */
export function timeOf(
  context: QuantityContext,
  basis: string | null,
  discourse: Discourse,
  anchor: TimeAnchor,
  today: string,
): FigureTime {
  const cover = coverOf(context, basis, discourse, anchor)
  const own = ownTime(context, today)
  const carried = own.time ?? discourse.time
  const during = own.isClose ? own.time : overCover(carried, cover, discourse, anchor)
  if (own.until && own.time) return withHorizon(own.time, own.until, cover, anchor)
  const until = own.until ?? (during && isAhead(during, today) ? during : null)
  return withHorizon(until ? null : during, until, cover, anchor)
}

/** The times that the statement names for a number; close is one in its own clause. */
function ownTime({ times, clause, quantity }: QuantityContext, today: string) {
  const dated = times.filter(({ end, unread }) => end !== null || unread)
  const inClause = dated.filter(({ range }) => range.from >= clause.from && range.to <= clause.to)
  const before = inClause.filter(({ range }) => range.from < quantity.range.to)
  const until = before.findLast(time => isAhead(time, today)) ?? null
  const during = before.findLast(time => !isAhead(time, today)) ?? null
  if (until || during) return { time: during, until, isClose: true }
  const behind = inClause[0] ?? null
  const earlier = dated.findLast(({ range }) => range.to <= clause.from) ?? null
  return { time: behind ?? earlier, until: null, isClose: behind !== null }
}

const isAhead = ({ kind, end }: TimeExpression, today: string): boolean =>
  kind !== 'period' && (end === null || end >= today)

function coverOf(
  context: QuantityContext,
  basis: string | null,
  { tense }: Discourse,
  { year }: TimeAnchor,
): Cover {
  const words = wordsBefore(context)
  if (AVERAGE.test(words)) return 'average'
  if (CUMULATIVE.test(words)) return 'cumulative'
  if (basis === null) return null
  const base = Number(/\d{4}/u.exec(basis)?.[0] ?? Number.NaN)
  if (EARLIER_BASE.test(basis) || base < year - (tense === 'review' ? 2 : 1)) return 'years'
  return YEAR_BEFORE.test(basis) ? 'year' : null
}

/** The time that holds for a passage, where what the number covers does not fit it: its years, or one year of them. */
function overCover(
  time: TimeExpression | null,
  cover: Cover,
  { year, years, tense }: Discourse,
  anchor: TimeAnchor,
): TimeExpression | null {
  if (cover === 'year' && time && isSeveralYears(time))
    return year ?? oneYearOf(time, tense === 'plan', anchor)
  if (!time || !isOneYear(time) || cover === null || cover === 'year') return time
  return cover === 'average' ? years : (years ?? time)
}

/** 过去五年, said of what grew 比上年: the last of its years; of a plan the year at hand. */
function oneYearOf(time: TimeExpression, isPlan: boolean, { year }: TimeAnchor): TimeExpression {
  const last = Math.min(Number(time.end?.slice(0, 4)), isPlan ? year : year - 1)
  return { ...time, start: `${last}-01-01`, end: `${last}-12-31` }
}

function withHorizon(
  during: TimeExpression | null,
  until: TimeExpression | null,
  cover: Cover,
  anchor: TimeAnchor,
): FigureTime {
  const horizon = horizonOf(during, until, cover, anchor)
  return { period: toPeriod(during), deadline: toDeadline(until), horizon }
}

function horizonOf(
  during: TimeExpression | null,
  until: TimeExpression | null,
  cover: Cover,
  { year }: TimeAnchor,
): Figure['horizon'] {
  if (during?.start && during.end && !isOneYear(during) && !isSeveralYears(during)) return 'part-year'
  if (cover !== null) return cover
  if (during?.end) return isSeveralYears(during) ? 'years' : 'year'
  if (!until?.end) return null
  return Number(until.end.slice(0, 4)) > year ? 'years' : 'year'
}

function toPeriod(time: TimeExpression | null): Period | null {
  if (!time?.start || !time.end) return null
  return { text: time.text, start: time.start, end: time.end }
}

const toDeadline = (time: TimeExpression | null): Deadline | null =>
  time ? { text: time.text, date: time.end } : null
