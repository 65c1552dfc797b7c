import type { TextRange } from '../model/span.js'
import { type Resolved, TIME_RULES, type TimeAnchor } from './time-rules.js'

export { isLateInYear, type TimeAnchor, yearUnderReview } from './time-rules.js'

/** An expression of time, resolved as far as the text allows. */
export interface TimeExpression extends Resolved {
  readonly range: TextRange
  readonly text: string
}

/** The day that `date` (ISO 8601 to the precision known) names. */
export function anchorOf(date: string): TimeAnchor {
  const [year = '', month, day] = date.split('-')
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null }
}

/** A time begins with one of these signs; the rules are tried nowhere else. */
const CAN_BEGIN = new Set(
  '0123456789零〇○一二两三四五六七八九十百今本当全去上前明后到至在截年下第春元国建新党主汛供采入雨秋开封高双冬亚大省青奥世召举半过改成最近这以未此接用政任的“"「',
)

/**
 * The expressions of time in a text folded by `foldText`, in order and without overlap (the earlier, then the
 * longer one wins). What names no year is of the anchor's, or of the year that the statement named before
 * (2023年8月开工，12月投产). No rule looks further than a few dozen signs, so the time is linear in the text.
 */
export function findTimes(text: string, anchor: TimeAnchor): TimeExpression[] {
  const found: TimeExpression[] = []
  let year = anchor.year
  for (let at = 0; at < text.length; ) {
    const time = CAN_BEGIN.has(text[at] ?? '') ? timeAt(text, at, anchor, year) : null
    if (time) {
      found.push(time)
      year = yearAfter(text, time, year)
    }
    at = time?.range.to ?? at + 1
  }
  return found
}

/** The longest expression that begins at `at`. */
function timeAt(text: string, at: number, anchor: TimeAnchor, year: number): TimeExpression | null {
  let best: TimeExpression | null = null
  for (const { pattern, resolve } of TIME_RULES) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match || match[0].length <= (best?.text.length ?? 0)) continue
    const parts = match.groups ?? {}
    const resolved = resolve(parts, anchor)
    if (!resolved) continue
    const carries = resolved.yearless && year !== anchor.year && isDated(match[0])
    const carried = carries ? resolve(parts, { ...anchor, year }) : null
    const range = { from: at, to: at + match[0].length }
    best = { ...(carried ? { ...carried, yearless: false } : resolved), range, text: match[0] }
  }
  return best
}

/** A month or a quarter is of the year named before; 全年 and 年底 may turn back to the current one. */
const isDated = (text: string): boolean => /[月季]|半年/u.test(text)

/** The year that a statement goes on in: the one of its last time that names one and from which nothing is counted. */
function yearAfter(text: string, { range, start, end, yearless }: TimeExpression, year: number): number {
  const one = start !== null && end !== null && start.slice(0, 4) === end.slice(0, 4)
  if (!one || yearless || /[比较]/u.test(text[range.from - 1] ?? '')) return year
  return Number(end.slice(0, 4))
}

/** A time read anew for another year, where it names none itself: 四季度 in the review of last year. */
export function inYear(time: TimeExpression, year: number): TimeExpression {
  if (!time.yearless) return time
  const [again] = findTimes(time.text, { year, month: null, day: null })
  return again && again.text === time.text ? { ...again, range: time.range } : time
}
