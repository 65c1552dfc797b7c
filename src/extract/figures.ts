import type { FigureDraft } from '../model/claim.js'
import type { LexiconAdditions } from '../model/formula.js'
import type { Passage } from '../model/statement.js'

/** The quantities of a turn, in order. */
export function extractFigures(_passage: Passage, _lexicon: LexiconAdditions): FigureDraft[] {
  return []
}
