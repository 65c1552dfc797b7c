/** A seeded source of chance: the same seed gives the same papers on every machine. */
export function chance(seed) {
  let state = seed >>> 0
  // mulberry32, public domain: 32 bits of state are enough to vary papers.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = limit => Math.floor(next() * limit)
  return { below, pick: list => list[below(list.length)], happens: share => next() < share }
}
