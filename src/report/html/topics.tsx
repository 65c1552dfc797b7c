import type { CellPart, TopicCell, TopicTable } from '../../model/topic-table.js'
import type { Labels } from '../labels/labels.js'
import { TABLE_LABELS, type TableLabels } from '../labels/table.js'
import { plainPage } from './frame.js'

/** The table as one self-contained page; each cell has its line's id for an anchor and a link to itself. */
export function renderTopicsHtml(table: TopicTable, labels: Labels): string {
  const words = TABLE_LABELS[labels.language]
  return plainPage(
    `${table.title} ${table.seat.name}`,
    labels,
    <Page table={table} labels={labels} words={words} />,
  )
}

interface PageProps {
  readonly table: TopicTable
  readonly labels: Labels
  readonly words: TableLabels
}

function Page({ table, labels, words }: PageProps) {
  return (
    <main>
      <h1>
        {table.title} <small>{table.seat.name}</small>
      </h1>
      <p class="soft">
        <ins>{words.legend.came}</ins> <del>{words.legend.goes}</del>
      </p>
      {table.rows.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.topic}</th>
              {table.meetings.map(({ id, date, title }) => (
                <th scope="col" title={title} key={id}>
                  {date}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ topic, cells }) => (
              <tr key={topic.id}>
                <th scope="row">{topic.name[labels.language]}</th>
                {cells.map(cell => (
                  <Cell cell={cell} words={words} key={cell.line} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  )
}

function Cell({ cell, words }: { cell: TopicCell; words: TableLabels }) {
  if (cell.state === 'not_heard') return <td class="soft">{words.notHeard}</td>
  const way =
    cell.direction === null || cell.direction === 'neutral' ? '' : ` ${words.direction[cell.direction]}`
  const note = cell.status === null ? '' : `${words.status[cell.status]}${way}`
  if (cell.line === null) return <td class="soft">{note || '–'}</td>
  const id = encodeURIComponent(cell.line)
  return (
    <td id={cell.line}>
      {cell.clauses.map((clause, at) => (
        <p key={at} lang="zh">
          {clause.map((part, index) => (
            <Part part={part} key={index} />
          ))}
        </p>
      ))}
      <p class="soft">
        {cell.hidden > 0 && `${words.more(cell.hidden)} `}
        {note} <a href={`#${id}`}>#</a>
      </p>
    </td>
  )
}

function Part({ part: { text, mark } }: { part: CellPart }) {
  if (mark === 'plain') return <>{text}</>
  if (mark === 'goes') return <del>{text}</del>
  return <ins>{text}</ins>
}
