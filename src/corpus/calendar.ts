const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const DIGITS = '〇一二三四五六七八九'
/** A year as they print it, without 年. */
export const PRINTED_YEAR = '(?<year>(?:19|20)\\d{2}|[一二][〇零○0Ｏ九][〇零○一二三四五六七八九]{2})'

/** A date as Chinese papers print it: 2017年8月14日, 二〇一七年四月九日, 二零一四年. No whitespace in it. */
export const PRINTED_DATE = `${PRINTED_YEAR}年(?:(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})[日号])?)?`

/** Whether a text is an ISO 8601 date of the calendar, to the year, month or day. */
export function isCalendarDate(text: string): boolean {
  const match = ISO.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The ISO form of a date matched by `PRINTED_DATE`, or null where no calendar has it. */
export function isoDate(parts: Readonly<Record<string, string | undefined>> | undefined): string | null {
  if (!parts?.year) return null
  const rest = [parts.month, parts.day].flatMap(part =>
    part ? [String(readNumber(part)).padStart(2, '0')] : [],
  )
  const date = [readYear(parts.year), ...rest].join('-')
  return isCalendarDate(date) ? date : null
}

function readYear(text: string): string {
  return [...text.replace(/[零○Ｏ]/gu, '〇')]
    .map(one => (DIGITS.includes(one) ? DIGITS.indexOf(one) : one))
    .join('')
}

/** Reads 8, 八, 十四 and 三十一. */
function readNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['none', text]
  const value = (digit: string) => Math.max(0, DIGITS.indexOf(digit || '〇'))
  return (tens === 'none' ? 0 : value(tens) || 1) * 10 + value(ones)
}
