import type { Topic } from '../model/line.js'
import type { Meeting } from '../model/meeting.js'
import type { CellPart, TopicCell, TopicTable } from '../model/topic-table.js'
import { type Column, integer, number, type Table, tableOf, text } from './tables/columns.js'

interface CellRow {
  readonly topic: Topic
  readonly meeting: Meeting
  readonly cell: TopicCell
}

/** The table of topics with a row for each topic and meeting, as programs and spreadsheets sort it. */
export function topicRows({ rows, meetings, seat }: TopicTable): Table {
  const columns: Column<CellRow>[] = [
    text('line_id', 'Line id.', ({ cell }) => cell.line),
    text('seat_id', 'Seat id.', () => seat.id),
    text('topic_id', 'Topic id.', ({ topic }) => topic.id),
    text('topic', 'Name of the topic in Chinese.', ({ topic }) => topic.name.zh),
    text('topic_en', 'Name of the topic in English.', ({ topic }) => topic.name.en),
    text('meeting_id', 'Meeting id.', ({ meeting }) => meeting.id),
    text('date', 'Date of the meeting, as far as it is known.', ({ meeting }) => meeting.date),
    text('heard', 'How the seat was heard.', ({ cell }) => cell.state),
    text('status', 'What happened since the column before.', ({ cell }) => cell.status),
    text('direction', 'Which way the line moved.', ({ cell }) => cell.direction),
    integer('order', 'Rank of the topic in what the seat says, from 1.', ({ cell }) => cell.order),
    number('share', 'Share of the characters that the seat says, 0–1.', ({ cell }) => cell.share),
    text('text', 'The clauses, one a line.', ({ cell }) => cell.clauses.map(textOf).join('\n')),
    text('came', 'Words that came since the column before.', ({ cell }) => marked(cell, 'came')),
    text('goes', 'Words that the column after no longer has.', ({ cell }) => marked(cell, 'goes')),
  ]
  const cells = rows.flatMap(({ topic, cells }) =>
    cells.map((cell, at) => ({ topic, cell, meeting: meetings[at] as Meeting })),
  )
  return tableOf('table', 'What a seat says on each topic at each meeting', columns, cells)
}

const textOf = (clause: readonly CellPart[]) => clause.map(({ text }) => text).join('')

function marked({ clauses }: TopicCell, wanted: CellPart['mark']): string {
  const parts = clauses.flat().filter(({ mark }) => mark === wanted)
  return parts.map(({ text }) => text).join('；')
}
