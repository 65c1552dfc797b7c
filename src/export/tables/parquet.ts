import { parquetWriteBuffer } from 'hyparquet-writer'
import type { CellType, Table } from './columns.js'

const PARQUET_TYPE = {
  string: 'STRING',
  date: 'STRING', // dates keep the precision known, which DATE cannot
  decimal: 'STRING', // exact decimals of any scale
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const satisfies Record<CellType, string>

/** A table as a Parquet file; every column may be null. */
export function parquet(table: Table): Uint8Array {
  const columnData = table.columns.map(({ name, type }, index) => ({
    name,
    type: PARQUET_TYPE[type],
    nullable: true,
    data: table.rows.map(row => row[index] ?? null),
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}
