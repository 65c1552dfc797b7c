import type { Formula, LexiconAdditions } from '../model/formula.js'
import type { Passage } from '../model/statement.js'

/** The formulae known to a run: central lexicon, manifest, and those found by recurrence. */
export interface Formulary {
  readonly formulae: readonly Formula[]
}

export function createFormulary(additions: LexiconAdditions, found: readonly Formula[]): Formulary {
  return { formulae: [...additions.formulae, ...found] }
}

/** Formulae that the corpus itself shows by their recurrence, without any list. */
export function discoverFormulae(_passages: readonly Passage[], _known: LexiconAdditions): Formula[] {
  return []
}
