import type { Analysis } from '../../model/analysis.js'
import type { Meeting } from '../../model/meeting.js'
import type { CoverageState, Seat } from '../../model/seat.js'

/** Whether and through whom a seat was heard at a meeting. */
export interface CoverageCell {
  readonly meeting: string
  readonly state: CoverageState
  /** In order of appearance. */
  readonly speakers: readonly string[]
}

export interface CoverageRow {
  readonly seat: string
  readonly name: string
  /** One per meeting, in order. */
  readonly cells: readonly CoverageCell[]
}

/** Who was heard at one meeting, and whom that lets us compare. */
export interface Attendance {
  readonly meeting: Meeting
  readonly heard: number
  /** Of those heard, how many were heard before. */
  readonly compared: number
  /** Names of the seats heard before and not heard here. */
  readonly silent: readonly string[]
}

/** The coverage matrix, seat by meeting. */
export function coverageRows(analysis: Analysis): CoverageRow[] {
  const states = new Map(analysis.coverage.map(one => [`${one.seat}\n${one.meeting}`, one.state]))
  return analysis.seats.map(seat => ({
    seat: seat.id,
    name: seat.name,
    cells: analysis.meetings.map(({ id }) => ({
      meeting: id,
      state: states.get(`${seat.id}\n${id}`) ?? 'not_heard',
      speakers: speakersOf(seat, id),
    })),
  }))
}

function speakersOf(seat: Seat, meeting: string): string[] {
  return seat.holders.filter(holder => holder.meeting === meeting).map(holder => holder.speaker)
}

/** For each meeting, who was heard there, and who of those heard earlier was not. */
export function attendances(meetings: readonly Meeting[], rows: readonly CoverageRow[]): Attendance[] {
  const isHeard = (row: CoverageRow, at: number) => row.cells[at]?.state !== 'not_heard'
  const isKnown = (row: CoverageRow, at: number) =>
    row.cells.slice(0, at).some((_, earlier) => isHeard(row, earlier))
  return meetings.map((meeting, at) => {
    const heard = rows.filter(row => isHeard(row, at))
    const known = rows.filter(row => isKnown(row, at))
    return {
      meeting,
      heard: heard.length,
      compared: known.filter(row => isHeard(row, at)).length,
      silent: known.filter(row => !isHeard(row, at)).map(row => row.name),
    }
  })
}
