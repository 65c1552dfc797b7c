import type { Cell, Thread } from '../../model/thread.js'
import { CELL_STATES, THREAD_KINDS, UNOBSERVED } from './codes.js'
import { type Column, code, integer, type Table, tableOf, text, texts } from './columns.js'
import type { Source } from './source.js'

/** One row per claim, formula or commitment that is followed. */
export function threadTable({ analysis, find }: Source): Table {
  const counted = (thread: Thread, state: Cell['state']) =>
    thread.cells.filter(cell => cell.state === state).length
  const columns: Column<Thread>[] = [
    text('thread_id', 'Thread id.', thread => thread.id),
    code('kind', 'What it follows, as a kind.', THREAD_KINDS, thread => thread.kind),
    text('seat_id', 'Seat id; empty for the series as a whole.', thread => thread.seat),
    text('seat', 'Name of the seat.', thread => find.seat(thread.seat)?.name ?? null),
    text('label', 'What it follows.', thread => thread.label),
    integer('observed', 'Meetings at which it was said.', thread => counted(thread, 'observed')),
    integer('absent', 'Meetings at which the seat was heard and did not say it.', thread =>
      counted(thread, 'absent'),
    ),
    integer('unobserved', 'Meetings of which nothing can be said.', thread => counted(thread, 'unobserved')),
  ]
  return tableOf('threads', 'One row per thread', columns, analysis.threads)
}

/** One row per thread and meeting: said, not said, or not known. */
export function cellTable({ analysis }: Source): Table {
  const rows = analysis.threads.flatMap(({ id, cells }) => cells.map(cell => ({ ...cell, thread: id })))
  const columns: Column<Cell & { thread: string }>[] = [
    text('thread_id', 'Thread id.', cell => cell.thread),
    text('meeting_id', 'Meeting id.', cell => cell.meeting),
    code('state', 'Whether it was said.', CELL_STATES, cell => cell.state),
    code('reason', 'Why nothing can be said.', UNOBSERVED, cell => cell.reason),
    integer('mentions', 'How often it was said.', cell => cell.claims.length),
    texts('claim_ids', 'Claims, commitments or statements that say it.', cell => cell.claims),
  ]
  return tableOf('cells', 'One row per thread and meeting', columns, rows)
}
