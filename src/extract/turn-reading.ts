import type { TextRange } from '../model/span.js'
import type { Passage, PassageStatement } from '../model/statement.js'
import { anchorOf, findTimes, type TimeAnchor, type TimeExpression } from '../text/dates.js'
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

/** Until this month a paper that looks back speaks of the year before. */
const LOOKS_BACK_UNTIL = 4
const YEARLESS = /^(?:全年|年底|年末|年内)/u

/** The times a statement names; in a look back early in the year, 全年 and 年底 are the last year's. */
function timesIn(text: string, { tense }: Discourse, anchor: TimeAnchor): TimeExpression[] {
  const times = findTimes(text, anchor)
  if (tense !== 'review' || (anchor.month ?? 12) > LOOKS_BACK_UNTIL) return times
  const before = findTimes(text, { ...anchor, year: anchor.year - 1 })
  return times.map((time, index) => (YEARLESS.test(time.text) ? (before[index] ?? time) : time))
}
