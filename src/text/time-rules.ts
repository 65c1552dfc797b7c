import { daysLater, firstDay, isoDay, lastDay, monthsLater } from './calendar.js'
import { anniversary, congressDay, FEASTS, FOUNDATIONS, feastDay } from './feasts.js'
import { planStart } from './five-year-plans.js'
import { readNumeral } from './numerals.js'

/** A day to the precision known; what relative expressions (今年, 年底, 3年内) are counted from. */
export interface TimeAnchor {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** What a rule makes of its match. ISO dates, both included; null where the text does not say. */
export interface Resolved {
  /** `period`: over which; `deadline`: until which; `span`: a length of time that is a quantity too (3年内). */
  readonly kind: 'period' | 'deadline' | 'span'
  readonly start: string | null
  readonly end: string | null
  /** It names no year: where it stands decides which one is meant (四季度, 9月份, 年底). */
  readonly yearless?: boolean
  /** It names a time that cannot be told (任期内), or one that no calendar has (2月30日). */
  readonly unread?: boolean
}

type Parts = Readonly<Record<string, string | undefined>>

interface Rule {
  readonly id: string
  readonly pattern: RegExp
  readonly resolve: (parts: Parts, anchor: TimeAnchor) => Resolved | null
}

const N = '(?:\\d{1,3}|[一二两三四五六七八九十百]{1,4})'
const TO = '(?:[-—–~]{1,2}|至|到)'
/** A length, or the range of two: 3, 三到五. The longer end counts. */
const LENGTH = `(?<n>${N}(?:${TO}${N})?)`
const BY = '(?<by>截?至|截止到?|到|在)?'
const ZERO = '零〇○◯O0'
const WORD_YEAR = `[一二][${ZERO}一八九][${ZERO}一二三四五六七八九]{2}|(?<![${ZERO}一-龥\\d])[九零〇○][${ZERO}一二三四五六七八九]`
const YEAR = `(?:(?<![\\d.])(?:1[89]|20|21)\\d\\d|${WORD_YEAR})`
const MONTH = '(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])'
const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  去年: -1,
  上年: -1,
  上年度: -1,
  前年: -2,
  明年: 1,
  后年: 2,
}
/** Years that the place decides: the one under review in a look back, the current one elsewhere. */
const OF_THE_PLACE = '当年|全年|(?<![\\d一-龥]年|跨|逐|历)年度'
const RELATIVE = `今年|本年度?|去年|(?<![以赶])上年度?|明年|(?<![提年\\d])前年(?!均)|(?<![今之以此前])后年(?!均)|${OF_THE_PLACE}`
/** 前期, 前列, 前所未有, 年前后 and the like are no limits. */
const BEFORE = '(?:以前|之前|前(?![期后列所来往景夕提沿述\\d一二两三四五六七八九十几]))'
const PART = `(?<part>前[一二三两]季度|第?[一二三四]季度(?:[末底]|${BEFORE})?|上半年|下半年|年?[底末](?:${BEFORE})?|年?初|[上中下]旬|年内|内(?![容外部需陆涵])|以来|${BEFORE})`
const NAMED = `(?:(?<y>${YEAR})年(?![来代])|(?<rel>${RELATIVE}))`
const PLAN = '[“"「]?(?<plan>十[一二三四五六七八九]?五|[六七八九]五)'
/** Occasions that everybody knows the time of but the paper: until then is unread, never the year's end. */
const OCCASIONS =
  '主?汛期?|春运|[供采]暖[期季]?|入冬|雨季|(?:[春秋]季)?开学|封冻|上冻|高考|[两双]节|[冬亚大全省青奥]运会|冬奥会|世博会|(?:召开|开幕|举办|举行)'
const HALF_MONTHS = 6

const rule = (id: string, pattern: string, resolve: Rule['resolve']): Rule => ({
  id,
  pattern: new RegExp(pattern, 'uy'),
  resolve,
})

