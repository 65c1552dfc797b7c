import { Big } from 'big.js'
import type { Figure } from '../model/claim.js'
import { basisOf } from '../model/comparability.js'
import type { NoComparison } from '../model/study.js'
import { findAll } from '../text/find.js'

/** The statement a figure stands in, as printed. */
export type Said = (figure: Figure) => string

/** Why a result of the same measure and year may still not answer a target, or null where nothing speaks against it. */
export function doubtBetween(target: Figure, result: Figure, year: number, said: Said): NoComparison | null {
  if (isAverage(target, said) !== isAverage(result, said)) return 'period'
  if (target.aspect === 'change' && countedFrom(target, year) !== countedFrom(result, year)) return 'basis'
  if (isReal(target, said) !== isReal(result, said)) return 'basis'
  if (isOfAnotherOrder(target, result)) return 'scope'
  return [target, result].some(figure => sharesSector(figure, said)) ? 'scope' : null
}

/** `年均增长15.9%` is the mean of several years, whichever year the sentence names. */
function isAverage(figure: Figure, said: Said): boolean {
  return /(?:年均|每年)[^，。；]{0,4}$/u.test(leadOf(figure, said))
}

/** What a change is counted from (`比2002年`); empty for the year before, however it is named. */
function countedFrom(figure: Figure, year: number): string {
  const basis = basisOf(figure)
  return basis.includes(`${year - 1}年`) ? '' : basis
}

/** `实际增长8%` leaves prices out, `增长8%` does not say so. */
function isReal(figure: Figure, said: Said): boolean {
  return figure.aspect === 'change' && /实际(?:增长|增)[^，。；]{0,4}$/u.test(leadOf(figure, said))
}

/** A result this many times its target, or its target's part, is that of another territory or sector. */
const ANOTHER_ORDER = 5

function isOfAnotherOrder(target: Figure, result: Figure): boolean {
  const [promised, reported] = [target.lower ?? target.upper, result.lower ?? result.upper]
  if (target.aspect !== 'level' || promised === null || reported === null) return false
  const [small, great] = [new Big(promised).abs(), new Big(reported).abs()].sort((a, b) => a.cmp(b)) as [
    Big,
    Big,
  ]
  return great.gt(small.times(ANOTHER_ORDER))
}

/** What is measured of each sector as of the whole. */
const OF_EACH_SECTOR = /^(?:固定资产投资|投资|增加值|税收|产值|销售收入|主营业务收入|利润)/u
const SECTOR = /服务业|工业|农业|制造业|金融业|房地产|文化产业|旅游|第[一二三]产业|民间/u

/** `服务业增加值达到2900亿元、固定资产投资完成3700亿元`: the sector named first is meant in the second as well. */
function sharesSector(figure: Figure, said: Said): boolean {
  const key = figure.measure?.key ?? ''
  if (figure.aspect !== 'level' || !OF_EACH_SECTOR.test(key)) return false
  const clause = /[^，。；：]*$/u.exec(leadOf(figure, said))?.[0] ?? ''
  const first = clause.lastIndexOf('、')
  return first >= 0 && SECTOR.test(clause.slice(0, first))
}

/** What stands before a figure in its statement; where the same figure stands twice, before the first. */
function leadOf(figure: Figure, said: Said): string {
  const text = said(figure)
  const [place] = findAll(text, figure.surface)
  return place ? text.slice(0, place.from) : ''
}
