import type { Stage } from '../../model/commitment.js'
import type { Genre } from '../../model/document.js'
import type { Caveat, Facet, Outcome, Status } from '../../model/finding.js'
import type { CoverageState, Role } from '../../model/seat.js'
import type { ThreadKind } from '../../model/thread.js'
import type { VariantKind } from '../../model/witness.js'
import type { StudyLabels } from './study.js'

export const LANGUAGES = ['en', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

/** A deadline facet's sense of movement. */
export type DeadlineSense = Extract<Facet, { facet: 'deadline' }>['sense']
/** A bound facet's sense. */
export type BoundSense = Extract<Facet, { facet: 'bound' }>['sense']

/**
 * Every word a report prints of its own, in one language. What the papers say is never translated.
 * Entries that count or name something are functions, so that each language orders its words itself.
 */
export interface Labels {
  readonly language: Language
  readonly study: StudyLabels
  readonly status: Readonly<Record<Status, string>>
  readonly kind: Readonly<Record<ThreadKind, string>>
  readonly coverage: Readonly<Record<CoverageState, string>>
  readonly role: Readonly<Record<Role, string>>
  readonly genre: Readonly<Record<Genre, string>>
  readonly facet: Readonly<Record<Facet['facet'], string>>
  readonly stage: Readonly<Record<Stage, string>>
  readonly outcome: Readonly<Record<Outcome, string>>
  readonly deadlineSense: Readonly<Record<DeadlineSense, string>>
  readonly boundSense: Readonly<Record<BoundSense, string>>
  /** Stands between the items of a list of names. */
  readonly comma: string
  /** Stands between the parts of a sentence or a line. */
  readonly separator: string
  readonly none: string
  readonly contents: string
  readonly overview: string
  readonly mostTelling: string
  readonly seatBySeat: string
  readonly coverageTitle: string
  readonly figuresTitle: string
  readonly slogansTitle: string
  readonly howToRead: string
  readonly series: string
  readonly seat: string
  readonly meeting: string
  readonly source: string
  readonly documents: string
  readonly evidence: string
  readonly compared: string
  readonly notHeard: string
  readonly findings: string
  readonly replacedBy: string
  readonly heard: string
  /** What a reader must mind of a finding. */
  readonly caveat: (caveat: Caveat) => string
  /** A decimal in its base unit, made readable. */
  readonly quantity: (decimal: string, unit: string) => string
  /** The unit in which two values of a unit differ: percentages differ by percentage points. */
  readonly unitOfDifference: (unit: string) => string
  readonly quoted: (text: string) => string
  readonly aside: (text: string) => string
  readonly line: (line: number) => string
  readonly counts: {
    readonly meetings: (count: number) => string
    readonly documents: (count: number) => string
    readonly seats: (count: number) => string
    readonly statements: (count: number) => string
    readonly findings: (count: number) => string
    readonly times: (count: number) => string
    readonly more: (count: number) => string
    /** Heads of columns of counts. */
    readonly columns: Readonly<Record<'turns' | 'statements' | 'figures' | 'slogans' | 'goals', string>>
  }
  readonly check: {
    readonly heard: string
    readonly speaker: string
    readonly role: string
    readonly characters: string
    /** Stands for the seat of words that are nobody's, before the reason. */
    readonly nobody: string
    readonly variants: string
    readonly variant: Readonly<Record<VariantKind, string>>
    readonly leftOut: string
    readonly likelier: string
  }
  readonly sentence: {
    readonly nothingFound: string
    readonly nothingNoticed: string
    readonly singleMeeting: string
    /** Why a seat's silence at a meeting is no disappearance. */
    readonly notHeardMeans: string
    readonly skipped: (meetings: string) => string
    readonly nothingToCompare: string
    readonly statementsCondensed: (counts: string) => string
    /** How many findings a long list leaves out, and how to see them. */
    readonly hidden: (count: number) => string
    readonly explainHint: string
    readonly legend: Readonly<Record<Status, string>>
    readonly generated: (version: string, segmenter: string, fingerprint: string) => string
  }
}
