import type { Formula, LexiconAdditions } from '../model/formula.js'
import type { Passage } from '../model/statement.js'

/** Formulae that the corpus itself shows by their recurrence, without any list. */
export function discoverFormulae(_passages: readonly Passage[], _known: LexiconAdditions): Formula[] {
  return []
}
