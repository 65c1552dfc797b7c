import type { Measure } from '../../model/claim.js'
import type { Comparison } from './aspect.js'
import { continuesList, type QuantityContext } from './context.js'
import { membersOf } from './distribute.js'
import { measureOf, named, subjectBefore, TRUST } from './measure.js'
import type { MeasureKeys } from './measure-keys.js'

/** Long enough for a list of names before 分别. */
const LONGEST_LIST = 120
/** One number said of each member of a list: 城镇居民人均可支配收入和农民人均纯收入均增长10%. */
const OF_EACH = /(?:分别|均|都)[^，；、]{0,8}$/u
const RESPECTIVELY = /分别/u

/**
 * What each quantity of a statement measures; several measures where one number is said of each of them. A list
 * of numbers behind a list of names is split member by member.
 */
export function measuresOf(
  contexts: readonly QuantityContext[],
  comparisons: readonly Comparison[],
  keys: MeasureKeys,
): (Measure | null)[][] {
  const found: (Measure | null)[][] = []
  let subject: Measure | null = null
  for (const [index, context] of contexts.entries()) {
    if (found.length > index) continue
    const comparison = comparisons[index] as Comparison
    const size = listSize(contexts, index)
    const shared = size > 1 ? null : sharedBy(context, comparison, keys)
    const listed = size > 1 ? distributed(contexts, index, size, comparisons, found, keys) : null
    if (listed) found.push(...listed.map(measure => [measure]))
    else found.push(shared ?? [measureOf(context, comparison.aspect, subject, keys)])
    if (comparison.aspect !== 'share' || subject === null) subject = found.at(-1)?.[0] ?? null
  }
  return found
}

/** How many numbers of one unit the list holds that begins at an index. */
function listSize(contexts: readonly QuantityContext[], from: number): number {
  const unit = contexts[from]?.quantity.unit
  let to = from + 1
  for (
    let next = contexts[to];
    next && continuesList(next) && next.quantity.unit === unit;
    next = contexts[to]
  )
    to++
  return to - from
}

/** The members of the list before the numbers, else what as many numbers before them measured. */
function distributed(
  contexts: readonly QuantityContext[],
  from: number,
  size: number,
  comparisons: readonly Comparison[],
  found: readonly (readonly (Measure | null)[])[],
  keys: MeasureKeys,
): Measure[] | null {
  const first = contexts[from] as QuantityContext
  const list = subjectBefore(first, comparisons[from]?.aspect ?? 'level', LONGEST_LIST)
  const members = list === null ? null : membersOf(list, size)
  if (members) return members.map(({ text, name }) => namedAs(text, name, TRUST.listed, keys))
  return list === null || RESPECTIVELY.test(list)
    ? sameAsBefore(first, size, comparisons.slice(0, from), found, keys)
    : null
}

/** 收入达到20000元，纯收入达到7000元，分别增长|10%和15%: the levels just before, as many as there are numbers. */
function sameAsBefore(
  first: QuantityContext,
  size: number,
  comparisons: readonly Comparison[],
  found: readonly (readonly (Measure | null)[])[],
  keys: MeasureKeys,
): Measure[] | null {
  const before = found.slice(-size).map(measures => measures[0] ?? null)
  const levels = comparisons.slice(-size).every(({ aspect }) => aspect === 'level')
  const distinct = new Set(before.map(measure => measure?.key)).size === size
  if (before.length < size || !levels || !distinct || first.previous === null) return null
  return before.flatMap(measure => (measure ? namedAs(measure.text, measure.key, TRUST.listed, keys) : []))
}

/** The measures that one number is said of, or null where it is said of one. */
function sharedBy(context: QuantityContext, { aspect }: Comparison, keys: MeasureKeys): Measure[] | null {
  if (!OF_EACH.test(context.lead)) return null
  const list = subjectBefore(context, aspect, LONGEST_LIST)
  const parts = list?.split(/、|以及|和|与|及/u).length ?? 1
  const members = list !== null && parts > 1 ? membersOf(list, parts) : null
  return members?.map(({ text, name }) => namedAs(text, name, TRUST.listed, keys)) ?? null
}

function namedAs(text: string, name: string, trust: number, keys: MeasureKeys): Measure {
  return { ...named(name, trust, keys), text }
}

/** Units of rates: 新增贷款增长8% says how the increment grew. */
const RATES = new Set(['%', '百分点', '倍', '番', '位'])

/** 新增纳税楼宇5栋 is an increment of what 纳税楼宇达100栋 counts; 城镇新增就业 is a measure of its own. */
export function asIncrement(
  measure: Measure | null,
  comparison: Comparison,
  unit: string,
  keys: MeasureKeys,
): { measure: Measure | null } & Comparison {
  const rest = measure && /^(?:新增|净增)(?:加|了)?(?=..)/u.exec(measure.key)?.[0]
  if (!measure || !rest || RATES.has(unit) || keys(measure.key).known) return { measure, ...comparison }
  const { key } = keys(measure.key.slice(rest.length))
  return { ...comparison, measure: { ...measure, key }, aspect: 'change', direction: 'increase' }
}
