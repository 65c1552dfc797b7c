const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether a text is an ISO 8601 date of the calendar, to the year, month or day. */
export function isCalendarDate(text: string): boolean {
  const match = ISO.exec(text)
  if (!match) return false
  const month = Number(match[2] ?? 1)
  return month >= 1 && month <= 12 && isDayOf(Number(match[1]), month, Number(match[3] ?? 1))
}

function isDayOf(year: number, month: number, day: number): boolean {
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day >= 1 && day <= lastDay
}
