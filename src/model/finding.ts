import type { ClaimKind, Score } from './claim.js'
import type { Stage, StrengthWord } from './commitment.js'
import type { FormulaRelation } from './formula.js'
import type { ThreadKind } from './thread.js'

export const STATUSES = ['changed', 'disappeared', 'new', 'returned', 'persisted'] as const
export type Status = (typeof STATUSES)[number]

/** A stretch of two texts: `equal` stands in both, `delete` in the earlier, `insert` in the later. */
export interface Edit {
  readonly op: 'equal' | 'delete' | 'insert'
  readonly text: string
}

/** What changed, and from what to what. */
export type Facet =
  | {
      readonly facet: 'value'
      readonly before: string
      readonly after: string
      /** Difference of the values in the base unit, a decimal string. */
      readonly absolute: string
      /** In percent of the earlier value, a decimal string; null where that is zero. */
      readonly relative: string | null
    }
  | { readonly facet: 'unit'; readonly before: string; readonly after: string }
  | {
      readonly facet: 'bound'
      readonly before: string
      readonly after: string
      readonly sense: 'tightened' | 'loosened' | 'other'
    }
  | {
      readonly facet: 'deadline'
      readonly before: string | null
      readonly after: string | null
      readonly sense: 'earlier' | 'later' | 'added' | 'dropped' | 'restated'
    }
  | {
      readonly facet: 'members'
      readonly added: readonly string[]
      readonly removed: readonly string[]
      readonly kept: readonly string[]
    }
  | { readonly facet: 'scope'; readonly before: string | null; readonly after: string | null }
  | { readonly facet: 'role'; readonly before: string; readonly after: string }
  | {
      /** How far it has come; `result` is the claim that reports it, where that is not the later claim itself. */
      readonly facet: 'stage'
      readonly before: Stage
      readonly after: Stage
      readonly outcome: Outcome | null
      readonly result: string | null
    }
  | {
      readonly facet: 'strength'
      readonly before: readonly StrengthWord[]
      readonly after: readonly StrengthWord[]
      readonly sense: 'stronger' | 'weaker' | 'other'
    }
  | { readonly facet: 'object'; readonly edits: readonly Edit[] }
  | {
      readonly facet: 'wording'
      readonly edits: readonly Edit[]
      readonly relation: FormulaRelation | null
    }

/** What became of a promise; `partly` is a part of a promised number, `done` a deliverable that is there. */
export type Outcome = 'met' | 'missed' | 'partly' | 'done'

/** What became of a goal, figure or slogan that a commitment owns. */
export interface Part {
  readonly kind: ClaimKind
  readonly status: Status
  readonly before: string | null
  readonly after: string | null
  readonly facets: readonly Facet[]
}

/**
 * At how many earlier meetings (of the same slot, where the meetings recur in one) at which the seat was heard the
 * thread was said or not.
 */
export interface History {
  readonly heard: number
  readonly said: number
  /** Meeting ids of the first and the last of them that say it; null where none does. */
  readonly first: string | null
  readonly last: string | null
}

export type CaveatCode =
  | 'seat-skipped' // not heard at meetings in between
  | 'holder-changed' // another person holds the seat
  | 'role-changed' // the seat is heard through another office
  | 'genre-differs' // the two documents are of different kinds
  | 'shorter-record' // the later record is much shorter than the earlier
  | 'deadline-passed' // its day passed, and the seat, heard after it, is silent
  | 'deadline-unheard' // its day passed, and the seat was not heard after it
  | 'not-comparable' // a figure of the same measure exists that may not be compared
  | 'said-elsewhere' // another seat keeps it
  | 'said-by' // which seats say a formula of the series
  | 'weak-match' // the pairing is near its threshold
  | 'cut-off' // the earlier document is cut off: it may have stood in the missing part

export interface Caveat {
  readonly code: CaveatCode
  readonly message: string
}

/** What happened to a thread between two consecutive meetings at which the seat was heard. */
export interface Finding {
  readonly id: string
  /** Thread id. */
  readonly thread: string
  readonly kind: ThreadKind
  readonly seat: string | null
  /** Meeting ids. */
  readonly from: string
  readonly to: string
  /** Meetings in between at which the seat was not heard. */
  readonly skipped: readonly string[]
  /** Transition id. */
  readonly transition: string
  readonly status: Status
  /** Claim (or statement) ids of the evidence. */
  readonly before: string | null
  readonly after: string | null
  /** What became of the claims that a commitment owns; empty for other kinds. */
  readonly parts: readonly Part[]
  readonly facets: readonly Facet[]
  /** The claim that took the slot of one that disappeared. */
  readonly replacedBy: string | null
  /** Of what disappeared or returned; null for others. */
  readonly history: History | null
  /** How much it tells a reader, 0–1, with its parts. */
  readonly salience: Score
  /** How sure the pairing is. */
  readonly score: Score
  readonly rule: string
  readonly caveats: readonly Caveat[]
}
