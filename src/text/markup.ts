import { readInline } from './inline.js'
import { endsSentence, endsWithColon, startsPart } from './layout.js'
import type { SourceLine } from './lines.js'
import { type MappedText, sliceMapped, trimMapped } from './mapped.js'
import { withoutNoteMarks } from './note-marks.js'

/** Number of lines of the front matter (`---` … `---`) at the start of a Markdown file; 0 where there is none. */
export function frontMatterLines(lines: readonly SourceLine[]): number {
  if (lines[0]?.content.text !== '---') return 0
  const end = lines.findIndex(({ content }, index) => index > 0 && content.text === '---')
  return end + 1
}

/** Indices of the lines that hold nothing but markup: comments, also over several lines, and rules. */
export function markupLines(lines: readonly SourceLine[]): Set<number> {
  const found = new Set<number>()
  let comment: number[] | null = null
  lines.forEach(({ content: { text } }, index) => {
    if (comment === null && text.startsWith('<!--')) comment = []
    comment?.push(index)
    if (comment && text.endsWith('-->')) {
      for (const line of comment) found.add(line)
      comment = null
    } else if (!comment && isRule(text)) found.add(index)
  })
  return found
}

/** Longest rule that is looked for, in UTF-16 units. */
const LONGEST_RULE = 200

/** A rule between parts, the underline of a heading. */
function isRule(text: string): boolean {
  return text.length <= LONGEST_RULE && /^([-*_=])(?:\s*\1){2,}$/u.test(text)
}

export interface MarkedLine {
  readonly content: MappedText
  /** 1–6 for a heading that the markup makes one, 0 for a heading all in bold, null for any other line. */
  readonly level: number | null
  /** Whether it is nothing but links, pictures and tags. */
  readonly apart: boolean
}

/** A line without its Markdown marks and the marks of its notes, and whether they made it a heading. */
export function readMarkup(line: MappedText): MarkedLine {
  const hashes = /^(#{1,6})\s+/u.exec(line.text)
  const lead = hashes ?? /^(?:>\s*)+/u.exec(line.text)
  const inline = readInline(sliceMapped(line, lead?.[0].length ?? 0))
  const content = trimMapped(withoutNoteMarks(inline.content))
  const { text } = content
  const level = hashes && isOneSentence(text) ? (hashes[1] as string).length : null
  return {
    content,
    level: level ?? (inline.bold && isBoldTitle(text) ? 0 : null),
    apart: text === '' || (inline.links && level === null && !endsSentence(text)),
  }
}

/** Longest numbered head that ends in a full stop; a longer one is a sentence of its section. */
const LONGEST_HEAD = 40

const isOneSentence = (text: string) => !/[。！？；](?=.)/u.test(text.replace(/[”’」』）)]+$/u, ''))

/** A line in bold is a heading unless it is sentences: `**（一）加快发展。全年增长6%。**` is what somebody says. */
function isBoldTitle(text: string): boolean {
  if (endsWithColon(text) || !isOneSentence(text)) return false
  return !endsSentence(text) || (startsPart(text) && text.length <= LONGEST_HEAD && !/\d/u.test(text))
}
