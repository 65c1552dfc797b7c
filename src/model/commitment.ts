import type { Deadline, Score } from './claim.js'
import type { Span, TextRange } from './span.js'

/** How far a thing has come, told by what its clause says and where it stands. */
export const STAGES = ['promised', 'under_way', 'done', 'reported', 'assessed'] as const
export type Stage = (typeof STAGES)[number]

/** The time that a quantity covers: what is yearly is never compared with five years or with a total. */
export type Horizon = 'year' | 'years' | 'cumulative' | 'average' | 'part-year'

/** A word that says how hard or how much: a modal (要, 力争), a degree (基本, 更加), or a step of a ladder. */
export interface StrengthWord {
  readonly text: string
  /** The ladder it belongs to (`modal`, `degree`, `monetary` …) and its step on it; a higher step binds more. */
  readonly ladder: string
  readonly level: number
}

/**
 * One thing that a seat says it will do, is doing or has done. It owns its figures and slogans: what becomes of
 * them is told as part of what becomes of it.
 */
export interface Commitment {
  readonly id: string
  readonly statement: string
  readonly turn: string
  readonly document: string
  /** The clause, with the subject that its verb has: first code point of the source, and the one behind the last. */
  readonly span: readonly [start: number, end: number]
  /** Its words, as printed. */
  readonly text: string
  readonly stage: Stage
  readonly verb: string
  readonly strength: readonly StrengthWord[]
  /** What is done or to be: the phrase as printed, and its normal form without number, time, scope and adverbs. */
  readonly object: { readonly text: string; readonly key: string }
  /** Ids of the figures inside the clause that count or measure the object. */
  readonly figures: readonly string[]
  /** Ids of the slogans inside the clause. */
  readonly slogans: readonly string[]
  /** Id of the goal that the clause is, or null. */
  readonly goal: string | null
  /** The day of its own clause; null where none is printed or it cannot be read. */
  readonly deadline: Deadline | null
  /** Topic ids. */
  readonly topics: readonly string[]
  /** Territory or population it covers, as printed; null where the seat itself is meant. */
  readonly scope: string | null
  readonly horizon: Horizon | null
  readonly rule: string
  readonly score: Score
}

/** A commitment wherever its place does not matter. */
export type BareCommitment = Omit<Commitment, 'span'>

/** A commitment as a claim among others, with the span that all of them have. */
export type CommitmentClaim = { readonly type: 'commitment'; readonly span: Span } & BareCommitment

export function commitmentClaim({ span: [start, end], ...commitment }: Commitment): CommitmentClaim {
  return { type: 'commitment', ...commitment, span: { start, end } }
}

/** What the reader of commitments returns: one without ids, placed by a range in its statement's text. */
export type CommitmentDraft = Omit<
  Commitment,
  'id' | 'turn' | 'document' | 'span' | 'text' | 'figures' | 'slogans' | 'goal'
> & {
  readonly range: TextRange
  /** Indices into the drafts of the same turn. */
  readonly figures: readonly number[]
  readonly slogans: readonly number[]
  readonly goal: number | null
}
