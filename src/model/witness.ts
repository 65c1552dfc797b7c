import type { Span } from './span.js'

export type VariantKind = 'character' | 'word' | 'omission' | 'punctuation'

export interface Reading {
  readonly document: string
  /** Empty where this witness leaves the words out. */
  readonly span: Span
  readonly text: string
}

/** A place where the witnesses of one passage differ. */
export interface Variant {
  readonly kind: VariantKind
  readonly readings: readonly Reading[]
  /** Document id of the likelier reading, or null where nothing decides. */
  readonly likelier: string | null
  /** Why, in one sentence, or null. */
  readonly reason: string | null
}

/** A passage that several documents of a meeting carry. */
export interface SharedPassage {
  readonly readings: readonly { readonly document: string; readonly span: Span }[]
  /** Share of characters in agreement, 0–1. */
  readonly agreement: number
}

export interface Witness {
  readonly meeting: string
  readonly documents: readonly string[]
  readonly passages: readonly SharedPassage[]
  readonly variants: readonly Variant[]
}
