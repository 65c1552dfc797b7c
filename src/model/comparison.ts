/** What speakers are grouped by when they are compared. */
export const GROUPINGS = ['district', 'seat', 'role', 'speaker', 'meeting'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** A line of a concordance: a keyword in its context. */
export interface KwicLine {
  readonly statement: string
  readonly document: string
  readonly meeting: string
  readonly seat: string | null
  readonly speaker: string | null
  readonly left: string
  readonly keyword: string
  readonly right: string
}

export interface Count {
  readonly item: string
  readonly count: number
}

/** What one group said, in numbers. */
export interface GroupProfile {
  readonly group: string
  readonly turns: number
  readonly statements: number
  /** Words, punctuation left out. */
  readonly words: number
  readonly goals: number
  readonly slogans: number
  readonly figures: number
  /** Its most frequent formulae. */
  readonly formulae: readonly Count[]
}

/**
 * How much more a group uses an item than the others do. Positive log-odds: the group's own; negative:
 * avoided by it.
 */
export interface Keyness {
  readonly group: string
  readonly kind: 'word' | 'formula'
  readonly item: string
  /** Occurrences in the group and in the others. */
  readonly count: number
  readonly others: number
  /** Occurrences per thousand items of the kind. */
  readonly rate: number
  readonly othersRate: number
  /** Dunning's G², one degree of freedom. */
  readonly logLikelihood: number
  /** Log-odds ratio with an informative Dirichlet prior, and its 95% interval. */
  readonly logOdds: number
  readonly interval: readonly [number, number]
  /** Turns of the group with the item, and their share of its turns. */
  readonly turns: number
  readonly spread: number
  /** Gries' normalised DP over the turns of the group: 0 even, 1 all in one place. */
  readonly dispersion: number
}

/** What the agendas of two groups have in common, by formulae and measures. */
export interface Overlap {
  readonly groups: readonly [string, string]
  readonly shared: readonly string[]
  /** Shared items over all items of both, 0–1. */
  readonly jaccard: number
  /** Shared items over the items of the smaller agenda, 0–1. */
  readonly coefficient: number
}

export interface Comparison {
  readonly by: Grouping
  readonly groups: readonly GroupProfile[]
  /** Strongest first, per group. */
  readonly keyness: readonly Keyness[]
  readonly overlaps: readonly Overlap[]
}
