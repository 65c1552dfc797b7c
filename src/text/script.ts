import { simplify } from './normalize.js'

/** Full-width forms that are folded; punctuation is left, because it cuts clauses. */
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％．＋－～]/gu

/**
 * The text in simplified script with half-width digits, letters and signs, character by character: a range in
 * the result is the same range in the original, so rules written once read both scripts and both widths.
 */
export function foldScript(text: string): string {
  return simplify(text).replace(FULL_WIDTH, character => character.normalize('NFKC'))
}
