import { isCalendarDate, isoDate, PRINTED_DATE, PRINTED_YEAR } from '../calendar.js'
import type { Guess } from './paper.js'

/** Where the date of a meeting may stand. */
export interface DateClues {
  readonly file: string
  /** The first lines and the last, without whitespace. */
  readonly lines: readonly string[]
  /** The whole text without whitespace. */
  readonly flat: string
  /** The date that front matter gives. */
  readonly stated: string | null
}

const FULL_DATE = PRINTED_DATE.replaceAll(')?', ')')
const WEEKDAY = '(?:\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?)?'
/** How far into a text its dateline and first sentence reach, in UTF-16 units. */
const OPENING = 600

/** `——2011年2月11日在…会议上`, `(2017年8月14日…通过)`, a line that is nothing but a date, `立法会─2013年1月16日`. */
const ANNOUNCED = [
  new RegExp(`^[-—–]*\\(?${FULL_DATE}(?=在|于|.*通过)`, 'u'),
  new RegExp(`^[-—–(]*${FULL_DATE}${WEEKDAY}[)]?$`, 'u'),
  new RegExp(`^.{0,20}[-—–─:]${FULL_DATE}${WEEKDAY}$`, 'u'),
]
/** A line that is nothing but a month: 二○一三年一月. */
const MONTH_LINE = new RegExp(`^[-—–(]*${FULL_DATE.replace(/\(\?:\(\?<day>.*$/u, ')')}[)]?$`, 'u')
/** `1月5日下午,…会议举行`: the year may stand elsewhere. */
const HELD = new RegExp(
  `(?<!\\d)(?:${PRINTED_YEAR}年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日[^。]{0,60}(?:举行|召开|开幕|闭幕)`,
  'u',
)
/** `新华社北京2008年3月19日电`: when the paper reported. */
const REPORTED = new RegExp(`${FULL_DATE}(?=[电電讯訊])`, 'u')

/** `发布时间：2020-07-20 08:30`, as web pages have it. */
const PUBLISHED =
  /^(?:.{0,12}(?:时间|日期|時間):?)?(?<year>(?:19|20)\d{2})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d{3})/u

/** The date of the meeting, to the day where a text or its name says so; the surest clue counts. */
export function guessDate(clues: DateClues): Guess<string> | null {
  const { file, lines, flat } = clues
  const named = dateOfName(file)
  const year = named?.slice(0, 4) ?? yearOf(lines)
  const opening = flat.slice(0, OPENING)
  return (
    firstOf(
      ANNOUNCED.flatMap(pattern => lines.map(line => dated(line, pattern))),
      'the date line of the text',
    ) ??
    (named && named.length === 10 ? { value: named, because: 'the file name' } : null) ??
    guess(statedDate(clues.stated), 'its front matter') ??
    guess(heldIn(opening, year), 'its opening sentence') ??
    guess(dated(opening, REPORTED), 'the dateline of the report') ??
    firstOf(
      lines.map(line => dated(line, PUBLISHED)),
      'the day of publication',
    ) ??
    firstOf(
      lines.map(line => dated(line, MONTH_LINE)),
      'the date line of the text',
    ) ??
    guess(named, named?.includes('-') ? 'the file name' : 'the file name; month and day were not found') ??
    guess(year, 'the opening; month and day were not found')
  )
}

const guess = (value: string | null, because: string) => (value ? { value, because } : null)

function firstOf(dates: readonly (string | null)[], because: string): Guess<string> | null {
  return guess(dates.find(date => date) ?? null, because)
}

const dated = (text: string, pattern: RegExp) => isoDate(pattern.exec(text)?.groups)

function statedDate(stated: string | null): string | null {
  if (!stated) return null
  const iso = stated.trim().replaceAll('/', '-').slice(0, 10)
  return isCalendarDate(iso) ? iso : dated(stated.replace(/\s/gu, ''), new RegExp(PRINTED_DATE, 'u'))
}

function heldIn(opening: string, year: string | null): string | null {
  const day = HELD.exec(opening)?.groups
  return isoDate({ ...day, year: day?.year ?? (day && year) ?? undefined })
}

/** The year of the first dated line. */
function yearOf(lines: readonly string[]): string | null {
  const pattern = new RegExp(PRINTED_DATE, 'u')
  const date = lines.map(line => dated(line, pattern)).find(one => one)
  return date?.slice(0, 4) ?? null
}

/** Year, then month and day behind it or behind marks. */
const NUMBERED_DATE =
  /(?<!\d)((?:19|20)\d{2})(?:(\d{2})(\d{2})?|[-_.年/](\d{1,2})(?:[-_.月/](\d{1,2}))?)?(?!\d)/gu

/** A date in a path, the most exact one: 2017-08-14, 20170814, 2017_08, 2017年8月, 2017. */
export function dateOfName(path: string): string | null {
  const name = path.normalize('NFKC')
  const dates = [...name.matchAll(NUMBERED_DATE)].map(match => longestDate(match.slice(1)))
  const printed = isoDate(new RegExp(PRINTED_DATE, 'u').exec(name)?.groups)
  return [printed, ...dates].reduce(
    (best, one) => ((one?.length ?? 0) > (best?.length ?? 0) ? one : best),
    null,
  )
}

/** As much of year, month and day as makes a date; groups that matched nothing are skipped. */
function longestDate(groups: readonly (string | undefined)[]): string | null {
  const parts = groups.filter(part => part !== undefined).map(part => part.padStart(2, '0'))
  return [3, 2, 1].map(count => parts.slice(0, count).join('-')).find(isCalendarDate) ?? null
}
