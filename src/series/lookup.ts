import type { Claim, Figure } from '../model/claim.js'
import type { BareCommitment } from '../model/commitment.js'
import { type Hearing, hearingsBySeat } from '../model/hearing.js'
import type { SeriesRecord } from '../model/record.js'
import type { Statement, Turn } from '../model/statement.js'
import { targetStatements } from '../text/targets.js'
import { type Ledger, openLedger } from './answers.js'

/** What a claim or statement id stands for. */
export type Evidence =
  | Exclude<Claim, { readonly type: 'commitment' }>
  | ({ readonly type: 'commitment' } & BareCommitment)
  | ({ readonly type: 'statement' } & Statement)

/** A record, ready to be asked. */
export interface Lookup {
  readonly record: SeriesRecord
  readonly hearings: ReadonlyMap<string, readonly Hearing[]>
  evidence(id: string): Evidence
  turn(evidence: Evidence): Turn
  /** The statement it stands in, or that it is. */
  statement(evidence: Evidence): Statement
  /** Whether a statement lists the main targets of its paper. */
  listsTargets(statement: string): boolean
  meetingDate(meeting: string): string
  /** The commitment that owns a figure, or null. */
  ownerOf(figure: string): BareCommitment | null
  /** What promises and their results are compared by. */
  readonly ledger: Ledger
  /** The figures that a commitment owns, in order. */
  figuresOf(commitment: BareCommitment): Figure[]
}

export function lookupIn(record: SeriesRecord): Lookup {
  const statements = new Map(record.statements.map(one => [one.id, one]))
  const targets = targetStatements(record.statements)
  const turns = new Map(record.turns.map(one => [one.id, one]))
  const owners = new Map(record.commitments.flatMap(one => one.figures.map(figure => [figure, one] as const)))
  const figures = new Map(record.figures.map(one => [one.id, one]))
  const dates = new Map(record.meetings.map(one => [one.id, one.date]))
  const evidence = new Map<string, Evidence>([
    ...record.statements.map(one => [one.id, { type: 'statement' as const, ...one }] as const),
    ...record.slogans.map(one => [one.id, { type: 'slogan' as const, ...one }] as const),
    ...record.figures.map(one => [one.id, { type: 'figure' as const, ...one }] as const),
    ...record.goals.map(one => [one.id, { type: 'goal' as const, ...one }] as const),
    ...record.commitments.map(one => [one.id, { type: 'commitment' as const, ...one }] as const),
  ])
  return {
    record,
    hearings: hearingsBySeat(record),
    ledger: openLedger(record),
    evidence: id => found(evidence.get(id), id),
    turn: one => found(turns.get(one.turn), one.turn),
    statement: one => {
      const id = one.type === 'statement' ? one.id : one.statement
      return found(statements.get(id), id)
    },
    listsTargets: id => targets.has(id),
    meetingDate: id => found(dates.get(id), id),
    ownerOf: figure => owners.get(figure) ?? null,
    figuresOf: ({ figures: ids }) => ids.flatMap(id => figures.get(id) ?? []),
  }
}

function found<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`The record refers to ${id}, which it does not hold.`)
  return value
}
