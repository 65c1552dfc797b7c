import type { Diagnostic } from '../model/diagnostic.js'
import type { ReflowedText, SourceDocument } from '../model/document.js'
import type { PassageStatement } from '../model/statement.js'
import type { Witness } from '../model/witness.js'

export interface WitnessInput {
  readonly document: SourceDocument
  readonly reflowed: ReflowedText
  readonly statements: readonly PassageStatement[]
}

export interface Collation {
  readonly witnesses: readonly Witness[]
  /** Statement id of a second witness → statement id of the main one. */
  readonly duplicates: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

/** Collates the documents of each meeting that carry the same passages. */
export function collateWitnesses(_inputs: readonly WitnessInput[]): Collation {
  return { witnesses: [], duplicates: new Map(), diagnostics: [] }
}
