import type { CellPart, TopicCell, TopicRow, TopicTable } from '../../model/topic-table.js'
import { TABLE_LABELS, type TableLabels } from '../labels/table.js'
import { type Canvas, canvasOf, type TerminalOptions, WIDE } from './canvas.js'
import { columnsOf, type Line, type Piece, padTo, piece } from './line.js'
import { paint } from './paint.js'
import { ruled } from './rule.js'
import { hang, wrap } from './wrap.js'

const GUTTER = ' │ '
/** The column of topics, in columns of the screen. */
const TOPIC = 12

/** Topics down and meetings across; on a narrow screen the meetings of a topic stand one below the other. */
export function renderTopics(table: TopicTable, options: TerminalOptions): string {
  const canvas = canvasOf(options)
  const labels = TABLE_LABELS[options.labels.language]
  const head = ruled(
    [piece(table.title, 'title'), piece(`  ${table.seat.name}`, 'dim')],
    [],
    canvas.width,
  ).slice(2)
  if (table.rows.length === 0) return paint([...head, [piece(labels.nothing)]], options.color)
  const body = canvas.width >= WIDE ? acrossLines(table, canvas, labels) : stackedLines(table, canvas, labels)
  return paint([...head, ...wrap([piece(labels.key, 'dim')], canvas.width), ...body], options.color)
}

function acrossLines(
  { meetings, rows }: TopicTable,
  { width, labels: { language } }: Canvas,
  labels: TableLabels,
): Line[] {
  const column = Math.floor((width - TOPIC) / meetings.length) - GUTTER.length
  const rule: Line = [
    piece('─'.repeat(TOPIC), 'dim'),
    ...meetings.map(() => piece(`─┼─${'─'.repeat(column)}`, 'dim')),
  ]
  const heads = meetings.map(({ id }) => [[piece(id, 'strong')]])
  return [
    ...sideBySide([[piece(labels.topic, 'dim')]], heads, column),
    ...rows.flatMap(({ topic, cells }) => [
      rule,
      ...sideBySide(
        wrap([piece(topic.name[language], 'strong')], TOPIC),
        cells.map(cell => cellLines(cell, column, labels)),
        column,
      ),
    ]),
  ]
}

function sideBySide(first: readonly Line[], others: readonly (readonly Line[])[], column: number): Line[] {
  const height = Math.max(first.length, ...others.map(lines => lines.length))
  return Array.from({ length: height }, (_, at) => [
    ...padTo(first[at] ?? [], TOPIC),
    ...others.flatMap(lines => [piece(GUTTER, 'dim'), ...padTo(lines[at] ?? [], column)]),
  ])
}

function stackedLines(
  { meetings, rows }: TopicTable,
  { width, labels: { language } }: Canvas,
  labels: TableLabels,
): Line[] {
  const margin = Math.max(...meetings.map(({ id }) => columnsOf(id))) + 2
  return rows.flatMap(({ topic, cells }: TopicRow) => [
    ...ruled([piece(topic.name[language], 'strong')], [], width).slice(1),
    ...cells.flatMap((cell, at) => {
      const head = padTo([piece(meetings[at]?.id ?? '', 'dim')], margin)
      const [first = [], ...rest] = cellLines(cell, width - margin, labels)
      return [[...head, ...first], ...rest.map((line): Line => [piece(' '.repeat(margin)), ...line])]
    }),
  ])
}

function cellLines(cell: TopicCell, width: number, labels: TableLabels): Line[] {
  if (cell.state === 'not_heard') return wrap([piece(`(${labels.notHeard})`, 'dim')], width)
  const note = noteOf(cell, labels)
  if (cell.clauses.length === 0) return wrap(note.length > 0 ? note : [piece('–', 'dim')], width)
  return [
    ...(note.length > 0 ? wrap(note, width) : []),
    ...cell.clauses.flatMap(clause => hang([piece('· ', 'dim')], clause.map(partPiece), width)),
    ...(cell.hidden > 0 ? wrap([piece(labels.more(cell.hidden), 'dim')], width) : []),
  ]
}

function noteOf({ status, direction }: TopicCell, labels: TableLabels): Line {
  if (status === null) return []
  const style = { new: 'new', dropped: 'disappeared', reworded: 'changed', same: 'dim' } as const
  const way = direction === null || direction === 'neutral' ? '' : ` ${labels.direction[direction]}`
  return [piece(`${labels.status[status]}${way}`, style[status])]
}

/** Readable without colour. */
function partPiece({ text, mark }: CellPart): Piece {
  if (mark === 'came') return piece(`{+${text}+}`, 'insert')
  if (mark === 'goes') return piece(`[-${text}-]`, 'delete')
  return piece(text)
}
