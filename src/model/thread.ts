import type { ClaimKind } from './claim.js'

export type ThreadKind = ClaimKind | 'commitment' | 'statement'

/** `absent`: the seat was heard and did not make the claim. `unobserved`: nothing can be said. */
export type CellState = 'observed' | 'absent' | 'unobserved'
export type UnobservedReason =
  | 'seat-not-heard'
  | 'cut-off'
  | 'collective-only'
  | 'no-such-genre'
  | 'headline-only' // it stands in the headline alone, which is the editor's

export interface Cell {
  readonly meeting: string
  readonly state: CellState
  /** Claim (or statement) ids, in order of place. */
  readonly claims: readonly string[]
  readonly reason: UnobservedReason | null
}

/** One claim followed through all meetings. */
export interface Thread {
  /** Made of the seat, the kind and its earliest wording. */
  readonly id: string
  /** The ids that its other wordings would give it: an earlier paper may make one of them the first. */
  readonly aliases: readonly string[]
  readonly kind: ThreadKind
  /** Seat id, or null for the series as a whole. */
  readonly seat: string | null
  readonly label: string
  /** One per meeting, in order. */
  readonly cells: readonly Cell[]
}
