import type { Analysis } from '../../model/analysis.js'
import { type FollowedPromise, type FollowUp, PROMISE_OUTCOMES } from '../../model/study.js'
import { type Cite, createCite, type Evidence } from './evidence.js'
import { EVERYTHING, type Selection } from './selection.js'

/** What a later paper says of a promise, with its first evidence looked up. */
export interface FollowUpView extends Omit<FollowUp, 'evidence'> {
  readonly said: Evidence | null
}

/** A promise with its evidence looked up. */
export interface LedgerRow extends Omit<FollowedPromise, 'later'> {
  readonly seatName: string | null
  readonly promise: Evidence
  readonly later: readonly FollowUpView[]
}

/** The ledger of promises of the seats and meetings selected; those met with silence first, then by day. */
export function viewLedger(
  analysis: Analysis,
  commitments: readonly FollowedPromise[],
  { seats, from, to }: Selection = EVERYTHING,
): LedgerRow[] {
  const names = new Map(analysis.seats.map(seat => [seat.id, seat.name]))
  const cite = createCite(analysis)
  return commitments
    .filter(({ seat }) => !seats || (seat !== null && seats.includes(seat)))
    .filter(({ meeting }) => (!from || meeting >= from) && (!to || meeting <= to))
    .map(commitment => ({
      ...commitment,
      seatName: commitment.seat === null ? null : (names.get(commitment.seat) ?? commitment.seat),
      promise: cite(commitment.claim),
      later: commitment.later.map(one => viewFollowUp(one, cite)),
    }))
    .sort((a, b) => rankOf(a) - rankOf(b) || compare(a.due ?? NEVER, b.due ?? NEVER))
}

/** Sorts behind every date. */
const NEVER = '9999'

function rankOf({ outcome }: Pick<FollowedPromise, 'outcome'>): number {
  return PROMISE_OUTCOMES.indexOf(outcome)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function viewFollowUp({ evidence, ...rest }: FollowUp, cite: Cite): FollowUpView {
  const [first] = evidence
  return { ...rest, said: first === undefined ? null : cite(first) }
}
