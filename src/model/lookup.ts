import type { Analysis, AnalyzedDocument } from './analysis.js'
import type { Claim } from './claim.js'
import { commitmentClaim } from './commitment.js'
import type { Meeting } from './meeting.js'
import type { Seat } from './seat.js'
import type { Span } from './span.js'
import type { Statement, Turn } from './statement.js'

/** Finds the parts of an analysis by their ids. A missing id is a broken analysis and throws. */
export interface Lookup {
  document(id: string): AnalyzedDocument
  meeting(id: string): Meeting
  turn(id: string): Turn
  statement(id: string): Statement
  /** The claim of that id, or null where the id is a statement's. */
  claim(id: string): Claim | null
  /** The seat of that id, or null for null. */
  seat(id: string | null): Seat | null
  /** Number of the line, from 1, in which a span starts. */
  line(document: string, span: Span): number
}

export function lookup(analysis: Analysis): Lookup {
  const documents = byId('document', analysis.documents)
  const meetings = byId('meeting', analysis.meetings)
  const turns = byId('turn', analysis.turns)
  const statements = byId('statement', analysis.statements)
  const seats = byId('seat', analysis.seats)
  const claims = new Map(
    [...claimsOf(analysis), ...commitmentsOf(analysis)].map(claim => [claim.id, claim] as const),
  )
  return {
    document: documents,
    meeting: meetings,
    turn: turns,
    statement: statements,
    claim: id => claims.get(id) ?? null,
    seat: id => (id === null ? null : seats(id)),
    line: (document, span) => lineAt(documents(document).lineStarts, span.start),
  }
}

const commitmentsOf = ({ commitments }: Analysis): Claim[] => commitments.map(commitmentClaim)

/** All claims that a commitment may own, in the order goals, slogans, figures; enumerations are left out. */
export function claimsOf(analysis: Analysis): Claim[] {
  return [
    ...analysis.goals.map((goal): Claim => ({ type: 'goal', ...goal })),
    ...analysis.slogans.map((slogan): Claim => ({ type: 'slogan', ...slogan })),
    ...analysis.figures
      .filter(figure => figure.kind !== 'enumeration')
      .map((figure): Claim => ({ type: 'figure', ...figure })),
  ]
}

function byId<T extends { readonly id: string }>(what: string, items: readonly T[]): (id: string) => T {
  const map = new Map(items.map(item => [item.id, item]))
  return id => {
    const item = map.get(id)
    if (item) return item
    throw new Error(`The analysis refers to the ${what} ${id}, which it does not contain.`)
  }
}

/** The line, from 1, that an offset falls on: the last that starts at or before it, found by bisection. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(low, 1)
}
