import type { Figure } from '../model/claim.js'
import { roleClass } from '../model/comparability.js'

/**
 * The year a figure is for: of its period or deadline; else, at a yearly meeting, a promise is for the year of
 * the meeting. An undated result stays undated: whether a paper means last year or now, only its text can tell.
 */
export function yearOf(figure: Figure, meetingDate: string): number | null {
  const told = figure.period?.end ?? figure.deadline?.date ?? null
  if (told !== null) return Number(told.slice(0, 4))
  return roleClass(figure) === 'target' ? Number(meetingDate.slice(0, 4)) : null
}

/** Whether a figure's period is longer than a year (`“十三五”期间`), so that it compares with none of its years. */
export function spansYears({ period }: Figure): boolean {
  return period !== null && period.start.slice(0, 4) !== period.end.slice(0, 4)
}
