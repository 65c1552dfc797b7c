import type { TextRange } from '../../model/span.js'
import type { Evidence } from './evidence.js'

/** A quote cut to a length, and where the claim stands in it. */
export interface Excerpt {
  readonly text: string
  readonly mark: TextRange | null
}

const ELLIPSIS = '…'
/** An excerpt begins after one of these where there is one. */
const CLAUSE_END = /[，。；：！？、]/u
/** How much of an excerpt goes before the claim, at most: what follows tells more. */
const LEAD = 0.4

/** Cuts a quote to about `length` characters around its claim, beginning with a clause where that is near. */
export function excerptOf({ quote, mark }: Evidence, length: number): Excerpt {
  if (quote.length <= length) return { text: quote, mark }
  const from = beginning(quote, mark, length)
  const to = Math.min(quote.length, Math.max(from + length, mark?.to ?? 0))
  const before = from > 0 ? ELLIPSIS : ''
  const after = to < quote.length ? ELLIPSIS : ''
  const shift = before.length - from
  return {
    text: `${before}${quote.slice(from, to)}${after}`,
    mark: mark && { from: mark.from + shift, to: mark.to + shift },
  }
}

function beginning(quote: string, mark: TextRange | null, length: number): number {
  if (!mark || mark.to <= length) return 0
  const earliest = Math.max(0, mark.from - Math.floor(Math.max(length - (mark.to - mark.from), 0) * LEAD))
  const lead = quote.slice(earliest, mark.from).search(CLAUSE_END)
  return lead < 0 ? earliest : earliest + lead + 1
}
