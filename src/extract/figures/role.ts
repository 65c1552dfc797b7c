import {
  ACTION,
  EXISTING,
  EXISTING_BEHIND,
  PROMISE,
  REPORT,
  REPORT_BEHIND,
  REPORT_IN_PLAN,
} from '../../lexicon/tense-cues.js'
import type { FigureRole } from '../../model/claim.js'
import { anchorOf, isLateInYear } from '../../text/dates.js'
import type { QuantityContext } from './context.js'
import type { Tense } from './headings.js'

/** A class of money by its size is a scale; any other lower or upper limit of a class is a threshold. */
const CLASS_LIMIT = /以[上下内]/u
const CLASS_MEMBERS = /^(?:的)?(?!的?(?:目标|速度|增长|水平|比例))[一-龥“]{2}/u
const CLASS_OF_MONEY = /^(?:产业|集群|企业|园区|级|城市|俱乐部)/u
/** 3个投资超50亿元|项目, 千亿元|企业: what is so large is named right behind. */
const LARGE_THINGS =
  /^(?:的)?(?:[一-龥]{0,4})(?:项目|企业|产业|集群|园区|强市|强县|强区|工程|板块|楼宇|平台|市场|集团|镇|村|店|基地)/u
const LARGE = /^(?:超过?|[百千万]+亿|[千万]亿|百亿|千亿|亿元|万亿)/u
/** 引进2个以上投资项目 promises a number of things; only 5000人以上|的村 makes a class by counting. */
const MEASURED_BY_COUNT = new Set(['count', 'population'])
/** 从39亿元|增加到96亿元: the first of the two numbers is where things stood. */
const START = /(?:由|从)[^，；]{0,20}$/u
const MOVE =
  /^，?[^，；。]{0,14}(?:提高|增加|上升|扩大|下降|降低|减少|增长|缩短|升|降|调整|压缩|压减|削减|精简|发展|提升|变|回升|上涨)(?:到|至|为)/u

/** Whether a number is promised, reported, where things stood, or the limit of a class. */
export function roleOf(context: QuantityContext, tense: Tense, today: string): FigureRole {
  return classRole(context) ?? startRole(context) ?? thereRole(context) ?? tensedRole(context, tense, today)
}

/** Whether a number only says how large the members of a class are. */
export const isClass = (context: QuantityContext): boolean => classRole(context) !== null

/** 20亿元以上|重大项目, 百亿级, 60岁以上|老人: the number only says how large the members of a class are. */
function classRole(context: QuantityContext): FigureRole | null {
  const { quantity, trail } = context
  if (quantity.suffix === '级') return 'scale'
  if (quantity.rule === 'implied-unit' && quantity.kind === 'money' && CLASS_OF_MONEY.test(trail))
    return 'scale'
  if (quantity.kind === 'money' && LARGE.test(printed(context)) && LARGE_THINGS.test(trail)) return 'scale'
  if (quantity.kind === 'percent' || !CLASS_MEMBERS.test(trail)) return null
  if (!CLASS_LIMIT.test(quantity.suffix)) return null
  if (MEASURED_BY_COUNT.has(quantity.kind) && !trail.startsWith('的')) return null
  return quantity.kind === 'money' ? 'scale' : 'threshold'
}

const printed = ({ quantity, text }: QuantityContext) => text.slice(quantity.range.from, quantity.range.to)

function startRole({ text, lead, quantity }: QuantityContext): FigureRole | null {
  return START.test(lead) && MOVE.test(text.slice(quantity.range.to)) ? 'baseline' : null
}

/** 前两批, 40个|已开工企业园, 3058个项目|的基础上: the thing counted is there. */
function thereRole({ text, quantity, trail }: QuantityContext): FigureRole | null {
  if (/^前/u.test(text.slice(quantity.range.from)) && quantity.kind === 'count') return 'achieved'
  return EXISTING_BEHIND.test(trail) ? 'achieved' : null
}

