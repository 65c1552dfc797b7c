import type { Figure, FigureKind } from './claim.js'

/** Why two figures may not be compared; the first reason that holds, in this order. */
export type Incomparability = 'measure' | 'scope' | 'dimension' | 'aspect' | 'basis'

/**
 * Whether two figures may be compared, and if not, why: only where measure, scope, dimension, aspect and
 * basis agree. A percentage is no percentage point, and a level is no change.
 */
export function incomparability(before: Figure, after: Figure): Incomparability | null {
  if (before.measure === null || before.measure.key !== after.measure?.key) return 'measure'
  if (scopeOf(before) !== scopeOf(after)) return 'scope'
  if (dimensionOf(before) !== dimensionOf(after)) return 'dimension'
  if (before.aspect !== after.aspect) return 'aspect'
  if (basisOf(before) !== basisOf(after)) return 'basis'
  return null
}

/** The territory or population a figure covers; empty where its measure names it already (`城镇登记失业率`). */
export function scopeOf({ scope, measure }: Figure): string {
  return scope === null || measure?.key.includes(scope) ? '' : scope
}

/** A change is counted from the year before unless the text says otherwise. */
const YEAR_BEFORE = /^(?:同比|比?(?:上年|去年|上一年)(?:同期|末|底)?)$/u

/** What a change or gap is counted from; empty for the year before. */
export function basisOf({ basis }: Figure): string {
  return basis === null || YEAR_BEFORE.test(basis) ? '' : basis
}

/** Kinds whose changes are rates, which compare whatever they are counted from. */
const RATES: ReadonlySet<FigureKind> = new Set(['percent', 'points', 'rank'])

/**
 * Whether a figure is an amount more or less than the year before (`比上年减少198亿元`): what it is counted from moves
 * on each year, so that two of them say nothing of each other. A growth in percent is a rate, and compares; so does
 * an increment that names no base (`贷款余额新增800亿元`): what one year adds is held against what another adds.
 */
export function hasMovingBase(figure: Figure): boolean {
  if (figure.aspect !== 'change' || RATES.has(figure.kind)) return false
  const isIncrement = figure.basis === null && figure.direction === 'increase'
  return !isIncrement && basisOf(figure) === ''
}

/** Kinds whose values share a base unit whatever word the text counts them with. */
const UNITLESS_KINDS: ReadonlySet<FigureKind> = new Set([
  'money',
  'length',
  'area',
  'percent',
  'points',
  'rank',
  'population',
  'duration',
])

/** What a figure counts in: its kind where that fixes the base unit, else its measure word. */
export function dimensionOf(figure: Figure): string {
  return UNITLESS_KINDS.has(figure.kind) ? `${figure.kind}:${figure.unit}` : `count:${figure.unit}`
}

export type RoleClass = 'target' | 'actual' | 'attribute'

/** Promised, reported, or a mere size class: figures of different classes are no versions of each other. */
export function roleClass(figure: Figure): RoleClass {
  if (figure.role === 'target') return 'target'
  return figure.role === 'scale' || figure.role === 'threshold' ? 'attribute' : 'actual'
}

/** Two figures of opposite sense (增长3%, then 下降3%) with the falling one told as a negative rise; others as they are. */
export function inOneSense(before: Figure, after: Figure): readonly [Figure, Figure] {
  const senses = new Set([before.direction, after.direction])
  const opposed = senses.has('increase') && senses.has('decrease')
  return opposed ? [asRise(before), asRise(after)] : [before, after]
}

function asRise(figure: Figure): Figure {
  if (figure.direction !== 'decrease') return figure
  const { lower, upper, lowerInclusive, upperInclusive } = figure
  return {
    ...figure,
    direction: 'increase',
    lower: negated(upper),
    upper: negated(lower),
    lowerInclusive: upperInclusive,
    upperInclusive: lowerInclusive,
  }
}

const negated = (decimal: string | null): string | null =>
  decimal === null || /^-?0(?:\.0*)?$/u.test(decimal)
    ? decimal
    : decimal.startsWith('-')
      ? decimal.slice(1)
      : `-${decimal}`
