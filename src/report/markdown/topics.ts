import type { PhrasingContent, RootContent } from 'mdast'
import type { TopicCell, TopicTable } from '../../model/topic-table.js'
import type { Labels } from '../labels/labels.js'
import { TABLE_LABELS, type TableLabels } from '../labels/table.js'
import { emphasis, heading, type Inline, paragraph, strong, table, tagged } from './nodes.js'
import { write } from './write.js'

/** The table of topics as GitHub-flavoured Markdown, as wide as there are meetings. */
export function renderTopicsMarkdown(topics: TopicTable, { language }: Labels): string {
  const labels = TABLE_LABELS[language]
  const head = [labels.topic, ...topics.meetings.map(({ id }) => id)].map(one => [one])
  const rows = topics.rows.map(({ topic, cells }) => [
    [strong(topic.name[language])],
    ...cells.map(cell => cellContent(cell, labels)),
  ])
  const children: RootContent[] = [
    heading(1, `${topics.title} ${topics.seat.name}`),
    paragraph(...tagged('ins', labels.legend.came), ' ', ...tagged('del', labels.legend.goes)),
    rows.length > 0 ? table([head, ...rows]) : paragraph(labels.nothing),
  ]
  return write({ type: 'root', children })
}

function cellContent(cell: TopicCell, labels: TableLabels): Inline[] {
  if (cell.state === 'not_heard') return [emphasis(labels.notHeard)]
  const way =
    cell.direction === null || cell.direction === 'neutral' ? '' : ` ${labels.direction[cell.direction]}`
  const note = cell.status === null ? [] : [emphasis(`${labels.status[cell.status]}${way}`)]
  const clauses = cell.clauses.flatMap(clause => [...lineBreak(), ...clause.flatMap(partContent)])
  const more = cell.hidden > 0 ? [...lineBreak(), labels.more(cell.hidden)] : []
  const content = [...note, ...clauses, ...more]
  return content.length > 0 ? content : ['–']
}

const lineBreak = (): PhrasingContent[] => [{ type: 'html', value: '<br>' }]

function partContent({ text: value, mark }: TopicCell['clauses'][number][number]): Inline[] {
  if (mark === 'plain') return [value]
  if (mark === 'goes') return tagged('del', value)
  return tagged('ins', value)
}
