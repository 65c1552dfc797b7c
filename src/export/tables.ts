import type { Analysis } from '../model/analysis.js'
import type { Finding } from '../model/finding.js'
import { type Lookup, lookup } from '../model/lookup.js'
import type { Coverage } from '../model/seat.js'
import type { Statement } from '../model/statement.js'
import { claimTable, surfaceOf } from './claim-table.js'
import { type Column, integer, listOf, number, type Table, tableOf, text } from './columns.js'
import { placeColumns } from './place-columns.js'

/** One row per claim, per finding, per statement, and per seat and meeting. */
export function tidyTables(analysis: Analysis): Table[] {
  const find = lookup(analysis)
  return [
    claimTable(analysis, find),
    findingTable(analysis, find),
    statementTable(analysis, find),
    coverageTable(analysis, find),
  ]
}

function findingTable(analysis: Analysis, find: Lookup): Table {
  const labels = new Map(analysis.threads.map(thread => [thread.id, thread.label]))
  const columns: Column<Finding>[] = [
    text('finding_id', 'Finding id.', finding => finding.id),
    text('thread_id', 'Thread id.', finding => finding.thread),
    text('thread', 'What the thread follows.', finding => labels.get(finding.thread) ?? null),
    text('kind', 'goal, slogan, figure or statement.', finding => finding.kind),
    text('seat_id', 'Seat id; empty for the series as a whole.', finding => finding.seat),
    text('seat', 'Name of the seat.', finding => find.seat(finding.seat)?.name ?? null),
    text('from_meeting', 'The earlier meeting.', finding => finding.from),
    text('to_meeting', 'The later meeting.', finding => finding.to),
    text('skipped', 'Meetings in between at which the seat was not heard.', f => listOf(f.skipped)),
    text('status', 'changed, persisted, disappeared, new or returned.', finding => finding.status),
    text('before_id', 'Claim at the earlier meeting.', finding => finding.before),
    text('before_text', 'Its quote.', finding => quoteOf(find, finding.before)),
    text('after_id', 'Claim at the later meeting.', finding => finding.after),
    text('after_text', 'Its quote.', finding => quoteOf(find, finding.after)),
    text('facets', 'What changed.', finding => listOf(finding.facets.map(facet => facet.facet))),
    text('replaced_by', 'Claim that took the place of one that disappeared.', f => f.replacedBy),
    text('caveats', 'Codes of what to keep in mind.', f => listOf(f.caveats.map(caveat => caveat.code))),
    number('salience', 'How telling it is, 0–1.', f => f.salience.value),
    number('score', 'How sure the pairing is, 0–1.', f => f.score.value),
    text('rule', 'Rule that decided the status.', finding => finding.rule),
  ]
  return tableOf('findings', 'One row per finding', columns, analysis.findings)
}

function quoteOf(find: Lookup, id: string | null): string | null {
  if (id === null) return null
  const claim = find.claim(id)
  return claim ? surfaceOf(claim) : find.statement(id).text
}

function statementTable(analysis: Analysis, find: Lookup): Table {
  const columns: Column<Statement>[] = [
    ...placeColumns<Statement>(find, row => ({ ...row, statement: row.id, turn: find.turn(row.turn) })),
    text('section', 'Headings it stands under, outermost first, separated by |.', row => listOf(row.section)),
    text('text', 'The statement, with hard line wraps joined.', row => row.text),
    text('witness_of', 'The counted statement that says the same.', row => row.witnessOf),
  ]
  return tableOf('statements', 'One row per statement', columns, analysis.statements)
}

function coverageTable(analysis: Analysis, find: Lookup): Table {
  const columns: Column<Coverage>[] = [
    text('seat_id', 'Seat id.', row => row.seat),
    text('seat', 'Name of the seat.', row => find.seat(row.seat)?.name ?? null),
    text('meeting_id', 'Meeting id.', row => row.meeting),
    text('state', 'heard, partial or not_heard.', row => row.state),
    text('reason', 'Why it is not heard.', row => row.reason),
    integer('turns', 'Number of turns.', row => row.turns.length),
  ]
  return tableOf('coverage', 'One row per seat and meeting', columns, analysis.coverage)
}
