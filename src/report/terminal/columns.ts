import { type Line, padTo, piece, widthOf } from './line.js'
import { hang } from './wrap.js'

const GUTTER = ' │ '

/** Width of each of two columns that share a line. */
export function columnWidth(width: number): number {
  return Math.floor((width - GUTTER.length) / 2)
}

/** Sets two blocks of lines beside each other. */
export function besideEachOther(left: readonly Line[], right: readonly Line[], width: number): Line[] {
  const column = columnWidth(width)
  const rows = Math.max(left.length, right.length)
  return Array.from({ length: rows }, (_, row) => [
    ...padTo(left[row] ?? [], column),
    piece(GUTTER, 'dim'),
    ...(right[row] ?? []),
  ])
}

const GAP = 2
/** A last column narrower than this goes below its row. */
const LAST_COLUMN = 16

/** Aligns the cells of a table; the last column takes what is left of the width and wraps there. */
export function tabulate(rows: readonly (readonly Line[])[], width: number): Line[] {
  const columns = Math.max(0, ...rows.map(row => row.length)) - 1
  const widths = Array.from(
    { length: columns },
    (_, at) => Math.max(...rows.map(row => widthOf(row[at] ?? []))) + GAP,
  )
  const room = width - widths.reduce((sum, cell) => sum + cell, 0)
  return rows.flatMap(row => {
    const head = widths.flatMap((cell, at) => padTo(row[at] ?? [], cell))
    const last = row[columns] ?? []
    if (room >= LAST_COLUMN) return hang(head, last, width)
    return last.length > 0 ? [head, ...hang([piece('    ')], last, width)] : [head]
  })
}
