import stringWidth from 'string-width'
import type { Status } from '../../model/finding.js'
import { legible } from '../../output/legible.js'

/** What a stretch of text is; how that looks is for `paint` to say. */
export type Style = 'plain' | 'strong' | 'dim' | 'title' | 'mark' | 'delete' | 'insert' | Status

/** A stretch of text in one style, on one line. */
export interface Piece {
  readonly text: string
  readonly style: Style
}

/** One line of the screen. */
export type Line = readonly Piece[]

/** What a source holds stands on the screen and does not act there. */
export function piece(text: string, style: Style = 'plain'): Piece {
  return { text: legible(text), style }
}

/** Columns a text takes; Han characters and full-width punctuation take two. */
export function columnsOf(text: string): number {
  if (text.length > REMEMBERED) return stringWidth(text)
  const known = widths.get(text) ?? stringWidth(text)
  widths.set(text, known)
  return known
}

/** Measuring is most of the work of a long report, and its short pieces are the same few thousand characters. */
const REMEMBERED = 4
const widths = new Map<string, number>()

/** Columns a line takes. */
export function widthOf(line: Line): number {
  return line.reduce((sum, { text }) => sum + columnsOf(text), 0)
}

/** Fills a line with spaces up to a width. */
export function padTo(line: Line, width: number): Line {
  const missing = width - widthOf(line)
  return missing > 0 ? [...line, piece(' '.repeat(missing))] : line
}

/** A line with one part at the left edge and one at the right, or two lines where both do not fit on one. */
export function spread(left: Line, right: Line, width: number): Line[] {
  const gap = width - widthOf(left) - widthOf(right)
  if (gap >= 2) return [[...left, piece(' '.repeat(gap)), ...right]]
  return [left, padLeft(right, width)]
}

function padLeft(line: Line, width: number): Line {
  const missing = width - widthOf(line)
  return missing > 0 ? [piece(' '.repeat(missing)), ...line] : line
}

/** Puts something before every line. */
export function indent(lines: readonly Line[], by: number): Line[] {
  return lines.map(line => (line.length > 0 ? [piece(' '.repeat(by)), ...line] : line))
}
