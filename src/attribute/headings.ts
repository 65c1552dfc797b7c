import type { Block } from '../model/document.js'
import type { TextRange } from '../model/span.js'
import type { Section } from '../model/statement.js'

/** Numbered heads by rank, the outermost first; `一是` heads stand under all others. */
const RANKS: readonly (readonly [rank: number, mark: RegExp])[] = [
  [1, /^第[一二三四五六七八九十]+(?:部分|章)/u],
  [2, /^[一二三四五六七八九十]+、/u],
  [3, /^[（(]\s*[一二三四五六七八九十]+\s*[）)]/u],
  [4, /^\d{1,2}[.、．]\s*(?!\d)/u],
  [5, /^[（(]\s*\d{1,2}\s*[）)]/u],
  [7, /^(?:[一二三四五六七八九十]+(?:是|要)|第[一二三四五六七八九十]+[，,是])/u],
]
/** A heading without a number stands under the numbered ones, above `一是`. */
const UNNUMBERED = 6
const LIST = 7
/** A longer opening is a sentence, not a head: its first clause names the section. */
const LONGEST_HEAD = 40
const SALUTATION = /^(?:各位代表|各位委员|同志们|各位同志|以上|总之)[，,：:！!十九八七六五四三]/u
const INNER_HEAD = /(?<=[。；;：:！])[一二三四五六七八九十]+是(?=[^。]{2,})/gu

/**
 * Headings and numbered heads of a turn, in order: of each the range and the path that holds from it on. Heads that
 * run into their paragraph (`一是…。`) are sections too; their words stay statements.
 */
export function findSections(
  plain: string,
  text: string,
  blocks: readonly Block[],
  turn: TextRange,
): Section[] {
  const sections: Section[] = []
  let open: { rank: number; title: string }[] = []
  const enter = (rank: number, range: TextRange) => {
    open = [...open.filter(one => one.rank < rank), { rank, title: text.slice(range.from, range.to).trim() }]
    sections.push({ range, path: open.map(one => one.title) })
  }
  const leave = (at: number, rank: number) => {
    if (!open.some(one => one.rank >= rank)) return
    open = open.filter(one => one.rank < rank)
    sections.push({ range: { from: at, to: at }, path: open.map(one => one.title) })
  }
  for (const { range, shape } of blocks) {
    if (range.from < turn.from || range.to > turn.to || shape === 'furniture') continue
    const line = plain.slice(range.from, range.to)
    const rank = rankOf(line)
    if (shape === 'heading') enter(rank ?? UNNUMBERED, range)
    else if (rank !== null) enter(rank, headRange(plain, range))
    else if (SALUTATION.test(line)) leave(range.from, 3)
    if (shape === 'paragraph') for (const inner of innerHeads(plain, range)) enter(LIST, inner)
    if (shape === 'paragraph' && rank !== LIST && open.at(-1)?.rank === LIST && endsList(line))
      leave(range.to, LIST)
  }
  return sections
}

function rankOf(line: string): number | null {
  return RANKS.find(([, mark]) => mark.test(line))?.[0] ?? null
}

/** A list inside one paragraph ends with it. */
function endsList(line: string): boolean {
  return !RANKS.some(([rank, mark]) => rank === LIST && mark.test(line))
}

function innerHeads(plain: string, range: TextRange): TextRange[] {
  const line = plain.slice(range.from, range.to)
  return [...line.matchAll(INNER_HEAD)].map(({ index }) =>
    headRange(plain, { from: range.from + index, to: range.to }),
  )
}

/** The head that opens a range: its first sentence, or its first clause where that is long. */
function headRange(plain: string, { from, to }: TextRange): TextRange {
  const text = plain.slice(from, to)
  const sentence = /^[^。；;：:！]+/u.exec(text)?.[0] ?? text
  const head = sentence.length <= LONGEST_HEAD ? sentence : (/^[^，,]+/u.exec(sentence)?.[0] ?? sentence)
  return { from, to: from + head.length }
}
