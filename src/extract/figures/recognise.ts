import type Big from 'big.js'
import type { Qualifier } from '../../lexicon/figure-words.js'
import { MONEY, PEOPLE } from '../../lexicon/figure-words.js'
import type { FigureKind } from '../../model/claim.js'
import type { TextRange } from '../../model/span.js'
import { type Numeral, readNumeral } from '../../text/numerals.js'
import { boundedInterval, type Interval, limitAfter, qualifierAfter, qualifierBefore } from './qualifiers.js'
import { isEnumeration, isNoQuantity } from './refuse.js'
import { readPart, readRank, type SetForm } from './set-forms.js'
import { matchUnit, type UnitMatch } from './units.js'

/** A quantity as the text prints it. */
export interface Quantity extends Interval<Big> {
  /** With its qualifiers. */
  readonly range: TextRange
  /** The number and its unit alone. */
  readonly core: TextRange
  readonly unit: string
  readonly kind: FigureKind
  /** What a bound or a 级 behind the number says of a class: 以上 in 20亿元以上重大项目, 级 in 百亿级. */
  readonly suffix: string
  readonly rule: string
}

/** One number of a list or of a range, with the unit it has of its own. */
interface Term {
  readonly numeral: Numeral
  readonly unit: UnitMatch | null
  readonly effects: readonly Qualifier['effect'][]
  readonly to: number
}

const RANGE_JOIN = /^\s?(?:[-—–－~～]{1,2}|至|到)\s?/u
const LIST_JOIN = /^(?:[、和与及或,，]|以及)(?:约|近)?/u
/** Values that are money even below 亿 when their unit is left out: 人均生产总值突破10万. */
const INCOME_BEFORE = /(?:生产总值|收入|工资|GDP)[^，。；\d]{0,6}$/u
/** How many terms of a list may wait for the unit of a later one (1200、1500、1800公里). */
const LONGEST_SHARED_LIST = 6

/**
 * The quantities of a text folded by `foldScript`, in order. `masks` are ranges that only date something.
 */
export function recognise(text: string, masks: readonly TextRange[]): Quantity[] {
  const found: Quantity[] = []
  let at = 0
  while (at < text.length) {
    const mask = masks.find(({ from, to }) => at >= from && at < to)
    const quantity = mask ? null : recogniseAt(text, at)
    if (quantity) found.push(quantity)
    at = mask ? mask.to : (quantity?.range.to ?? afterNumeral(text, at))
  }
  return found
}

/** A numeral that is no quantity is passed as a whole, so that its tail is not read as one. */
function afterNumeral(text: string, at: number): number {
  const numeral = readNumeral(text, at)
  return numeral ? numeral.to : at + 1
}

function recogniseAt(text: string, at: number): Quantity | null {
  const form = readRank(text, at) ?? readPart(text, at)
  if (form) return fromForm(text, form)
  const term = withoutNumbering(text, readTerm(text, at))
  if (!term || /第$/u.test(text.slice(0, at))) return null
  return rangeFrom(text, term) ?? valueFrom(text, term)
}

function fromForm(text: string, form: SetForm): Quantity {
  const before = form.kind === 'rank' ? null : qualifierBefore(text, form.from)
  const after = form.kind === 'rank' ? null : qualifierAfter(text, form.to)
  const effects = [after, before].flatMap(match => (match ? [match.effect] : []))
  const core = { from: form.from, to: form.to }
  return {
    ...boundedInterval(form.lower, form.upper, effects),
    range: { from: before?.from ?? core.from, to: after?.to ?? core.to },
    core,
    unit: form.unit,
    kind: form.kind,
    suffix: '',
    rule: form.rule,
  }
}

