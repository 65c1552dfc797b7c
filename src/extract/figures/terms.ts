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

const LIST_JOIN = /^(?:[、和与及或,，]|以及)(?:约|近)?/u
/** Values that are money even below 亿 when their unit is left out: 人均生产总值突破10万. */
const INCOME_BEFORE = /(?:生产总值|收入|工资|GDP)[^，。；\d]{0,6}$/u
/** How many terms of a list may wait for the unit of a later one (1200、1500、1800公里). */
const LONGEST_SHARED_LIST = 6

/** The number that begins at `at`, with a 多 behind it and its unit; null where none does. */
export function readTerm(text: string, at: number): Term | null {
  const numeral = readNumeral(text, at)
  if (!numeral) return null
  const over = /^\s?(?:[多余来几](?!年来))/u.exec(text.slice(numeral.to))?.[0] ?? ''
  const effects = numeral.over || over ? (['over'] as const) : []
  const unit = matchUnit(text, numeral.to + over.length)
  return { numeral, unit, effects, to: unit?.to ?? numeral.to + over.length }
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

/** The unit at the end of a list of bare numbers: 1200、1500公里; 12、15万亩. */
export function sharedUnit(text: string, first: Term): { unit: UnitMatch; scale: Big | number } | null {
  let at = first.to
  for (let length = 0; length < LONGEST_SHARED_LIST; length++) {
    const join = LIST_JOIN.exec(text.slice(at))
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

/** A number with 万 or 亿 and no unit counts the people or the money its neighbours name. */
export function impliedUnit(text: string, { numeral, to }: Term): UnitMatch | null {
  if (numeral.value.lt(10_000) || numeral.to !== to) return null
  const before = text.slice(Math.max(0, numeral.from - 10), numeral.from)
  const after = text.slice(to, to + 6)
  const near = /^[^，。；、！？\d]*/u.exec(after)?.[0] ?? ''
  const unit = { to, factor: '1', counts: false }
  if (PEOPLE.some(word => near.includes(word)) || /(?:人口|人数|员额)[^，。；]{0,6}$/u.test(before))
    return { ...unit, base: '人', kind: 'population' }
  if (INCOME_BEFORE.test(before)) return { ...unit, base: '元', kind: 'money' }
  if (numeral.value.lt(100_000_000)) return null
  const money = MONEY.some(word => after.startsWith(word) || before.includes(word))
  return money ? { ...unit, base: '元', kind: 'money' } : null
}
