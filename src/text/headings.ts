import { endsOpen, endsSentence, endsWithColon, isBalanced, startsItem, startsPart } from './layout.js'
import type { Line, Page } from './read-lines.js'

/** Longest line that may be a heading without marks. */
const MAX_HEADING = 60
/** Columns by which a paragraph's first line stays behind the next where its indent was lost, and a bit. */
const INDENT = 2.75
/** Columns by which a full line may stay behind its neighbour: marks hang, half-width characters do not add up. */
const RAGGED = 1.25
/** A paragraph is longer than this; a shorter line is the rest of one. */
const MIN_PARAGRAPH = 6

/**
 * Whether an unmarked line stands as a heading: short, without a mark at its end, not inside a sentence, and not
 * the first line of a paragraph. `unfinished` is the text of the paragraph before it where that has no end yet.
 */
export function isHeading(page: Page, index: number, unfinished: string | null): boolean {
  const line = page.lines[index] as Line
  const { text } = line.content
  if (text.length > MAX_HEADING || endsSentence(text) || endsOpen(text) || endsWithColon(text)) return false
  if (line.inner || !isBalanced(text) || goesOnIn(page.lines[index + 1])) return false
  if (unfinished !== null) return !page.wrapped && isPartHeadAfterCut(line, unfinished)
  if (startsItem(text)) return isNumberedHeading(page, index)
  return !opensParagraph(page, index) && !/[，,；;。]/u.test(text)
}

/** Whether the next line starts with a mark that no sentence starts with. */
const goesOnIn = (next: Line | undefined) => /^[，,。、；;：:！？”’」』）)》]/u.test(next?.content.text ?? '')

/** Where the text before was cut off in mid-sentence, a part number that stands alone starts afresh. */
function isPartHeadAfterCut(line: Line, unfinished: string): boolean {
  return line.gap > 0 && startsPart(line.content.text) && !endsOpen(unfinished)
}

/** A numbered line is a heading unless it is a wrapped item, which goes on in the very next line. */
function isNumberedHeading({ lines, wrapped }: Page, index: number): boolean {
  const { text } = (lines[index] as Line).content
  const next = lines[index + 1]
  if (!wrapped) return startsPart(text) || !/[，,；;。]/u.test(text)
  return !next || next.gap > 0 || startsItem(next.content.text)
}

/** Whether a line is as wide as the first line of a paragraph in its column, with or without a lost indent. */
function opensParagraph({ lines }: Page, index: number): boolean {
  const line = lines[index] as Line
  const [next, afterNext] = lines.slice(index + 1, index + 3)
  if (!next || line.column === null) return false
  if (endsSentence(next.content.text))
    return next.content.text.length <= MIN_PARAGRAPH || line.width > line.column - INDENT
  const rest = afterNext?.width ?? next.width
  return next.width >= rest - RAGGED && line.width >= Math.min(next.width, rest) - INDENT
}

/** Whether a line reaches the end of its column, so that what follows may belong to the same paragraph. */
export function isFull({ width, column }: Line): boolean {
  return column !== null && width > column - INDENT
}
