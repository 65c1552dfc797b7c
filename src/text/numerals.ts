import Big from 'big.js'
import { type Spelling, spanOfValues, spelling } from './spelt-numerals.js'

/** A numeral in a text folded by `foldText`: where it stands and what it is worth. */
export interface Numeral {
  readonly from: number
  readonly to: number
  readonly value: Big
  /** The power of ten written behind the digits (万, 亿 …); 1 where there is none. */
  readonly magnitude: Big
  /** `digits`: 12.5万; `words`: 十二; `bare`: a power of ten without a digit, as in 百亿级. */
  readonly script: 'digits' | 'words' | 'bare'
  /** 多, 余, 来 or 几 inside the numeral: 100多万, 十几万. */
  readonly over: boolean
  /** Greater than `value` where two neighbouring digits give a span: 一两个, 三五个, 七八十. */
  readonly upTo: Big
  /** As it stands in the text. */
  readonly word: string
}

/** Digits grouped by commas (1,250; 5, 000) or, in front of a word, by spaces (60 000个); else a plain run. */
const NUMBER = /(?:\d{1,3}(?:(?:, ?\d{3}){1,5}|(?: \d{3}){1,3}(?= ?\p{Script=Han}))(?!\d)|\d+)(?:\.\d+)?/uy
/** 万, 千万, 万亿, 多万, 千多万; 百 and 千, unless they begin a unit (千瓦, 百分点). 十 stands only before 万 and 亿. */
const MAGNITUDE =
  / ?(?:(?<over>[多余来几]?)(?<small>[十百千]?)(?<also>[多余来几]?)(?<large>万亿|万|亿)|(?<early>[多余来几]?)(?<alone>百(?!分)|千(?![瓦米克伏卡])))/uy
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 万亿: 12 }
/** Words of change, copulas and the like; a dash between one of them and digits is a minus: 增长-2.4%, 为-0.2%和-1%. */
const BEFORE_MINUS = new Set('长降幅增减为是达到至在约率速值于和与及由从（')
const MINUS = new Set('-−﹣–—')
/** A longer run of digits is no number but a code. */
const LONGEST_NUMBER = 18

/** Reads the numeral that begins at `at`, or null where none does (亿万 is a figure of speech). */
export function readNumeral(text: string, at: number): Numeral | null {
  return readDigits(text, at) ?? readWords(text, at)
}

/** Behind the run of digits at `at`, however long. */
export function behindDigits(text: string, at: number): number {
  let to = at
  while (isDigit(text[to])) to += 1
  return to
}

interface Part {
  readonly to: number
  readonly value: Big
  readonly magnitude: Big
  readonly over: boolean
}

/** 12.5万, -2.6, and parts of falling magnitude, which add up: 13万2千, 10亿5,000万. */
function readDigits(text: string, at: number): Numeral | null {
  const negative = isMinus(text, at)
  const first = readPart(text, negative ? at + 1 : at)
  if (!first) return null
  let { to, value, over } = first
  for (let last = first; last.magnitude.gt(1); ) {
    const next = readPart(text, to)
    if (!next || next.magnitude.eq(1) || next.value.gte(last.magnitude)) break
    to = next.to
    value = value.plus(next.value)
    over ||= next.over
    last = next
  }
  if (negative) value = value.times(-1)
  const { magnitude } = first
  return { from: at, to, word: text.slice(at, to), value, upTo: value, magnitude, script: 'digits', over }
}

function readPart(text: string, at: number): Part | null {
  if (!isDigit(text[at]) || behindDigits(text, at) - at > LONGEST_NUMBER) return null
  const number = matchAt(NUMBER, text, at)?.[0] ?? ''
  const sized = matchAt(MAGNITUDE, text, at + number.length)
  const { over, small = '', also, large = '', early, alone = '' } = sized?.groups ?? {}
  const power = [small, large, alone].reduce((sum, sign) => sum + (POWERS[sign] ?? 0), 0)
  const magnitude = new Big(10).pow(power)
  return {
    to: at + number.length + (sized?.[0].length ?? 0),
    value: new Big(number.replace(/[, ]/gu, '')).times(magnitude),
    magnitude,
    over: Boolean(over || also || early),
  }
}

/** A dash is a sign behind a word of change or a copula, and in front of a percentage behind any other noun. */
function isMinus(text: string, at: number): boolean {
  if (!MINUS.has(text[at] ?? '') || !isDigit(text[at + 1])) return false
  const before = text[at - 1] ?? ''
  if (BEFORE_MINUS.has(before)) return true
  if (!/[、\p{Script=Han}]/u.test(before) || spelling(text, at - 1)) return false
  const number = matchAt(NUMBER, text, at + 1)?.[0] ?? ''
  return text[at + 1 + number.length] === '%'
}

function readWords(text: string, at: number): Numeral | null {
  const spelt = spelling(text, at)
  if (!spelt || text.startsWith('亿万', at)) return null
  const [value, upTo] = spanOfValues(spelt)
  const word = text.slice(at, spelt.to)
  return {
    from: at,
    to: spelt.to,
    word,
    value,
    upTo,
    magnitude: magnitudeOf(spelt),
    script: /^[百千万亿]+$/u.test(word) ? 'bare' : 'words',
    over: spelt.over,
  }
}

/** The powers that end a numeral in words: 千万 in 三千万. */
function magnitudeOf({ terms, run }: Spelling): Big {
  if (run.length > 0) return new Big(1)
  let magnitude = new Big(1)
  for (const { lo, power } of terms.toReversed()) {
    if (power >= 100) magnitude = magnitude.times(power)
    if (lo !== null || power < 100) break
  }
  return magnitude
}

const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9'

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
