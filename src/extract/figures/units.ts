import { MEASURE_WORDS } from '../../lexicon/measure-words.js'
import { UNITS } from '../../lexicon/units.js'
import type { FigureKind } from '../../model/claim.js'
import type { Numeral } from '../../text/numerals.js'

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
  const per = unit.counts ? null : /^\/(?:日|天|年|月|小时|人)/u.exec(text.slice(unit.to, unit.to + 3))
  return per ? { ...unit, base: `${unit.base}${per[0]}`, to: unit.to + per[0].length } : unit
}

/** The longest unit that begins at `at`, after a space if there is one, and may stand behind the numeral. */
export function matchUnit(text: string, at: number, numeral: Numeral): UnitMatch | null {
  const from = text[at] === ' ' ? at + 1 : at
  for (let length = Math.min(LONGEST, text.length - from); length > 0; length--) {
    const name = text.slice(from, from + length)
    const unit = UNIT_BY_NAME.get(name)
    const to = from + length
    if (unit && mayStand(name, numeral, text, to)) return perTime(text, { ...unit, to })
  }
  return null
}

type Guard = (numeral: Numeral, text: string, to: number) => boolean

const behind =
  (pattern: RegExp): Guard =>
  (_, text, to) =>
    !pattern.test(text.slice(to, to + GUARD_WINDOW))
const GUARD_WINDOW = 3

/** Units that are other words too, and when they are units. */
const GUARDS: Readonly<Record<string, Guard>> = {
  // 八成以上, 9成; not 2023成都, 2100多万成都市民, 九成果
  成: ({ value, magnitude, over }, text, to) =>
    value.gt(0) &&
    value.lt(10) &&
    value.eq(value.round()) &&
    magnitude.eq(1) &&
    !over &&
    !/^(?:[为立员果熟功效型品就长本绩套]|不变|都(?![是有在用能达已由要被会]))/u.test(
      text.slice(to, to + GUARD_WINDOW),
    ),
  // 15日内办结; days of the calendar (3月6日至8日) count nothing
  日: (_, text, to) => /^(?:[以之]?内|以上|时间)/u.test(text.slice(to, to + GUARD_WINDOW)),
  // 上升1.5个点; not 布设10个点位
  个点: ({ from, value }, text, to) =>
    (!value.eq(value.round()) ||
      /[增升高降低落窄快慢长跌涨减缓加]了?[^，。；、]{0,3}$/u.test(
        text.slice(Math.max(0, from - 6), from),
      )) &&
    !/^[位源状亮]/u.test(text.slice(to, to + GUARD_WINDOW)),
  // 举办培训班12期; not 二期工程, 6期扩建
  期: ({ script, value }, text, to) =>
    script === 'digits' &&
    value.eq(value.round()) &&
    !/^(?:[工项扩建规开地厂机改生]|配套|一|末|内|间|货|刊)/u.test(text.slice(to, to + GUARD_WINDOW)),
  // 100G宽带; not 5G基站
  G: ({ value }) => value.gte(10),
  T: ({ script }, text, to) => script === 'digits' && !/^[型形恤]/u.test(text.slice(to, to + 1)),
  M: behind(/^[型\d]/u),
  E: ({ value, script }) => script === 'digits' && value.gte(1),
  P: ({ value, script }) => script === 'digits' && value.gte(1),
}

/** A unit in letters ends where the letters end; some units are parts of other words. */
function mayStand(name: string, numeral: Numeral, text: string, to: number): boolean {
  if (/[A-Za-z]$/u.test(name) && /[A-Za-z\d+-]/u.test(text[to] ?? '')) return false
  return GUARDS[name]?.(numeral, text, to) ?? true
}
