import { contentsLines, isPageNumber, leadingJumpMark, runningHeads, trailingJumpMark } from './furniture.js'
import { columnWidths } from './layout.js'
import { type SourceLine, splitLines, widthOf } from './lines.js'
import { type MappedText, sliceMapped, trimMapped } from './mapped.js'
import { frontMatterLines, isMarkupOnly, readMarkup } from './markup.js'
import { readOverprint } from './overprint.js'
import { isLetterSpaced } from './spacing.js'

/**
 * What the line is, as far as it can be told without its neighbours. `page`: a page number or running head, which
 * may stand in the middle of a paragraph; `apart`: other furniture, which may not; `title`: a heading by its
 * markup, its overprint or the table of contents; `text`: any other.
 */
export type LineRole = 'page' | 'apart' | 'title' | 'text'

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
  /** Width of its source line, marks and all. */
  readonly width: number
  /** Width of the column it was wrapped to, or null where the text around it is not wrapped. */
  readonly column: number | null
}

export interface Page {
  readonly lines: readonly Line[]
  /** Whether most of the text is wrapped to columns. */
  readonly wrapped: boolean
  /** Whether characters are set apart by spaces, so that a space says nothing even in a heading. */
  readonly letterSpaced: boolean
}

/** Share of the text in wrapped lines above which the document counts as wrapped. */
const WRAPPED_SHARE = 0.5

/** The lines of a source with what its page makes of them. */
export function readPage(source: string): Page {
  const all = splitLines(source)
  const texts = all.map(line => line.content.text)
  const columns = columnWidths(texts)
  const roleOf = createRoles(all)
  const lines = all.flatMap((line, index) =>
    isMarkupOnly(line.content.text) ? [] : readLine(line, columns[index] ?? null, roleOf(line, index)),
  )
  return {
    lines,
    wrapped: isWrapped(texts, columns),
    letterSpaced: isLetterSpaced(texts),
  }
}

function isWrapped(texts: readonly string[], columns: readonly (number | null)[]): boolean {
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
    if (index < frontMatter || contents.lines.has(index)) return 'apart'
    if (heads.has(text) || isPageNumber(text)) return 'page'
    return contents.titles.has(text.replace(/\s/gu, '')) ? 'title' : 'text'
  }
}

function readLine(line: SourceLine, column: number | null, role: LineRole): Line[] {
  const width = widthOf(line.content.text)
  return splitParts(line.content).map((part, index): Line => {
    const { content, level } = readMarkup(part)
    const clean = role === 'text' ? readOverprint(content) : null
    return {
      content: clean ?? content,
      role: isJumpMark(part) ? 'apart' : clean || level !== null ? 'title' : role,
      level: level || null,
      gap: index === 0 ? line.gap : 0,
      indent: line.indent,
      inner: index > 0,
      width,
      column,
    }
  })
}

const isJumpMark = ({ text }: MappedText) => leadingJumpMark(text) === text.length

/** A sentence's end and a wide indent in the middle of a line: a paragraph starts there. */
const INNER_PARAGRAPH = /(?<=[。！？!?…][”’」』）)]*)\u3000{2,}/gu

/** The parts of a line that stand for themselves: paragraphs run into one line, and jump marks at the ends. */
function splitParts(content: MappedText): MappedText[] {
  const lead = leadingJumpMark(content.text)
  const trail = lead === content.text.length ? 0 : trailingJumpMark(content.text)
  const inner = Array.from(content.text.matchAll(INNER_PARAGRAPH), match => match.index)
  const cuts = [0, lead, ...inner, content.text.length - trail, content.text.length]
  return cuts
    .slice(1)
    .map((cut, index) => trimMapped(sliceMapped(content, cuts[index] as number, cut)))
    .filter(({ text }) => text !== '')
}
