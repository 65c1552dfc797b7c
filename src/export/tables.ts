import type { Analysis } from '../model/analysis.js'
import type { Claim, Figure, Goal, Slogan } from '../model/claim.js'
import type { Finding } from '../model/finding.js'
import { claimsOf, type Lookup, lookup } from '../model/lookup.js'
import type { Coverage } from '../model/seat.js'
import type { Span } from '../model/span.js'
import type { Statement, Turn } from '../model/statement.js'
import { type Column, LIST_SEPARATOR, type Table, tableOf } from './columns.js'

/** Where a row's evidence stands; the columns that all tables of quotes share. */
interface Place {
  readonly turn: Turn
  readonly statement: string
  readonly document: string
  readonly span: Span
}

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

function placeColumns<Row>(find: Lookup, placeOf: (row: Row) => Place): Column<Row>[] {
  const turn = (row: Row) => placeOf(row).turn
  const meeting = (row: Row) => find.meeting(turn(row).meeting)
  const document = (row: Row) => find.document(placeOf(row).document)
  const seat = (row: Row) => find.seat(turn(row).seat)
  return [
    text('doc_id', 'Document id.', row => placeOf(row).document),
    text('path', 'File of the document, relative to the corpus folder.', row => document(row).path),
    text('source', 'Where the document was published.', row => document(row).source),
    text('meeting_id', 'Meeting id: its month.', row => meeting(row).id),
    text('date', 'Date of the meeting, to the precision known.', row => meeting(row).date),
    integer('line', 'Line of the document in which the quote starts, from 1.', row =>
      find.line(placeOf(row).document, placeOf(row).span),
    ),
    text('turn_id', 'Turn id.', row => turn(row).id),
    text('statement_id', 'Statement id.', row => placeOf(row).statement),
    text('seat_id', 'Seat id: the unit that speaks.', row => turn(row).seat),
    text('seat', 'Name of the seat.', row => seat(row)?.name ?? null),
    text('district', 'The unit that the seat belongs to.', row => seat(row)?.place ?? null),
    text('seat_type', 'Kind of unit: district, department, city …', row => seat(row)?.type ?? null),
    text('role', 'Office through which the seat is heard.', row => turn(row).role),
    text('speaker', 'Who spoke.', row => turn(row).speaker),
    text('turn_kind', 'speech, interview, report, collective, editorial or narration.', r => turn(r).kind),
    integer('start', 'First code point of the quote in the decoded document.', r => placeOf(r).span.start),
    integer('end', 'Code point just behind the quote.', row => placeOf(row).span.end),
  ]
}

function claimTable(analysis: Analysis, find: Lookup): Table {
  const statusBefore = new Map(analysis.findings.map(f => [f.after, f.status]))
  const statusAfter = new Map(analysis.findings.map(f => [f.before, f.status]))
  const columns: Column<Claim>[] = [
    text('claim_id', 'Claim id.', claim => claim.id),
    text('claim', 'goal, slogan or figure.', claim => claim.type),
    ...placeColumns<Claim>(find, claim => ({ ...claim, turn: find.turn(claim.turn) })),
    text('text', 'The quote, with hard line wraps joined.', surfaceOf),
    text(
      'status',
      'What its thread did since the last hearing of the seat.',
      c => statusBefore.get(c.id) ?? null,
    ),
    text('next_status', 'What its thread does at the next hearing.', c => statusAfter.get(c.id) ?? null),
    { name: 'second_witness', type: 'boolean', description: SECOND_WITNESS, value: c => isWitness(find, c) },
    ...sloganColumns(),
    ...figureColumns(),
    ...goalColumns(),
    text('rule', 'Rule that found it.', claim => claim.rule),
    { name: 'score', type: 'number', description: 'How sure the rule is, 0–1.', value: c => c.score.value },
  ]
  return tableOf('claims', 'One row per goal, slogan and figure', columns, claimsOf(analysis))
}

const SECOND_WITNESS =
  'Whether another document of the meeting carries the same passage and is the one counted.'

const isWitness = (find: Lookup, claim: Claim) => find.statement(claim.statement).witnessOf !== null

function surfaceOf(claim: Claim): string {
  return claim.type === 'goal' ? claim.text : claim.surface
}

