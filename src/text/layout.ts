import { widthOf } from './lines.js'

/** Marks with which a sentence ends. */
const SENTENCE_END = /[。！？!?…]$/u
/** Marks after which a sentence may end or go on. */
const COLON_END = /[：:]$/u
/** Closing quotes and brackets, behind which the mark that ends the sentence stands. */
const CLOSERS = /[”’」』）)】〕\s]+$/u
/** Marks after which a sentence certainly goes on. */
const OPEN_END = /[，,、；;]$/u

/** A part number: 一、 （二） 第三章 1. ——. */
const PART_NUMBER =
  /^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(]\s*[一二三四五六七八九十]{1,3}\s*[)）]|第[一二三四五六七八九十百]{1,4}[章节節编編部]|[(（]\d{1,2}[)）])/u
/** The head of an enumerated passage: 一是 …, 二要 …. */
const ENUMERATOR = /^[一二三四五六七八九十]{1,2}[是要]/u
const LIST_MARK = /^(?:——|[-•●◆■▪*]\s|\d{1,3}\s*[.．、](?!\d)|[①-⑳])/u

export const endsSentence = (text: string) => SENTENCE_END.test(text.replace(CLOSERS, ''))
export const endsWithColon = (text: string) => COLON_END.test(text)
export const endsOpen = (text: string) => OPEN_END.test(text)
export const startsPart = (text: string) => PART_NUMBER.test(text)
export const startsEnumerator = (text: string) => ENUMERATOR.test(text)
export const startsItem = (text: string) => PART_NUMBER.test(text) || LIST_MARK.test(text)

/** Whether each quotation mark and bracket that opens in the text closes in it. */
export function isBalanced(text: string): boolean {
  for (const pair of ['“”', '‘’', '「」', '『』', '《》', '（）', '()']) {
    const [opener, closer] = [...pair] as [string, string]
    if (text.split(opener).length !== text.split(closer).length) return false
  }
  return true
}

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

/**
 * For each line the width of the column it was wrapped to, or null where the text around it is not wrapped:
 * in a wrapped column most lines are equally wide, with a paragraph per line they are not.
 */
export function columnWidths(lines: readonly string[]): (number | null)[] {
  const widths = lines.map(widthOf)
  return widths.map((_, index) => {
    const around = widths.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
    return columnAmong(around, widths[index] as number)
  })
}

/** The width at which most of the lines are full and which is at least that of the line itself. */
function columnAmong(around: readonly number[], own: number): number | null {
  let column: number | null = null
  let most = 0
  for (const width of around) {
    if (width < MIN_COLUMN || width > MAX_COLUMN || width < own - SLACK) continue
    const full = around.filter(other => other <= width && other >= width - SLACK).length
    if (full > most || (full === most && width > (column ?? 0))) {
      column = width
      most = full
    }
  }
  return most >= Math.max(3, around.length * FULL_SHARE) ? column : null
}
