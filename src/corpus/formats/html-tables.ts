import type { PageLine } from './html-lines.js'

/** A table while it is read: where its lines begin, and which of them each cell holds. */
export interface OpenTable {
  readonly from: number
  readonly rows: { from: number; to: number }[][]
  /** Whether its first row is marked as the names of its columns. */
  heads: boolean
}

/** Longest cell of a table of facts, in UTF-16 units; a table with longer ones lays a page out. */
const LONGEST_CELL = 120

/** Whether a line of text would be read as a row. */
export const isRow = (text: string) => /^\|.*\|$/u.test(text)

/**
 * The rows of a table as lines with bars, `| 指标 | 目标 |`, with a rule under its heads; null where it only lays
 * the page out: one column, or cells of several paragraphs.
 */
export function rowsOf(table: OpenTable, lines: readonly PageLine[]): PageLine[] | null {
  const rows = table.rows.map(cells => cells.map(({ from, to }) => lines.slice(from, to))).filter(hasText)
  const isOfFacts = rows.length > 0 && rows.every(isFacts) && rows.some(cells => cells.length > 1)
  if (!isOfFacts) return null
  return rows.flatMap((cells, index) => {
    const row = rowLine(cells, index > 0)
    const isHead = index === 0 && rows.length > 1 && (table.heads || !/\d/u.test(row.text))
    return isHead
      ? [row, { ...row, text: `|${' --- |'.repeat(cells.length)}`, linked: 0, close: true }]
      : [row]
  })
}

type Cells = readonly (readonly PageLine[])[]

const hasText = (cells: Cells) => cells.some(lines => lines.length > 0)

const isFacts = (cells: Cells) =>
  cells.every(
    lines => lines.length < 2 && lines.every(({ text }) => text.length <= LONGEST_CELL && !isRow(text)),
  )

function rowLine(cells: Cells, close: boolean): PageLine {
  const [first] = cells.flat()
  const texts = cells.map(lines => (lines[0]?.text ?? '').replaceAll('|', '｜'))
  return {
    text: `| ${texts.join(' | ')} |`,
    linked: cells.flat().reduce((sum, { linked }) => sum + linked, 0),
    side: first?.side ?? false,
    path: first?.path ?? [],
    close,
  }
}
