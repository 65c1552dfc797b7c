import type { TextRange } from '../../model/span.js'

/** A quote cut to a length, and where the claims stand in it. */
export interface Excerpt {
  readonly text: string
  /** In order, apart from each other. */
  readonly marks: readonly TextRange[]
}

const ELLIPSIS = '…'
/** An excerpt begins after one of these where there is one. */
const CLAUSE_END = /[，,。；;：！？、]/u
/** How much of an excerpt goes before the claim, at most: what follows tells more. */
const LEAD = 0.4

/** Cuts a quote to about `length` characters around its first claims, beginning with a clause where one is near. */
export function excerptOf(quote: string, marked: readonly TextRange[], length: number): Excerpt {
  const marks = joined(marked)
  if (quote.length <= length) return { text: quote, marks }
  const from = beginning(quote, marks, length)
  const to = Math.min(quote.length, Math.max(from + length, marks[0]?.to ?? 0))
  const before = from > 0 ? ELLIPSIS : ''
  const after = to < quote.length ? ELLIPSIS : ''
  const shift = before.length - from
  return {
    text: `${before}${quote.slice(from, to)}${after}`,
    marks: marks
      .filter(mark => mark.to <= to)
      .map(mark => ({ from: mark.from + shift, to: mark.to + shift })),
  }
}

/** Ranges in order, those that overlap made one. */
function joined(ranges: readonly TextRange[]): TextRange[] {
  const out: TextRange[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = out.at(-1)
    if (last && range.from < last.to) out[out.length - 1] = { ...last, to: Math.max(last.to, range.to) }
    else out.push(range)
  }
  return out
}

function beginning(quote: string, marks: readonly TextRange[], length: number): number {
  const [first] = marks
  if (!first || (marks.at(-1) as TextRange).to <= length) return 0
  const room = Math.max(length - (first.to - first.from), 0)
  const earliest = Math.max(0, first.from - Math.floor(room * LEAD))
  const lead = quote.slice(earliest, first.from).search(CLAUSE_END)
  return lead < 0 ? earliest : earliest + lead + 1
}
