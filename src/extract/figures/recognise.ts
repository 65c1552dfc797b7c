import type Big from 'big.js'
import type { Qualifier } from '../../lexicon/figure-words.js'
import type { FigureKind } from '../../model/claim.js'
import type { TextRange } from '../../model/span.js'
import { behindDigits, readNumeral } from '../../text/numerals.js'
import {
  boundBefore,
  boundedInterval,
  type Interval,
  limitAfter,
  qualifierAfter,
  qualifierBefore,
} from './qualifiers.js'
import { isEnumeration, isNoQuantity } from './refuse.js'
import { readPart, readRank, type SetForm } from './set-forms.js'
import { impliedUnit, isFractionalCount, readTerm, sharedUnit, type Term, withoutNumbering } from './terms.js'
import type { UnitMatch } from './units.js'

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

type Effects = readonly Qualifier['effect'][]

const RANGE_JOIN = /^ ?(?:[-—–－~～]{1,2}|至|到) ?/u

/** A number, a rank or a part begins with one of these signs; the rules are tried nowhere else. */
const CAN_BEGIN = new Set('0123456789零〇○◯一二两三四五六七八九十百千万亿第前后首半翻双“"-−﹣–—')

/**
 * The quantities of a text folded by `foldText`, in order. `masks` are ranges that only date something, in order.
 * One pass: whatever is read is stepped over, and no rule looks further than a few dozen signs.
 */
export function recognise(text: string, masks: readonly TextRange[]): Quantity[] {
  const found: Quantity[] = []
  let next = 0
  for (let at = 0; at < text.length; ) {
    while ((masks[next]?.to ?? text.length) <= at) next += 1
    const mask = masks[next]
    if (mask && mask.from <= at) {
      at = mask.to
      continue
    }
    const begins = CAN_BEGIN.has(text[at] ?? '')
    const quantity = begins ? recogniseAt(text, at) : null
    if (quantity) found.push(quantity)
    at = quantity?.range.to ?? (begins ? afterNumeral(text, at) : at + 1)
  }
  return found
}

/** A numeral that is no quantity, or a code, is passed as a whole, so that its tail is not read as one. */
function afterNumeral(text: string, at: number): number {
  return readNumeral(text, at)?.to ?? Math.max(behindDigits(text, at), at + 1)
}

function recogniseAt(text: string, at: number): Quantity | null {
  const form = readRank(text, at) ?? readPart(text, at)
  if (form) return fromForm(text, form)
  const term = withoutNumbering(text, readTerm(text, at))
  if (!term || text[at - 1] === '第') return null
  return vagueFrom(text, term) ?? rangeFrom(text, term) ?? valueFrom(text, term)
}

function fromForm(text: string, form: SetForm): Quantity {
  const before = form.kind === 'rank' ? null : qualifierBefore(text, form.from)
  const after = form.kind === 'rank' ? null : qualifierAfter(text, form.to)
  const core = { from: form.from, to: form.to }
  return {
    ...boundedInterval(form.lower, form.upper, [...effectsOf(after, before), ...(form.effects ?? [])]),
    range: { from: before?.from ?? core.from, to: after?.to ?? core.to },
    core,
    unit: form.unit,
    kind: form.kind,
    suffix: '',
    rule: form.rule,
  }
}

function rangeFrom(text: string, first: Term): Quantity | null {
  const join = RANGE_JOIN.exec(text.slice(first.to, first.to + 4))
  if (!join || isStart(text, first.numeral.from)) return null
  const second = readTerm(text, first.to + join[0].length)
  if (!second?.unit || (first.unit && first.unit.base !== second.unit.base)) return null
  const shared = first.unit === null && first.numeral.magnitude.eq(1) ? second.numeral.magnitude : 1
  const low = first.numeral.value.times(shared)
  if (!low.lt(second.numeral.value)) return null
  const term = { ...second, numeral: { ...second.numeral, from: first.numeral.from } }
  return build(text, term, second.unit, low, second.numeral.upTo, 'range')
}

/** 从5%到7%: a move from one value to the other, and no range. */
function isStart(text: string, at: number): boolean {
  const from = qualifierBefore(text, at)?.from ?? at
  return '从由自'.includes(text[from - 1] ?? '-')
}

function valueFrom(text: string, term: Term): Quantity | null {
  const { value, upTo } = term.numeral
  const shared = term.unit && !isFractionalCount(term) ? null : sharedUnit(text, term)
  if (shared)
    return build(text, term, shared.unit, value.times(shared.scale), upTo.times(shared.scale), 'shared-unit')
  const unit = term.unit ?? impliedUnit(text, term)
  return unit ? build(text, term, unit, value, upTo, term.unit ? 'value' : 'implied-unit') : null
}

/** 数十家, 几百项, 上千人: a power of ten that some small number multiplies, from the power itself up to the next. */
function vagueFrom(text: string, { numeral, unit }: Term): Quantity | null {
  const sign = /(?:好几|[数几]|(?<!以)上)$/u.exec(
    text.slice(Math.max(0, numeral.from - 2), numeral.from),
  )?.[0]
  if (!sign || !unit || unit.kind === 'duration' || !/^[十百千万亿]+$/u.test(numeral.word)) return null
  if (sign === '上' && numeral.word.startsWith('十')) return null
  const power = numeral.value.times(unit.factor)
  const atLeast = sign === '上'
  return {
    ...boundedInterval(power, atLeast ? power : power.times(10), [atLeast ? 'over' : 'about']),
    range: { from: numeral.from - sign.length, to: unit.to },
    core: { from: numeral.from, to: unit.to },
    unit: unit.base,
    kind: unit.kind,
    suffix: '',
    rule: 'vague',
  }
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
  const grade =
    text[core.to] === '级' && !'别联'.includes(text[core.to + 1] ?? '-') && !unit.counts ? '级' : ''
  const behind = core.to + grade.length
  const after = qualifierAfter(text, behind) ?? (unit.kind === 'duration' ? limitAfter(text, behind) : null)
  const candidate = { numeral, unit, core, qualified: before !== null || after !== null || grade !== '' }
  if (isNoQuantity(text, candidate)) return null
  const front = text[core.from - 1] === '前' && unit.counts ? 1 : 0
  const further = before === null && after === null ? boundBefore(text, core.from) : null
  const effects = [...effectsOf(after, before), ...(further ? [further] : []), ...term.effects]
  const [least, most] = [low.times(unit.factor), high.times(unit.factor)]
  return {
    ...boundedInterval(least, most, effects),
    range: { from: (before?.from ?? core.from) - front, to: after?.to ?? core.to + grade.length },
    core,
    unit: unit.base,
    kind: isEnumeration(text, candidate) ? 'enumeration' : unit.kind,
    suffix: grade || text.slice(core.to, after?.to ?? core.to),
    rule,
  }
}

const effectsOf = (...matches: readonly ({ effect: Qualifier['effect'] } | null)[]): Effects =>
  matches.flatMap(match => (match ? [match.effect] : []))
