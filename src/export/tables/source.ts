import type { Analysis } from '../../model/analysis.js'
import type { Commitment } from '../../model/commitment.js'
import { type Lookup, lookup } from '../../model/lookup.js'
import type { Span } from '../../model/span.js'
import type { ExportInput } from '../format.js'
import { claimHistories } from '../history.js'
import { surfaceOf } from './claims.js'

/** A commitment with its span in the form that every other thing has. */
export type PlacedCommitment = Omit<Commitment, 'span'> & { readonly span: Span }

/** What the tables are made from. */
export interface Source {
  readonly analysis: Analysis
  readonly find: Lookup
  readonly commitments: readonly PlacedCommitment[]
  readonly historyOf: ReturnType<typeof claimHistories>
  /** The words of a span, with hard line wraps joined. */
  readonly quote: (place: { readonly document: string; readonly span: Span }) => string
  /** The words of a claim, commitment or statement by its id. */
  readonly wordsOf: (id: string | null) => string | null
}

export function sourceOf({ analysis, sources }: ExportInput): Source {
  const find = lookup(analysis)
  const points = new Map<string, readonly string[]>()
  const quote: Source['quote'] = ({ document, span }) => {
    const text = points.get(document) ?? Array.from(sources.get(document) ?? '')
    points.set(document, text)
    const lines = text
      .slice(span.start, span.end)
      .join('')
      .split(/[\r\n]/u)
    return lines.map(line => line.trim()).join('')
  }
  const commitments = analysis.commitments.map(one => {
    const [start, end] = one.span
    return { ...one, span: { start, end } }
  })
  const commitmentOf = new Map(commitments.map(one => [one.id, one]))
  const wordsOf = (id: string | null) => {
    if (id === null) return null
    const claim = find.claim(id)
    if (claim) return surfaceOf(claim)
    const commitment = commitmentOf.get(id)
    return commitment ? quote(commitment) : find.statement(id).text
  }
  return { analysis, find, commitments, historyOf: claimHistories(analysis), quote, wordsOf }
}
