/**
 * Results of studies: plain data computed from an analysis alone, for reporters to render. Claims, statements,
 * seats and meetings are given by their ids in the analysis; codes are for reporters to put into words.
 */
import type { Approximation, FigureRole, Score } from './claim.js'
import type { Incomparability } from './comparability.js'
import type { Caveat, Facet, Status } from './finding.js'
import type { FormulaRelation } from './formula.js'
import type { CellState, ThreadKind, UnobservedReason } from './thread.js'

// ---- Commitments -------------------------------------------------------------------------------------------

/**
 * What a later paper says of a promise. `followed-up`: it reports on it. `renewed`: it only promises it again.
 * `silent-after-due`, `silent-before-due`: the seat was heard, and no sentence holds the words of the promise, after or
 * before its day (undated promises are never after their day). `unclear`: words of it stand there, but nothing that
 * is surely about it. `seat-not-heard`: nothing can be said.
 */
export type FollowUpState =
  | 'followed-up'
  | 'renewed'
  | 'unclear'
  | 'silent-after-due'
  | 'silent-before-due'
  | 'seat-not-heard'

export interface FollowUp {
  readonly meeting: string
  readonly state: FollowUpState
  /** Claim or statement ids that speak of it. */
  readonly evidence: readonly string[]
  /** Who speaks of it: the seat itself, or only another one. */
  readonly voice: 'seat' | 'other' | null
  /** How sure the match is, 0–1; null where there is none. */
  readonly score: Score | null
}

/**
 * What the later papers amount to, in the order in which a ledger lists it. `missed`, `partly`, `met`: a later paper
 * reports the result for the promise's own time. `due-unheard`: its day passed before the last meeting, and the seat
 * was not (fully) heard since. `open`: the seat was heard, nothing certain is said of it, and its day has not come or
 * it has none.
 */
export const PROMISE_OUTCOMES = [
  'silent',
  'missed',
  'partly',
  'due-unheard',
  'met',
  'followed-up',
  'renewed',
  'open',
  'seat-not-heard',
] as const
export type PromiseOutcome = (typeof PROMISE_OUTCOMES)[number]

/** A promise with a day or a number, and what became of it. */
export interface FollowedPromise {
  /** Id of the goal or figure that makes it, and of the commitment that owns that. */
  readonly claim: string
  readonly commitment: string
  readonly kind: 'goal' | 'figure'
  readonly thread: string | null
  readonly seat: string | null
  readonly meeting: string
  /** ISO date of its last day, or null. */
  readonly due: string | null
  /** One per later meeting, in order. */
  readonly later: readonly FollowUp[]
  readonly outcome: PromiseOutcome
}

// ---- Target against result ---------------------------------------------------------------------------------

export type TargetOutcome = 'met' | 'missed' | 'not-reported' | 'not-comparable' | 'pending'

/** Why a result next to a target was not compared. */
export type NoComparison =
  | Incomparability
  | 'threshold'
  | 'verb'
  | 'period'
  | 'several-targets'
  | 'several-results'

export interface TargetResult {
  readonly seat: string | null
  readonly measure: string
  /** The year the target is for, and its last day. */
  readonly year: number
  readonly due: string
  /** Figure id and meeting of the target. */
  readonly target: string
  readonly targetMeeting: string
  /** Figure id and meeting of the result compared, or of the nearest one that may not be compared. */
  readonly result: string | null
  readonly resultMeeting: string | null
  readonly outcome: TargetOutcome
  /** Result minus target in the base unit, a decimal string, where compared. */
  readonly difference: string | null
  /** Why not compared, where it was not. */
  readonly reason: NoComparison | null
}

// ---- Adoption ----------------------------------------------------------------------------------------------

export interface AdoptionCell {
  readonly seat: string
  readonly meeting: string
  /** `old-form`: it says a shorter, longer or differently listed form instead. */
  readonly state: 'uses' | 'old-form' | 'silent' | 'not-heard'
  /** Slogan ids, or the id of the statement whose plain words say it. */
  readonly claims: readonly string[]
}

