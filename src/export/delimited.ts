import { stringify } from 'csv-stringify/sync'
import type { CellType, CellValue, Table } from './columns.js'

/**
 * A table as CSV (RFC 4180) or TSV. Text that a spreadsheet would run as a formula is neutralised with a
 * leading apostrophe (OWASP, "CSV Injection"); numbers and dates are ours and stay as they are.
 */
export function delimited(table: Table, options: { delimiter: ',' | '\t'; bom: boolean }): string {
  const rows = table.rows.map(row => row.map((cell, index) => guarded(cell, table.columns[index]?.type)))
  return stringify([table.columns.map(column => column.name), ...rows], {
    delimiter: options.delimiter,
    bom: options.bom,
    record_delimiter: '\r\n',
    cast: { boolean: value => (value ? 'true' : 'false') },
  })
}

const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/u

function guarded(cell: CellValue, type: CellType | undefined): CellValue {
  return type === 'string' && typeof cell === 'string' && FORMULA_START.test(cell) ? `'${cell}` : cell
}
