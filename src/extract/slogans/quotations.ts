import type { TextRange } from '../../model/span.js'

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '〝': '〞',
  '"': '"',
  '＂': '＂',
  "'": "'",
}
/** Marks under which a quotation may be closed by mistake: “六保“, ”六保”. */
const SWAPPED = /[“”]/u

/**
 * The insides of all quotations of a statement, outer before inner. Every mark that can open is tried, so that
 * a stray one spoils at most its own quotation.
 */
export function findQuotations(text: string): TextRange[] {
  const found: TextRange[] = []
  const closedAt = new Set<number>()
  for (let at = 0; at < text.length; at++) {
    const closer = CLOSERS[text.charAt(at)]
    if (closer === undefined || closedAt.has(at)) continue
    const close = closingMark(text, at, closer)
    if (close < 0) continue
    closedAt.add(close)
    if (close > at + 1) found.push({ from: at + 1, to: close })
  }
  return found
}

function closingMark(text: string, open: number, closer: string): number {
  const opener = text.charAt(open)
  let depth = 1
  for (let at = open + 1; at < text.length; at++) {
    const mark = text.charAt(at)
    if (mark === closer) depth -= 1
    else if (mark === opener) depth += 1
    if (depth === 0) return at
  }
  return SWAPPED.test(opener) ? text.indexOf(opener, open + 1) : -1
}
