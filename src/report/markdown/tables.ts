import type { Table } from 'mdast'
import type { Meeting } from '../../model/meeting.js'
import type { Labels } from '../labels/labels.js'
import type { Attendance, CoverageCell, CoverageRow } from '../view/coverage.js'
import type { FollowUpView, LedgerRow } from '../view/ledger.js'
import type { ThreadCell, ThreadRow } from '../view/threads.js'
import { type Inline, strong, table } from './nodes.js'
import type { Notes } from './notes.js'

/** Signs of a cell in which nothing is quoted. */
const ABSENT = '–'
const UNOBSERVED = '·'

/** Who was heard at each meeting, and who of those heard before was not. */
export function attendanceTable(attendances: readonly Attendance[], labels: Labels): Table {
  const head = [[labels.meeting], [''], [labels.heard], [labels.compared], [labels.notHeard]]
  const rows = attendances.map(({ meeting, heard, compared, silent }) => [
    [strong(meeting.id)],
    [meeting.title],
    [String(heard)],
    [String(compared)],
    [silent.length > 0 ? `${silent.length}: ${silent.join(labels.comma)}` : ABSENT],
  ])
  return table([head, ...rows])
}

/** The coverage matrix: seat by meeting, with who spoke. */
export function coverageTable(
  coverage: readonly CoverageRow[],
  meetings: readonly Meeting[],
  labels: Labels,
): Table {
  const head = [[labels.seat], ...meetings.map(({ id }) => [id])]
  const rows = coverage.map(({ name, cells }) => [
    [strong(name)],
    ...cells.map(cell => coverageCell(cell, labels)),
  ])
  return table([head, ...rows])
}

function coverageCell({ state, speakers }: CoverageCell, labels: Labels): Inline[] {
  if (state === 'not_heard') return [UNOBSERVED]
  const who = speakers.join(labels.comma) || labels.coverage.heard
  return state === 'heard' ? [who] : [who, labels.aside(labels.coverage.partial)]
}

/** Claims followed through the meetings, one a row. */
export function threadTable(
  threads: readonly ThreadRow[],
  meetings: readonly Meeting[],
  labels: Labels,
  notes: Notes,
): Table {
  const head = [[labels.seat], [''], ...meetings.map(({ id }) => [id])]
  const rows = threads.map(({ seatName, label, cells }) => [
    [seatName ?? labels.series],
    [strong(label)],
    ...cells.map(cell => threadCell(cell, notes)),
  ])
  return table([head, ...rows])
}

/** Every promise, and what the later papers say of it. */
export function ledgerTable(ledger: readonly LedgerRow[], labels: Labels, notes: Notes): Table {
  const { study } = labels
  const head = [[labels.seat], [study.promise], [study.due], [study.outcomeTitle], [study.later]]
  const rows = ledger.map(({ seatName, promise, due, outcome, later }) => [
    [seatName ?? labels.series],
    [strong(promise.surface), notes.refer(promise)],
    [due ?? ABSENT],
    [study.outcome[outcome]],
    later.flatMap((one, at) => [...(at > 0 ? [labels.separator] : []), ...followUpCell(one, labels, notes)]),
  ])
  return table([head, ...rows])
}

function followUpCell({ meeting, state, said }: FollowUpView, labels: Labels, notes: Notes): Inline[] {
  return [`${meeting} ${labels.study.followUp[state]}`, ...(said ? [notes.refer(said)] : [])]
}

function threadCell({ state, claims }: ThreadCell, notes: Notes): Inline[] {
  const [claim] = claims
  if (!claim) return [state === 'unobserved' ? UNOBSERVED : ABSENT]
  return [claim.surface, notes.refer(claim)]
}
