import type { Lookup } from '../model/lookup.js'
import type { Span } from '../model/span.js'
import type { Turn } from '../model/statement.js'
import { type Column, integer, text } from './columns.js'

/** Where a row's evidence stands; the columns that all tables of quotes share. */
export interface Place {
  readonly turn: Turn
  readonly statement: string
  readonly document: string
  readonly span: Span
}

/** Document, meeting, seat, speaker and offsets of a row's evidence. */
export function placeColumns<Row>(find: Lookup, placeOf: (row: Row) => Place): Column<Row>[] {
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
