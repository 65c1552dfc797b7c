import type { TextRange } from '../model/span.js'
import { readNumeral } from './numerals.js'

/** A day to the precision known; what relative expressions (今年, 年底, 3年内) are counted from. */
export interface TimeAnchor {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** An expression of time, resolved as far as the text allows. */
export interface TimeExpression {
  readonly range: TextRange
  readonly text: string
  /** `period`: over which; `deadline`: until which; `span`: a length of time that is a quantity too (3年内). */
  readonly kind: 'period' | 'deadline' | 'span'
  /** ISO dates, both included; null where the text does not say. */
  readonly start: string | null
  readonly end: string | null
}

type Resolved = Pick<TimeExpression, 'kind' | 'start' | 'end'>
type Parts = Readonly<Record<string, string | undefined>>
interface Rule {
  readonly pattern: RegExp
  readonly resolve: (parts: Parts, anchor: TimeAnchor) => Resolved | null
}

const N = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})'
const TO = '(?:[-—–－~～]{1,2}|至|到)'
const BY = '(?<by>截?至|截止到?|到|在)?'
const PART =
  '(?<part>前[一二三两]季度|底前?|末|年底前?|年末|初|以前|之前|前|上半年|下半年|第?[一二三四]季度|年初|年内|内)'
/** First year of each five-year plan, by its name. */
const PLANS: Readonly<Record<string, number>> = {
  六五: 1981,
  七五: 1986,
  八五: 1991,
  九五: 1996,
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
}
const PLAN_YEARS = 5
const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  当年: 0,
  年度: 0,
  全年: 0,
  去年: -1,
  上年: -1,
  上年度: -1,
  前年: -2,
  明年: 1,
  后年: 2,
}

const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(`${BY}(?<y1>(?:19|20)\\d\\d)年?${TO}(?<y2>(?:19|20)\\d\\d)年`, 'gu'),
    resolve: ({ y1, y2 }) => period(firstDay(Number(y1)), lastDay(Number(y2))),
  },
  {
    pattern: new RegExp(
      `${BY}(?<y>(?:19|20)\\d\\d|[一二][零〇九][零〇一二三四五六七八九]{2})年(?<m1>\\d{1,2})${TO}(?<m2>\\d{1,2})月份?`,
      'gu',
    ),
    resolve: ({ y, m1, m2 }) => period(firstDay(yearOf(y), Number(m1)), lastDay(yearOf(y), Number(m2))),
  },
  {
    pattern: new RegExp(
      `${BY}(?<y>(?:19|20)\\d\\d|[一二][零〇九][零〇一二三四五六七八九]{2})年(?!来)(?:(?<m>\\d{1,2})月份?(?:(?<d>\\d{1,2})日)?)?${PART}?`,
      'gu',
    ),
    resolve: parts => calendar(yearOf(parts.y), parts),
  },
  {
    pattern: new RegExp(
      `${BY}(?<rel>今年|本年度?|当年|(?<![\\d一-龥]年|跨|逐|历)年度|全年|去年|上年度?|前年|明年|后年)(?:(?<m1>\\d{1,2})${TO}(?<m2>\\d{1,2})月份?|(?:(?<m>\\d{1,2})月份?(?:(?<d>\\d{1,2})日)?)?${PART}?)`,
      'gu',
    ),
    resolve: (parts, { year }) => {
      const y = year + (RELATIVE_YEARS[parts.rel ?? ''] ?? 0)
      if (parts.m1) return period(firstDay(y, Number(parts.m1)), lastDay(y, Number(parts.m2)))
      return calendar(y, parts)
    },
  },
  {
    pattern: new RegExp(`(?<m1>\\d{1,2})${TO}(?<m2>\\d{1,2})月份?`, 'gu'),
    resolve: ({ m1, m2 }, { year }) => period(firstDay(year, Number(m1)), lastDay(year, Number(m2))),
  },
  {
    pattern: new RegExp(`前(?<n>${N})个月`, 'gu'),
    resolve: ({ n }, { year }) => period(firstDay(year), lastDay(year, count(n))),
  },
  {
    pattern: new RegExp(`${BY}(?<m>\\d{1,2})月(?:(?<d>\\d{1,2})日|份)?${PART}?`, 'gu'),
    resolve: (parts, { year }) => calendar(year, parts),
  },
  {
    pattern: new RegExp(`${BY}(?<part>上半年|下半年|前?第?[一二三四]季度|前三季度|年底前?|年末|年内)`, 'gu'),
    resolve: (parts, { year }) => calendar(year, parts),
  },
  {
    pattern:
      /(?<by>到|至|在)?[“"「]?(?<plan>十[一二三四五六]?五|[六七八九]五)[”"」]?(?<part>末|时期|期间|以来|期末)/gu,
    resolve: ({ by, plan, part }) => planned(plan, by === '到' || part === '末' || part === '期末'),
  },
  {
    pattern:
      /(?<by>到|至|在)?[“"「](?<plan>十[一二三四五六]?五|[六七八九]五)[”"」](?!规划|计划|开局|收官|建议|良好|目标|的)/gu,
    resolve: ({ by, plan }) => planned(plan, by === '到' || by === '至'),
  },
  {
    pattern: new RegExp(
      `(?:过去的?|改革开放|今明|建国|成立|近|最近|这|以往|前|上)(?<n>${N})(?:多|余)?年(?:来|间|里|中)?`,
      'gu',
    ),
    resolve: ({ n }, { year }) => period(firstDay(year - count(n)), lastDay(year - 1)),
  },
  {
    pattern: new RegExp(`(?<n>${N})(?:多|余)?年(?:来|以来|间)`, 'gu'),
    resolve: ({ n }, { year }) => period(firstDay(year - count(n)), lastDay(year - 1)),
  },
  // which years a bare length of time means depends on the section; it only dates what follows
  ...[
    '^N年(?!内|以|左右|时间|行动|后|前|期|多|来|间)',
    '(?<=[，。；项])N年(?=全|中央|财政|增|提|减|平均|实现|完成|淘汰|投入|建成|解决|国家|各级)',
    '(?:新|的)N年(?=[，。；]|的|农村)',
    'N年(?=累计|共|新增|总共|合计|的?(?:成绩|成就|奋斗历程|实践))',
  ].map(
    (pattern): Rule => ({
      pattern: new RegExp(pattern.replace('N', N), 'gu'),
      resolve: () => ({ kind: 'period', start: null, end: null }),
    }),
  ),
  {
    pattern: new RegExp(`(?:今后|未来|此后|接下来的?)(?<n>${N})(?:到${N}|至${N})?年`, 'gu'),
    resolve: ({ n }, { year }) => period(firstDay(year), lastDay(year + count(n) - 1)),
  },
  {
    pattern: new RegExp(`(?<n>${N})(?<unit>年|个月|天|日)(?:之内|以内|内)`, 'gu'),
    resolve: ({ n, unit }, anchor) => ({ kind: 'span', start: null, end: after(anchor, count(n), unit) }),
  },
  {
    pattern: new RegExp(`用(?<n>${N})年(?:左右)?(?:的)?(?:时间)`, 'gu'),
    resolve: ({ n }, anchor) => ({ kind: 'span', start: null, end: after(anchor, count(n), '年') }),
  },
]

