const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/gu

/** Where the character references of a source end (`&mdash;`), by where they begin, in code points. */
export function referenceEnds(source: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  let point = 0
  let unit = 0
  for (const { index, 0: reference } of source.matchAll(REFERENCE)) {
    point += [...source.slice(unit, index)].length
    ends.set(point, point + reference.length)
    unit = index
  }
  return ends
}
