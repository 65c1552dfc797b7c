import type { Figure, Goal, Score, Slogan } from './claim.js'
import type { SourceDocument } from './document.js'
import type { Formula, FormulaRelation } from './formula.js'
import type { Meeting } from './meeting.js'
import type { Coverage, Seat } from './seat.js'
import type { Statement, Token, Turn } from './statement.js'
import type { Thread } from './thread.js'

/** All that was heard over the series: what alignment and classification work on. */
export interface SeriesRecord {
  /** The meetings under comparison, in order. */
  readonly meetings: readonly Meeting[]
  readonly documents: readonly SourceDocument[]
  readonly seats: readonly Seat[]
  readonly coverage: readonly Coverage[]
  readonly turns: readonly Turn[]
  readonly statements: readonly Statement[]
  /** By statement id. */
  readonly tokens: ReadonlyMap<string, readonly Token[]>
  readonly figures: readonly Figure[]
  readonly slogans: readonly Slogan[]
  readonly goals: readonly Goal[]
  readonly formulae: readonly Formula[]
}

/** A pairing of two claims of one thread at consecutive meetings at which the seat was heard. */
export interface Link {
  readonly thread: string
  /** Claim (or statement) ids. */
  readonly before: string
  readonly after: string
  readonly relation: FormulaRelation | null
  readonly score: Score
  /** Named rule that paired them. */
  readonly rule: string
}

/** What alignment hands to classification. */
export interface Alignment {
  readonly threads: readonly Thread[]
  readonly links: readonly Link[]
}
