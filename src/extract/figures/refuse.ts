import { FORMULA_HEADS, LIST_HEADS } from '../../lexicon/measure-words.js'
import { SET_WORDS } from '../../lexicon/set-words.js'
import type { TextRange } from '../../model/span.js'
import type { Numeral } from '../../text/numerals.js'
import type { UnitMatch } from './units.js'

/** A number with a unit that may still be a name, a date, an ordinal or a formula. */
export interface Candidate {
  readonly numeral: Numeral
  readonly unit: UnitMatch
  readonly core: TextRange
  /** A bound, an approximation or a grade stands beside it. */
  readonly qualified: boolean
}

type Refusal = (text: string, candidate: Candidate) => boolean

/** A longer quotation is somebody's sentence, in which numbers count as anywhere else. */
const LONGEST_FORMULA = 14
/** How far behind the measure word the head of the phrase is looked for. */
const HEAD_WINDOW = 10
/** A head with one modifier (重点工作) is still a formula's. */
const SHORT_HEAD = 4
/** Spelt-out counts below this are often parts of formulae. */
const SMALL_COUNT = 100

/** Each way in which a number with a unit is no quantity, by name. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  'part of a name with letters (PM2.5, 5G, G343)': (text, { core }) =>
    /[A-Za-z+][-.\d]*$/u.test(text.slice(Math.max(0, core.from - 6), core.from)) ||
    /^[A-Za-z]/u.test(text.slice(core.to)),
  'second half of a decimal, a ratio or a sum (2.1:49.5)': (text, { core }) =>
    /\d[:∶+]$|\d\.\d+\.$/u.test(text.slice(0, core.from)),
  'what something is counted per (每50公斤)': (text, { core }) => /每$/u.test(text.slice(0, core.from)),
  'part of a title': (text, { core }) => insideTitle(text, core),
  'numeral of a quoted formula': (text, { core, unit, numeral }) =>
    (unit.counts || numeral.script === 'words') && insideShortQuote(text, core),
  'points only end a phrase (95.6分; not 5分店, 三分天下)': (text, { core, unit, numeral }) =>
    unit.base === '分' &&
    (numeral.script !== 'digits' || !/^(?:以[上下]|左右|[，。；、）)]|$)/u.test(text.slice(core.to))),
  'zero in a word (零部件)': (_text, { numeral }) => numeral.script === 'words' && numeral.value.eq(0),
  'cubic metres spelt out are names (四方达)': (_text, { numeral, unit }) =>
    numeral.script === 'words' && unit.base === '立方米' && numeral.value.lt(SMALL_COUNT),
  'taken up again (这两个指标)': (text, { core, numeral, unit }) =>
    numeral.script === 'words' &&
    unit.counts &&
    /(?:[这那该]|上述|其他|另外)$/u.test(text.slice(0, core.from)),
  'ordinal spelt with 二 instead of 两 (二类, 二厂)': (_text, { numeral, unit }) =>
    numeral.script === 'words' &&
    numeral.value.eq(2) &&
    numeral.word === '二' &&
    (unit.counts || unit.kind === 'money'),
  'ordinal (第三批)': (text, { core }) => /[第之]$/u.test(text.slice(0, core.from)),
  'year or anniversary': (text, { core, numeral, unit }) =>
    unit.base === '年' &&
    (/^(?:代|底|初|末|度|级)/u.test(text.slice(core.to)) ||
      (numeral.script === 'digits' && numeral.value.gte(1900) && numeral.value.lt(2100))),
  'length of a plan (三年行动计划)': (text, { core, unit }) =>
    unit.base === '年' &&
    /^(?:期|制|来|间|前|中|行动|倍增|攻坚|滚动|提升|规划|计划|建设|大变样|.{0,8}(?:行动|计划|规划)|级|货|会|报|终|轻|龄|之)/u.test(
      text.slice(core.to),
    ),
  'power of ten as a figure of speech (千家万户, 百年大计)': (_text, { numeral, unit, qualified }) =>
    numeral.script === 'bare' &&
    !qualified &&
    (unit.counts || unit.kind === 'duration' || numeral.value.lt(100_000_000)),
  'the article 一': (_text, { numeral, unit }) =>
    numeral.script === 'words' && numeral.value.eq(1) && !['倍', '%', '百分点', '番'].includes(unit.base),
  'part of a set word': (text, { core }) =>
    [...text.matchAll(SET_WORDS)].some(
      ({ index, 0: word }) => index < core.to && index + word.length > core.from,
    ),
  'head of a formula': isFormulaHead,
}

/** Whether a number with a unit is a name, a date, an ordinal or part of a formula. */
export function isNoQuantity(text: string, candidate: Candidate): boolean {
  return Object.values(REFUSALS).some(refuses => refuses(text, candidate))
}

/** Whether a count only introduces the list that follows it (八个方面工作, 以下5个方面). */
export function isEnumeration(text: string, { core, unit }: Candidate): boolean {
  const after = text.slice(core.to, core.to + HEAD_WINDOW)
  return unit.counts && LIST_HEADS.some(head => after.startsWith(head))
}

function isFormulaHead(text: string, { numeral, unit, core, qualified }: Candidate): boolean {
  if (numeral.script !== 'words' || !unit.counts || qualified || numeral.value.gte(SMALL_COUNT)) return false
  if (!['个', '项', '条', '件', '种', '张', '支', '道', '把', '层', '门'].includes(unit.base)) return false
  const head = /^[^，。；、：！？,;:（）()“”"\d]*/u.exec(text.slice(core.to))?.[0].slice(0, HEAD_WINDOW) ?? ''
  return FORMULA_HEADS.some(
    word => head.startsWith(word) || (head.endsWith(word) && head.length <= SHORT_HEAD),
  )
}

/** Pairs of marks that set a formula off; straight quotes open and close alike. */
const QUOTES = [/“[^“”]*”/gu, /‘[^‘’]*’/gu, /「[^「」]*」/gu, /『[^『』]*』/gu, /"[^"]*"/gu] as const

function insideShortQuote(text: string, range: TextRange): boolean {
  return QUOTES.some(pattern => {
    const quote = [...text.matchAll(pattern)].find(
      ({ index, 0: all }) => index < range.from && index + all.length >= range.to,
    )
    return quote !== undefined && quote[0].length - 2 <= LONGEST_FORMULA
  })
}

function insideTitle(text: string, { from, to }: TextRange): boolean {
  const open = text.lastIndexOf('《', from)
  return open >= 0 && !text.slice(open, from).includes('》') && text.indexOf('》', to) >= 0
}
