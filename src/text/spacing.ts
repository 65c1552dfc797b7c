import type { TextRange } from '../model/span.js'
import { filterMapped, type MappedText } from './mapped.js'

const HAN = '\\p{Script=Han}〇'
/** A character beside which a space says nothing: Chinese writes none between its words. */
const CLOSE_SET = new RegExp(`[${HAN}\\u3000-\\u303F\\uFF00-\\uFFEF“”‘’…—·]`, 'u')
/** A space between these separates words. */
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u

/**
 * Drops the spaces that layout left: those beside Chinese characters and inside split numbers. Spaces between
 * words of other scripts stay, one for a run of them. In headings and bylines (`keepHan`) a space between two
 * Chinese words stays too, for there it separates phrases and names.
 */
export function dropStraySpaces(piece: MappedText, keepHan: boolean): MappedText {
  const { text } = piece
  if (!/\s/u.test(text)) return piece
  const credits = keepHan ? [] : creditsIn(text)
  let credit = 0
  let last = ''
  return filterMapped(piece, index => {
    const unit = text.charAt(index)
    const before = last
    last = unit
    if (!/\s/u.test(unit)) return true
    if (/\s/u.test(before)) return false
    while ((credits[credit]?.to ?? Number.POSITIVE_INFINITY) <= index) credit += 1
    const keeps = keepHan || index > (credits[credit]?.from ?? Number.POSITIVE_INFINITY)
    const [one, other] = [characterBefore(text, index), characterBehind(text, index)]
    return keeps ? !isNoiseInHeading(one, other) : separatesWords(one, other)
  })
}

/** Names in brackets behind the paper's own (`本报讯（记者 某某 某某）`). */
const CREDIT = /[（(][^（）()]{0,12}(?:记者|記者|通讯员|通訊員)[^（）()]*[）)]/gu

function creditsIn(text: string): TextRange[] {
  return Array.from(text.matchAll(CREDIT), match => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
}

function separatesWords(before: string, after: string): boolean {
  if (CLOSE_SET.test(before) || CLOSE_SET.test(after)) return false
  return !/[\d.．,]/u.test(before) || !/[\d%.．,]/u.test(after) || WORD.test(before) || WORD.test(after)
}

/** Beside a digit a space is noise in a heading as well. */
function isNoiseInHeading(before: string, after: string): boolean {
  return /[\d]/u.test(before) !== /[\d]/u.test(after) && !WORD.test(before + after)
}

function characterBefore(text: string, index: number): string {
  const point = text.codePointAt(index - 2) ?? 0
  return point > 0xffff ? String.fromCodePoint(point) : text.charAt(index - 1)
}

/** The first character behind a space that is none. */
function characterBehind(text: string, index: number): string {
  const behind = /\S/gu
  behind.lastIndex = index
  return behind.exec(text)?.[0] ?? ''
}

/** Runs of single Chinese characters set apart by spaces, as PDF extraction leaves spread lines. */
const LETTER_SPACED = new RegExp(`(?:[${HAN}]\\s){3}[${HAN}]|(?:^|\\s)[${HAN}]\\s[${HAN}]\\s`, 'u')

/** Share of lines above which a document counts as letter-spaced: a stray spaced name or title stays below. */
const LETTER_SPACED_SHARE = 0.05

export function isLetterSpaced(lines: readonly string[]): boolean {
  const spaced = lines.filter(line => LETTER_SPACED.test(line)).length
  return spaced > lines.length * LETTER_SPACED_SHARE
}
