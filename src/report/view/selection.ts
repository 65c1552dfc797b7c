import type { Finding, Status } from '../../model/finding.js'
import type { ThreadKind } from '../../model/thread.js'

/** Which findings a report shows; null is no restriction. */
export interface Selection {
  /** Seat ids. */
  readonly seats: readonly string[] | null
  readonly kinds: readonly ThreadKind[] | null
  readonly statuses: readonly Status[] | null
  /** Meeting ids: only findings that begin there or later, and end there or earlier. */
  readonly from: string | null
  readonly to: string | null
}

export const EVERYTHING: Selection = { seats: null, kinds: null, statuses: null, from: null, to: null }

/** Whether a finding belongs to a selection; `order` is the meetings' ids in order. */
export function selects(selection: Selection, finding: Finding, order: readonly string[]): boolean {
  const { seats, kinds, statuses, from, to } = selection
  return (
    (!seats || (finding.seat !== null && seats.includes(finding.seat))) &&
    (!kinds || kinds.includes(finding.kind)) &&
    (!statuses || statuses.includes(finding.status)) &&
    (!from || order.indexOf(finding.from) >= order.indexOf(from)) &&
    (!to || order.indexOf(finding.to) <= order.indexOf(to))
  )
}
