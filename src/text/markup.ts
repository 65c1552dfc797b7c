import type { SourceLine } from './lines.js'
import { type MappedText, sliceMapped, trimMapped, withoutMatches } from './mapped.js'

/** Number of lines of the front matter (`---` … `---`) at the start of a Markdown file; 0 where there is none. */
export function frontMatterLines(lines: readonly SourceLine[]): number {
  if (lines[0]?.content.text !== '---') return 0
  const end = lines.findIndex(({ content }, index) => index > 0 && content.text === '---')
  return end + 1
}

/** Indices of the lines that hold nothing but markup: comments, also over several lines, and rules. */
export function markupLines(lines: readonly SourceLine[]): Set<number> {
  const found = new Set<number>()
  let inComment = false
  lines.forEach(({ content: { text } }, index) => {
    if (inComment || text.startsWith('<!--')) {
      found.add(index)
      inComment = !text.endsWith('-->')
    } else if (isRule(text)) found.add(index)
  })
  return inComment ? new Set() : found
}

/** A rule, the underline of a heading, the line below a table's head. */
function isRule(text: string): boolean {
  return /^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/u.test(text) || /^(?:[-*_=]\s*){3,}$/u.test(text)
}

export interface MarkedLine {
  readonly content: MappedText
  /** 1–6 for a heading that the markup makes one, 0 for a line all in bold, null for any other. */
  readonly level: number | null
}

/** A line all in bold, unless it is a sentence with its full stop or colon. */
const BOLD_LINE =
  /^(?:\*\*[^*]*[^*。：:]\*\*|__[^_]*[^_。：:]__|\*\*(?:[（(]?[一二三四五六七八九十]+[)）、])[^*]*\*\*)$/u

/** A line without its Markdown marks, and whether they made it a heading. */
export function readMarkup(line: MappedText): MarkedLine {
  const hashes = /^(#{1,6})\s+/u.exec(line.text)
  const lead = hashes ?? /^(?:>\s*)+/u.exec(line.text)
  const body = sliceMapped(line, lead?.[0].length ?? 0)
  const bold = BOLD_LINE.test(body.text)
  const content = trimMapped(withoutMatches(body, /(\*\*|__)(?=\S)[^*_]+?(\1)/gu))
  return { content, level: hashes ? (hashes[1] as string).length : bold ? 0 : null }
}
