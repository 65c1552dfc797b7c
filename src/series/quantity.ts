import { Big } from 'big.js'
import type { Figure } from '../model/claim.js'

/** Figures of percentages carry this many decimals. */
const PERCENT_DECIMALS = 1

/** The value by which a figure is compared: a plain value, the bound that is set, or the middle of a range. */
function representative({ lower, upper }: Figure): Big | null {
  if (lower === null) return upper === null ? null : new Big(upper)
  if (upper === null) return new Big(lower)
  return new Big(lower).plus(upper).div(2)
}

/** The value as a decimal string, a range as two. */
export function valueText({ lower, upper }: Figure): string {
  if (lower === null || upper === null || lower === upper) return lower ?? upper ?? ''
  return `${lower}–${upper}`
}

/** The bound as a sign: `=`, `≈`, `>`, `≥`, `<`, `≤`, or `…` for a range. */
export function boundText(figure: Figure): string {
  const { lower, upper, lowerInclusive, upperInclusive, approx } = figure
  if (approx !== 'none') return '≈'
  if (upper === null) return lowerInclusive ? '≥' : '>'
  if (lower === null) return upperInclusive ? '≤' : '<'
  return lower === upper ? '=' : '…'
}

export interface Difference {
  /** Later minus earlier, in the base unit. */
  readonly absolute: string
  /** In percent of the earlier value; null where that is zero. */
  readonly relative: string | null
}

export function difference(before: Figure, after: Figure): Difference | null {
  const [from, to] = [representative(before), representative(after)]
  if (from === null || to === null) return null
  const absolute = to.minus(from)
  return {
    absolute: absolute.toFixed(),
    relative: from.eq(0) ? null : absolute.div(from.abs()).times(100).round(PERCENT_DECIMALS).toFixed(),
  }
}

/** Whether the second interval lies within the first: it leaves less room. */
export function within(outer: Figure, inner: Figure): boolean {
  return reaches(outer, inner, 'lower') && reaches(outer, inner, 'upper')
}

function reaches(outer: Figure, inner: Figure, side: 'lower' | 'upper'): boolean {
  const [wide, narrow] = [outer[side], inner[side]]
  if (wide === null) return true
  if (narrow === null) return false
  const compared = new Big(narrow).cmp(wide) * (side === 'lower' ? 1 : -1)
  const inclusive = side === 'lower' ? 'lowerInclusive' : 'upperInclusive'
  return compared > 0 || (compared === 0 && (outer[inclusive] || !inner[inclusive]))
}
