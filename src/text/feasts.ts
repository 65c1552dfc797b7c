import { daysLater, isoDay } from './calendar.js'

/** New Year's Day of the lunar calendar, in days after 20 January, from 1990 on (checked against ICU in a test). */
const SPRING_FESTIVALS_FROM = 1990
const SPRING_FESTIVALS = [
  7, 26, 15, 3, 21, 11, 30, 18, 8, 27, 16, 4, 23, 12, 2, 20, 9, 29, 18, 6, 25, 14, 3, 21, 11, 30, 19, 8, 27,
  16, 5, 23, 12, 2, 21, 9, 28, 18, 6, 24, 13, 3, 22, 11, 30, 19, 8, 26, 15, 4, 23, 12, 2, 21, 10, 28, 17, 6,
  25, 13, 3, 22, 12, 30, 19, 8, 26, 15, 4, 23, 13,
]
/** Feasts on a fixed day: month and day. */
const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  元旦: [1, 1],
  五一: [5, 1],
  七一: [7, 1],
  八一: [8, 1],
  国庆: [10, 1],
  十一: [10, 1],
}
/** The day on which each national congress of the party opened. */
const CONGRESSES: Readonly<Record<string, string>> = {
  十五: '1997-09-12',
  十六: '2002-11-08',
  十七: '2007-10-15',
  十八: '2012-11-08',
  十九: '2017-10-18',
  二十: '2022-10-16',
}
/** What is counted in anniversaries, and since when. */
const FOUNDED: Readonly<Record<string, readonly [number, number, number]>> = {
  建党: [1921, 7, 1],
  建军: [1927, 8, 1],
  建国: [1949, 10, 1],
  新中国成立: [1949, 10, 1],
}
export const FEASTS = Object.keys(FIXED).concat('春节')
export const FOUNDATIONS = Object.keys(FOUNDED)

/** The day of a feast in a year; null for one that is unknown, and for a lunar one of a year not in the table. */
export function feastDay(name: string, year: number): string | null {
  const fixed = FIXED[name]
  if (fixed) return isoDay(year, ...fixed)
  const days = SPRING_FESTIVALS[year - SPRING_FESTIVALS_FROM]
  return name === '春节' && days !== undefined ? daysLater(`${year}-01-20`, days) : null
}

/** The day on which the party's congress of that number (二十) opened; null where it is not known. */
export const congressDay = (ordinal: string): string | null => CONGRESSES[ordinal] ?? null

/** The day of an anniversary: 建党100周年. */
export function anniversary(name: string, years: number): string | null {
  const [year = 0, month = 0, day = 0] = FOUNDED[name] ?? []
  return isoDay(year + years, month, day)
}
