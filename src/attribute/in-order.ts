/**
 * Index of the first item of a list in order whose place is not before `at`; the length of the list where none is.
 * Pages are searched so, as a search from their head for each of their sentences takes quadratic time.
 */
export function firstFrom<T>(list: readonly T[], at: number, placeOf: (item: T) => number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(list[middle] as T) < at) low = middle + 1
    else high = middle
  }
  return low
}
