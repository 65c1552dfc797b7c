import { isFull, isShortByIndent, measureLines, type Setting } from './columns.js'
import {
  contentsLines,
  isPageNumber,
  isWebFurniture,
  leadingJumpMark,
  runningHeads,
  trailingJumpMark,
} from './furniture.js'
import { endsOpen, endsSentence, endsWithColon, withoutPartNumber } from './layout.js'
import { type SourceLine, splitLines } from './lines.js'
import { type MappedText, sliceMapped, trimMapped } from './mapped.js'
import { frontMatterLines, markupLines, readMarkup } from './markup.js'
import { readOverprint } from './overprint.js'
import { isLetterSpaced } from './spacing.js'
import { readHeads, readRow, type TableLine, tableLines } from './tables.js'

/**
 * What the line is, as far as it can be told without its neighbours. `page`: a page number or running head, which
 * may stand in the middle of a paragraph; `apart`: other furniture, which may not; `title`: a heading by its
 * markup, its overprint or the table of contents; `heads`, `row`: the names of a table's columns, and a
 * row under them; `text`: any other.
 */
export type LineRole = 'page' | 'apart' | 'title' | 'heads' | 'row' | 'text'

/** A line, or the part of one that stands for itself, with what is known of it before its neighbours are looked at. */
export interface Line {
  readonly content: MappedText
  readonly role: LineRole
  /** 1–6 for a marked-up heading, else null. */
  readonly level: number | null
  /** Empty lines before it. */
  readonly gap: number
  /** Columns of space before it. */
  readonly indent: number
  /** Whether it starts in the middle of its source line, as the text behind a jump mark does. */
  readonly inner: boolean
  /** Width of its source line, marks and indent and all. */
  readonly width: number
  /** Width of the column it was wrapped to, or null where the text around it is not wrapped. */
  readonly column: number | null
  /** For a row: the line with the names of its columns. */
  readonly heads: Line | null
}

export interface Page {
  readonly lines: readonly Line[]
  /** Whether most of the text is wrapped to columns. */
  readonly wrapped: boolean
  /** Whether blank lines cut sentences, as where columns were put one behind the other. */
  readonly cut: boolean
  /** Whether an indent marks where a paragraph starts. */
  readonly indented: boolean
  /** Whether a paragraph's first line is short by an indent that the text lost. */
  readonly dropsIndent: boolean
  /** Whether characters are set apart by spaces, so that a space says nothing even in a heading. */
  readonly letterSpaced: boolean
}

/** Longest line that can be a title. */
export const MAX_TITLE = 60
/** Indents of two columns and more mark paragraphs, if this many lines have one and few of them go on a sentence. */
const MIN_INDENT = 2
const MIN_INDENTED = 3
const MAX_RUN_ON = 0.2
/** Share of the text in wrapped lines above which the document counts as wrapped. */
const WRAPPED_SHARE = 0.5

/** The lines of a source with what its page makes of them. */
export function readPage(source: string): Page {
  const all = splitLines(source)
  const texts = all.map(line => line.content.text)
  const setting = measureLines(all)
  const markup = markupLines(all)
  const tables = tableLines(all)
  const roleOf = createRoles(all)
  const heads = new Map<number, Line>()
  const lines = all.flatMap((line, index) => {
    const table = tables.get(index)
    if (markup.has(index) || table?.kind === 'rule') return []
    if (!table) return readLine(line, roleOf(line, index), setting, index)
    const read = readTableLine(line, table, setting, index, heads)
    if (table.kind === 'heads') heads.set(index, read)
    return read.content.text === '' ? [] : [read]
  })
  return {
    lines,
    dropsIndent: dropsIndent(lines),
    wrapped: isWrapped(texts, setting),
    cut: lines.some((line, index) => isCutBehind(line, lines[index + 1])),
    indented: isIndented(lines.filter(({ role }) => role === 'text')),
    letterSpaced: isLetterSpaced(texts),
  }
}

/**
 * Whether indents mark paragraphs: indented lines come again and again, nearly always behind the end of a sentence
 * or a heading, while the lines that go on in mid-sentence are flush.
 */
function isIndented(lines: readonly Line[]): boolean {
  let [starts, runOn, flush] = [0, 0, 0]
  lines.forEach(({ indent }, index) => {
    const before = lines[index - 1]
    const isInside = before !== undefined && isFullOpen(before.content.text)
    if (indent >= MIN_INDENT && isInside) runOn += 1
    else if (indent >= MIN_INDENT) starts += 1
    else if (isInside) flush += 1
  })
  return starts >= MIN_INDENTED && runOn < starts * MAX_RUN_ON && flush > runOn
}

