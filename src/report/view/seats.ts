import type { Analysis } from '../../model/analysis.js'
import { type Caveat, type CaveatCode, STATUSES, type Status } from '../../model/finding.js'
import type { Holder } from '../../model/seat.js'
import type { CoverageRow } from './coverage.js'
import { type FindingView, isCondensed, tally } from './findings.js'
import type { Selection } from './selection.js'

/** The findings of one status, most telling first. */
export interface StatusGroup {
  readonly status: Status
  readonly findings: readonly FindingView[]
}

/** One seat between two meetings. */
export interface Comparison {
  readonly from: string
  readonly to: string
  /** Meetings in between at which the seat was not heard. */
  readonly skipped: readonly string[]
  /** In the order of `STATUSES`, empty ones left out. */
  readonly groups: readonly StatusGroup[]
  /** What to mind of all findings here, since it is of the two hearings; taken off the findings themselves. */
  readonly caveats: readonly Caveat[]
  /** Sentences that are only counted. */
  readonly condensed: Readonly<Record<Status, number>>
}

/** Everything said of one seat. */
export interface SeatView {
  /** Seat id; null for the series as a whole. */
  readonly id: string | null
  readonly name: string | null
  readonly coverage: CoverageRow | null
  readonly holders: readonly Holder[]
  readonly counts: Readonly<Record<Status, number>>
  /** In order of meetings. */
  readonly comparisons: readonly Comparison[]
}

/** Caveats that are true of two hearings and so of every finding between them. */
const OF_HEARINGS: readonly CaveatCode[] = ['seat-skipped', 'holder-changed', 'role-changed', 'genre-differs']

/** Arranges findings by seat, in the order of the analysis; the series as a whole goes last. */
export function viewSeats(
  analysis: Analysis,
  rows: readonly CoverageRow[],
  findings: readonly FindingView[],
  selection: Selection,
): SeatView[] {
  const wanted = (id: string | null) => !selection.seats || (id !== null && selection.seats.includes(id))
  const series = { id: null, name: null, coverage: null, holders: [] }
  const seats = analysis.seats.map((seat, index) => ({
    id: seat.id,
    name: seat.name,
    coverage: rows[index] ?? null,
    holders: seat.holders,
  }))
  return [...seats, series]
    .filter(seat => wanted(seat.id))
    .map(seat => {
      const own = findings.filter(finding => finding.seat === seat.id)
      return { ...seat, counts: tally(own), comparisons: comparisonsOf(own, selection.kinds) }
    })
    .filter(seat => seat.id !== null || seat.comparisons.length > 0)
}

function comparisonsOf(findings: readonly FindingView[], kinds: Selection['kinds']): Comparison[] {
  const pairs = new Map<string, FindingView[]>()
  for (const finding of findings) {
    const key = `${finding.from}\n${finding.to}`
    pairs.set(key, [...(pairs.get(key) ?? []), finding])
  }
  return [...pairs.keys()].sort().map(key => comparisonOf(pairs.get(key) as FindingView[], kinds))
}

function comparisonOf(findings: readonly FindingView[], kinds: Selection['kinds']): Comparison {
  const { from, to, skipped } = findings[0] as FindingView
  const isOwn = ({ code }: Caveat) => !OF_HEARINGS.includes(code)
  const shown = findings
    .filter(finding => !isCondensed(finding, kinds))
    .map(finding => ({ ...finding, caveats: finding.caveats.filter(isOwn) }))
  const groups = STATUSES.map(status => ({
    status,
    findings: shown.filter(finding => finding.status === status),
  }))
  return {
    from,
    to,
    skipped,
    caveats: distinct(findings.flatMap(finding => finding.caveats.filter(caveat => !isOwn(caveat)))),
    groups: groups.filter(group => group.findings.length > 0),
    condensed: tally(findings.filter(finding => isCondensed(finding, kinds))),
  }
}

function distinct(caveats: readonly Caveat[]): Caveat[] {
  return [...new Map(caveats.map(caveat => [`${caveat.code} ${caveat.message}`, caveat])).values()]
}
