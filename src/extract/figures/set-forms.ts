import Big from 'big.js'
import { FIGURATIVE_RANK, type Qualifier, RANK_CUES } from '../../lexicon/figure-words.js'
import type { FigureKind } from '../../model/claim.js'
import { readNumeral } from '../../text/numerals.js'

/** A quantity said by a set form instead of a number and a unit: 第4位, 首位, 百分之五, 三分之二, 翻一番. */
export interface SetForm {
  readonly from: number
  readonly to: number
  readonly lower: Big
  readonly upper: Big
  readonly unit: string
  readonly kind: FigureKind
  readonly rule: string
  /** Bounds that the form itself says: 两位数 is ten or more. */
  readonly effects?: readonly Qualifier['effect'][]
}

/** Shorter than any numeral that would be no slip; without a limit a run of 十 is read anew at each sign. */
const NUMBER =
  '(?:\\d{1,12}(?:\\.\\d{1,6})?|[零一二两三四五六七八九十百千万]{1,9}(?:点[零一二三四五六七八九]{1,6})?)'
const ORDINAL = new RegExp(`第(${NUMBER})(?:(位|名)|(?=[，。；、）)！:：]|$))`, 'uy')
const FRONT = new RegExp(`[前后](${NUMBER})(?:位|名|强|列|(?=[，。；、）)！]|$))`, 'uy')
const FIRST = /首位(?!度)/uy
const PERCENT = new RegExp(`百分之(${NUMBER})(?:(?:[-—–~]|至|到)(?:百分之)?(${NUMBER}))?`, 'uy')
const FRACTION = new RegExp(`(${NUMBER})分之(${NUMBER})`, 'uy')
const SLASHED = /(?<![\dA-Za-z/])(\d{1,2})\/(\d{1,2})(?![\d/])/uy
const HALF = /一半|半数/uy
const DOUBLINGS = new RegExp(`翻了?(${NUMBER})?番`, 'uy')
const HALF_HOUR = /半个?小时/uy
/** 保持两位数增长, 增速达到两位数: growth of ten percent or more. */
const TWO_DIGITS = /[“"]?[两双2]位数[”"]?/uy
const GROWS_BEHIND = /^(?:以上)?的?(?:较快|快速|高速|高|速度)?的?(?:速度)?增/u
const GROWS_BEFORE = /(?:增长|增速|增幅|涨幅|提高|幅度)[^，。；、]{0,6}$/u
/** 2.8∶1: so many to one. Two figures behind a colon are a time of day, three parts a structure. */
const RATIO = /(?<![\d:：∶.])(\d{1,6}(?:\.\d{1,4})?)[:：∶]1(?![\d:：∶.])/uy
/** How far before a rank its sign may stand (排名全省第四, 居中部省会城市首位). */
const RANK_WINDOW = 14

/** 第4位, 居首位, 全国第二, 前10名: a rank where a sign of ranking stands before it. */
export function readRank(text: string, at: number): SetForm | null {
  const ordinal = matchAt(ORDINAL, text, at)
  const front = matchAt(FRONT, text, at)
  const first = matchAt(FIRST, text, at)
  const match = ordinal ?? front ?? first
  if (!match || !ranks(text, at)) return null
  const value = first ? new Big(1) : (readNumeral(match[1] ?? '', 0)?.value ?? new Big(1))
  return {
    from: at,
    to: at + match[0].length,
    lower: front ? new Big(1) : value,
    upper: value,
    unit: '位',
    kind: 'rank',
    rule: front ? 'front-rank' : 'rank',
  }
}

function ranks(text: string, at: number): boolean {
  const clause = /[^，。；：！？]*$/u.exec(text.slice(Math.max(0, at - RANK_WINDOW), at))?.[0] ?? ''
  return RANK_CUES.some(cue => clause.includes(cue)) && !FIGURATIVE_RANK.some(cue => clause.includes(cue))
}

/** 两成五, 三成半: a tenth of ten parts, and half of one. */
const TENTHS_AND = /([一二两三四五六七八九])成([一二三四五六七八九]|半)(?![分年个名家本])/uy

/** 百分之五, 三分之二, 两成五, 一半, 翻两番, 半小时. */
export function readPart(text: string, at: number): SetForm | null {
  const tenths = matchAt(TENTHS_AND, text, at)
  if (tenths) {
    const rest = tenths[2] === '半' ? new Big(5) : worth(tenths[2])
    return exact(tenths, at, worth(tenths[1]).times(10).plus(rest), '%', 'percent', 'tenths')
  }
  const percent = matchAt(PERCENT, text, at)
  if (percent) return percentForm(percent, at)
  const fraction = matchAt(FRACTION, text, at)
  if (fraction) return fractionForm(fraction, at, 1, 2)
  const slashed = matchAt(SLASHED, text, at)
  if (slashed) return fractionForm(slashed, at, 2, 1)
  const half = matchAt(HALF, text, at)
  if (half) return exact(half, at, new Big(50), '%', 'percent', 'half')
  const doublings = matchAt(DOUBLINGS, text, at)
  if (doublings) return exact(doublings, at, worth(doublings[1] ?? '一'), '番', 'other', 'doubling')
  const hour = matchAt(HALF_HOUR, text, at)
  if (hour) return exact(hour, at, new Big('0.5'), '小时', 'duration', 'half-hour')
  const ratio = matchAt(RATIO, text, at)
  return ratio ? exact(ratio, at, worth(ratio[1]), '∶1', 'other', 'ratio') : twoDigits(text, at)
}

/** 百分之五; 百分之七至八, 百分之七到百分之八. */
function percentForm(match: RegExpExecArray, at: number): SetForm {
  const [low, high] = [worth(match[1]), worth(match[2] ?? match[1])]
  if (high.gte(low)) return { ...exact(match, at, low, '%', 'percent', 'percent-words'), upper: high }
  const first = match[0].slice(0, '百分之'.length + (match[1]?.length ?? 0))
  return { ...exact(match, at, low, '%', 'percent', 'percent-words'), to: at + first.length }
}

function twoDigits(text: string, at: number): SetForm | null {
  const match = matchAt(TWO_DIGITS, text, at)
  if (!match) return null
  const to = at + match[0].length
  const grows =
    GROWS_BEHIND.test(text.slice(to, to + RANK_WINDOW)) ||
    GROWS_BEFORE.test(text.slice(Math.max(0, at - RANK_WINDOW), at))
  return grows ? { ...exact(match, at, new Big(10), '%', 'percent', 'two-digits'), effects: ['>='] } : null
}

/** As percent; where the decimals do not end, the interval of hundredths that holds the fraction. */
function fractionForm(match: RegExpExecArray, at: number, below: 1 | 2, above: 1 | 2): SetForm | null {
  const [parts, whole] = [worth(match[above]), worth(match[below])]
  if (!parts.lt(whole)) return null
  const percent = parts.times(100).div(whole)
  const low = percent.round(2, Big.roundDown)
  const high = low.eq(percent) ? low : low.plus('0.01')
  return { ...exact(match, at, low, '%', 'percent', 'fraction'), upper: high }
}

function exact(
  match: RegExpExecArray,
  from: number,
  value: Big,
  unit: string,
  kind: FigureKind,
  rule: string,
): SetForm {
  return { from, to: from + match[0].length, lower: value, upper: value, unit, kind, rule }
}

const worth = (numeral: string | undefined) => readNumeral(numeral ?? '', 0)?.value ?? new Big(0)

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
