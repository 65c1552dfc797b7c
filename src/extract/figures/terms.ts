import type Big from 'big.js'
import { MONEY, PEOPLE, type Qualifier } from '../../lexicon/figure-words.js'
import { type Numeral, readNumeral } from '../../text/numerals.js'
import { matchUnit, type UnitMatch } from './units.js'

/** One number of a list or of a range, with the unit it has of its own. */
export interface Term {
  readonly numeral: Numeral
  readonly unit: UnitMatch | null
  readonly effects: readonly Qualifier['effect'][]
  readonly to: number
}

/** What may stand between numbers that share a unit; a unit does not reach over a comma. */
const LIST_JOIN = /^(?:[、和与及或]|以及)(?:约|近)?/u
/** Values that are money even below 亿 when their unit is left out: 人均生产总值突破10万. */
const INCOME_BEFORE = /(?:生产总值|收入|工资|GDP)[^，。；\d]{0,6}$/u
/** What a bare number of 万 counts, by the name before it: 旅游人次突破|50万. */
const COUNTED_BEFORE = [
  { unit: '人次', name: /人次[^，。；、\d]{0,6}$/u },
  { unit: '户', name: /(?:用户|主体|农户|户数)[^，。；、\d]{0,6}$/u },
  { unit: '人', name: /(?:人口|人数|员额|就业|参保|职工|学生|毕业生|劳动力|党员)[^，。；、\d]{0,6}$/u },
] as const
const NAME_WINDOW = 10
/** Where a number of 万 stands alone, we say the number and no unit. */
const ENDS_BARE = /^(?:以[上下内]|左右)?(?:[，。；、！）]|$)/u
/** How many terms of a list may wait for the unit of a later one (1200、1500、1800公里). */
const LONGEST_SHARED_LIST = 6

/** A unit that a half may follow or stand in front of: 一年半, 两倍半; 一个半小时, 3个半月. */
const HALF_BEHIND = /^(?:年|天|倍)$/u
const HALF_WITHIN = /^个半(?=小时|月|钟头|工作日)/u

/** The number that begins at `at`, with a 多 or a half behind it and its unit; null where none does. */
export function readTerm(text: string, at: number): Term | null {
  const numeral = readNumeral(text, at)
  if (!numeral) return null
  const half = HALF_WITHIN.test(text.slice(numeral.to, numeral.to + 5)) ? 2 : 0
  if (half > 0)
    return withHalf(numeral, matchUnit(text, numeral.to + half, numeral) ?? monthBehind(numeral.to + half))
  const over = /^ ?[多余来几](?!年来)/u.exec(text.slice(numeral.to, numeral.to + 4))?.[0] ?? ''
  const effects = numeral.over || over ? (['over'] as const) : []
  const unit = matchUnit(text, numeral.to + over.length, numeral)
  const halved =
    unit !== null && HALF_BEHIND.test(unit.base) && /^半(?![载途])/u.test(text.slice(unit.to, unit.to + 2))
  if (halved) return withHalf(numeral, { ...unit, to: unit.to + 1 })
  return { numeral, unit, effects, to: unit?.to ?? numeral.to + over.length }
}

const HALF = '0.5'

function withHalf(numeral: Numeral, unit: UnitMatch): Term {
  const halved = { ...numeral, value: numeral.value.plus(HALF), upTo: numeral.upTo.plus(HALF) }
  return { numeral: halved, unit, effects: [], to: unit.to }
}

/** 3个半月: 月 is a unit behind 个 alone. */
function monthBehind(at: number): UnitMatch {
  return { to: at + 1, base: '个月', factor: '1', kind: 'duration', counts: false }
}

/** 1.7个、0.3个百分点: nothing is counted in tenths, so the unit is the one that follows. */
export function isFractionalCount({ numeral, unit }: Term): boolean {
  return unit?.base === '个' && !numeral.value.eq(numeral.value.round())
}

/** 159.4个: nothing is counted in tenths, so at the head of a paragraph the first number is the paragraph's own. */
export function withoutNumbering(text: string, term: Term | null): Term | null {
  if (term?.numeral.from !== 0 || !isFractionalCount(term)) return term
  return readTerm(text, text.indexOf('.') + 1)
}

/** The unit at the end of a list of bare numbers: 1200、1500公里; 12、15万亩; 1.7个、0.3个百分点. */
export function sharedUnit(text: string, first: Term): { unit: UnitMatch; scale: Big | number } | null {
  let at = first.to
  for (let length = 0; length < LONGEST_SHARED_LIST; length++) {
    const join = LIST_JOIN.exec(text.slice(at, at + 3))
    const next = join ? readTerm(text, at + join[0].length) : null
    if (!next || next.numeral.script !== first.numeral.script) return null
    if (next.unit && !isFractionalCount(next)) {
      const scale = first.numeral.magnitude.eq(1) ? next.numeral.magnitude : 1
      return { unit: { ...next.unit, to: first.to }, scale }
    }
    at = next.to
  }
  return null
}

/** A number with 万 or 亿 and no unit counts the people, the visits, the households or the money its neighbours name. */
export function impliedUnit(text: string, { numeral, to, effects }: Term): UnitMatch | null {
  if (numeral.value.lt(10_000) || (numeral.to !== to && effects.length === 0)) return null
  const before = text.slice(Math.max(0, numeral.from - NAME_WINDOW), numeral.from)
  const after = text.slice(to, to + 6)
  const near = /^[^，。；、！？\d]*/u.exec(after)?.[0] ?? ''
  const unit = { to, factor: '1', counts: false }
  if (PEOPLE.some(word => near.includes(word))) return { ...unit, base: '人', kind: 'population' }
  const counted = COUNTED_BEFORE.find(({ name }) => name.test(before))
  if (counted) return { ...unit, base: counted.unit, kind: 'population' }
  if (INCOME_BEFORE.test(before)) return { ...unit, base: '元', kind: 'money' }
  const money = MONEY.some(word => after.startsWith(word) || before.includes(word))
  if (money && numeral.value.gte(100_000_000)) return { ...unit, base: '元', kind: 'money' }
  const bare = numeral.script === 'digits' && numeral.magnitude.gte(10_000)
  return bare && ENDS_BARE.test(after) ? { ...unit, base: '', kind: 'count' } : null
}
