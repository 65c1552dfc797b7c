/** What a cell may hold; `decimal` is an exact decimal in a string. */
export type CellType = 'string' | 'integer' | 'number' | 'decimal' | 'boolean' | 'date'
export type CellValue = string | number | boolean | null

/** Every code that a column may hold, with what it means. */
export type Codes = Readonly<Record<string, string>>

/** What is known of a column without its rows; the data dictionary prints it. */
export interface ColumnHead {
  readonly name: string
  readonly type: CellType
  readonly description: string
  /** For a column of codes, all that it may hold. */
  readonly codes: Codes | null
  /** Whether a cell holds a list. */
  readonly several: boolean
}

/** A column of a tidy table. */
export interface Column<Row> extends ColumnHead {
  readonly value: (row: Row) => CellValue
}

/** A table without its row type: names, types and cells. */
export interface Table {
  readonly name: string
  readonly title: string
  readonly columns: readonly ColumnHead[]
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
    columns: columns.map(({ value: _value, ...head }) => head),
    rows: rows.map(row => columns.map(column => column.value(row))),
  }
}

/** Separates the items of a cell that holds a list. */
const LIST_SEPARATOR = '|'

/** The items of a list in one cell; null where there are none. A separator within an item becomes a full-width one. */
export function listOf(items: readonly string[]): string | null {
  if (items.length === 0) return null
  return items.map(item => item.replaceAll(LIST_SEPARATOR, '｜')).join(LIST_SEPARATOR)
}

const columnOf =
  <Value extends CellValue>(type: CellType) =>
  <Row>(name: string, description: string, value: (row: Row) => Value | null): Column<Row> => ({
    name,
    type,
    description,
    codes: null,
    several: false,
    value,
  })

export const text = columnOf<string>('string')
export const integer = columnOf<number>('integer')
export const number = columnOf<number>('number')
export const decimal = columnOf<string>('decimal')
export const date = columnOf<string>('date')
export const flag = columnOf<boolean>('boolean')

/** A column of codes. */
export function code<Row>(
  name: string,
  description: string,
  codes: Codes,
  value: (row: Row) => string | null,
): Column<Row> {
  return { name, type: 'string', description, codes, several: false, value }
}

/** A column of lists of codes. */
export function codes<Row>(
  name: string,
  description: string,
  codes: Codes,
  value: (row: Row) => readonly string[],
): Column<Row> {
  return { ...texts(name, description, value), codes }
}

/** A column of lists. */
export function texts<Row>(
  name: string,
  description: string,
  value: (row: Row) => readonly string[],
): Column<Row> {
  return {
    name,
    type: 'string',
    description: `${description} Separated by ${LIST_SEPARATOR}.`,
    codes: null,
    several: true,
    value: row => listOf(value(row)),
  }
}

/** The same column of a part of the rows; null in the others. */
export function only<Row, Part extends Row>(
  isPart: (row: Row) => row is Part,
  columns: readonly Column<Part>[],
): Column<Row>[] {
  return columns.map(column => ({ ...column, value: row => (isPart(row) ? column.value(row) : null) }))
}
