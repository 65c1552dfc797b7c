import type { TextRange } from '../../model/span.js'

/** Folded text keeps half-width commas and colons inside numbers only. */
const ENDS_CLAUSE = '，。；：！？—'
const OPENS = '（(《“‘「『【〔'
const CLOSES = '）)》”’」』】〕'

/** The clauses of a statement, without their marks. Brackets and quotes keep what they hold together. */
export function splitClauses(text: string): TextRange[] {
  const clauses: TextRange[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    const mark = text.charAt(at)
    if (OPENS.includes(mark) && mark !== '') depth += 1
    if (CLOSES.includes(mark) && mark !== '') depth = Math.max(0, depth - 1)
    const ends = at === text.length || (depth === 0 && ENDS_CLAUSE.includes(mark))
    if (!ends) continue
    if (at > from) clauses.push({ from, to: at })
    from = at + 1
  }
  return clauses
}
