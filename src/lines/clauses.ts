import type { TextRange } from '../model/span.js'

const STOPS = new Set([...'，；。：！？,;:!?'])
const OPENERS: Readonly<Record<string, string>> = { '《': '》', '（': '）', '“': '”', '「': '」', '『': '』' }
/** A quotation is a name or a formula, and no clause ends in it, while it is not longer. */
const LONGEST_NAME = 40

/** The clauses of a folded statement, without the marks at their ends; names in quotes and brackets stay whole. */
export function splitClauses(text: string): TextRange[] {
  const clauses: TextRange[] = []
  let from = 0
  const push = (to: number) => {
    if (text.slice(from, to).trim() !== '') clauses.push(trimmed(text, { from, to }))
    from = to + 1
  }
  for (let at = 0; at < text.length; at++) {
    const closer = OPENERS[text.charAt(at)]
    const close = closer === undefined ? -1 : text.slice(at, at + LONGEST_NAME).indexOf(closer)
    if (close > 0) at += close
    else if (STOPS.has(text.charAt(at))) push(at)
  }
  push(text.length)
  return clauses
}

/** What numbers a clause: 一是, 第二. */
const NUMBER =
  /^\s*(?:第?[一二三四五六七八九十]{1,2}(?:是|要(?=[一-龥]))|(?:——|[—–-])+|（[一二三四五六七八九十]{1,2}）)?\s*/u

function trimmed(text: string, { from, to }: TextRange): TextRange {
  const part = text.slice(from, to)
  return { from: from + (NUMBER.exec(part)?.[0].length ?? 0), to: from + part.trimEnd().length }
}
