import { fillsColumn, INDENT, isFull, isNearlyFull, isShortByIndent, RAGGED, WIDE_INDENT } from './columns.js'
import {
  endsOpen,
  endsSentence,
  endsWithColon,
  isBalanced,
  startsItem,
  startsListItem,
  startsPart,
  startsReport,
} from './layout.js'
import { type Line, MAX_TITLE, type Page } from './read-lines.js'

/** A paragraph is longer than this; a shorter line is the rest of one. */
const MIN_PARAGRAPH = 6

/** Longest title with a comma in it. */
const MAX_CLAUSED = 36
/** Clauses of a title: it balances two, a sentence strings more together. */
const MAX_CLAUSES = 2
/** Lines in which two of text are looked for: between them a page number and a running head may stand. */
const MAX_PAGE_TURN = 6
/** A line narrower than this share of its column is no paragraph's first line, whatever its neighbours are. */
const MIN_SHARE = 0.6

/**
 * Whether an unmarked line stands as a heading: short, without a mark at its end, not inside a sentence, and not
 * the first line of a paragraph. `unfinished` is the text of the paragraph before it where that has no end yet.
 */
export function isHeading(page: Page, index: number, unfinished: string | null): boolean {
  const line = page.lines[index] as Line
  const { text } = line.content
  const [next] = linesBehind(page, index)
  if (text.length > MAX_TITLE || !isBareLine(text) || line.inner || goesOnIn(text, next)) return false
  if (unfinished !== null) return !page.wrapped && isPartHeadAfterCut(line, unfinished)
  if (page.indented && next && next.indent >= WIDE_INDENT) return true
  if (page.indented && next?.gap === 0 && line.indent >= WIDE_INDENT) return false
  if (runsOn(page.lines[index - 1], line)) return false
  if (startsItem(text)) return isNumberedHeading(page, index)
  return !opensParagraph(page, index) && (!hasClauses(text) || mayHaveClauses(page, line, next))
}

/** A sentence's mark in the middle, or what introduces one (`要求是：以 …`). */
const HAS_SENTENCE = /[。；;]|是[：:]/u

/** Whether a line is no sentence by its marks: none ends it or stands inside, and what opens in it closes. */
function isBareLine(text: string): boolean {
  return (
    !endsSentence(text) &&
    !endsOpen(text) &&
    !endsWithColon(text) &&
    !HAS_SENTENCE.test(text) &&
    !startsReport(text) &&
    isBalanced(text)
  )
}

const hasClauses = (text: string) => /[，,]/u.test(text)

/**
 * A comma speaks for a piece of a sentence where this page cuts sentences up; where it does not, a title may have
 * one if it stands alone.
 */
function mayHaveClauses(page: Page, line: Line, next: Line | undefined): boolean {
  if (
    page.cut ||
    line.width > MAX_CLAUSED ||
    (line.content.text.match(/[，,]/gu) ?? []).length > MAX_CLAUSES - 1
  )
    return false
  return !page.wrapped || (line.gap > 0 && next !== undefined && next.gap > 0 && !isNearlyFull(line))
}

/** Whether a line fills its column right behind another that does. */
const runsOn = (before: Line | undefined, line: Line) =>
  before !== undefined && line.gap === 0 && fillsColumn(before) && fillsColumn(line)

/** Whether the next line starts with a mark that no sentence starts with, or with the rest of a number. */
function goesOnIn(text: string, next: Line | undefined): boolean {
  const rest = next?.content.text ?? ''
  return /^[，,。、；;：:！？”’」』）)》]/u.test(rest) || (/\d[.．]?$/u.test(text) && /^[\d.%％]/u.test(rest))
}

/** Where the text before was cut off in mid-sentence, a part number that stands alone starts afresh. */
function isPartHeadAfterCut(line: Line, unfinished: string): boolean {
  return line.gap > 0 && startsPart(line.content.text) && !endsOpen(unfinished)
}

/** A numbered line is a heading unless it is a wrapped item, which fills its line and goes on in the very next. */
function isNumberedHeading(page: Page, index: number): boolean {
  const line = page.lines[index] as Line
  const { text } = line.content
  const [next] = linesBehind(page, index)
  if (startsPart(text) && !isNearlyFull(line)) return true
  if (startsListItem(text) && isListed(text, next)) return false
  if (!page.wrapped) return !hasClauses(text)
  if (!hasClauses(text) && line.width < (line.column ?? 0) * MIN_SHARE) return true
  if (startsPart(text) && ((!isFull(line) && !hasClauses(text)) || opensBehind(page, next))) return true
  return !next || next.gap > 0 || startsItem(next.content.text)
}

/** Whether a listed line is one of several items, or says a quantity: a section's title does neither. */
const isListed = (text: string, next: Line | undefined) =>
  /\d/u.test(text.replace(/^\D?\d+/u, '')) || (next !== undefined && startsListItem(next.content.text))

/** Whether a paragraph whose indent was lost starts with a line. */
const opensBehind = (page: Page, next: Line | undefined) =>
  next !== undefined && page.dropsIndent && isShortByIndent(next)

/** Whether a line is as wide as the first line of a paragraph in its column, with or without a lost indent. */
function opensParagraph(page: Page, index: number): boolean {
  const line = page.lines[index] as Line
  const [next, afterNext] = linesBehind(page, index)
  if (!next || line.column === null || line.width < line.column * MIN_SHARE) return false
  if (endsSentence(next.content.text))
    return next.content.text.length <= MIN_PARAGRAPH || line.width > line.column - INDENT
  const rest = afterNext?.width ?? next.width
  return next.width >= rest - RAGGED && line.width >= Math.min(next.width, rest) - INDENT
}

/** The two lines of text behind a line, over the page numbers between them. */
function linesBehind({ lines }: Page, index: number): Line[] {
  return lines
    .slice(index + 1, index + 1 + MAX_PAGE_TURN)
    .filter(({ role }) => role !== 'page')
    .slice(0, 2)
}
