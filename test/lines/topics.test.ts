import { describe, expect, it } from 'vitest'
import { readTopics } from '../../src/lines/read.js'
import { createTopicIndex } from '../../src/lines/topics.js'
import { passageOf } from '../builders/readout.js'

const index = createTopicIndex()

/** The clauses that make a line of each topic. */
function linesOf(text: string): Record<string, string[]> {
  const lines: Record<string, string[]> = {}
  for (const { text: clause, topics } of readTopics([passageOf(text)], index))
    for (const { topic, weak } of topics) if (!weak) lines[topic] = [...(lines[topic] ?? []), clause]
  return lines
}

/** A text, the topics it must have with a clause of theirs, and topics it must not have. */
const ROWS: readonly [string, string, Record<string, string>, readonly string[]][] = [
  [
    'one clause serves both its topics',
    '会议强调，要实施积极的财政政策和稳健的货币政策。',
    { fiscal: '要实施积极的财政政策和稳健的货币政策', monetary: '要实施积极的财政政策和稳健的货币政策' },
    ['general-line'],
  ],
  [
    'the subject is carried on',
    '会议要求，货币政策要灵活适度，用好新的工具。',
    { monetary: '用好新的工具' },
    [],
  ],
  ['and backwards to a first clause', '会议要求，要多想办法，稳住外贸。', { opening: '要多想办法' }, []],
  [
    'a set formula stays whole',
    '会议强调，要做好稳就业、稳金融、稳外贸工作。',
    { 'general-line': '要做好稳就业、稳金融、稳外贸工作' },
    ['employment', 'opening'],
  ],
  [
    'a list with an anchor of its own is no set',
    '会议强调，要做好保交楼、保民生、保稳定工作。',
    { property: '要做好保交楼、保民生、保稳定工作' },
    ['general-line'],
  ],
  [
    'a brand stands for its fields',
    '会议指出，要加力实施“两新”。',
    { bonds: '要加力实施“两新”', consumption: '要加力实施“两新”' },
    [],
  ],
  ['and not as an ordinary word', '会议指出，要看到两新设备都已老旧。', {}, ['consumption', 'bonds']],
  [
    'the review judges the situation alone',
    '会议认为，今年以来，房地产市场好转，经济运行稳中向好。',
    { situation: '经济运行稳中向好' },
    ['property'],
  ],
  [
    'a modal ends the review',
    '会议认为，今年以来，经济运行平稳，要扩大内需。',
    { consumption: '要扩大内需' },
    [],
  ],
  ['the longest anchor counts', '会议强调，要吸引外商投资。', { opening: '要吸引外商投资' }, ['investment']],
  [
    'a word that only holds an anchor',
    '会议强调，要下大气力抓产业链。',
    { 'industry-tech': '要下大气力抓产业链' },
    ['environment'],
  ],
  [
    'another item of the agenda makes no line of the economy',
    `中共某市委常委会7月30日召开会议，分析当前经济形势，审议《某市湖泊条例》。
会议指出，要扩大消费。
会议强调，湖泊条例关系长远。落实湖泊条例要靠投资。`,
    { consumption: '要扩大消费', 'other-agenda': '审议《某市湖泊条例》' },
    ['investment'],
  ],
]

describe('the topics of a clause', () => {
  it.each(ROWS)('%s', (_name, text, wanted, unwanted) => {
    const lines = linesOf(text)
    for (const [topic, clause] of Object.entries(wanted)) expect(lines[topic]).toContain(clause)
    for (const topic of unwanted) expect(lines).not.toHaveProperty(topic)
  })

  it('states the general line in its own sentence, and other topics there only for want of a fuller clause', () => {
    const text = '会议强调，要坚持稳中求进工作总基调，扩大内需。'
    const clauses = readTopics([passageOf(text)], index).filter(({ text: clause }) => clause === '扩大内需')
    expect(clauses[0]?.topics.map(({ topic, weak }) => [topic, weak])).toEqual([
      ['general-line', false],
      ['consumption', true],
    ])
  })

  it('takes the topics of a manifest, and more anchors for those built in', () => {
    const own = createTopicIndex([
      { id: 'lakes', name: { zh: '湖泊', en: 'Lakes' }, parent: null, anchors: ['清湖'], origin: 'manifest' },
      {
        id: 'transport',
        name: { zh: '水运', en: 'Boats' },
        parent: null,
        anchors: ['渡船'],
        origin: 'manifest',
      },
    ])
    const topics = readTopics([passageOf('会议强调，要实施清湖行动，添置渡船。')], own).flatMap(
      one => one.topics,
    )
    expect(topics.map(({ topic }) => topic)).toEqual(expect.arrayContaining(['lakes', 'transport']))
    expect(own.topics.filter(({ id }) => id === 'transport')).toHaveLength(1)
  })
})
