import type { CellPart, TopicCell, TopicTable } from '../model/topic-table.js'
import { legibleLines } from '../output/legible.js'
import { topicRows } from './topic-table.js'

/** Widths of columns in characters, as spreadsheets count them. */
const WIDTH = { topic: 14, cell: 46, row: 16 } as const
/** Light grounds that keep black text legible; the status is written in the cell too. */
const GROUND = { new: '#DAFBE1', dropped: '#FFEBE9', reworded: '#FFF8DC', same: undefined } as const

/** The table as a workbook: topics × meetings as on paper, and a sheet with a row for each cell. */
export async function topicSheet(table: TopicTable): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  const rows = topicRows(table)
  const buffer = await writeXlsxFile([
    {
      sheet: 'table',
      data: wideRows(table),
      columns: [{ width: WIDTH.topic }, ...table.meetings.map(() => ({ width: WIDTH.cell }))],
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    },
    {
      sheet: 'cells',
      data: [
        rows.columns.map(({ name }) => ({ value: name, fontWeight: 'bold' as const })),
        ...rows.rows.map(row =>
          row.map(value =>
            value === null ? null : { value: typeof value === 'string' ? legibleLines(value) : value },
          ),
        ),
      ],
      columns: rows.columns.map(() => ({ width: WIDTH.row })),
      stickyRowsCount: 1,
    },
  ]).toBuffer()
  return new Uint8Array(buffer)
}

function wideRows({ meetings, rows }: TopicTable) {
  const bold = (value: string) => ({
    value: legibleLines(value),
    fontWeight: 'bold' as const,
    alignVertical: 'top' as const,
  })
  const head = [bold(''), ...meetings.map(({ id }) => bold(id))]
  return [head, ...rows.map(({ topic, cells }) => [bold(topic.name.zh), ...cells.map(sheetCell)])]
}

/** A cell of a sheet has one style, so the words that came and go stand between signs. */
function sheetCell({ state, status, clauses }: TopicCell) {
  const text = clauses.map(clause => clause.map(marked).join('')).join('\n')
  const value = state === 'not_heard' ? '(…)' : text || '–'
  const ground = status === null ? undefined : GROUND[status]
  return {
    value: legibleLines(value),
    type: String,
    wrap: true,
    alignVertical: 'top' as const,
    ...(ground ? { backgroundColor: ground } : {}),
  }
}

function marked({ text, mark }: CellPart): string {
  if (mark === 'plain') return text
  return mark === 'goes' ? `[-${text}-]` : `{+${text}+}`
}
