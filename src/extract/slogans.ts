import type { SloganDraft } from '../model/claim.js'
import type { Passage } from '../model/statement.js'
import type { Formulary } from './formulary.js'

/** The set formulae of a turn, in order; one per place, so that repetition can be counted. */
export function extractSlogans(_passage: Passage, _formulary: Formulary): SloganDraft[] {
  return []
}