function sloganColumns(): Column<Claim>[] {
  const of =
    <T>(read: (slogan: Slogan) => T) =>
    (claim: Claim) =>
      claim.type === 'slogan' ? read(claim) : null
  return [
    text(
      'canonical',
      'Slogan: one form for all its spellings.',
      of(slogan => slogan.canonical),
    ),
    text(
      'slogan_kind',
      'Slogan: quoted, numeral, plus, list, brand or allusion.',
      of(slogan => slogan.kind),
    ),
    text(
      'members',
      'Slogan: what it bundles, separated by |.',
      of(slogan => listOf(slogan.members)),
    ),
  ]
}

function figureColumns(): Column<Claim>[] {
  const of =
    <T>(read: (figure: Figure) => T) =>
    (claim: Claim) =>
      claim.type === 'figure' ? read(claim) : null
  return [
    text(
      'figure_kind',
      'Figure: count, money, percent …',
      of(figure => figure.kind),
    ),
    decimal(
      'lower',
      'Figure: lower end of the value in the base unit.',
      of(figure => figure.lower),
    ),
    decimal(
      'upper',
      'Figure: upper end of the value in the base unit.',
      of(figure => figure.upper),
    ),
    flag(
      'lower_inclusive',
      'Figure: whether the lower end is included.',
      of(f => f.lowerInclusive),
    ),
    flag(
      'upper_inclusive',
      'Figure: whether the upper end is included.',
      of(f => f.upperInclusive),
    ),
    text(
      'approx',
      'Figure: none, about, nearly or over.',
      of(figure => figure.approx),
    ),
    text(
      'unit',
      'Figure: base unit.',
      of(figure => figure.unit),
    ),
    text(
      'measure',
      'Figure: what is measured, as printed.',
      of(figure => figure.measure?.text ?? null),
    ),
    text(
      'measure_key',
      'Figure: normal form of the measure.',
      of(figure => figure.measure?.key ?? null),
    ),
    text(
      'scope',
      'Figure: territory or population covered.',
      of(figure => figure.scope),
    ),
    text(
      'aspect',
      'Figure: level, change, share or gap.',
      of(figure => figure.aspect),
    ),
    text(
      'direction',
      'Figure: sense of a change or gap.',
      of(figure => figure.direction),
    ),
    text(
      'basis',
      'Figure: what a change or gap is counted from.',
      of(figure => figure.basis),
    ),
    text(
      'figure_role',
      'Figure: target, achieved, ongoing, baseline, threshold, scale.',
      of(f => f.role),
    ),
    date(
      'period_start',
      'Figure: first day of its period.',
      of(figure => figure.period?.start ?? null),
    ),
    date(
      'period_end',
      'Figure: last day of its period.',
      of(figure => figure.period?.end ?? null),
    ),
  ]
}

function goalColumns(): Column<Claim>[] {
  const of =
    <T>(read: (goal: Goal) => T) =>
    (claim: Claim) =>
      claim.type === 'goal' ? read(claim) : null
  const due = (claim: Claim) => (claim.type === 'slogan' ? null : claim.deadline)
  return [
    text(
      'verb',
      'Goal: its verb.',
      of(goal => goal.verb),
    ),
    text(
      'object',
      'Goal: head of its object.',
      of(goal => goal.object),
    ),
    text('deadline', 'Goal or figure: deadline as printed.', claim => due(claim)?.text ?? null),
    date('deadline_date', 'Goal or figure: last day of the deadline.', claim => due(claim)?.date ?? null),
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
    {
      name: 'salience',
      type: 'number',
      description: 'How telling it is, 0–1.',
      value: f => f.salience.value,
    },
    {
      name: 'score',
      type: 'number',
      description: 'How sure the pairing is, 0–1.',
      value: f => f.score.value,
    },
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

const listOf = (items: readonly string[]): string | null => (items.length ? items.join(LIST_SEPARATOR) : null)

function text<Row>(name: string, description: string, value: (row: Row) => string | null): Column<Row> {
  return { name, type: 'string', description, value }
}
function integer<Row>(name: string, description: string, value: (row: Row) => number): Column<Row> {
  return { name, type: 'integer', description, value }
}
function decimal<Row>(name: string, description: string, value: (row: Row) => string | null): Column<Row> {
  return { name, type: 'decimal', description, value }
}
function date<Row>(name: string, description: string, value: (row: Row) => string | null): Column<Row> {
  return { name, type: 'date', description, value }
}
function flag<Row>(name: string, description: string, value: (row: Row) => boolean | null): Column<Row> {
  return { name, type: 'boolean', description, value }
}
