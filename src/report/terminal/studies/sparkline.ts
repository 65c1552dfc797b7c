const BARS = '▁▂▃▄▅▆▇█'

/** A series of values as small bars, from its least to its greatest; a gap where there is none. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter(value => value !== null)
  const least = Math.min(...known)
  const range = Math.max(...known) - least
  return values
    .map(value => (value === null ? ' ' : barOf(range === 0 ? 0.5 : (value - least) / range)))
    .join('')
}

function barOf(share: number): string {
  return BARS[Math.round(share * (BARS.length - 1))] as string
}
