import { json } from '../../output/legible.js'
import type { Table } from './columns.js'

/** A table as JSON Lines: one object per row, with every column. */
export function jsonLines(table: Table): string {
  return table.rows
    .map(row => {
      const entries = table.columns.map(({ name }, index) => [name, row[index] ?? null])
      return `${json(Object.fromEntries(entries))}\n`
    })
    .join('')
}
