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
const LIST_SEPARATOR = '|'

/** The items of a list in one cell; null where there are none. */
export const listOf = (items: readonly string[]): string | null =>
  items.length ? items.join(LIST_SEPARATOR) : null

export function text<Row>(
  name: string,
  description: string,
  value: (row: Row) => string | null,
): Column<Row> {
  return { name, type: 'string', description, value }
}
export function integer<Row>(name: string, description: string, value: (row: Row) => number): Column<Row> {
  return { name, type: 'integer', description, value }
}
export function decimal<Row>(
  name: string,
  description: string,
  value: (row: Row) => string | null,
): Column<Row> {
  return { name, type: 'decimal', description, value }
}
export function date<Row>(
  name: string,
  description: string,
  value: (row: Row) => string | null,
): Column<Row> {
  return { name, type: 'date', description, value }
}
export function flag<Row>(
  name: string,
  description: string,
  value: (row: Row) => boolean | null,
): Column<Row> {
  return { name, type: 'boolean', description, value }
}
export function number<Row>(name: string, description: string, value: (row: Row) => number): Column<Row> {
  return { name, type: 'number', description, value }
}
