import { simplify } from './normalize.js'

/** Full-width forms that are folded to half width. */
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％．＋－～]/gu
/** Half-width marks that cut clauses, but not inside numbers (5:40:55), and the full-width ones they stand for. */
const HALF_WIDTH = /,|(?<!\d):|:(?!\d)|[;!?()]/gu
/** Digits in groups of three: 1,250; 1，250; 5, 000. No other comma groups digits, so none of these cuts a clause. */
const GROUPED = /(?<![\d.,，A-Za-z])\d{1,3}(?:[,，] ?\d{3})+(?!\d)/gu
const MARKS: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
}

/**
 * The text in simplified script with half-width digits, letters and signs, character by character: a range in
 * the result is the same range in the original, so rules written once read both scripts and both widths.
 */
export function foldScript(text: string): string {
  return simplify(text).replace(FULL_WIDTH, character => character.normalize('NFKC'))
}

/**
 * `foldScript` with full-width marks, so that clauses end alike in every paper, and half-width commas where they
 * group digits and nowhere else; ranges stay where they are too.
 */
export function foldText(text: string): string {
  return foldScript(text)
    .replace(HALF_WIDTH, mark => MARKS[mark] ?? mark)
    .replace(GROUPED, digits => digits.replaceAll('，', ','))
}
