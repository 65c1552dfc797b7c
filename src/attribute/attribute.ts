import type { Diagnostic } from '../model/diagnostic.js'
import type { ReflowedText, SourceDocument } from '../model/document.js'
import type { Meeting } from '../model/meeting.js'
import type { AttributedTurn } from '../model/statement.js'
import type { Gazetteer } from './gazetteer.js'

export interface AttributionInput {
  readonly document: SourceDocument
  readonly reflowed: ReflowedText
  readonly meeting: Meeting
  readonly gazetteer: Gazetteer
  /** The place whose papers these are, or null. */
  readonly place: string | null
}

export interface Attribution {
  readonly turns: readonly AttributedTurn[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Who says what in a document: its articles, and in them the turns. */
export function attribute(_input: AttributionInput): Attribution {
  return { turns: [], diagnostics: [] }
}
