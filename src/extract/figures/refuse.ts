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
    /[A-Za-z+][-.\d]*$/u.test(before(text, core)) || /[A-Za-z]/u.test(text[core.to] ?? ''),
  'second half of a decimal, a ratio or a sum (2.1:49.5)': (text, { core }) =>
    /\d[:：∶+]$|\d\.\d+\.$/u.test(before(text, core)),
  'what something is counted per (每50公斤)': (text, { core }) => text[core.from - 1] === '每',
  'part of a title': (text, { core }) => insideTitle(text, core),
  'numeral of a quoted formula': (text, { core, unit, numeral }) =>
    (unit.counts || numeral.script === 'words') && insideShortQuote(text, core),
  'points only end a phrase (95.6分; not 5分店, 三分天下)': (text, { core, unit, numeral }) =>
    unit.base === '分' &&
    (numeral.script !== 'digits' || !/^(?:以[上下]|左右|[，。；、）)]|$)/u.test(behind(text, core))),
  'zero in a word (零部件)': (_text, { numeral }) => numeral.script === 'words' && numeral.value.eq(0),
  'cubic metres spelt out are names (四方达)': (_text, { numeral, unit }) =>
    numeral.script === 'words' && unit.base === '立方米' && numeral.value.lt(SMALL_COUNT),
  'taken up again (这两个指标)': (text, { core, numeral, unit }) =>
    numeral.script === 'words' && unit.counts && /(?:[这那该]|上述|其他|另外)$/u.test(before(text, core)),
  'ordinal spelt with 二 instead of 两 (二类, 二厂)': (_text, { numeral, unit }) =>
    numeral.script === 'words' &&
    numeral.value.eq(2) &&
    numeral.word === '二' &&
    (unit.counts || unit.kind === 'money'),
  'ordinal (第三批)': (text, { core }) => '第之'.includes(text[core.from - 1] ?? '-'),
  'year or anniversary': (text, { core, numeral, unit }) =>
    unit.base === '年' &&
    ('代底初末度级'.includes(text[core.to] ?? '-') ||
      (numeral.script === 'digits' && numeral.value.gte(1900) && numeral.value.lt(2100))),
  'length of a plan (三年行动计划)': (text, { core, unit }) =>
    unit.base === '年' &&
    /^(?:期|制|来|间|前|中|行动|倍增|攻坚|滚动|提升|规划|计划|建设|大变样|.{0,8}(?:行动|计划|规划)|级|货|会|报|终|轻|龄|之)/u.test(
      behind(text, core),
    ),
  'power of ten as a figure of speech (千家万户, 百年大计)': (_text, { numeral, unit, qualified }) =>
    numeral.script === 'bare' &&
    !qualified &&
    (unit.counts || unit.kind === 'duration' || numeral.value.lt(100_000_000)),
  'the article 一': (_text, { numeral, unit }) =>
    numeral.script === 'words' && numeral.upTo.eq(1) && !['倍', '%', '百分点', '番'].includes(unit.base),
  'part of a set word': insideSetWord,
  'place with a numeral in its name (三台县, 七台河, 四道街; 三台、盐亭)': isPlace,
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
  const window = text.slice(core.to, core.to + HEAD_WINDOW)
  const head = /^[^，。；、：！？,;:（）()“”"\d]*/u.exec(window)?.[0] ?? ''
  return FORMULA_HEADS.some(
    word => head.startsWith(word) || (head.endsWith(word) && head.length <= SHORT_HEAD),
  )
}

/** Names of counties that read like a count, and what follows the word where it does count. */
const COUNTY_NAMES: Readonly<Record<string, RegExp>> = {
  三台: /^[机设发汽车电锅炉泵仪器灯彩农手]/u,
  五台: /^[机设发汽车电锅炉泵仪器灯彩农手]/u,
  九台: /^[机设发汽车电锅炉泵仪器灯彩农手]/u,
  三门: /^[课功学]/u,
  三元: /^$/u,
  二道: /^$/u,
}
/** Units that name places too, and what the names of places end in. */
const UNITS_IN_NAMES = new Set(['台', '门', '元', '道', '层', '头', '对', '间', '班', '眼', '立方米'])
const CLASSES_OF_PLACES = new Set('县市区镇乡村街路河山湾峡江湖沟口桥岛岭港')

function isPlace(text: string, { numeral, unit, core }: Candidate): boolean {
  if (numeral.script !== 'words' || numeral.word.length > 1 || !UNITS_IN_NAMES.has(unit.base)) return false
  if (CLASSES_OF_PLACES.has(text[core.to] ?? '')) return true
  const counted = COUNTY_NAMES[text.slice(core.from, core.to)]
  const opens = core.from === 0 || /[，。；：、和与及“（]/u.test(text[core.from - 1] ?? '')
  return counted !== undefined && opens && !counted.test(behind(text, core))
}

/** No rule looks further than this in front of a number or behind it. */
const WINDOW = 16
const before = (text: string, { from }: TextRange) => text.slice(Math.max(0, from - WINDOW), from)
const behind = (text: string, { to }: TextRange) => text.slice(to, to + WINDOW)

function insideSetWord(text: string, { core }: Candidate): boolean {
  const start = Math.max(0, core.from - WINDOW)
  return [...text.slice(start, core.to + WINDOW).matchAll(SET_WORDS)].some(
    ({ index, 0: word }) => start + index < core.to && start + index + word.length > core.from,
  )
}

/** Pairs of marks that set a formula off; straight quotes open and close alike. */
const QUOTES: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
]

/** Whether a range lies in a quotation of at most `LONGEST_FORMULA` signs. */
function insideShortQuote(text: string, range: TextRange): boolean {
  return QUOTES.some(([open, close]) => {
    const start = lastBefore(text, range.from, open, close)
    if (start < 0) return false
    const end = text.slice(range.to, start + LONGEST_FORMULA + 2).indexOf(close)
    return end >= 0
  })
}

/** Where the last opening mark stands that nothing closes before `at`, at most a formula away; -1 where there is none. */
function lastBefore(text: string, at: number, open: string, close: string): number {
  for (let place = at - 1; place >= Math.max(0, at - LONGEST_FORMULA - 1); place--) {
    if (text[place] === open) return place
    if (text[place] === close) return -1
  }
  return -1
}

/** A title is no longer than this. */
const LONGEST_TITLE = 60

function insideTitle(text: string, { from, to }: TextRange): boolean {
  const head = text.slice(Math.max(0, from - LONGEST_TITLE), from)
  const open = head.lastIndexOf('《')
  return open >= 0 && !head.slice(open).includes('》') && text.slice(to, to + LONGEST_TITLE).includes('》')
}
