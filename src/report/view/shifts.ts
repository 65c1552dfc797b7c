import type { Analysis } from '../../model/analysis.js'
import type { Direction, Shift, ShiftStatus } from '../../model/line.js'

/** How many shifts the first screen holds. */
const LEADING = 10

/** A shift with its names looked up. */
export interface ShiftView {
  readonly id: string
  readonly status: ShiftStatus
  readonly topic: { readonly zh: string; readonly en: string }
  readonly seatName: string
  readonly from: string
  readonly to: string
  readonly direction: Direction | null
  /** Words that went and came, as printed. */
  readonly minus: readonly string[]
  readonly plus: readonly string[]
}

/**
 * What moved from the last meeting to the newest, most telling first, where the papers are read-outs: there the wording of each
 * topic is the news, and formulae and figures come second. Empty for papers of other kinds.
 */
export function leadingShifts(analysis: Analysis): ShiftView[] {
  if (!analysis.documents.every(({ genre }) => genre === 'communique')) return []
  const newest = analysis.meetings.findLast(({ id }) => analysis.shifts.some(({ to }) => to === id))
  const topics = new Map(analysis.topics.map(one => [one.id, one.name]))
  const seats = new Map(analysis.seats.map(one => [one.id, one.name]))
  const latest = analysis.shifts.filter(({ to }) => to === newest?.id)
  const previous = latest
    .map(({ from }) => from)
    .sort()
    .at(-1)
  return latest
    .filter(({ from, status }) => from === previous && status !== 'same')
    .sort((a, b) => b.salience - a.salience || (a.id < b.id ? -1 : 1))
    .slice(0, LEADING)
    .map((shift): ShiftView => {
      const { id, status, seat, topic, from, to, direction } = shift
      const name = topics.get(topic) ?? { zh: topic, en: topic }
      const seatName = seats.get(seat) ?? seat
      return { id, status, topic: name, seatName, from, to, direction, ...wordsOf(shift) }
    })
}

function wordsOf({ minus, plus }: Shift) {
  return { minus: minus.map(one => one.text), plus: plus.map(one => one.text) }
}
