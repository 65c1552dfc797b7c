import type { TextRange } from '../model/span.js'

const OPENING = '“「『‘'
const CLOSING = '”」』’'
/** Marks before the quotation mark that ends a quoted sentence. */
const QUOTE_END = /[。！？!?，,；;…—]/u
const STOP = /[。！？!?]/u

/**
 * Cuts a paragraph into the reporter's sentences: quotations stay whole, and one that closes with its own full
 * stop stays with the words after it if `joins` says that they name who was quoted (`“……。”某某表示，…`).
 */
export function reporterSentences(
  text: string,
  range: TextRange,
  joins: (at: number) => boolean,
): TextRange[] {
  const found: TextRange[] = []
  let from = range.from
  let depth = 0
  const cut = (to: number) => {
    if (to > from) found.push({ from, to })
    from = to
  }
  for (let at = range.from; at < range.to; at += 1) {
    const character = text.charAt(at)
    if (OPENING.includes(character)) depth += 1
    const closes = CLOSING.includes(character)
    if (closes) depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    const ends = STOP.test(character) || (closes && STOP.test(text.charAt(at - 1)) && !joins(at + 1))
    if (ends && !CLOSING.includes(text.charAt(at + 1)) && !STOP.test(text.charAt(at + 1))) cut(at + 1)
  }
  cut(range.to)
  return found
}

/** Where the words after a leading quotation begin; `range.from` where none leads. */
export function afterLeadingQuote(text: string, range: TextRange): number {
  if (!OPENING.includes(text.charAt(range.from))) return range.from
  let depth = 0
  let closed: number | null = null
  for (let at = range.from; at < range.to; at += 1) {
    if (OPENING.includes(text.charAt(at))) depth += 1
    if (!CLOSING.includes(text.charAt(at))) continue
    depth -= 1
    // a quotation ends in a mark of its own; quoted words inside it do not
    if (depth <= 0 && QUOTE_END.test(text.charAt(at - 1))) return at + 1
    if (depth === 0) closed ??= at + 1
  }
  return closed ?? range.from
}
