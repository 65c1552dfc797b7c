import type { Direction, ShiftStatus, Topic } from './line.js'
import type { Meeting } from './meeting.js'
import type { CoverageState } from './seat.js'

/** Words of a cell: what stood before and stays, what came since the last column, what the next one no longer says. */
export interface CellPart {
  readonly text: string
  readonly mark: 'plain' | 'came' | 'goes'
}

/** What a seat says on a topic at a meeting, set against the columns beside it. */
export interface TopicCell {
  /** Id of the line, which is the anchor of the cell; null where there is none. */
  readonly line: string | null
  /** How the seat was heard; silence means something only where it was. */
  readonly state: CoverageState
  /** What happened since the last column at which the seat was heard; null in the first. */
  readonly status: ShiftStatus | null
  readonly direction: Direction | null
  /** Clauses, in order; those that differ first where some are left out. */
  readonly clauses: readonly (readonly CellPart[])[]
  /** How many clauses are left out. */
  readonly hidden: number
  /** Rank of the topic among the columns' topics, and its share of the paper. */
  readonly order: number | null
  readonly share: number | null
}

export interface TopicRow {
  readonly topic: Topic
  readonly cells: readonly TopicCell[]
}

export interface TopicTable {
  readonly title: string
  readonly seat: { readonly id: string; readonly name: string }
  readonly meetings: readonly Meeting[]
  readonly rows: readonly TopicRow[]
}
