import { DECREASE, INCREASE } from '../../lexicon/measure-phrases.js'
import type { Figure, FigureKind } from '../../model/claim.js'
import type { QuantityContext } from './context.js'

/** Whether a number is a level or compares two, and how. */
export type Comparison = Pick<Figure, 'aspect' | 'direction' | 'basis'>

const GAP =
  /(?:高于|低于|高出|快于|慢于|领先|落后|优于|高|低|快|超出)(?<basis>[^，；]{0,14}?)(?:水平|平均水平|增速|平均)?$/u
const REACHED =
  /(?:增长|增加|提高|上升|扩大|下降|降低|减少|压缩|缩短|提升|回升|发展|调整|降|增|升)(?:到|至|为|成)了?$/u
const CHANGED =
  /(?:增长|增加|提高|上升|扩大|下降|降低|减少|压缩|缩短|提升|回升|上涨|下滑|回落|增|降|涨|减|翻|压减|缩小|净增|新增|下调|上调)(?:速度|率)?(?:了|约|近|率?为|目标为?|预期|保持在|左右|控制在|在)?$/u
const RATE_OF_CHANGE = /(?:增速|增幅|涨幅|降幅|(?<!自然)增长率|增长速度|增长(?:预期)?目标)[^，；]{0,10}$/u
const SHARE = /(?:占|比重|占比|比例|份额|投入强度)[^，；]{0,24}$/u
const BASIS =
  /(?:同比|环比|年均|平均每年|每年|比(?:上年|去年|上年同期|去年同期|\d{4}年|上届|前五年|[^，；、]{1,8}?)(?:同期|底|末)?|较(?:上年|去年|\d{4}年?|[^，；、]{1,6}?)(?:同期|底|末)?)(?=[^，；、]{0,8}(?:增|提高|上升|下降|降|减|扩大|翻|多|高|低|少|快|涨|回落|净))/u
const NATURAL_CHANGES = new Set(['百分点', '倍', '番'])

/** 是1997年的|2.9倍: a multiple of something else. */
const MULTIPLE_OF = /(?:是|为|相当于|约为)(?<basis>[^，；、]{1,24})的$/u
/** What can be said to change by a number of things; 提升13项 rather acts on them. */
const CHANGED_COUNT = /(?:增加|减少|增长|净增|新增|下降|上升|缩小|增|减)了?$/u

/** Whether a number is a level, a change, a share or a gap, in which sense and from what it is counted. */
export function compare({ lead, quantity, text, clause }: QuantityContext): Comparison {
  if (quantity.kind === 'rank') return { aspect: 'level', direction: null, basis: null }
  const before = lead.replace(/[约近超过]+$/u, '')
  const gap = gapBasis(before, quantity.unit)
  if (gap !== null) return { aspect: 'gap', direction: senseOf(before), basis: gap }
  const basis = BASIS.exec(text.slice(clause.from, quantity.range.from))?.[0] ?? null
  if (quantity.rule === 'two-digits') return { aspect: 'change', direction: 'increase', basis }
  if (changes(before, quantity.kind) || NATURAL_CHANGES.has(quantity.unit))
    return { aspect: 'change', direction: senseOf(before), basis }
  if (quantity.unit === '%' && SHARE.test(before)) return { aspect: 'share', direction: null, basis: null }
  return { aspect: 'level', direction: null, basis: null }
}

function gapBasis(before: string, unit: string): string | null {
  if (unit === '倍') return MULTIPLE_OF.exec(before)?.groups?.basis ?? null
  if (unit !== '百分点' && unit !== '位') return null
  return GAP.exec(before)?.groups?.basis?.trim() || null
}

function changes(before: string, kind: FigureKind): boolean {
  // 增速回升至3.2%: a rate of change stays one, wherever it has got to
  if (kind !== 'count' && RATE_OF_CHANGE.test(before)) return true
  if (REACHED.test(before)) return false
  return kind === 'count' ? CHANGED_COUNT.test(before) : CHANGED.test(before)
}

/** The last word of rise or fall before the number gives the sense. */
function senseOf(words: string): Figure['direction'] {
  const rise = lastMatch(words, INCREASE)
  const fall = lastMatch(words, DECREASE)
  if (rise === fall) return rise < 0 ? null : 'decrease'
  return rise > fall ? 'increase' : 'decrease'
}

/** Where the last match of a pattern begins, or -1. */
function lastMatch(words: string, pattern: RegExp): number {
  let last = -1
  for (const match of words.matchAll(new RegExp(pattern, 'gu'))) last = match.index
  return last
}
