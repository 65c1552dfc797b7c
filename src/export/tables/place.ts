import type { Lookup } from '../../model/lookup.js'
import type { Span } from '../../model/span.js'
import { ROLE, TURN_KINDS, UNIT_TYPES } from './codes.js'
import { type Column, code, integer, text } from './columns.js'

/** Where a row's evidence stands; the columns that all tables of quotes share. */
export interface Place {
  readonly turn: string
  readonly statement: string
  readonly document: string
  readonly span: Span
}

/** Document, meeting, seat, speaker and offsets of a row's evidence. */
export function placeColumns<Row extends Place>(find: Lookup): Column<Row>[] {
  const turn = (row: Row) => find.turn(row.turn)
  const meeting = (row: Row) => find.meeting(turn(row).meeting)
  const document = (row: Row) => find.document(row.document)
  const seat = (row: Row) => find.seat(turn(row).seat)
  return [
    text('document_id', 'Document id.', row => row.document),
    text('path', 'File of the document, relative to the corpus folder.', row => document(row).path),
    text('source', 'Where the document was published.', row => document(row).source),
    text('meeting_id', 'Meeting id: its month.', row => meeting(row).id),
    text('date', 'Date of the meeting, to the precision known.', row => meeting(row).date),
    integer('line', 'Line of the document in which the quote starts, from 1.', row =>
      find.line(row.document, row.span),
    ),
    text('turn_id', 'Turn id.', row => row.turn),
    text('statement_id', 'Statement id.', row => row.statement),
    text('seat_id', 'Seat id: the unit that speaks.', row => turn(row).seat),
    text('seat', 'Name of the seat.', row => seat(row)?.name ?? null),
    text('district', 'The unit that the seat belongs to.', row => seat(row)?.place ?? null),
    code('seat_type', 'Kind of unit.', UNIT_TYPES, row => seat(row)?.type ?? null),
    code('role', 'Office through which the seat is heard.', ROLE, row => turn(row).role),
    text('speaker', 'Who spoke.', row => turn(row).speaker),
    code('turn_kind', 'Kind of turn.', TURN_KINDS, row => turn(row).kind),
    ...spanColumns<Row>(),
  ]
}

/** Offsets of a row's evidence. */
export function spanColumns<Row extends { readonly span: Span }>(): Column<Row>[] {
  return [
    integer('start', 'First code point of the quote in the decoded document.', row => row.span.start),
    integer('end', 'Code point just behind the quote.', row => row.span.end),
  ]
}
