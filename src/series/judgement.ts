import { Big } from 'big.js'
import { RESTRAINED_MEASURES } from '../lexicon/measures.js'
import type { Figure } from '../model/claim.js'

export interface Verdict {
  readonly outcome: 'met' | 'missed' | 'not-comparable'
  /** Result minus target in the base unit, a decimal string. */
  readonly difference: string | null
}

/** 左右 allows a twentieth of the value, as statistics round: 6.9% meets 7%左右, 8% does not meet 8.5%左右. */
const ABOUT = '0.05'

/**
 * Whether a result meets its target. A bound decides by itself; a plain value is a floor, or a ceiling for what is to
 * be kept low. A fall that is promised (能耗下降3%) is met by one as large.
 */
export function judge(target: Figure, result: Figure): Verdict {
  const value = plainValue(result)
  const falls = target.aspect === 'change' && target.direction === 'decrease'
  const ceiling = !falls && (target.lower === null || (target.upper !== null && isRestrained(target)))
  const limit = ceiling ? target.upper : target.lower
  if (value === null || limit === null) return { outcome: 'not-comparable', difference: null }
  const difference = signed(value, result, target).minus(limit)
  const slack = target.approx === 'about' ? new Big(limit).abs().times(ABOUT) : new Big(0)
  const reached = ceiling ? difference.lte(slack) : difference.gte(slack.neg())
  const inclusive = ceiling ? target.upperInclusive : target.lowerInclusive
  const beyond = ceiling ? !result.upperInclusive : !result.lowerInclusive || result.approx === 'over'
  const met = reached && (inclusive || beyond || !difference.eq(0))
  return { outcome: met ? 'met' : 'missed', difference: difference.toFixed() }
}

/** A fall where a rise was promised, or the other way round, counts against it. */
function signed(value: Big, { direction }: Figure, target: Figure): Big {
  const against = target.aspect === 'change' && direction !== null && target.direction !== null
  return against && direction !== target.direction ? value.neg() : value
}

const isRestrained = ({ measure }: Figure) => measure !== null && RESTRAINED_MEASURES.test(measure.key)

/** The value a result reports: `超过` and `以上` report at least that much. */
function plainValue({ lower, upper }: Figure): Big | null {
  const value = lower ?? upper
  return value === null ? null : new Big(value)
}
