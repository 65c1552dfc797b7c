import { describe, expect, it } from 'vitest'
import { followLines } from '../../src/lines/follow.js'
import { readTopics } from '../../src/lines/read.js'
import { createTopicIndex } from '../../src/lines/topics.js'
import type { CoverageState } from '../../src/model/seat.js'
import { passageOf } from '../builders/readout.js'

/** The lines and shifts of a body from what it says at each date. */
function follow(
  said: Readonly<Record<string, string>>,
  states: Readonly<Record<string, CoverageState>> = {},
) {
  const passages = Object.entries(said).map(([date, text]) => passageOf(text, date))
  const index = createTopicIndex()
  return followLines({
    meetings: Object.keys(said).map(date => ({ id: date, title: date, date, body: null })),
    coverage: passages.map(({ meetingDate, turn }) => ({
      seat: 'body',
      meeting: meetingDate,
      state: states[meetingDate] ?? 'heard',
      turns: [turn.id],
      reason: null,
    })),
    turns: passages.map(({ turn }) => turn),
    statements: passages.flatMap(({ turn, statements }) =>
      statements.map(({ id, text, section }) => ({
        id,
        turn: turn.id,
        document: turn.document,
        section,
        span: { start: 0, end: text.length },
        text,
        witnessOf: null,
      })),
    ),
    tokens: new Map(
      passages.flatMap(({ statements }) => statements.map(({ id, tokens }) => [id, tokens] as const)),
    ),
    clauses: passages.flatMap(passage => readTopics([passage], index)),
    transition: (seat, from, to) => `${seat} ${from} ${to}`,
    place: (_statement, { from, to }) => ({ document: 'd', span: { start: from, end: to } }),
  })
}

const shiftsOf = (before: string, after: string, topic: string) => {
  const { shifts } = follow({ '2020-07-30': `会议强调，${before}`, '2021-07-30': `会议强调，${after}` })
  return shifts.filter(shift => shift.topic === topic)
}

/** Topic, what was said, what is said, and what became of the line: status, direction, words that went and came. */
const ROWS: readonly [string, string, string, string, string | null, string, string][] = [
  ['monetary', '实施从紧的货币政策。', '实施适度宽松的货币政策。', 'reworded', 'looser', '从紧', '适度宽松'],
  ['monetary', '实施适度宽松的货币政策。', '实施稳健的货币政策。', 'reworded', 'tighter', '适度宽松', '稳健'],
  ['fiscal', '实施积极的财政政策。', '实施更加积极的财政政策。', 'reworded', 'looser', '', '更加'],
  ['monetary', '要实施稳健的货币政策。', '要实施稳健的货币政策。', 'same', null, '', ''],
  ['monetary', '要继续实施稳健的货币政策。', '要实施稳健的货币政策。', 'reworded', 'neutral', '继续', ''],
  ['property', '要扩大消费。', '要坚决遏制房价上涨，扩大消费。', 'new', 'tighter', '', '坚决遏制房价上涨'],
  ['capital-market', '要活跃资本市场。要扩大消费。', '要扩大消费。', 'dropped', null, '活跃资本市场', ''],
  ['rural', '要抓好春耕。', '要修好水渠，抓好春耕，守住耕地。', 'reworded', 'neutral', '', '守住耕地'],
]

describe('what becomes of a line', () => {
  it.each(ROWS)('%s: %s → %s', (topic, before, after, status, direction, minus, plus) => {
    const [shift] = shiftsOf(before, after, topic)
    const words = (list: readonly { text: string }[] = []) => list.map(({ text }) => text).join('|')
    expect(shift?.status).toBe(status)
    expect(shift?.direction).toBe(direction)
    expect(words(shift?.minus)).toContain(minus)
    expect(words(shift?.plus)).toContain(plus)
    if (minus === '') expect(shift?.minus).toEqual([])
    if (plus === '') expect(shift?.plus).toEqual([])
  })

  it('says dropped only where the later paper can prove it', () => {
    const said = { '2020-07-30': '会议强调，要活跃资本市场。', '2021-07-30': '会议强调，要扩大消费。' }
    const dropped = (states?: Record<string, CoverageState>) =>
      follow(said, states).shifts.filter(({ status }) => status === 'dropped').length
    expect(dropped()).toBe(1)
    expect(dropped({ '2021-07-30': 'partial' })).toBe(0)
  })

  it('says where words that went from a line stand in the other paper', () => {
    const { shifts } = follow({
      '2020-07-30': '会议强调，要活跃资本市场。',
      '2021-07-30': '会议认为，今年以来，采取措施活跃资本市场取得成效。会议强调，要扩大消费。',
    })
    const words = shifts.find(({ topic }) => topic === 'capital-market')?.minus[0]
    expect(words).toMatchObject({ text: '活跃资本市场', elsewhere: '2021-07-30-s1' })
  })

  it('compares each hearing with the last, and with the last of its month', () => {
    const { shifts } = follow({
      '2020-04-30': '会议强调，要扩大消费。',
      '2020-07-30': '会议强调，要扩大内需。',
      '2021-04-30': '会议强调，要促进消费。',
    })
    expect([...new Set(shifts.map(({ from, to }) => `${from} ${to}`))]).toEqual([
      '2020-04-30 2020-07-30',
      '2020-07-30 2021-04-30',
      '2020-04-30 2021-04-30',
    ])
  })

  it('gives ids made of content, ranks topics and measures the room they take', () => {
    const { lines, shifts } = follow({
      '2020-07-30': '会议强调，要扩大消费。要守住耕地。',
      '2021-07-30': '会议强调，要扩大消费。',
    })
    expect(lines.map(({ id, order }) => [id, order])).toEqual([
      ['body/2020-07-30/consumption', 1],
      ['body/2020-07-30/rural', 2],
      ['body/2021-07-30/consumption', 1],
    ])
    expect(lines.every(({ share }) => share > 0 && share < 1)).toBe(true)
    expect(shifts.map(({ id }) => id)).toContain('body/rural/2020-07-30/2021-07-30')
  })
})