/** The day that `date` (ISO 8601 to the precision known) names. */
export function anchorOf(date: string): TimeAnchor {
  const [year = '', month, day] = date.split('-')
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null }
}

/**
 * The expressions of time in a text folded by `foldText`, in order and without overlap (the earlier, then the
 * longer one wins). Years without a number (今年, 年底) are counted from the anchor.
 */
export function findTimes(text: string, anchor: TimeAnchor): TimeExpression[] {
  const found = RULES.flatMap(({ pattern, resolve }) =>
    [...text.matchAll(pattern)].flatMap(match => {
      const resolved = resolve(match.groups ?? {}, anchor)
      const range = { from: match.index, to: match.index + match[0].length }
      return resolved ? [{ ...resolved, range, text: match[0] }] : []
    }),
  )
  found.sort((a, b) => a.range.from - b.range.from || b.range.to - a.range.to)
  let end = 0
  return found.filter(({ range }) => {
    if (range.from < end) return false
    end = range.to
    return true
  })
}

function calendar(year: number, { by, part, m, d }: Parts): Resolved | null {
  const month = m ? Number(m) : null
  if ((month !== null && (month < 1 || month > 12)) || Number(d) > 31) return null
  const [start, end] = d
    ? [day(year, month ?? 1, Number(d)), day(year, month ?? 1, Number(d))]
    : partOfYear(year, month, part ?? '')
  if (by?.startsWith('截')) return period(start, end)
  const until = by === '到' || by === '至' || /[底末前内]$/u.test(part ?? '')
  return until ? { kind: 'deadline', start, end: beforeOf(part, start, end) } : period(start, end)
}

/** 2020年前 ends on the last day of the year before; 年底前 on the last day of the year. */
function beforeOf(part: string | undefined, start: string, end: string): string {
  if (part !== '前' && part !== '以前' && part !== '之前') return end
  const date = new Date(`${start}T00:00:00Z`)
  return new Date(date.getTime() - 86_400_000).toISOString().slice(0, 10)
}

function partOfYear(year: number, month: number | null, part: string): [string, string] {
  if (month !== null) return [firstDay(year, month), lastDay(year, month)]
  if (part === '上半年') return [firstDay(year), lastDay(year, 6)]
  if (part === '下半年') return [firstDay(year, 7), lastDay(year)]
  const first = '一二三'.indexOf(/^前([一二三])季度/u.exec(part.replace('两', '二'))?.[1] ?? '-')
  if (first >= 0) return [firstDay(year), lastDay(year, first * 3 + 3)]
  const quarter = '一二三四'.indexOf(/([一二三四])季度/u.exec(part)?.[1] ?? '-')
  if (quarter >= 0) return [firstDay(year, quarter * 3 + 1), lastDay(year, quarter * 3 + 3)]
  if (part.endsWith('初')) return [firstDay(year), lastDay(year, 3)]
  return [firstDay(year), lastDay(year)]
}

function planned(plan: string | undefined, until: boolean): Resolved | null {
  const first = PLANS[plan ?? '']
  if (first === undefined) return null
  const end = lastDay(first + PLAN_YEARS - 1)
  return until ? { kind: 'deadline', start: null, end } : period(firstDay(first), end)
}

function after({ year, month, day: date }: TimeAnchor, n: number, unit: string | undefined): string {
  if (unit === '年') return month === null ? lastDay(year + n) : lastDay(year + n, month)
  if (unit === '个月') return lastDay(year, (month ?? 12) + n)
  const moved = new Date(Date.UTC(year, (month ?? 12) - 1, (date ?? 1) + n))
  return moved.toISOString().slice(0, 10)
}

const period = (start: string, end: string): Resolved => ({ kind: 'period', start, end })
const day = (year: number, month: number, date: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
const firstDay = (year: number, month = 1) => day(year, month, 1)
const lastDay = (year: number, month = 12) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
const count = (numeral: string | undefined) => readNumeral(numeral ?? '', 0)?.value.toNumber() ?? 0

function yearOf(text: string | undefined): number {
  return readNumeral(text ?? '', 0)?.value.toNumber() ?? 0
}