function tensedRole(context: QuantityContext, tense: Tense, today: string): FigureRole {
  if (dueAfter(context, today) || namesTarget(context, tense)) return 'target'
  if (isExisting(context)) return 'ongoing'
  if (tense === 'review') return promisesAhead(context, today) ? 'target' : 'achieved'
  const { quantity, text, clause } = context
  const before = text.slice(0, quantity.range.from)
  const inClause = text.slice(clause.from, quantity.range.from)
  if (isOver(context, today)) return 'achieved'
  if (lastIndex(inClause, PROMISE) > lastIndex(inClause, REPORT)) return 'target'
  if (pastTime(context, today)) return 'achieved'
  const promised = tense === 'plan' || lastIndex(before, PROMISE) >= 0
  if (lastIndex(inClause, promised ? REPORT_IN_PLAN : REPORT) >= 0) return 'achieved'
  if (promised || thisYear(context, today)) return 'target'
  return REPORT_BEHIND.test(text.slice(quantity.range.to)) || !acts(before) ? 'achieved' : 'target'
}

/** 翻一番|目标, unless a look back reports it as reached: 提前一年实现居民收入|翻一番|目标. */
function namesTarget({ lead, trail }: QuantityContext, tense: Tense): boolean {
  return /^的?(?:预期)?目标/u.test(trail) && !(tense === 'review' && /实现|完成|达到|超过/u.test(lead))
}

/** 今年中央财政赤字1503亿元, said at the beginning of the year: nothing reports it, so it is still to come. */
function thisYear({ times, clause, quantity }: QuantityContext, today: string): boolean {
  if (isLateInYear(anchorOf(today))) return false
  return times.some(
    ({ range, text, end }) =>
      /^(?:今年|本年度)$/u.test(text) &&
      range.from >= clause.from &&
      range.to <= quantity.range.from &&
      (end ?? '') > today,
  )
}

/** 今年力争……, said inside a look back: a promise whose time has not passed. */
function promisesAhead({ times, clause, quantity, text }: QuantityContext, today: string): boolean {
  const inClause = times.filter(({ range }) => range.from >= clause.from && range.to <= quantity.range.from)
  const ahead = inClause.some(({ end }) => end !== null && end > today)
  return ahead && lastIndex(text.slice(clause.from, quantity.range.from), PROMISE) >= 0
}

const THINGS = new Set(['count', 'area', 'length'])

/** A count of things that are there: the word that introduces them is the last to say anything. */
function isExisting({ quantity, text }: QuantityContext): boolean {
  if (!THINGS.has(quantity.kind)) return false
  const before = text.slice(0, quantity.range.from)
  return (
    lastIndex(before, EXISTING) > Math.max(...[ACTION, PROMISE, REPORT].map(cue => lastIndex(before, cue)))
  )
}

/** A sentence that does something rather than states a fact, and has not turned to report since. */
const acts = (before: string) => lastIndex(before, ACTION) > lastIndex(before, REPORT)

/** A deadline that had not passed when the meeting was held. */
function dueAfter({ times, clause, quantity }: QuantityContext, today: string): boolean {
  return times.some(
    ({ range, kind, end }) =>
      kind !== 'period' &&
      range.from >= clause.from &&
      range.to <= quantity.range.from &&
      end !== null &&
      end > today,
  )
}

/** 去年为“某某计划”注资3亿元: what a clause says of a time that is over is no promise, whatever its words. */
function isOver({ times, clause, quantity, text }: QuantityContext, today: string): boolean {
  const last = times.findLast(
    ({ range, kind }) => kind === 'period' && range.from >= clause.from && range.to <= quantity.range.from,
  )
  if (!last?.end || last.end >= today) return false
  return !/^的?(?:基础|基數|水平)/u.test(text.slice(last.range.to))
}

/** The last time named before the number had passed when the meeting was held. */
function pastTime({ times, quantity }: QuantityContext, today: string): boolean {
  const last = times.findLast(({ range, kind }) => kind === 'period' && range.to <= quantity.range.from)
  return last?.end !== null && last?.end !== undefined && last.end < today
}

/** Where the last match of a global pattern begins, or -1. */
function lastIndex(text: string, pattern: RegExp): number {
  let last = -1
  for (const match of text.matchAll(pattern)) last = match.index
  return last
}
