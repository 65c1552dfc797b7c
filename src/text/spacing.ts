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
  const credits = creditsIn(text)
  return filterMapped(piece, index => {
    if (!/\s/u.test(text[index] as string)) return true
    if (/\s/u.test(text[index - 1] ?? '')) return false
    const before = lastCharacter(text.slice(0, index))
    const after = firstCharacter(text.slice(index).trimStart())
    const keeps = keepHan || credits.some(({ from, to }) => index > from && index < to)
    return keeps ? !isNoiseInHeading(before, after) : separatesWords(before, after)
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

function lastCharacter(text: string): string {
  return /.$/u.exec(text)?.[0] ?? ''
}

function firstCharacter(text: string): string {
  return /^./u.exec(text)?.[0] ?? ''
}

/** Runs of single Chinese characters set apart by spaces, as PDF extraction leaves spread lines. */
const LETTER_SPACED = new RegExp(`(?:[${HAN}]\\s){3}[${HAN}]|(?:^|\\s)[${HAN}]\\s[${HAN}]\\s`, 'u')

/** Share of lines above which a document counts as letter-spaced: a stray spaced name or title stays below. */
const LETTER_SPACED_SHARE = 0.05

export function isLetterSpaced(lines: readonly string[]): boolean {
  const spaced = lines.filter(line => LETTER_SPACED.test(line)).length
  return spaced > lines.length * LETTER_SPACED_SHARE
}
