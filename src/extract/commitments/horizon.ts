import type { Deadline, FigureDraft, Period } from '../../model/claim.js'
import type { Horizon } from '../../model/commitment.js'
import type { StatementReading } from '../turn-reading.js'

const AVERAGE = /年均|平均每年|每年/u
const CUMULATIVE = /累计|总计|合计|历年/u
const PART_OF_YEAR = /上半年|下半年|季度|\d{1,2}[-—－~至]\d{1,2}月|前[一二三两\d]+个?(?:季度|月)/u
/** Times that cover several years. */
const YEARS =
  /[三四五六七八九]年(?:来|间)?(?!级|制|内|前|后|行动|计划|规划|攻坚|提质|滚动|倍增)|本届政府|五年规划|[“"「]?十[一二三四五六]?五[”"」]?(?!周年)|(?:19|20)\d\d年以来|(?:19|20)\d\d年?[-—－~至](?:19|20)?\d\d年/u
/** A sentence whose frame is such a time; 完成今后五年的目标 only names it. */
const OPENS_YEARS = new RegExp(
  `^(?:[—*]+)?(?:各位代表，)?(?:在|这|过去的?|今后|未来|近|前|上|回首|回顾|总结|展望)*(?:${YEARS.source})`,
  'u',
)
const ONE_YEAR = /^[^，。]{0,8}?(?:过去的?一年|一年来|去年|今年|全年|(?:19|20)\d\d年(?!以来|底|前|到|至))/u

/** The stretch of time that the paper speaks of when a statement names none: several years, one, or not told. */
export type Stretch = 'years' | 'year' | null

/** The stretch that a paper is in, and the heading that named it. */
export interface Stretched {
  readonly stretch: Stretch
  readonly heading: string | null
}

/** What a statement opens with (——这五年；2013年以来) holds until another opening or another heading names a time. */
export function followStretch(before: Stretched, { statement, text }: StatementReading): Stretched {
  const heading = statement.section.findLast(one => stretchOf(one) !== null) ?? null
  if (ONE_YEAR.test(text)) return { stretch: 'year', heading }
  if (OPENS_YEARS.test(text)) return { stretch: 'years', heading }
  return heading === before.heading ? before : { stretch: stretchOf(heading ?? ''), heading }
}

function stretchOf(heading: string): Stretch {
  if (YEARS.test(heading)) return 'years'
  return /(?:19|20)\d\d年|今年|去年|一年/u.test(heading) ? 'year' : null
}

/** The time that a clause covers: by its own words, its figures' own period, or the stretch it stands in. */
export function horizonOf(
  clause: string,
  figures: readonly FigureDraft[],
  deadline: Deadline | null,
  stretch: Stretch,
  { text, discourse }: StatementReading,
): Horizon | null {
  if (AVERAGE.test(clause) || figures.some(({ basis }) => basis !== null && AVERAGE.test(basis)))
    return 'average'
  if (CUMULATIVE.test(clause)) return 'cumulative'
  if (PART_OF_YEAR.test(clause)) return 'part-year'
  if (YEARS.test(clause)) return 'years'
  const named = figures.flatMap(({ period }) => period ?? [])
  const own = named.find(period => text.includes(period.text))
  if (own) return lengthOf(own)
  if (stretch !== null) return stretch
  const carried = named[0] ?? discourse.time
  if (carried?.start && carried.end) return lengthOf({ start: carried.start, end: carried.end })
  return deadline ? 'year' : null
}

const lengthOf = ({ start, end }: Pick<Period, 'start' | 'end'>): Horizon =>
  start.slice(0, 4) === end.slice(0, 4) ? 'year' : 'years'
