import type { Office, Role } from './seat.js'
import type { Span, TextRange } from './span.js'

export type TurnKind = 'speech' | 'interview' | 'report' | 'collective' | 'editorial' | 'narration'

/** A contiguous passage from one voice. */
export interface Turn {
  readonly id: string
  readonly document: string
  readonly meeting: string
  readonly kind: TurnKind
  /** The name without inner spaces, or null. */
  readonly speaker: string | null
  /** All offices printed, in order. */
  readonly offices: readonly Office[]
  /** Seat id, or null where none could be told. */
  readonly seat: string | null
  /** Role in which the seat is heard. */
  readonly role: Role | null
  readonly headline: string | null
  readonly span: Span
  /** Rule that attributed it. */
  readonly rule: string
}

/** A turn with the ranges that later stages of the same document work on. */
export interface AttributedTurn extends Turn {
  /** Body of the turn in the reflowed text. */
  readonly range: TextRange
  /**
   * Headings and numbered heads inside the body, in order: from `range.from` on, statements stand under
   * `path` (outermost first). A heading block's own range is not a statement.
   */
  readonly sections: readonly Section[]
}

export interface Section {
  readonly range: TextRange
  readonly path: readonly string[]
}

/** The unit of alignment: a sentence of a turn, or a 分号-clause of a long one. */
export interface Statement {
  readonly id: string
  readonly turn: string
  readonly document: string
  /** Headings it stands under, outermost first. */
  readonly section: readonly string[]
  readonly span: Span
  /** The reflowed text of the span. */
  readonly text: string
  /** The statement of the main witness that says the same, where this document is a second witness. */
  readonly witnessOf: string | null
}

/** A word as printed, and its compare key. */
export interface Token {
  readonly surface: string
  readonly key: string
}

/** A statement as the extractors see it. */
export interface PassageStatement {
  readonly id: string
  readonly range: TextRange
  readonly text: string
  readonly section: readonly string[]
  readonly tokens: readonly Token[]
}

/** A turn as the extractors see it: whole, so that subjects, deadlines and tense can be carried over. */
export interface Passage {
  readonly turn: AttributedTurn
  readonly statements: readonly PassageStatement[]
  /** Date of the meeting, ISO 8601 to the precision known. */
  readonly meetingDate: string
  /** Place of the seat or of the corpus, for the scope of measures; null where unknown. */
  readonly place: string | null
}