/** A formula at one meeting: of the seats heard, how many say it. */
export interface AdoptionAt {
  readonly meeting: string
  readonly heard: number
  readonly using: number
  /** Share with its Wilson interval at 95%; null where no seat was heard. */
  readonly share: { readonly value: number; readonly low: number; readonly high: number } | null
  /** Seats that say it and did not when last heard. */
  readonly adopted: readonly string[]
  /** Seats that said it when last heard and do not now. */
  readonly dropped: readonly string[]
  /** Seats that say another form of it instead. */
  readonly oldForm: readonly string[]
}

export interface FormulaForm {
  readonly canonical: string
  readonly relation: FormulaRelation
  /** Places in the papers. */
  readonly count: number
}

export interface Adoption {
  readonly formula: string
  readonly origin: 'central' | 'manifest' | 'document' | null
  readonly since: number | null
  /** Slogan id of the first use in the series, or null where nobody uses it. */
  readonly firstUse: string | null
  /** Other forms of it that occur, most used first. */
  readonly forms: readonly FormulaForm[]
  readonly meetings: readonly AdoptionAt[]
  readonly cells: readonly AdoptionCell[]
  /** Over the seats heard twice: whether more took it up than let it go. */
  readonly trend: 'spread' | 'retreat' | 'steady'
}

// ---- Track -------------------------------------------------------------------------------------------------

/** A word in its context. */
export interface ContextLine {
  readonly statement: string
  /** Claim id, or null for a plain occurrence in the text. */
  readonly claim: string | null
  readonly document: string
  readonly meeting: string
  readonly seat: string | null
  readonly left: string
  readonly keyword: string
  readonly right: string
}

export interface TrackValue {
  readonly figure: string
  readonly surface: string
  readonly lower: string | null
  readonly upper: string | null
  readonly lowerInclusive: boolean
  readonly upperInclusive: boolean
  readonly approx: Approximation
  readonly unit: string
  readonly role: FigureRole
  readonly aspect: string
  readonly scope: string | null
  /** Year the value is for, as told or as the meeting implies; null where neither does. */
  readonly year: number | null
  /** Whether it is of one year, as against a period of several or an average. */
  readonly annual: boolean
}

export interface TrackPoint {
  readonly meeting: string
  readonly state: CellState
  readonly reason: UnobservedReason | null
  /** Claim ids, or statement ids for a plain text search. */
  readonly evidence: readonly string[]
  readonly values: readonly TrackValue[]
}

/** One thread through all meetings, its variants merged but shown. */
export interface Track {
  readonly query: string
  readonly kind: 'slogan' | 'figure' | 'goal' | 'text'
  readonly seat: string | null
  readonly forms: readonly FormulaForm[]
  readonly points: readonly TrackPoint[]
  readonly lines: readonly ContextLine[]
}

// ---- Explanation -------------------------------------------------------------------------------------------

export interface EvidenceInContext {
  readonly claim: string
  readonly statement: string
  readonly document: string
  readonly turn: string
  readonly meeting: string
  /** Line of the source, counted from 1. */
  readonly line: number
  /** The statement before it in the same turn, itself, and the one behind. */
  readonly previous: string | null
  readonly text: string
  readonly next: string | null
  /** Rule that found the claim; null for a statement. */
  readonly rule: string | null
  readonly score: Score | null
}

/** Why a finding does not have another status. */
export type WhyNot =
  | { readonly status: Status; readonly reason: 'not-said-then' | 'not-said-now' }
  | { readonly status: Status; readonly reason: 'said-before'; readonly meeting: string }
  | { readonly status: Status; readonly reason: 'never-said-before' }
  | { readonly status: Status; readonly reason: 'said-now'; readonly claim: string }
  | { readonly status: Status; readonly reason: 'differs'; readonly facets: readonly Facet['facet'][] }
  | { readonly status: Status; readonly reason: 'nothing-differs' }
  | {
      readonly status: Status
      readonly reason: 'no-version-found'
      /** The nearest claim of the other meeting, and how like it is; null where nothing is. */
      readonly nearest: string | null
      readonly likeness: number
    }

export interface Explanation {
  readonly finding: string
  readonly thread: string
  readonly kind: ThreadKind
  readonly status: Status
  readonly before: EvidenceInContext | null
  readonly after: EvidenceInContext | null
  /** Rule that paired the two, or that said there is no pair. */
  readonly rule: string
  readonly score: Score
  readonly salience: Score
  readonly facets: readonly Facet[]
  readonly caveats: readonly Caveat[]
  readonly whyNot: readonly WhyNot[]
}
