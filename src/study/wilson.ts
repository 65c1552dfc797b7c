import { Z95 } from './statistics.js'

export interface ShareInterval {
  readonly value: number
  readonly low: number
  readonly high: number
}

/**
 * A share with its Wilson score interval, which keeps within 0–1 and holds for the few seats of a meeting
 * (E. B. Wilson, 1927). Null where there is nothing to take a share of.
 */
export function shareInterval(part: number, whole: number): ShareInterval | null {
  if (whole === 0) return null
  const value = part / whole
  const spread = Z95 * Math.sqrt((value * (1 - value)) / whole + (Z95 * Z95) / (4 * whole * whole))
  const scale = 1 + (Z95 * Z95) / whole
  const centre = value + (Z95 * Z95) / (2 * whole)
  const low = Math.max(0, (centre - spread) / scale)
  const high = Math.min(1, (centre + spread) / scale)
  return { value: round(value), low: round(low), high: round(high) }
}

const round = (value: number) => Math.round(value * 10_000) / 10_000
