import type { Line, LinePoint, Shift, Topic } from '../../model/line.js'
import type { Transition } from '../../model/transition.js'
import { CAVEATS, SHIFT_DIRECTIONS, SHIFT_FACETS, SHIFT_STATUS } from './codes.js'
import {
  type Column,
  code,
  codes,
  flag,
  integer,
  number,
  type Table,
  tableOf,
  text,
  texts,
} from './columns.js'
import { spanColumns } from './place.js'
import type { Source } from './source.js'

/** One row per topic. */
export function topicTable({ analysis }: Source): Table {
  const columns: Column<Topic>[] = [
    text('topic_id', 'Topic id.', topic => topic.id),
    text('topic', 'Its name in Chinese.', topic => topic.name.zh),
    text('topic_en', 'Its name in English.', topic => topic.name.en),
    text('parent_topic_id', 'The topic that it belongs to.', topic => topic.parent),
    texts('anchors', 'Words by which a clause is known to be on it.', t => t.anchors),
    text('origin', 'built-in, manifest or series.', topic => topic.origin),
  ]
  return tableOf('topics', 'One row per topic', columns, analysis.topics)
}

/** One row per line: all that a seat says on a topic at a meeting. */
export function lineTable({ analysis, quote }: Source): Table {
  const columns: Column<Line>[] = [
    text('line_id', 'Line id.', line => line.id),
    text('seat_id', 'Seat id.', line => line.seat),
    text('meeting_id', 'Meeting id.', line => line.meeting),
    text('topic_id', 'Topic id.', line => line.topic),
    integer('clause_count', 'Number of clauses; see the table points.', line => line.points.length),
    texts('clauses', 'The clauses.', line => line.points.map(quote)),
    integer('order', 'Rank of the topic in what the seat says at the meeting, from 1.', line => line.order),
    number('share', 'Share of the characters that the seat says at the meeting, 0–1.', line => line.share),
  ]
  return tableOf('lines', 'One row per seat, meeting and topic', columns, analysis.lines)
}

interface PointRow extends LinePoint {
  readonly line: string
}

/** One row per clause of a line. */
export function pointTable({ analysis, quote }: Source): Table {
  const rows = analysis.lines.flatMap(({ id, points }) => points.map(point => ({ ...point, line: id })))
  const columns: Column<PointRow>[] = [
    text('line_id', 'Line id.', point => point.line),
    text('statement_id', 'Statement id.', point => point.statement),
    text('document_id', 'Document id.', point => point.document),
    text('text', 'The clause, with hard line wraps joined.', quote),
    ...spanColumns<PointRow>(),
  ]
  return tableOf('points', 'One row per clause of a line', columns, rows)
}

/** One row per line and transition: what happened to it. */
export function shiftTable({ analysis, quote }: Source): Table {
  const columns: Column<Shift>[] = [
    text('shift_id', 'Shift id.', shift => shift.id),
    text('seat_id', 'Seat id.', shift => shift.seat),
    text('topic_id', 'Topic id.', shift => shift.topic),
    text('from_meeting_id', 'The earlier meeting.', shift => shift.from),
    text('to_meeting_id', 'The later meeting.', shift => shift.to),
    text('transition_id', 'Transition id: what is true of the two hearings.', shift => shift.transition),
    code('shift', 'What happened to the line.', SHIFT_STATUS, shift => shift.status),
    texts('before_clauses', 'The clauses at the earlier meeting.', shift => shift.before.map(quote)),
    texts('after_clauses', 'The clauses at the later meeting.', shift => shift.after.map(quote)),
    texts('minus', 'Words that went.', shift => shift.minus.map(words => words.text)),
    texts('plus', 'Words that came.', shift => shift.plus.map(words => words.text)),
    codes('facets', 'What changed.', SHIFT_FACETS, shift => shift.facets),
    code('direction', 'In which direction, where a ladder says so.', SHIFT_DIRECTIONS, shift => {
      return shift.direction
    }),
    number('salience', 'How telling it is, 0–1.', shift => shift.salience),
  ]
  return tableOf('shifts', 'One row per line and transition', columns, analysis.shifts)
}

/** One row per two hearings that are compared. */
export function transitionTable({ analysis, find }: Source): Table {
  const columns: Column<Transition>[] = [
    text('transition_id', 'Transition id.', transition => transition.id),
    text('seat_id', 'Seat id; empty for the series as a whole.', transition => transition.seat),
    text('seat', 'Name of the seat.', transition => find.seat(transition.seat)?.name ?? null),
    text('from_meeting_id', 'The earlier meeting.', transition => transition.from),
    text('to_meeting_id', 'The later meeting.', transition => transition.to),
    texts(
      'skipped',
      'Meetings in between at which the seat was not heard.',
      transition => transition.skipped,
    ),
    flag('same_slot', 'Whether both stand in the same month of their years.', transition => {
      return transition.sameSlot
    }),
    codes('caveats', 'What to keep in mind.', CAVEATS, transition =>
      transition.caveats.map(caveat => caveat.code),
    ),
  ]
  return tableOf('transitions', 'One row per two hearings that are compared', columns, analysis.transitions)
}
