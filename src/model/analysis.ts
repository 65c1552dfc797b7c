import type { Figure, Goal, Slogan } from './claim.js'
import type { Commitment } from './commitment.js'
import type { Diagnostic } from './diagnostic.js'
import type { Genre, Truncation } from './document.js'
import type { Finding } from './finding.js'
import type { Formula } from './formula.js'
import type { Line, Shift, Topic } from './line.js'
import type { Meeting } from './meeting.js'
import type { Coverage, Seat } from './seat.js'
import type { Statement, Turn } from './statement.js'
import type { Thread } from './thread.js'
import type { Transition } from './transition.js'
import type { Witness } from './witness.js'

export const ANALYSIS_SCHEMA = 'policy-diff/analysis@2'

export interface AnalyzedDocument {
  readonly id: string
  /** Relative to `corpus.root`. */
  readonly path: string
  readonly meeting: string
  readonly genre: Genre
  readonly encoding: string
  readonly sha256: string
  /** Length in code points. */
  readonly characters: number
  readonly truncated: Truncation | null
  readonly witnessOf: string | null
  readonly source: string | null
  /** Code-point offset of the start of each line, for turning a span into a line number. */
  readonly lineStarts: readonly number[]
}

/** Options as they were resolved; part of the result. */
export interface ResolvedOptions {
  readonly segmenter: SegmenterName
  /** The two meetings compared, or null where all consecutive ones are. */
  readonly between: readonly [string, string] | null
}
export type SegmenterName = 'jieba' | 'intl'

/** The whole result: plain data, the output contract of `analyze --format json`. */
export interface Analysis {
  readonly schema: typeof ANALYSIS_SCHEMA
  readonly tool: {
    readonly version: string
    readonly segmenter: string
    readonly dictionary: string
    readonly lexicon: string
  }
  readonly options: ResolvedOptions
  readonly corpus: {
    readonly root: string
    readonly title: string
    readonly place: string | null
    readonly fingerprint: string
  }
  readonly meetings: readonly Meeting[]
  readonly documents: readonly AnalyzedDocument[]
  readonly seats: readonly Seat[]
  readonly coverage: readonly Coverage[]
  readonly turns: readonly Turn[]
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly slogans: readonly Slogan[]
  readonly goals: readonly Goal[]
  readonly commitments: readonly Commitment[]
  readonly topics: readonly Topic[]
  readonly lines: readonly Line[]
  /** The formulae known to this run that occur in the corpus, with their origin. */
  readonly formulae: readonly Formula[]
  readonly threads: readonly Thread[]
  readonly transitions: readonly Transition[]
  readonly findings: readonly Finding[]
  readonly shifts: readonly Shift[]
  readonly witnesses: readonly Witness[]
  readonly diagnostics: readonly Diagnostic[]
}
