import type { PassageStatement } from '../model/statement.js'

/** Statements that stand one directly behind the other are one paragraph. */
export function paragraphsOf(statements: readonly PassageStatement[]): PassageStatement[][] {
  const paragraphs: PassageStatement[][] = []
  let end = -1
  for (const statement of statements) {
    const current = paragraphs.at(-1)
    if (current && statement.range.from === end) current.push(statement)
    else paragraphs.push([statement])
    end = statement.range.to
  }
  return paragraphs
}
