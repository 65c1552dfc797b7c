import { stringify } from 'csv-stringify/sync'
import { legible } from '../../output/legible.js'
import type { CellType, CellValue, Table } from './columns.js'

/**
 * A table as CSV (RFC 4180) or TSV. Text is cleaned of what acts, and what a spreadsheet would run as a formula is
 * neutralised with a leading apostrophe (OWASP, "CSV Injection"); numbers and dates are ours and stay as they are.
 * Truth is TRUE and FALSE, which R, Python and spreadsheets read as such.
 */
export function delimited(table: Table, options: { delimiter: ',' | '\t'; bom: boolean }): string {
  const rows = table.rows.map(row => row.map((cell, index) => guarded(cell, table.columns[index]?.type)))
  return stringify([table.columns.map(column => column.name), ...rows], {
    delimiter: options.delimiter,
    bom: options.bom,
    record_delimiter: '\r\n',
    cast: { boolean: value => (value ? 'TRUE' : 'FALSE') },
  })
}

const FORMULA_START = /^[=+\-@＝＋－＠]/u

function guarded(cell: CellValue, type: CellType | undefined): CellValue {
  if (type !== 'string' || typeof cell !== 'string') return cell
  const shown = legible(cell)
  return FORMULA_START.test(shown.trimStart()) ? `'${shown}` : shown
}
