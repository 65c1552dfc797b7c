import type { Analysis } from '../../model/analysis.js'
import type { Finding, Status } from '../../model/finding.js'
import type { Meeting } from '../../model/meeting.js'
import { type Attendance, attendances, type CoverageRow, coverageRows } from './coverage.js'
import { createCite } from './evidence.js'
import { type FindingView, isCondensed, tally, viewFindings } from './findings.js'
import { type SeatView, viewSeats } from './seats.js'
import { EVERYTHING, type Selection, selects } from './selection.js'
import { leadingShifts, type ShiftView } from './shifts.js'
import { tellingOf } from './telling.js'
import { type ThreadRow, viewThreads } from './threads.js'

/** Everything a reporter prints, looked up and arranged but in no language and no format. */
export interface ReportView {
  readonly title: string
  readonly tool: Analysis['tool']
  readonly fingerprint: string
  readonly meetings: readonly Meeting[]
  readonly documents: number
  /** The findings selected, as the analysis holds them. */
  readonly findings: readonly Finding[]
  readonly coverage: readonly CoverageRow[]
  readonly attendances: readonly Attendance[]
  readonly counts: Readonly<Record<Status, number>>
  /** On a series of read-outs, what moved at the newest meeting; else empty. */
  readonly shifts: readonly ShiftView[]
  /** The findings a reader should see first; what persisted is no news. */
  readonly telling: readonly FindingView[]
  readonly seats: readonly SeatView[]
  readonly figures: readonly ThreadRow[]
  readonly slogans: readonly ThreadRow[]
}

/** Arranges an analysis, or a selection of its findings, for reporting. */
export function viewReport(analysis: Analysis, selection: Selection = EVERYTHING): ReportView {
  const order = analysis.meetings.map(meeting => meeting.id)
  const selected = analysis.findings.filter(finding => selects(selection, finding, order))
  const findings = viewFindings(analysis, selected, createCite(analysis))
  const shown = findings.filter(finding => !isCondensed(finding, selection.kinds))
  const coverage = coverageRows(analysis)
  return {
    title: analysis.corpus.title,
    tool: analysis.tool,
    fingerprint: analysis.corpus.fingerprint,
    meetings: analysis.meetings,
    documents: analysis.documents.length,
    findings: selected,
    coverage,
    attendances: attendances(analysis.meetings, coverage),
    counts: tally(shown),
    shifts: leadingShifts(analysis),
    telling: tellingOf(shown),
    seats: viewSeats(analysis, coverage, findings, selection),
    figures: viewThreads(analysis, 'figure', selection),
    slogans: viewThreads(analysis, 'slogan', selection),
  }
}
