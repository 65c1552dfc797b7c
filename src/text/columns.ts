import { endsSentence } from './layout.js'
import type { SourceLine } from './lines.js'

/** Columns of an indent of two full-width spaces. */
export const WIDE_INDENT = 4

/** Widths between which a text is wrapped: narrower lines are titles and lists, wider ones paragraphs. */
const MIN_COLUMN = 12
const MAX_COLUMN = 62
/** Lines on either side that tell the width of the column. */
const NEIGHBOURS = 7
/** Lines within this of the widest count as full: marks may hang, half-width characters do not add up. */
const SLACK = 2.5
/** Share of lines in the neighbourhood that must be full for it to be a wrapped column. */
const FULL_SHARE = 0.45
/** Full lines of a column stop in mid-sentence more often than not, and this many do so in any. */
const MIN_OPEN = 3

/** How the lines of a page are set. */
export interface Setting {
  /** Per line: its width in full-width characters, with its indent and without its inner spaces. */
  readonly widths: readonly number[]
  /**
   * Per line: the width of the column it was wrapped to, or null where the text around it is not wrapped: in a
   * wrapped column most lines are equally wide, with a paragraph per line they are not.
   */
  readonly columns: readonly (number | null)[]
}

/** Lines within this of their column's width are even. */
const EVEN = 0.75

/** Typesetting squeezes marks to half a character, plain text does not: the measure that makes lines even is right. */
export function measureLines(lines: readonly SourceLine[]): Setting {
  const squeezed = measureWith(lines, SQUEEZED)
  const plain = measureWith(lines, NARROW)
  return evenLines(plain) > evenLines(squeezed) ? plain : squeezed
}

function measureWith(lines: readonly SourceLine[], narrow: RegExp): Setting {
  const widths = lines.map(line => widthOf(line, narrow))
  const open = lines.map(({ content }) => !endsSentence(content.text))
  return { widths, columns: columnWidths(widths, open) }
}

function evenLines({ widths, columns }: Setting): number {
  const isEven = (width: number, column: number | null | undefined) =>
    column != null && Math.abs(width - column) <= EVEN
  return widths.filter((width, index) => isEven(width, columns[index])).length
}

const NARROW = /[!-\u2013\u2016\u2017\u201A\u201B\u201E-\u2025\u2027-\u2E7F\uFF61-\uFF65]/u
const SQUEEZED = /[!-\u2013\u2016-\u2025\u2027-\u2E7F\u3001-\u301F\uFF00-\uFF65]/u

/** Spaces inside a line are left out, and an indent counts as far as it is a paragraph's and centres no title. */
function widthOf({ content, indent }: SourceLine, narrow: RegExp): number {
  let width = Math.min(indent, WIDE_INDENT) / 2
  for (const character of content.text) if (!/\s/u.test(character)) width += narrow.test(character) ? 0.5 : 1
  return width
}

/** A line as a neighbour: how wide it is, and whether it stops in mid-sentence. */
interface Neighbour {
  readonly width: number
  readonly open: boolean
}

function columnWidths(widths: readonly number[], open: readonly boolean[]): (number | null)[] {
  const neighbours = widths.map((width, index): Neighbour => ({ width, open: open[index] ?? false }))
  return widths.map((width, index) => {
    const around = neighbours.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
    return columnAmong(around, width)
  })
}

/** The middle width of the lines that are full at the width at which most are, if that can be the line's own. */
function columnAmong(around: readonly Neighbour[], own: number): number | null {
  let fullest: Neighbour[] = []
  for (const { width } of around) {
    if (width < MIN_COLUMN || width > MAX_COLUMN || width < own - SLACK) continue
    const full = around.filter(other => other.width <= width && other.width >= width - SLACK)
    if (full.length > fullest.length) fullest = full
  }
  const open = fullest.filter(line => line.open).length
  if (open < Math.max(MIN_OPEN, fullest.length / 2) || fullest.length < around.length * FULL_SHARE)
    return null
  return fullest.map(({ width }) => width).sort((a, b) => a - b)[fullest.length >> 1] ?? null
}

/** A line with its width and that of its column. */
interface Measured {
  readonly width: number
  readonly column: number | null
}

/** Columns by which a paragraph's first line stays behind the next where its indent was lost, and a bit. */
export const INDENT = 2.75
/** Columns by which a full line may stay behind its neighbour: marks hang, half-width characters do not add up. */
export const RAGGED = 1.25

/** Whether a line reaches the end of its column, so that what follows may belong to the same paragraph. */
export const isFull = ({ width, column }: Measured) => column !== null && width > column - INDENT

/** Columns by which a line must stay behind its column to stop there for sure, not at an indent or a hanging mark. */
const SHORT = 4
export const isNearlyFull = ({ width, column }: Measured) => column !== null && width > column - SHORT

/** Whether a line is as short as the first of a paragraph that lost its indent. */
export const isShortByIndent = (line: Measured) => isFull(line) && !fillsColumn(line)

/** Whether a line is as wide as its column, but for what hangs. */
export const fillsColumn = ({ width, column }: Measured) => column !== null && width > column - RAGGED
