import type { FigureDraft, GoalDraft } from '../model/claim.js'
import type { Passage } from '../model/statement.js'

/** The goals of a turn, in order. `figures` are the turn's own, for clauses that are goals by their figure. */
export function extractGoals(_passage: Passage, _figures: readonly FigureDraft[]): GoalDraft[] {
  return []
}
