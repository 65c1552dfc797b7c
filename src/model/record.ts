import type { Figure, Goal, Slogan } from './claim.js'
import type { Commitment } from './commitment.js'
import type { SourceDocument } from './document.js'
import type { Formula } from './formula.js'
import type { Meeting } from './meeting.js'
import type { Coverage, Seat } from './seat.js'
import type { Statement, Token, Turn } from './statement.js'

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
  readonly commitments: readonly Commitment[]
  readonly formulae: readonly Formula[]
}
