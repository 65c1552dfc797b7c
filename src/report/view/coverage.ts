import type { Analysis } from '../../model/analysis.js'
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

/** Two meetings compared, and for how many seats: those heard at both and at none in between. */
export interface Compared {
  readonly from: string
  readonly to: string
  readonly seats: readonly string[]
}

/** Seats heard before that are not heard at a meeting. */
export interface Silence {
  readonly meeting: string
  /** Names, in order. */
  readonly seats: readonly string[]
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

/** Which meetings are compared for which seats. */
export function comparedPairs(rows: readonly CoverageRow[]): Compared[] {
  const pairs = new Map<string, Compared & { seats: string[] }>()
  for (const { name, cells } of rows) {
    const heard = cells.filter(cell => cell.state !== 'not_heard').map(cell => cell.meeting)
    heard.slice(1).forEach((to, index) => {
      const from = heard[index] as string
      const pair = pairs.get(`${from}\n${to}`) ?? { from, to, seats: [] }
      pair.seats.push(name)
      pairs.set(`${from}\n${to}`, pair)
    })
  }
  return [...pairs.values()].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** For each meeting, the seats heard earlier that are not heard there. */
export function silences(rows: readonly CoverageRow[]): Silence[] {
  const meetings = rows[0]?.cells.map(cell => cell.meeting) ?? []
  return meetings
    .map((meeting, at) => ({
      meeting,
      seats: rows.filter(row => fellSilent(row, at)).map(row => row.name),
    }))
    .filter(silence => silence.seats.length > 0)
}

function fellSilent({ cells }: CoverageRow, at: number): boolean {
  return cells[at]?.state === 'not_heard' && cells.slice(0, at).some(cell => cell.state !== 'not_heard')
}
