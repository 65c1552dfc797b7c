/** Years that such papers speak of; outside them a number is no year. */
const FIRST_YEAR = 1800
const LAST_YEAR = 2199
const DAY_MS = 86_400_000

/** A day of the calendar in ISO 8601, or null where there is none such: 13月, 2月30日, the year 99999. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12)) return null
  return day >= 1 && day <= daysIn(year, month) ? `${year}-${padded(month)}-${padded(day)}` : null
}

export const firstDay = (year: number, month = 1): string | null => isoDay(year, month, 1)
export const lastDay = (year: number, month = 12): string | null => isoDay(year, month, daysIn(year, month))

/** The last day of the month that lies `months` after a month. */
export function monthsLater(year: number, month: number, months: number): string | null {
  const all = year * 12 + month - 1 + months
  return lastDay(Math.floor(all / 12), (all % 12) + 1)
}

/** The day `days` after a day (before it where negative). */
export function daysLater(day: string, days: number): string | null {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS)
  return Number.isNaN(moved.getTime())
    ? null
    : isoDay(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate())
}

/** Whether a text is a day, month or year of the calendar in ISO 8601. */
export function isDate(text: string): boolean {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(text) ?? []
  return year !== undefined && isoDay(Number(year), Number(month), Number(day)) !== null
}

const padded = (number: number) => String(number).padStart(2, '0')

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
