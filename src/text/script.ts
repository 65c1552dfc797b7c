import { Converter } from 'opencc-js/t2cn'

/** Full-width forms that are folded; punctuation is left, because it cuts clauses. */
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％．＋－～]/u

const toSimplified = Converter({ from: 't', to: 'cn' })
const folded = new Map<string, string>()

/**
 * The text in simplified script with half-width digits, letters and signs, character by character: a range in
 * the result is the same range in the original, so rules written once read both scripts and both widths.
 */
export function foldScript(text: string): string {
  let result = ''
  for (const character of text) result += foldCharacter(character)
  return result
}

function foldCharacter(character: string): string {
  const known = folded.get(character)
  if (known !== undefined) return known
  const candidate = FULL_WIDTH.test(character) ? character.normalize('NFKC') : toSimplified(character)
  const result = candidate.length === character.length ? candidate : character
  folded.set(character, result)
  return result
}
