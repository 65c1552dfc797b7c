import type { Status } from '../model/finding.js'
import type { Link } from '../model/record.js'
import type { Cell, Thread } from '../model/thread.js'

/** What happened to a thread between two consecutive meetings at which something can be said of it. */
export interface Transition {
  readonly thread: Thread
  readonly from: string
  readonly to: string
  /** Meetings in between at which nothing can be said. */
  readonly skipped: readonly string[]
  /** `kept` is `persisted` or `changed`: the facets decide. */
  readonly status: Exclude<Status, 'persisted' | 'changed'> | 'kept'
  readonly before: string | null
  readonly after: string | null
  readonly link: Link | null
}

/**
 * The transitions of a thread, in order. Before the first meeting at which its seat was heard there is none; a
 * document that is cut off was heard, so what first comes after it is new as far as can be told.
 */
export function transitionsOf(thread: Thread, links: readonly Link[]): Transition[] {
  const told = thread.cells.filter(cell => cell.state !== 'unobserved')
  const first = firstAfterCutOff(thread, told[0])
  const rest = told.slice(1).flatMap((cell, index) => {
    const previous = told[index] as Cell
    const status = statusOf(previous, cell, told.slice(0, index + 1))
    return status === null
      ? []
      : [between(thread, previous, cell, status, linkBetween(previous, cell, links))]
  })
  return first === null ? rest : [first, ...rest]
}

function firstAfterCutOff(thread: Thread, first: Cell | undefined): Transition | null {
  if (first?.state !== 'observed') return null
  const earlier = thread.cells.slice(0, thread.cells.indexOf(first))
  const cutOff = earlier.findLast(cell => cell.reason === 'cut-off')
  return cutOff ? between(thread, cutOff, first, 'new', null) : null
}

function between(
  thread: Thread,
  previous: Cell,
  cell: Cell,
  status: Transition['status'],
  link: Link | null,
): Transition {
  return {
    thread,
    from: previous.meeting,
    to: cell.meeting,
    skipped: meetingsBetween(thread, previous.meeting, cell.meeting),
    status,
    before: link?.before ?? previous.claims[0] ?? null,
    after: link?.after ?? cell.claims[0] ?? null,
    link,
  }
}

function statusOf(previous: Cell, cell: Cell, earlier: readonly Cell[]): Transition['status'] | null {
  if (cell.state === 'absent') return previous.state === 'observed' ? 'disappeared' : null
  if (previous.state === 'observed') return 'kept'
  return earlier.some(one => one.state === 'observed') ? 'returned' : 'new'
}

/** The surest link between two cells. */
function linkBetween(previous: Cell, cell: Cell, links: readonly Link[]): Link | null {
  const between = links.filter(
    link => previous.claims.includes(link.before) && cell.claims.includes(link.after),
  )
  return between.reduce<Link | null>(
    (best, link) => (best && best.score.value >= link.score.value ? best : link),
    null,
  )
}

function meetingsBetween(thread: Thread, from: string, to: string): string[] {
  const ids = thread.cells.map(cell => cell.meeting)
  return ids.slice(ids.indexOf(from) + 1, ids.indexOf(to))
}
