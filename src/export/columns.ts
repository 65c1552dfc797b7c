/** What a cell may hold; `decimal` is an exact decimal in a string. */
export type CellType = 'string' | 'integer' | 'number' | 'decimal' | 'boolean' | 'date'
export type CellValue = string | number | boolean | null

/** A column of a tidy table, with the description that the data dictionary prints. */
export interface Column<Row> {
  readonly name: string
  readonly type: CellType
  readonly description: string
  readonly value: (row: Row) => CellValue
}

/** A table without its row type: names, types and cells. */
export interface Table {
  readonly name: string
  readonly title: string
  readonly columns: readonly Omit<Column<never>, 'value'>[]
  readonly rows: readonly (readonly CellValue[])[]
}

export function tableOf<Row>(
  name: string,
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  return {
    name,
    title,
    columns: columns.map(({ name, type, description }) => ({ name, type, description })),
    rows: rows.map(row => columns.map(column => column.value(row))),
  }
}

/** Separates the items of a cell that holds a list. */
export const LIST_SEPARATOR = '|'