/** How times are written, most of them by a number in front of 年, 月 or 日. Examples: test/specs/times.json. */
export const TIME_RULES: readonly Rule[] = [
  rule('years', `${BY}(?<y1>${YEAR})年?${TO}(?<y2>${YEAR})年`, ({ y1, y2 }) =>
    period(firstDay(yearOf(y1)), lastDay(yearOf(y2))),
  ),
  rule('months', `${NAMED}?(?<m1>${MONTH})(?:月份?)?${TO}(?<m2>${MONTH})月(?!龄)份?`, (parts, anchor) => {
    const year = namedYear(parts, anchor)
    return placed(period(firstDay(year, count(parts.m1)), lastDay(year, count(parts.m2))), parts)
  }),
  rule(
    'days',
    `${NAMED}?(?<m1>${MONTH})月(?<d1>\\d{1,2})日?${TO}(?:(?<m2>${MONTH})月)?(?<d2>\\d{1,2})日`,
    (parts, anchor) => {
      const year = namedYear(parts, anchor)
      const start = isoDay(year, count(parts.m1), count(parts.d1))
      return placed(period(start, isoDay(year, count(parts.m2 ?? parts.m1), count(parts.d2))), parts)
    },
  ),
  rule('days of a month', `\\d{1,2}日?${TO}\\d{1,2}日(?![以之]?内)`, () => UNDATED),
  rule('date', `${BY}${NAMED}(?:(?<m>${MONTH})月份?(?:(?<d>\\d{1,2})日)?)?${PART}?`, (parts, anchor) =>
    calendar(namedYear(parts, anchor), parts, anchor),
  ),
  rule('month', `${BY}(?<m>${MONTH})月(?!龄)(?:(?<d>\\d{1,2})日|份)?${PART}?`, (parts, anchor) =>
    calendar(anchor.year, parts, anchor),
  ),
  rule(
    'part of a year',
    `${BY}(?<part>上半年|下半年|前?第?[一二三四]季度(?:[末底]|${BEFORE})?|前[两三]季度|(?<![学财])年[底末](?:${BEFORE})?|年内)`,
    (parts, anchor) => calendar(anchor.year, parts, anchor),
  ),
  rule('first months', `前(?<n>${N})个?月`, ({ n }, { year }) => ({
    ...period(firstDay(year), lastDay(year, count(n))),
    yearless: true,
  })),
  rule('plan', `(?<by>到|至|在)?${PLAN}[”"」]?(?<part>期?末|时期|期间|以来)`, ({ by, plan, part }) =>
    planned(plan, by === '到' || part === '末' || part === '期末'),
  ),
  rule(
    'quoted plan',
    `(?<by>到|至|在)?(?=[“"「])${PLAN}[”"」](?!规划|计划|开局|收官|建议|良好|目标|的)`,
    ({ by, plan }) => planned(plan, by === '到' || by === '至'),
  ),
  rule(
    'years behind',
    `(?:过去的?|改革开放|建国|成立|最?近|这|以往|(?<!提)前|上)(?<n>${N})(?:多|余)?年(?:来|间|里|中)?`,
    ({ n }, { year }) => yearsBefore(year, count(n)),
  ),
  rule('years since', `(?<n>${N})(?:多|余)?年(?:来|以来|间)`, ({ n }, { year }) =>
    yearsBefore(year, count(n)),
  ),
  rule('this and the next', '(?<first>今明|明后|去今)[两二2]年', ({ first }, { year }) => {
    const start = year + (first === '去今' ? -1 : first === '明后' ? 1 : 0)
    return period(firstDay(start), lastDay(start + 1))
  }),
  rule('years ahead', `(?:今后|未来|此后|接下来的?)${LENGTH}年`, ({ n }, anchor) => {
    const first = anchor.year + (isLateInYear(anchor) ? 1 : 0)
    return period(firstDay(first), lastDay(first + longest(n) - 1))
  }),
  rule('some years behind', '(?:过去|最?近|这)的?几年(?:来|间|里)?', (_, { year }) => ({
    ...UNREAD_PERIOD,
    end: lastDay(year - 1),
  })),
  rule('some years ahead', '(?:今后|未来|接下来)的?几年(?:间|内)?', () => UNREAD_PERIOD),
  // which years a bare length of time means depends on the section; it only dates what follows
  ...[
    `^${N}年(?!内|以|左右|时间|行动|后|前|期|多|来|间|半)`,
    `(?<=[，。；项])${N}年(?=全|中央|财政|增|提|减|平均|实现|完成|淘汰|投入|建成|解决|国家|各级)`,
    `(?:新|的)${N}年(?=[，。；]|的|农村)`,
    `${N}年(?=累计|共|新增|总共|合计|的?(?:成绩|成就|奋斗历程|实践))`,
  ].map(pattern => rule('length', pattern, () => UNDATED)),
  rule('within', `${LENGTH}(?<unit>年半?|个月|天|日|周|个季度)(?:之|以|时间)?内(?![容外部需陆涵])`, spanned),
  rule('within half a year', '半年(?:之|以|时间)?内', (_, anchor) => ({
    ...DUE,
    kind: 'span',
    end: after(anchor, { months: HALF_MONTHS }),
  })),
  rule('taking', `用${LENGTH}(?<unit>年半?|个月|天)(?:左右)?的?时间`, spanned),
  rule(
    'century',
    '(?:到|至)?(?<c>本|21|二十一)世纪(?:(?<part>中叶|中期|末)|头(?<n>二十|十|20|10)年)',
    ({ c, part, n }, { year }) => {
      const first = c === '本' ? Math.floor((year - 1) / 100) * 100 : 2000
      if (n) return period(firstDay(first + 1), lastDay(first + count(n)))
      return { ...DUE, end: lastDay(first + (part === '末' ? 100 : 50)) }
    },
  ),
  rule('term of office', '(?:本届政府|本届|政府)?任期[之以]?内|本届政府[之以]?内', () => UNREAD_DEADLINE),
  rule(
    'feast',
    `${NAMED}?(?<![一二三四五六七八九十])[“"「]?(?<feast>${FEASTS.join('|')})节?[”"」]?(?:到来|来临)?${BEFORE}`,
    (parts, anchor) => beforeFeast(parts, anchor),
  ),
  rule(
    'congress',
    `党的(?<ordinal>十[五六七八九]|二十一?)大(?:胜利)?(?:召开|开幕|举行)?${BEFORE}`,
    ({ ordinal }) => dayBefore(congressDay(ordinal ?? '')),
  ),
  rule(
    'anniversary',
    `(?<founded>${FOUNDATIONS.join('|')})(?<n>${N})周年(?:到来|来临)?${BEFORE}`,
    ({ founded, n }) => dayBefore(anniversary(founded ?? '', count(n))),
  ),
  rule('occasion', `(?:${OCCASIONS})(?:到来|来临|召开|开幕|举办|举行)?${BEFORE}`, () => UNREAD_DEADLINE),
]

