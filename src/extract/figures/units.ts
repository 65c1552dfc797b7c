import { MEASURE_WORDS } from '../../lexicon/measure-words.js'
import { UNITS } from '../../lexicon/units.js'
import type { FigureKind } from '../../model/claim.js'

/** A unit as it stands in a text. */
export interface UnitMatch {
  readonly to: number
  readonly base: string
  /** Decimal factor to the base unit. */
  readonly factor: string
  readonly kind: FigureKind
  /** A measure word counts things; a unit of measurement measures them. */
  readonly counts: boolean
}

type Unit = Omit<UnitMatch, 'to'>

const MONEY_MAGNITUDES: readonly (readonly [string, string])[] = [
  ['个亿', '100000000'],
  ['个亿元', '100000000'],
]
const UNIT_BY_NAME = new Map<string, Unit>([
  ...MEASURE_WORDS.map((name): [string, Unit] => [
    name,
    { base: name, factor: '1', kind: 'count', counts: true },
  ]),
  ...UNITS.flatMap(({ names, base, factor, kind }) =>
    names.map((name): [string, Unit] => [name, { base, factor, kind, counts: kind === 'population' }]),
  ),
  ...MONEY_MAGNITUDES.map(([name, factor]): [string, Unit] => [
    name,
    { base: '元', factor, kind: 'money', counts: false },
  ]),
])
const LONGEST = Math.max(...[...UNIT_BY_NAME.keys()].map(name => name.length))

/** 吨/日: a rate keeps what it is counted per. */
function perTime(text: string, unit: UnitMatch): UnitMatch {
  const per = unit.counts ? null : /^\/(?:日|天|年|月|小时|人)/u.exec(text.slice(unit.to))
  return per ? { ...unit, base: `${unit.base}${per[0]}`, to: unit.to + per[0].length } : unit
}

/** The longest unit that begins at `at`, after a space if there is one. */
export function matchUnit(text: string, at: number): UnitMatch | null {
  const from = /\s/u.test(text[at] ?? '') ? at + 1 : at
  for (let length = Math.min(LONGEST, text.length - from); length > 0; length--) {
    const unit = UNIT_BY_NAME.get(text.slice(from, from + length))
    if (unit) return perTime(text, { ...unit, to: from + length })
  }
  return null
}
