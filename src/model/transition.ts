import type { Caveat } from './finding.js'

/** Two hearings of a seat that are compared, with what is true of the pair: said once, for every finding in it. */
export interface Transition {
  readonly id: string
  /** Seat id, or null for the series as a whole. */
  readonly seat: string | null
  /** Meeting ids. */
  readonly from: string
  readonly to: string
  /** Meetings in between at which the seat was not heard. */
  readonly skipped: readonly string[]
  /** Whether both meetings stand in the same month of their years. */
  readonly sameSlot: boolean
  readonly caveats: readonly Caveat[]
}
