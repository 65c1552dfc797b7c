import type { Block, BlockShape, ReflowedText } from '../model/document.js'
import {
  contentsLines,
  isByline,
  isNameList,
  isPageNumber,
  leadingJumpMark,
  runningHeads,
  trailingJumpMark,
} from './furniture.js'
import {
  columnWidths,
  endsOpen,
  endsSentence,
  endsWithColon,
  isBalanced,
  startsItem,
  startsPart,
} from './layout.js'
import { type SourceLine, splitLines, widthOf } from './lines.js'
import { joinMapped, type MappedText, sliceMapped } from './mapped.js'
import { frontMatterLines, isMarkupOnly, readMarkup } from './markup.js'
import { readOverprint } from './overprint.js'
import { dropStraySpaces, isLetterSpaced } from './spacing.js'

/** A line with what is known of it before its neighbours are looked at. */
interface Line {
  readonly content: MappedText
  readonly gap: number
  readonly indent: number
  /** Width of its source line, marks and all. */
  readonly width: number
  /** Width of the column it was wrapped to, or null. */
  readonly column: number | null
  /** Level of a marked-up heading (0: bold), or null. */
  readonly level: number | null
  readonly overprinted: boolean
  readonly furniture: boolean
  /** A page number or running head, which may stand in the middle of a paragraph. */
  readonly page: boolean
}

interface Draft {
  readonly shape: BlockShape
  readonly level: number | null
  content: MappedText
  /** The last line that went into it. */
  last: Line
}

/** Joins hard wraps and cut columns, tells headings and page furniture apart, and keeps the map to the source. */
export function reflow(source: string): ReflowedText {
  const drafts: Draft[] = []
  const lines = readLines(source)
  for (const index of lines.keys()) place(lines, index, drafts)
  return layOut(drafts, isLetterSpaced(lines.map(line => line.content.text)))
}

function readLines(source: string): Line[] {
  const all = splitLines(source)
  const skipped = frontMatterLines(all)
  const contents = contentsLines(all)
  const heads = runningHeads(all)
  const columns = columnWidths(all.map(line => line.content.text))
  return all.flatMap((line, index) => {
    const { text } = line.content
    if (isMarkupOnly(text)) return []
    const page = !contents.has(index) && (heads.has(text) || isPageNumber(text))
    const furniture = page || index < skipped || contents.has(index)
    return splitMarks(line).map((content, part): Line => {
      const marked = readMarkup(content)
      const overprint = furniture ? null : readOverprint(marked.content)
      return {
        content: overprint ?? marked.content,
        gap: part === 0 ? line.gap : 0,
        indent: line.indent,
        width: widthOf(line.content.text),
        column: columns[index] ?? null,
        level: marked.level,
        overprinted: overprint !== null,
        page,
        furniture:
          furniture || isByline(content.text) || leadingJumpMark(content.text) === content.text.length,
      }
    })
  })
}

/** A line with the jump marks at its ends cut off as lines of their own. */
function splitMarks({ content }: SourceLine): MappedText[] {
  const lead = leadingJumpMark(content.text)
  const trail = lead === content.text.length ? 0 : trailingJumpMark(content.text)
  const end = content.text.length - trail
  return [sliceMapped(content, 0, lead), sliceMapped(content, lead, end), sliceMapped(content, end)].filter(
    ({ text }) => text.trim() !== '',
  )
}

/** Appends the line to the block that it goes on with, or starts a new one. */
function place(lines: readonly Line[], index: number, drafts: Draft[]): void {
  const line = lines[index] as Line
  const current = drafts.at(-1)
  const shape = shapeOf(lines, index, current)
  const interrupted = shape === 'paragraph' ? interruptedBy(drafts) : null
  if (interrupted && continues(interrupted, line)) {
    drafts.splice(drafts.indexOf(interrupted) + 1)
    append(interrupted, line)
  } else if (current?.shape === shape && continues(current, line)) append(current, line)
  else drafts.push({ shape, level: line.level || null, content: line.content, last: line })
}

