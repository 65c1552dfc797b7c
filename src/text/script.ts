import { simplify } from './normalize.js'

/** Full-width forms that are folded to half width. */
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％．＋－～]/gu
/** Half-width marks that cut clauses, but not inside numbers (12,345; 5:40:55), and the full-width ones they stand for. */
const HALF_WIDTH = /(?<!\d)[,:]|[,:](?!\d)|[;!?()]/gu
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

/** `foldScript` with full-width marks, so that clauses end alike in every paper; ranges stay where they are too. */
export function foldText(text: string): string {
  return foldScript(text).replace(HALF_WIDTH, mark => MARKS[mark] ?? mark)
}
