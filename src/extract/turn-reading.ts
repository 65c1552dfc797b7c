import type { TextRange } from '../model/span.js'
import type { Passage, PassageStatement } from '../model/statement.js'
import {
  anchorOf,
  findTimes,
  inYear,
  type TimeAnchor,
  type TimeExpression,
  yearUnderReview,
} from '../text/dates.js'
import { foldText } from '../text/script.js'
import { type Discourse, follow, SILENT } from './figures/discourse.js'
import { splitClauses } from './goals/clauses.js'

/** A statement as every extractor reads it: folded, cut into clauses and dated once. */
export interface StatementReading {
  readonly statement: PassageStatement
  /** Its text in simplified script and half width; each place is the same place of `statement.text`. */
  readonly text: string
  readonly clauses: readonly TextRange[]
  readonly times: readonly TimeExpression[]
  readonly discourse: Discourse
}

const read = new WeakMap<Passage, readonly StatementReading[]>()

/** The statements of a turn, read once for all extractors. */
export function readTurn(passage: Passage): readonly StatementReading[] {
  const known = read.get(passage)
  if (known) return known
  const anchor = anchorOf(passage.meetingDate)
  let discourse = SILENT
  const readings = passage.statements.map((statement): StatementReading => {
    const text = foldText(statement.text)
    discourse = follow(discourse, text, statement, anchor)
    return {
      statement,
      text,
      clauses: splitClauses(text),
      times: timesIn(text, discourse, anchor),
      discourse,
    }
  })
  read.set(passage, readings)
  return readings
}

/** A time that a statement names and that could not be told. */
export interface UnreadTime {
  readonly statement: PassageStatement
  readonly time: TimeExpression
}

/** The times of a turn that no day or period was read from: 任期内, 2月30日. */
export function unreadTimes(passage: Passage): UnreadTime[] {
  return readTurn(passage).flatMap(({ statement, times }) =>
    times.filter(({ unread }) => unread).map(time => ({ statement, time })),
  )
}

/**
 * The times a statement names. In a look back, what names no year (四季度, 9月份, 年底) is of the year under review,
 * and a length of time (3年内) says how long something took, not when it is due.
 */
function timesIn(text: string, { tense, year: section }: Discourse, anchor: TimeAnchor): TimeExpression[] {
  // 按当年价计算 is a way of pricing
  const times = findTimes(text, anchor).filter(({ range }) => !text.startsWith('当年价', range.from))
  if (tense !== 'review') return times
  const year = oneYear(section) ?? yearUnderReview(anchor)
  return times.map(time => (time.kind === 'span' ? { ...time, end: null } : inYear(time, year)))
}

/** The year of a section's heading (一、2020年工作回顾), where it names one. */
function oneYear(time: TimeExpression | null): number | null {
  const year = time?.start?.slice(0, 4)
  return year !== undefined && year === time?.end?.slice(0, 4) ? Number(year) : null
}
