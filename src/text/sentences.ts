import type { TextRange } from '../model/span.js'

/** Cuts a range of a text into statements: sentences, and the 分号-clauses of long ones. */
export function splitStatements(text: string, range: TextRange): TextRange[] {
  const found: TextRange[] = []
  const pattern = /[^。！？!?；;\n]+[。！？!?；;]*[”’」』）)]*/gu
  const body = text.slice(range.from, range.to)
  for (const match of body.matchAll(pattern))
    found.push({ from: range.from + match.index, to: range.from + match.index + match[0].length })
  return found
}