const DUE = { kind: 'deadline', start: null, end: null } as const
/** It stands for a time, but not for one that dates a quantity. */
const UNDATED: Resolved = { kind: 'period', start: null, end: null }
const UNREAD_PERIOD: Resolved = { ...UNDATED, unread: true }
const UNREAD_DEADLINE: Resolved = { ...DUE, unread: true }

/** From this month on, what is said of the current year looks back on it, and the coming years begin with the next. */
const LATE_IN_YEAR = 10

/** Whether a meeting is held when its year is nearly over. */
export const isLateInYear = ({ month }: TimeAnchor): boolean => month !== null && month >= LATE_IN_YEAR

/** Until this month a paper that looks back speaks of the year before. */
const LOOKS_BACK_UNTIL = 4

/** The year that a paper reviews where it does not name it. */
export const yearUnderReview = ({ year, month }: TimeAnchor): number =>
  month !== null && month <= LOOKS_BACK_UNTIL ? year - 1 : year

function calendar(year: number, parts: Parts, anchor: TimeAnchor): Resolved {
  const { by, part = '', m, d } = parts
  const [start, end] = d
    ? [isoDay(year, count(m), Number(d)), isoDay(year, count(m), Number(d))]
    : partOfYear(year, m === undefined ? null : count(m), part)
  if (part === '以来' && parts.y && start !== null) return placed(period(start, upToNow(year, anchor)), parts)
  const until = by === '到' || by === '至' || /[底末前内]$/u.test(part)
  if (by?.startsWith('截') || !until) return placed(period(start, end), parts)
  const last = part.endsWith('前') && !/[底末]/u.test(part) ? start && daysLater(start, -1) : end
  return placed(last === null ? UNREAD_DEADLINE : { ...DUE, start, end: last }, parts)
}

/** What has been since a year reaches to the end of the year reviewed, or to the month of the meeting. */
function upToNow(since: number, anchor: TimeAnchor): string | null {
  const year = yearUnderReview(anchor)
  return year < anchor.year ? lastDay(Math.max(since, year)) : lastDay(anchor.year, anchor.month ?? undefined)
}

