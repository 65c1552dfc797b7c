import type { AnalyzedDocument } from '../../model/analysis.js'
import { groupBy } from '../../model/group.js'
import type { Meeting } from '../../model/meeting.js'
import type { Coverage, Seat } from '../../model/seat.js'
import type { Statement, Turn } from '../../model/statement.js'
import { textPaths } from '../texts.js'
import { COVERAGE_STATES, GENRES, NOT_HEARD, ROLE, TRUNCATIONS, TURN_KINDS, UNIT_TYPES } from './codes.js'
import { type Column, code, integer, type Table, tableOf, text, texts } from './columns.js'
import { placeColumns, spanColumns } from './place.js'
import type { Source } from './source.js'

/** One row per meeting. */
export function meetingTable({ analysis }: Source): Table {
  const columns: Column<Meeting>[] = [
    text('meeting_id', 'Meeting id: its month.', meeting => meeting.id),
    text('title', 'Its title.', meeting => meeting.title),
    text('date', 'Its date, to the precision known.', meeting => meeting.date),
    text('body', 'The body that meets.', meeting => meeting.body),
  ]
  return tableOf('meetings', 'One row per meeting', columns, analysis.meetings)
}

/** One row per document. */
export function documentTable({ analysis }: Source): Table {
  const paths = textPaths(analysis)
  const columns: Column<AnalyzedDocument>[] = [
    text('document_id', 'Document id.', document => document.id),
    text('path', 'Its file, relative to the corpus folder.', document => document.path),
    text('text_path', 'The decoded text that all offsets point into (export --format text).', document => {
      return paths.get(document.id) ?? null
    }),
    text('meeting_id', 'Meeting id.', document => document.meeting),
    code('genre', 'What kind of paper it is.', GENRES, document => document.genre),
    text('encoding', 'Encoding it was decoded from.', document => document.encoding),
    text('sha256', 'SHA-256 of its bytes.', document => document.sha256),
    integer('characters', 'Its length in code points.', document => document.characters),
    code('truncated', 'Where it is cut off.', TRUNCATIONS, document => document.truncated),
    text('witness_of', 'The document that carries the same passages and is counted.', document => {
      return document.witnessOf
    }),
    text('source', 'Where it was published.', document => document.source),
  ]
  return tableOf('documents', 'One row per document', columns, analysis.documents)
}

/** One row per seat. */
export function seatTable({ analysis }: Source): Table {
  const columns: Column<Seat>[] = [
    text('seat_id', 'Seat id.', seat => seat.id),
    text('seat', 'Name of the seat.', seat => seat.name),
    code('seat_type', 'Kind of unit.', UNIT_TYPES, seat => seat.type),
    text('district', 'The unit that the seat belongs to.', seat => seat.place),
  ]
  return tableOf('seats', 'One row per seat', columns, analysis.seats)
}

/** One row per turn: who speaks where. */
export function turnTable({ analysis, find }: Source): Table {
  const statements = groupBy(analysis.statements, statement => statement.turn)
  const columns: Column<Turn>[] = [
    text('turn_id', 'Turn id.', turn => turn.id),
    text('document_id', 'Document id.', turn => turn.document),
    text('meeting_id', 'Meeting id.', turn => turn.meeting),
    code('turn_kind', 'Kind of turn.', TURN_KINDS, turn => turn.kind),
    text('seat_id', 'Seat id; empty where none could be told.', turn => turn.seat),
    text('seat', 'Name of the seat.', turn => find.seat(turn.seat)?.name ?? null),
    code('role', 'Office through which the seat is heard.', ROLE, turn => turn.role),
    text('speaker', 'Who spoke.', turn => turn.speaker),
    texts('offices', 'Offices as printed.', turn => turn.offices.map(one => one.title)),
    text('headline', 'Its headline.', turn => turn.headline),
    integer('statements', 'Number of statements.', turn => statements.get(turn.id)?.length ?? 0),
    ...spanColumns<Turn>(),
    text('rule', 'Rule that told who speaks.', turn => turn.rule),
  ]
  return tableOf('turns', 'One row per turn', columns, analysis.turns)
}

/** One row per statement. */
export function statementTable({ analysis, find }: Source): Table {
  const rows = analysis.statements.map(one => ({ ...one, statement: one.id }))
  const columns: Column<Statement & { statement: string }>[] = [
    ...placeColumns<Statement & { statement: string }>(find),
    texts('section', 'Headings it stands under, outermost first.', row => row.section),
    text('text', 'The statement, with hard line wraps joined.', row => row.text),
    text('witness_of', 'The counted statement that says the same.', row => row.witnessOf),
  ]
  return tableOf('statements', 'One row per statement', columns, rows)
}

/** One row per seat and meeting: who was heard. */
export function coverageTable({ analysis, find }: Source): Table {
  const columns: Column<Coverage>[] = [
    text('seat_id', 'Seat id.', row => row.seat),
    text('seat', 'Name of the seat.', row => find.seat(row.seat)?.name ?? null),
    text('meeting_id', 'Meeting id.', row => row.meeting),
    code('state', 'Whether the seat was heard.', COVERAGE_STATES, row => row.state),
    code('reason', 'Why it was not.', NOT_HEARD, row => row.reason),
    integer('turns', 'Number of turns.', row => row.turns.length),
  ]
  return tableOf('coverage', 'One row per seat and meeting', columns, analysis.coverage)
}
