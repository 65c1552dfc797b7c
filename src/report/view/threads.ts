import type { Analysis } from '../../model/analysis.js'
import type { Cell, Thread, ThreadKind } from '../../model/thread.js'
import { type Cite, createCite, type Evidence } from './evidence.js'
import type { Selection } from './selection.js'

/** One meeting of a thread, with its evidence looked up. */
export interface ThreadCell extends Omit<Cell, 'claims'> {
  readonly claims: readonly Evidence[]
}

/** One claim through all meetings. */
export interface ThreadRow {
  readonly id: string
  readonly label: string
  /** Seat id; null for the series as a whole. */
  readonly seat: string | null
  readonly seatName: string | null
  /** One per meeting, in order. */
  readonly cells: readonly ThreadCell[]
}

/** The threads of a kind that are observed at two meetings or more, in the order of the analysis. */
export function viewThreads(analysis: Analysis, kind: ThreadKind, { seats, kinds }: Selection): ThreadRow[] {
  if (kinds && !kinds.includes(kind)) return []
  const names = new Map(analysis.seats.map(seat => [seat.id, seat.name]))
  const cite = createCite(analysis)
  return analysis.threads
    .filter(thread => thread.kind === kind && isFollowed(thread))
    .filter(thread => !seats || (thread.seat !== null && seats.includes(thread.seat)))
    .map(thread => ({
      id: thread.id,
      label: thread.label,
      seat: thread.seat,
      seatName: thread.seat === null ? null : (names.get(thread.seat) ?? thread.seat),
      cells: thread.cells.map(cell => viewCell(cell, cite)),
    }))
}

function isFollowed({ cells }: Thread): boolean {
  return cells.filter(cell => cell.state === 'observed').length > 1
}

function viewCell(cell: Cell, cite: Cite): ThreadCell {
  return { ...cell, claims: cell.claims.map(cite) }
}
