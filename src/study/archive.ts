import type { Analysis } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import { commitmentClaim } from '../model/commitment.js'
import { type Hearing, hearingsBySeat, hearingsOfSeries } from '../model/hearing.js'
import type { Statement, Turn } from '../model/statement.js'
import type { Thread } from '../model/thread.js'

/** An analysis, ready to be asked: what studies look things up in. */
export interface Archive {
  readonly analysis: Analysis
  /** By seat id, one hearing per meeting, in order. */
  readonly hearings: ReadonlyMap<string, readonly Hearing[]>
  /** All that was said, one hearing per meeting, in order. */
  readonly series: readonly Hearing[]
  readonly statements: ReadonlyMap<string, Statement>
  readonly turns: ReadonlyMap<string, Turn>
  readonly claims: ReadonlyMap<string, Claim>
  /** The thread of a claim or statement of its own seat. */
  readonly threadOf: ReadonlyMap<string, Thread>
}

export function openArchive(analysis: Analysis): Archive {
  return {
    analysis,
    hearings: hearingsBySeat(analysis),
    series: hearingsOfSeries(analysis),
    statements: new Map(analysis.statements.map(one => [one.id, one])),
    turns: new Map(analysis.turns.map(one => [one.id, one])),
    claims: new Map<string, Claim>([
      ...analysis.goals.map(one => [one.id, { type: 'goal' as const, ...one }] as const),
      ...analysis.slogans.map(one => [one.id, { type: 'slogan' as const, ...one }] as const),
      ...analysis.commitments.map(one => [one.id, commitmentClaim(one)] as const),
      ...analysis.figures.map(one => [one.id, { type: 'figure' as const, ...one }] as const),
    ]),
    threadOf: new Map(
      analysis.threads
        .filter(thread => thread.seat !== null)
        .flatMap(thread => thread.cells.flatMap(cell => cell.claims.map(claim => [claim, thread] as const))),
    ),
  }
}

/** The meeting at which a claim or statement was made. */
export function meetingOf(said: { readonly turn: string }, archive: Archive): string {
  return archive.turns.get(said.turn)?.meeting ?? ''
}

/** The seat that made a claim or statement, or null. */
export function seatOf(said: { readonly turn: string }, archive: Archive): string | null {
  return archive.turns.get(said.turn)?.seat ?? null
}
