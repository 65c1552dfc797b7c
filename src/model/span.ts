/**
 * Half-open range `[start, end)` in the decoded source file, in Unicode code points.
 * This is the only kind of offset that leaves the program.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Half-open range `[from, to)` in a working text (a reflowed document or a statement), in UTF-16 units.
 * Named differently from `Span` so that the two cannot be mixed up.
 */
export interface TextRange {
  readonly from: number
  readonly to: number
}