function readTerm(text: string, at: number): Term | null {
  const numeral = readNumeral(text, at)
  if (!numeral) return null
  const over = /^\s?(?:[多余来几](?!年来))/u.exec(text.slice(numeral.to))?.[0] ?? ''
  const effects = numeral.over || over ? (['over'] as const) : []
  const unit = matchUnit(text, numeral.to + over.length)
  return { numeral, unit, effects, to: unit?.to ?? numeral.to + over.length }
}

function rangeFrom(text: string, first: Term): Quantity | null {
  const join = RANGE_JOIN.exec(text.slice(first.to))
  if (!join || /[从由自]$/u.test(text.slice(0, startOf(text, first.numeral.from)))) return null
  const second = readTerm(text, first.to + join[0].length)
  if (!second?.unit || (first.unit && first.unit.base !== second.unit.base)) return null
  const shared = first.unit === null && first.numeral.magnitude.eq(1) ? second.numeral.magnitude : 1
  const low = first.numeral.value.times(shared)
  if (!low.lt(second.numeral.value)) return null
  const term = { ...second, numeral: { ...second.numeral, from: first.numeral.from } }
  return build(text, term, second.unit, low, second.numeral.value, 'range')
}

function valueFrom(text: string, term: Term): Quantity | null {
  const { value, upTo } = term.numeral
  const shared = term.unit && !isFractionalCount(term) ? null : sharedUnit(text, term)
  if (shared)
    return build(text, term, shared.unit, value.times(shared.scale), upTo.times(shared.scale), 'shared-unit')
  const unit = term.unit ?? impliedUnit(text, term)
  return unit ? build(text, term, unit, value, upTo, term.unit ? 'value' : 'implied-unit') : null
}

/** Where a number begins with the qualifier before it, if any. */
const startOf = (text: string, at: number) => qualifierBefore(text, at)?.from ?? at

/** 1.7个、0.3个百分点: nothing is counted in tenths, so the unit is the one that follows. */
function isFractionalCount({ numeral, unit }: Term): boolean {
  return unit?.base === '个' && !numeral.value.eq(numeral.value.round())
}

/** 159.4个: nothing is counted in tenths, so at the head of a paragraph the first number is the paragraph's own. */
function withoutNumbering(text: string, term: Term | null): Term | null {
  if (term?.numeral.from !== 0 || !isFractionalCount(term)) return term
  return readTerm(text, text.indexOf('.') + 1)
}

/** The unit at the end of a list of bare numbers: 1200、1500公里; 12、15万亩. */
function sharedUnit(text: string, first: Term): { unit: UnitMatch; scale: Big | number } | null {
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
function impliedUnit(text: string, { numeral, to }: Term): UnitMatch | null {
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

function build(
  text: string,
  term: Term,
  unit: UnitMatch,
  low: Big,
  high: Big,
  rule: string,
): Quantity | null {
  const { numeral } = term
  const core = { from: numeral.from, to: unit.to }
  const before = qualifierBefore(text, core.from)
  const grade = /^级(?!别|联)/u.test(text.slice(core.to)) && !unit.counts ? '级' : ''
  const behind = core.to + grade.length
  const after = qualifierAfter(text, behind) ?? (unit.kind === 'duration' ? limitAfter(text, behind) : null)
  const candidate = { numeral, unit, core, qualified: before !== null || after !== null || grade !== '' }
  if (isNoQuantity(text, candidate)) return null
  const front = /[前]$/u.test(text.slice(0, core.from)) && unit.counts ? 1 : 0
  const effects = [...[after, before].flatMap(match => (match ? [match.effect] : [])), ...term.effects]
  const scaled = [low, high].map(value => value.times(unit.factor)) as [Big, Big]
  return {
    ...boundedInterval(...scaled, effects),
    range: { from: (before?.from ?? core.from) - front, to: after?.to ?? core.to + grade.length },
    core,
    unit: unit.base,
    kind: isEnumeration(text, candidate) ? 'enumeration' : unit.kind,
    suffix: grade || text.slice(core.to, after?.to ?? core.to),
    rule,
  }
}
