import {
  PAST_AND_FUTURE,
  PLAN_HEADINGS,
  REVIEW_HEADINGS,
  WHOLE_YEARS_AHEAD,
} from '../../lexicon/tense-cues.js'
import { findTimes, type TimeAnchor, type TimeExpression } from '../../text/dates.js'
import { readNumeral } from '../../text/numerals.js'

/** What the place in the document says of tense: a review of the past, a plan, or nothing. */
export type Tense = 'review' | 'plan' | null

/** What a heading says of the time of the passage under it. */
export interface Heading {
  readonly text: string
  /** `both` where it announces a review and a plan: “十三五”发展成就和“十四五”主要目标. */
  readonly tense: Tense | 'both'
  /** Whether words such as 回顾 or 任务 say so, and not its years alone. */
  readonly byWords: boolean
  /** The years and plans it names, in order. */
  readonly times: readonly TimeExpression[]
}

const NUMBER_BEFORE =
  /^[\s*#—]*(?:第[一二三四五六七八九十]+部分|[（(]?[一二三四五六七八九十]{1,3}[)）、.，])?[：:\s]*/u
/** 本届政府五年工作回顾: a length of time of which only the tense says where it lies. */
const BARE_YEARS = /(?<![\d〇零一二三四五六七八九十])[两三四五十](?=年(?!级|行动|计划|规划|倍增))/u

/** What a heading (folded) says of time; its own numbering says nothing. */
export function readHeading(text: string, anchor: TimeAnchor): Heading {
  const words = text.replace(NUMBER_BEFORE, '')
  const named = findTimes(words, anchor).filter(time => time.kind === 'period')
  const dated = named.filter(({ start, end }) => start !== null && end !== null)
  const tense = tenseOf(words, dated, anchor.year)
  const bare = dated.some(isSeveralYears) || tense === 'both' ? null : bareYears(words, tense, anchor)
  const byWords = REVIEW_HEADINGS.test(words) || PLAN_HEADINGS.test(words)
  return { text, tense, byWords, times: bare ? [...dated, bare] : dated }
}

/** The words of a heading decide; where they are silent its years do, seen from the meeting. */
function tenseOf(words: string, times: readonly TimeExpression[], year: number): Heading['tense'] {
  const over = times.filter(({ end }) => yearOf(end) < year).length
  if (PAST_AND_FUTURE.test(words) || (over > 0 && over < times.length && !REVIEW_ALONE.test(words)))
    return 'both'
  if (REVIEW_HEADINGS.test(words)) return 'review'
  if (times.length > 0) return over > 0 ? 'review' : 'plan'
  return PLAN_HEADINGS.test(words) ? 'plan' : null
}

/** 2025年和“十四五”工作回顾, said before the plan is over: the last word is the head of the whole. */
const REVIEW_ALONE = /(?:回顾|总结|成就|成绩|情况)$/u

/** Five years of which a heading or the head of a sentence speaks without a date: before or after the meeting. */
export function bareYears(words: string, tense: Tense, { year }: TimeAnchor): TimeExpression | null {
  const match = BARE_YEARS.exec(words)
  if (!match || tense === null) return null
  const count = readNumeral(match[0], 0)?.value.toNumber() ?? 0
  const from = tense === 'plan' || WHOLE_YEARS_AHEAD.test(words) ? year : year - count
  const range = { from: match.index, to: match.index + match[0].length + 1 }
  const [start, end] = [`${from}-01-01`, `${from + count - 1}-12-31`]
  return { range, text: `${match[0]}年`, kind: 'period', start, end }
}

const yearOf = (day: string | null): number => Number(day?.slice(0, 4))

/** Whether a time is that of several years: a plan, 过去五年. */
export const isSeveralYears = ({ start, end }: TimeExpression): boolean =>
  start !== null && end !== null && yearOf(start) < yearOf(end)

/** Whether a time is one calendar year. */
export const isOneYear = ({ start, end }: TimeExpression): boolean =>
  start?.endsWith('-01-01') === true && end?.endsWith('-12-31') === true && yearOf(start) === yearOf(end)
