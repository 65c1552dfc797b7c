import type { TextRange } from '../../model/span.js'
import type { TimeExpression } from '../../text/dates.js'
import type { Quantity } from './recognise.js'

/** A quantity with the words around it that say what it measures. */
export interface QuantityContext {
  readonly quantity: Quantity
  /** The whole statement, folded. */
  readonly text: string
  readonly clause: TextRange
  /** From the clause's start, or from the quantity before it there, to this one. */
  readonly lead: string
  /** From behind this one to the clause's end or to the next quantity. */
  readonly trail: string
  /** The quantity before it in the statement, if any. */
  readonly previous: QuantityContext | null
  /** Whether `previous` stands in the same clause. */
  readonly sameClause: boolean
  /** The times named in the statement, but for those that a change is counted from (比上年). */
  readonly times: readonly TimeExpression[]
}

/** Folded text keeps half-width commas and colons inside numbers only. */
const CLAUSE_MARKS = new Set('，。；：！？—')

/** A number that only continues a list (10.4%和|7.4%) shares what is said of the one before it. */
export const continuesList = ({ sameClause, lead }: QuantityContext): boolean =>
  sameClause && /^\s*(?:[、和与及]|以及)\s*$/u.test(lead)

/** The words that say what is said of a number: from the start of its clause or the last number that is no neighbour in its list. */
export function wordsBefore(context: QuantityContext): string {
  const first = firstOfList(context)
  return first.text.slice(first.quantity.range.from - first.lead.length, context.quantity.range.from)
}

/** The first number of the list that a number continues (10.4%和|7.4%): itself where it continues none. */
export function firstOfList(context: QuantityContext): QuantityContext {
  let first = context
  while (first.previous && continuesList(first)) first = first.previous
  return first
}

/** The quantities of a statement with their contexts, in order. */
export function contextsOf(
  text: string,
  quantities: readonly Quantity[],
  times: readonly TimeExpression[],
): QuantityContext[] {
  const contexts: QuantityContext[] = []
  for (const [index, quantity] of quantities.entries()) {
    const clause = clauseAround(text, quantity.range)
    const previous = contexts.at(-1) ?? null
    const sameClause = previous !== null && previous.quantity.range.to > clause.from
    const leadFrom = sameClause ? (previous?.quantity.range.to ?? clause.from) : clause.from
    const next = quantities[index + 1]?.range.from ?? text.length
    contexts.push({
      quantity,
      text,
      clause,
      lead: text.slice(leadFrom, quantity.range.from),
      trail: text.slice(quantity.range.to, Math.min(next, clause.to)),
      previous,
      sameClause,
      times: times.filter(time => dates(time, quantity, text, previous)),
    })
  }
  return contexts
}

/** A time does not date a quantity where a change is counted from it (比上年), or another one stood at it (从去年的2.1%). */
function dates(
  { range }: TimeExpression,
  quantity: Quantity,
  text: string,
  previous: QuantityContext | null,
): boolean {
  const before = text[range.from - 1] ?? ''
  if (before === '比' || before === '较') return false
  const startOfAnother = previous !== null && previous.quantity.range.from >= range.to
  return !(/[从由]/u.test(before) && startOfAnother && quantity !== previous.quantity)
}

function clauseAround(text: string, { from, to }: TextRange): TextRange {
  let start = from
  while (start > 0 && !CLAUSE_MARKS.has(text[start - 1] ?? '')) start--
  let end = to
  while (end < text.length && !CLAUSE_MARKS.has(text[end] ?? '')) end++
  return { from: start, to: end }
}
