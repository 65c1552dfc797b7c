/** A formula known beforehand: from the central lexicon, from the corpus manifest, or in formula shape in the document that is read. */
export interface Formula {
  readonly canonical: string
  /** Other spellings and short forms counted as the same formula. */
  readonly variants: readonly string[]
  /** What it bundles, in order, where known. */
  readonly members: readonly string[]
  /** Year of first use, where known. */
  readonly since: number | null
  readonly origin: 'central' | 'manifest' | 'document'
}

/** How two formulae are related; the first is the earlier or shorter one. */
export type FormulaRelation =
  | 'same'
  | 'variant'
  | 'modified'
  | 'renumbered'
  | 'extends'
  | 'shortens'
  | 'swaps_member'

/** The manifest's additions to the lexicon. */
export interface LexiconAdditions {
  readonly formulae: readonly Formula[]
  /** Canonical forms that are no formulae here. */
  readonly notFormulae: readonly string[]
  /** Measure aliases: every name in a row is the same measure; the first is its key. */
  readonly measures: readonly (readonly string[])[]
  /** Words added to the segmenter's dictionary. */
  readonly words: readonly string[]
}
