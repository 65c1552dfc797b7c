import type { QuantityContext } from './context.js'

/** Two clauses of a list whose figures belong to one object stand this near. */
const NEAR = 16

/** For each quantity, the others stated of the same object: 164个项目，年度完成投资265亿元. */
export function pairFigures(contexts: readonly QuantityContext[]): number[][] {
  const pairs = contexts.map((): number[] => [])
  contexts.forEach((context, index) => {
    const before = contexts[index - 1]
    if (!before || !belongTogether(before, context)) return
    pairs[index - 1]?.push(index)
    pairs[index]?.push(index - 1)
  })
  return pairs
}

/** A count of things and then money or area, with no full stop and no other object between them. */
function belongTogether(first: QuantityContext, second: QuantityContext): boolean {
  const between = first.text.slice(first.quantity.range.to, second.quantity.range.from)
  const kinds = first.quantity.kind !== second.quantity.kind
  return (
    first.quantity.kind === 'count' &&
    kinds &&
    second.quantity.kind === 'money' &&
    !/[。；;]/u.test(between) &&
    clauseDistance(between) <= 1 &&
    lastClause(between).length <= NEAR
  )
}

const clauseDistance = (between: string) => between.split(/[，,、]/u).length - 1
const lastClause = (between: string) => between.split(/[，,、]/u).at(-1) ?? ''