/** Whether a blank line stands behind a line in the middle of its sentence; a title may be short of an end too. */
function isCutBehind(line: Line, next: Line | undefined): boolean {
  const { text } = line.content
  if (next === undefined || next.gap === 0 || line.role !== 'text' || next.role === 'page') return false
  if (endsSentence(text) || endsWithColon(text)) return false
  return endsOpen(text) || text.length > MAX_TITLE || isFull(line)
}

/** Whether the lines behind a paragraph's end, where they run on, are mostly short by a lost indent. */
function dropsIndent(lines: readonly Line[]): boolean {
  const firsts = lines.filter((line, index) => {
    const before = lines[index - 1]
    const isBehindEnd = before?.column != null && endsSentence(before.content.text) && !isFull(before)
    return isBehindEnd && line.column !== null && isFullOpen(line.content.text)
  })
  const short = firsts.filter(isShortByIndent).length
  return short >= MIN_INDENTED && short > firsts.length / 2
}

/** Whether a line stops in mid-sentence, as only a wrapped one does: headings have no comma but behind their number. */
const isFullOpen = (text: string) =>
  !endsSentence(text) && !endsWithColon(text) && /[，,、]/u.test(withoutPartNumber(text))

function isWrapped(texts: readonly string[], { columns }: Setting): boolean {
  let [wrapped, all] = [0, 0]
  texts.forEach((text, index) => {
    all += text.length
    if (columns[index] !== null) wrapped += text.length
  })
  return wrapped > all * WRAPPED_SHARE
}

function createRoles(all: readonly SourceLine[]): (line: SourceLine, index: number) => LineRole {
  const frontMatter = frontMatterLines(all)
  const contents = contentsLines(all)
  const heads = runningHeads(all)
  return ({ content: { text } }, index) => {
    if (index < frontMatter || contents.lines.has(index) || isWebFurniture(text)) return 'apart'
    if (heads.has(text) || isPageNumber(text)) return 'page'
    return contents.titles.has(text.replace(/\s/gu, '')) ? 'title' : 'text'
  }
}

function readLine(line: SourceLine, role: LineRole, { widths, columns }: Setting, at: number): Line[] {
  return splitParts(line.content).flatMap((part, index): Line[] => {
    const { content, level, apart } = readMarkup(part)
    if (content.text === '') return []
    const clean = role === 'text' ? readOverprint(content) : null
    return [
      {
        content: clean ?? content,
        role: isJumpMark(part) || apart ? 'apart' : clean || level !== null ? 'title' : role,
        level: level || null,
        gap: index === 0 ? line.gap : 0,
        indent: line.indent,
        inner: index > 0,
        width: widths[at] as number,
        column: columns[at] ?? null,
        heads: null,
      },
    ]
  })
}

/** A row, or the names of the columns, which stand apart: the rows are read under them. */
function readTableLine(
  line: SourceLine,
  table: TableLine,
  { widths }: Setting,
  at: number,
  heads: ReadonlyMap<number, Line>,
): Line {
  const isRow = table.kind === 'row'
  const { content } = readMarkup(isRow ? readRow(line.content) : readHeads(line.content))
  return {
    content,
    role: isRow ? 'row' : 'heads',
    level: null,
    gap: line.gap,
    indent: 0,
    inner: false,
    width: widths[at] as number,
    column: null,
    heads: (isRow && table.heads !== null && heads.get(table.heads)) || null,
  }
}

const isJumpMark = ({ text }: MappedText) => leadingJumpMark(text) === text.length

/** A sentence's end and a wide indent in the middle of a line: a paragraph starts there. */
const INNER_PARAGRAPH = /([。！？!?…][”’」』）)]{0,4})\u3000{2,}/gu

/** The parts of a line that stand for themselves: paragraphs run into one line, and jump marks at the ends. */
function splitParts(content: MappedText): MappedText[] {
  const lead = leadingJumpMark(content.text)
  const trail = lead === content.text.length ? 0 : trailingJumpMark(content.text)
  const inner = Array.from(
    content.text.matchAll(INNER_PARAGRAPH),
    match => match.index + (match[1] as string).length,
  )
  const cuts = [0, lead, ...inner, content.text.length - trail, content.text.length]
  return cuts
    .slice(1)
    .map((cut, index) => trimMapped(sliceMapped(content, cuts[index] as number, cut)))
    .filter(({ text }) => text !== '')
}