function partOfYear(year: number, month: number | null, part: string): [string | null, string | null] {
  if (month !== null) return partOfMonth(year, month, part)
  if (part === '上半年') return [firstDay(year), lastDay(year, 6)]
  if (part === '下半年') return [firstDay(year, 7), lastDay(year)]
  const [, first] = /^前([一二三两])季度/u.exec(part) ?? []
  if (first) return [firstDay(year), lastDay(year, count(first) * 3)]
  const [, quarter] = /([一二三四])季度/u.exec(part) ?? []
  if (quarter) return [firstDay(year, count(quarter) * 3 - 2), lastDay(year, count(quarter) * 3)]
  return [firstDay(year), part.endsWith('初') ? lastDay(year, 3) : lastDay(year)]
}

function partOfMonth(year: number, month: number, part: string): [string | null, string | null] {
  const third = '上中下'.indexOf(part[1] === '旬' ? (part[0] ?? '-') : '-')
  if (third < 0) return [firstDay(year, month), lastDay(year, month)]
  const end = third === 2 ? lastDay(year, month) : isoDay(year, month, third * 10 + 10)
  return [isoDay(year, month, third * 10 + 1), end]
}

function planned(plan: string | undefined, until: boolean): Resolved | null {
  const first = planStart(plan ?? '')
  if (first === null) return null
  const end = lastDay(first + 4)
  return until ? { ...DUE, end } : period(firstDay(first), end)
}

const yearsBefore = (year: number, n: number): Resolved => period(firstDay(year - n), lastDay(year - 1))

function spanned({ n, unit = '' }: Parts, anchor: TimeAnchor): Resolved {
  const length = longest(n)
  const half = unit.endsWith('半') ? HALF_MONTHS : 0
  const months: Readonly<Record<string, number>> = { 年: 12, 个月: 1, 个季度: 3 }
  const each = months[unit.replace('半', '')]
  const days = unit === '周' ? length * 7 : length
  return {
    kind: 'span',
    start: null,
    end: after(anchor, each === undefined ? { days } : { months: length * each + half }),
  }
}

/** Counted from the meeting: to the end of a month, or to a day; from the end of the year where no month is known. */
function after({ year, month, day }: TimeAnchor, length: { months?: number; days?: number }): string | null {
  if (length.months !== undefined) return monthsLater(year, month ?? 12, length.months)
  const from = isoDay(year, month ?? 12, day ?? 1)
  return from && daysLater(from, length.days ?? 0)
}

/** 春节前: the day before the feast of the year named, else before the next one. */
function beforeFeast(parts: Parts, anchor: TimeAnchor): Resolved {
  const feast = parts.feast ?? ''
  if (parts.y || parts.rel) return dayBefore(feastDay(feast, namedYear(parts, anchor)))
  const today = isoDay(anchor.year, anchor.month ?? 1, anchor.day ?? 1)
  const next = feastDay(feast, anchor.year)
  const over = next !== null && today !== null && next <= today
  return { ...dayBefore(over ? feastDay(feast, anchor.year + 1) : next), yearless: true }
}

function dayBefore(day: string | null): Resolved {
  const end = day && daysLater(day, -1)
  return end === null ? UNREAD_DEADLINE : { ...DUE, end }
}

const period = (start: string | null, end: string | null): Resolved =>
  start === null || end === null || end < start ? UNREAD_PERIOD : { kind: 'period', start, end }

/** Where no year is named, the place decides; 全年 and 年度 name none either. */
function placed(resolved: Resolved, { y, rel }: Parts): Resolved {
  return y || (rel && rel in RELATIVE_YEARS) ? resolved : { ...resolved, yearless: true }
}

function namedYear({ y, rel }: Parts, { year }: TimeAnchor): number {
  return y ? yearOf(y) : year + (RELATIVE_YEARS[rel ?? ''] ?? 0)
}

/** 二〇三五, and 九八 for 1998. */
function yearOf(text: string | undefined): number {
  const year = Number([...(text ?? '')].map(sign => readNumeral(sign, 0)?.value.toNumber() ?? 0).join(''))
  return year >= 100 ? year : year + (year < 50 ? 2000 : 1900)
}

const count = (numeral: string | undefined): number => readNumeral(numeral ?? '', 0)?.upTo.toNumber() ?? 0

/** The longer end of 三到五 and 3—5. */
const longest = (length: string | undefined): number =>
  Math.max(...(length ?? '').split(new RegExp(TO, 'u')).map(count))
