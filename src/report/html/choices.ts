import type { Analysis } from '../../model/analysis.js'
import { STATUSES } from '../../model/finding.js'
import { lookup } from '../../model/lookup.js'
import type { ThreadKind } from '../../model/thread.js'
import type { Labels } from '../labels/labels.js'
import type { Evidence } from '../view/evidence.js'
import type { FindingView } from '../view/findings.js'
import type { ReportView } from '../view/report.js'
import type { SeatView } from '../view/seats.js'
import type { Choice, FilterProps } from './filters.js'
import type { Place } from './finding.js'

/** Finds where a piece of evidence stands and whose it is. */
export function placer(analysis: Analysis): (evidence: Evidence) => Place {
  const find = lookup(analysis)
  return ({ id }) => {
    const statement = find.claim(id)?.statement ?? id
    const turn = find.turn(find.statement(statement).turn)
    const seat = find.seat(turn.seat)
    return { turn: turn.id, statement, role: turn.role, district: seat?.place ?? seat?.name ?? null }
  }
}

/** The evidence of a finding, earlier first. */
export const sidesOf = (finding: FindingView) =>
  [finding.before, finding.after].flatMap(one => (one ? [one] : []))

/** A seat's findings, meeting by meeting, the most telling first. */
export const findingsOf = (seat: SeatView) =>
  seat.comparisons.flatMap(comparison =>
    comparison.groups.flatMap(group => group.findings).sort((a, b) => b.salience.value - a.salience.value),
  )

/** All findings that the page shows. */
export const shownFindings = (view: ReportView) => view.seats.flatMap(findingsOf)

/** What each filter of the page offers: only what its findings have. */
export function choicesOf(
  analysis: Analysis,
  view: ReportView,
  labels: Labels,
  placeOf: (evidence: Evidence) => Place,
): FilterProps['choices'] {
  const findings = shownFindings(view)
  const places = findings.flatMap(sidesOf).map(placeOf)
  const distinct = (values: readonly (string | null)[], text: (value: string) => string): Choice[] =>
    [...new Set(values)]
      .filter(value => value !== null)
      .sort()
      .map(value => ({ value, text: text(value) }))
  const kinds = new Set(findings.map(finding => finding.kind))
  return {
    seat: analysis.seats
      .filter(seat => findings.some(finding => finding.seat === seat.id))
      .map(seat => ({ value: seat.id, text: seat.name })),
    district: distinct(
      places.map(place => place.district),
      value => value,
    ),
    role: distinct(
      places.map(place => place.role),
      value => labels.role[value as keyof Labels['role']] ?? value,
    ),
    meeting: view.meetings.map(meeting => ({ value: meeting.id, text: `${meeting.id} ${meeting.title}` })),
    kind: (Object.keys(labels.kind) as ThreadKind[])
      .filter(kind => kinds.has(kind))
      .map(kind => ({ value: kind, text: labels.kind[kind] })),
    status: STATUSES.map(status => ({ value: status, text: labels.status[status] })),
  }
}
