import type { TextRange } from '../model/span.js'

/** What opens a section: its rank among the open ones (the outermost lowest) and its number in the list. */
export interface Head {
  readonly rank: number
  /** Null where it has none. */
  readonly number: number | null
}

const DIGITS = '一二三四五六七八九十'
const CHINESE = `[${DIGITS}]+`

/** Numbered heads by rank. */
const MARKS: readonly (readonly [rank: number, mark: RegExp])[] = [
  [1, new RegExp(`^第(${CHINESE})(?:部分|章)`, 'u')],
  [2, new RegExp(`^(${CHINESE})、`, 'u')],
  [3, new RegExp(`^[（(]\\s*(${CHINESE})\\s*[）)]`, 'u')],
  [5, /^(\d{1,3})[.、．]\s*(?!\d)/u],
  [6, /^[（(]\s*(\d{1,2})\s*[）)]/u],
  [8, new RegExp(`^(${CHINESE})(?:是|要(?=[^求]))`, 'u')],
  [8, new RegExp(`^第(${CHINESE})[，,]`, 'u')],
]
/** A heading of its own without a number stands under the numbered chapters. */
export const UNNUMBERED = 4
/** `九大支撑性工程：一是…`: the words before a list. */
export const LIST_TITLE = 7
/** `一是…`, under all others. */
export const LIST_ITEM = 8

/** The numbered head that opens a line, or null. */
export function readHead(line: string): Head | null {
  for (const [rank, mark] of MARKS) {
    const found = mark.exec(line)?.[1]
    if (found !== undefined)
      return { rank, number: /^\d/u.test(found) ? Number(found) : chineseNumber(found) }
  }
  return null
}

/** Ordinals of lists stay below a hundred: `十`, `十二`, `二十`. */
function chineseNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const digit = (character: string | undefined) => (character ? DIGITS.indexOf(character) + 1 : 0)
  return (text.includes('十') ? (digit(tens) || 1) * 10 : 0) + digit(ones)
}

const LIST_LEAD = /^((?:[一二三四五六七八九十两]|\d)+[大项个条件][^。，；：:]{2,14})[：:](?=一是)/u
/** The title of a list that opens a paragraph. */
export function listTitle(plain: string, { from, to }: TextRange): TextRange | null {
  const title = LIST_LEAD.exec(plain.slice(from, to))?.[1]
  return title === undefined ? null : { from, to: from + title.length }
}

const INNER = new RegExp(`(?<=[。；;：:！])(?:${CHINESE})是(?=[^。]{2,})`, 'gu')
/** Items of a list that runs on inside a paragraph. */
export function innerHeads(plain: string, { from, to }: TextRange): TextRange[] {
  return [...plain.slice(from, to).matchAll(INNER)].map(({ index }) =>
    headRange(plain, { from: from + index, to }),
  )
}

/** A longer opening is a sentence, not a head: its first clause names the section. */
const LONGEST_HEAD = 40

/** The head that opens a range: its first sentence, or its first clause where that is long. */
export function headRange(plain: string, { from, to }: TextRange): TextRange {
  const text = plain.slice(from, to)
  const sentence = /^[^。；;：:！]+/u.exec(text)?.[0] ?? text
  const head = sentence.length <= LONGEST_HEAD ? sentence : (/^[^，,]+/u.exec(sentence)?.[0] ?? sentence)
  return { from, to: from + head.length }
}
