/**
 * Hand labels of one document, as they stand in `KIND.DOC.jsonl` beside a `docs.json` that names the documents.
 * Every quote is written without white space, as the document prints it.
 */
export interface DocumentLabels {
  readonly turns: readonly TurnLabel[]
  readonly figures: readonly FigureLabel[]
  readonly slogans: readonly SloganLabel[]
  readonly goals: readonly GoalLabel[]
}

export interface TurnLabel {
  readonly id: string
  readonly kind: string
  readonly speaker: string | null
  /** Name of the seat, or null. */
  readonly seat_unit: string | null
  readonly role: string | null
  /** First and last characters of the turn's body. */
  readonly start: string
  readonly end: string
}

export interface FigureLabel {
  /** The shortest string with number, unit and qualifier, and some of the text around it. */
  readonly raw: string
  readonly context: string
  readonly value: number | null
  readonly unit: string
  readonly bound: '>' | '>=' | '<' | '<=' | '≈' | null
  readonly status: 'target' | 'actual' | 'scale'
}

export interface SloganLabel {
  readonly turn: string
  readonly surface: string
  readonly norm: string
  readonly kind: string
}

export interface GoalLabel {
  readonly turn: string
  readonly quote: string
  readonly deadline: string | null
}
