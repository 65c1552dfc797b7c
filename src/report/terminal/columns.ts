import { type Line, padTo, piece, widthOf } from './line.js'

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

/** Aligns the cells of a table; the last column is left ragged. */
export function tabulate(rows: readonly (readonly Line[])[], gap = 2): Line[] {
  const count = Math.max(0, ...rows.map(row => row.length))
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(0, ...rows.map(row => widthOf(row[at] ?? []))),
  )
  return rows.map(row =>
    row.flatMap((cell, at) => (at === row.length - 1 ? cell : padTo(cell, (widths[at] as number) + gap))),
  )
}