/** The paragraph that the furniture at the end stands in the middle of, as a page number does, or null. */
function interruptedBy(drafts: readonly Draft[]): Draft | null {
  const last = drafts.findLast(draft => !isPageFurniture(draft))
  if (last === drafts.at(-1)) return null
  return last?.shape === 'paragraph' ? last : null
}

const isPageFurniture = ({ shape, last }: Draft) => shape === 'furniture' && last.page

function shapeOf(lines: readonly Line[], index: number, current: Draft | undefined): BlockShape {
  const line = lines[index] as Line
  if (line.furniture) return 'furniture'
  if (line.level !== null || line.overprinted) return 'heading'
  const { text } = line.content
  if (line.gap === 0 && current && isByline(current.content.text) && isNameList(text)) return 'furniture'
  return isHeading(lines, index, current) ? 'heading' : 'paragraph'
}

/** Longest line that may be a heading without marks. */
const MAX_HEADING = 60
/** Columns by which a paragraph's first line stays behind the next where its indent was lost, and a bit. */
const INDENT = 2.75
/** Columns by which a full line may stay behind the widest. */
const RAGGED = 1.25
/** A paragraph is longer than this. */
const MIN_PARAGRAPH = 6

/** Whether an unmarked line stands as a heading: short, without a mark at its end, and not inside a sentence. */
function isHeading(lines: readonly Line[], index: number, current: Draft | undefined): boolean {
  const line = lines[index] as Line
  const { text } = line.content
  if (text.length > MAX_HEADING || endsSentence(text) || endsOpen(text) || endsWithColon(text)) return false
  if (!isBalanced(text)) return false
  if (current?.shape === 'paragraph' && isUnfinished(current))
    return line.column === null && line.gap > 0 && startsPart(text) && !endsOpen(current.content.text)
  if (startsPart(text) && line.column === null) return true
  return !opensParagraph(lines, index) && !/[，,；;。]/u.test(text)
}

/** Whether a line is as wide as the first line of a paragraph in its column, with or without a lost indent. */
function opensParagraph(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line
  const [next, afterNext] = lines.slice(index + 1, index + 3)
  if (!next || line.column === null) return false
  if (endsSentence(next.content.text))
    return next.content.text.length <= MIN_PARAGRAPH || line.width > line.column - INDENT
  const rest = afterNext?.width ?? next.width
  return next.width >= rest - RAGGED && line.width >= Math.min(next.width, rest) - INDENT
}

function isUnfinished({ content: { text } }: Draft): boolean {
  return !endsSentence(text) && !endsWithColon(text)
}

/** Whether a line of the same shape goes on where the block stopped. */
function continues(draft: Draft, line: Line): boolean {
  if (draft.shape === 'furniture') return line.gap === 0
  if (draft.shape === 'heading')
    return (
      line.gap === 0 &&
      line.level === null &&
      draft.last.level === null &&
      !line.overprinted &&
      !draft.last.overprinted &&
      !startsItem(line.content.text)
    )
  const { text } = draft.content
  if (endsOpen(text) && !startsItem(line.content.text)) return true
  if (isUnfinished(draft)) return !startsItem(line.content.text) || draft.last.column !== null
  if (line.gap > 0 || startsItem(line.content.text) || line.indent > draft.last.indent) return false
  return isFull(draft.last)
}

/** Whether a line reaches the end of its column, so that what follows may belong to the same paragraph. */
function isFull({ width, column }: Line): boolean {
  return column !== null && width > column - INDENT
}

function append(draft: Draft, line: Line): void {
  draft.content = joinMapped(draft.content, line.content, ' ')
  draft.last = line
}

function layOut(drafts: readonly Draft[], letterSpaced: boolean): ReflowedText {
  const blocks: Block[] = []
  const offsets: number[] = []
  let text = ''
  for (const { shape, level, content } of drafts) {
    const tidy = dropStraySpaces(content, shape !== 'paragraph' && !letterSpaced)
    const from = text.length
    text += `${tidy.text}\n`
    offsets.push(...tidy.offsets, tidy.offsets.at(-1) ?? 0)
    blocks.push({ range: { from, to: text.length - 1 }, shape, level })
  }
  offsets.push(offsets.at(-1) ?? 0)
  return { text, blocks, offsets: Int32Array.from(offsets) }
}
