import {
  ACHIEVED_CUES,
  EXISTING_CUES,
  PLAN_HEADINGS,
  REVIEW_HEADINGS,
  TARGET_CUES,
} from '../../lexicon/figure-cues.js'
import type { FigureRole } from '../../model/claim.js'
import type { QuantityContext } from './context.js'

/** What the place in the document says of tense: a review of the past, a plan, or nothing. */
export type Tense = 'review' | 'plan' | null

/** The tense that a heading, or a sentence that opens a list of targets or of results, sets. */
export function tenseOf(heading: string): Tense {
  if (/(?:预期)?目标(?:任务)?(?:是|为)?[：:]|预期目标/u.test(heading)) return 'plan'
  if (REVIEW_HEADINGS.test(heading)) return 'review'
  return PLAN_HEADINGS.test(heading) ? 'plan' : null
}

/** Whether a number is promised, reported, where things stood, or the size of a class. */
export function roleOf(context: QuantityContext, tense: Tense, meetingYear: number): FigureRole {
  if (isScale(context))
    return context.quantity.suffix === '级' || context.quantity.kind === 'money' ? 'scale' : 'threshold'
  const { text, clause, quantity } = context
  const before = text.slice(clause.from, quantity.range.from)
  const after = text.slice(quantity.range.to, clause.to)
  if (
    /(?:由|从)[^，；]{0,16}$/u.test(before) &&
    /^[^；。]{0,14}(?:提高|增加|上升|扩大|下降|降低|减少|增长|缩短|升|降|调整|压缩|发展|提升|变)(?:到|至|为)/u.test(
      text.slice(quantity.range.to),
    )
  )
    return 'baseline'
  if (
    /已(?:开工|上线|建成|谋划|实施|投用|运行|入驻|批复)/u.test(after) ||
    /已$|已经[^，]{0,4}$/u.test(before)
  )
    return 'achieved'
  const existing = lastCue(before, EXISTING_CUES)
  const target = lastCue(before, TARGET_CUES)
  const achieved = lastCue(before, ACHIEVED_CUES)
  if (quantity.unit === '批' && text[quantity.core.from - 1] === '前') return 'achieved'
  if (
    existing >= 0 &&
    existing > target &&
    existing > achieved &&
    quantity.kind === 'count' &&
    tense !== 'plan'
  )
    return 'ongoing'
  if (tense === 'review') return firmTarget(before, context, meetingYear) ? 'target' : 'achieved'
  if (futureDeadline(context, meetingYear)) return 'target'
  if (achieved >= 0 && achieved > target) return 'achieved'
  if (target >= 0) return 'target'
  if (achieved >= 0) return 'achieved'
  if (existing >= 0 && quantity.kind === 'count') return 'ongoing'
  return tense === 'plan' ? 'target' : pastStatement(text, quantity.range.from) ? 'achieved' : 'target'
}

/** 20亿元以上|重大项目, 百亿级, 60岁以上|老人: the number only says how large the members of a class are. */
function isScale({ quantity, trail }: QuantityContext): boolean {
  if (quantity.suffix === '级') return true
  if (
    quantity.rule === 'implied-unit' &&
    quantity.kind === 'money' &&
    /^(?:产业|集群|企业|园区|级|产业集群)/u.test(trail)
  )
    return true
  if (!/以[上下内]/u.test(quantity.suffix) || quantity.kind === 'percent') return false
  return /^(?:的)?[一-龥“]{2}/u.test(trail) && !/^(?:的目标|的速度|增长)/u.test(trail)
}

function firmTarget(before: string, { times }: QuantityContext, year: number): boolean {
  return (
    /力争|争取|到20|目标/u.test(before) &&
    times.some(({ end }) => end !== null && Number(end.slice(0, 4)) > year)
  )
}

function futureDeadline({ times, clause, quantity }: QuantityContext, year: number): boolean {
  return times.some(
    ({ range, kind, end }) =>
      kind !== 'period' &&
      range.from >= clause.from &&
      range.to <= quantity.range.from &&
      end !== null &&
      Number(end.slice(0, 4)) >= year,
  )
}

function pastStatement(text: string, at: number): boolean {
  return /(?:去年|上年|过去|以来|年来|累计|已|上半年|同比|比上年|目前)/u.test(text.slice(0, at))
}

const lastCue = (text: string, cues: readonly string[]) =>
  Math.max(-1, ...cues.map(cue => text.lastIndexOf(cue)))
