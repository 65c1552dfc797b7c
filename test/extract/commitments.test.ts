import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractCommitments } from '../../src/extract/commitments.js'
import { extractFigures } from '../../src/extract/figures.js'
import { extractGoals } from '../../src/extract/goals.js'
import type { LexiconAdditions } from '../../src/model/formula.js'
import { passageOf, type Setting } from '../builders/passage.js'

const NOTHING: LexiconAdditions = { formulae: [], notFormulae: [], measures: [], words: [] }

function read(text: string, setting: Setting = {}) {
  const passage = passageOf(text, { date: '2032-01', ...setting })
  const figures = extractFigures(passage, NOTHING)
  const goals = extractGoals(passage, figures)
  return { passage, figures, goals, drafts: extractCommitments(passage, { figures, goals, slogans: [] }) }
}

/** `stage verb|object|figures`, one for each commitment. */
function told(text: string, setting?: Setting): string[] {
  const { drafts, figures } = read(text, setting)
  return drafts.map(({ stage, verb, object, figures: own }) =>
    `${stage} ${verb}|${object.key}|${own.map(index => figures[index]?.surface).join(' ')}`.replace(
      /\|$/u,
      '',
    ),
  )
}

const REVIEW = { section: ['一、2031年工作回顾'] }
const PLAN = { section: ['二、2032年工作安排'] }

describe('commitments', () => {
  it.each([
    ['改造堤坝30公里、涵闸12座。', ['promised 改造|堤坝|30公里', 'promised 改造|涵闸|12座']],
    ['新改建灌渠40公里。', ['promised 新改建|灌渠|40公里']],
    ['主要预期目标是：渔业产值增长6%左右。', ['promised 增长|渔业产值|6%左右']],
    ['年底前建成环湖码头。', ['promised 建成|环湖码头']],
    ['加强堤防管护，完善巡查制度。', []],
  ])('of a plan: %s', (text, expected) => expect(told(text, PLAN)).toEqual(expected))

  it.each([
    ['新建改造灌渠52公里。', ['done 新建改造|灌渠|52公里']],
    ['渔业产值320亿元，增长5.4%。', ['reported |渔业产值|320亿元 5.4%']],
    ['环湖码头建成投用，三号船闸加快建设。', ['done 建成投用|环湖码头', 'under_way 加快建设|三号船闸']],
    ['6号船闸启动建设。', ['under_way 启动建设|6号船闸']],
    ['湖东镇获批国家渔业示范镇。', ['done 获批|国家渔业示范镇']],
    ['必须深化渔政改革。', []],
    ['湖区面貌一新。', []],
  ])('of a review: %s', (text, expected) => expect(told(text, REVIEW)).toEqual(expected))

  it('keep to the day of their own clause', () => {
    const { drafts } = read('确保2035年堤防超过80公里，西渠改线工程今年开工建设。', PLAN)
    expect(drafts.map(({ deadline }) => deadline?.date)).toEqual(['2035-12-31', '2032-12-31'])
  })

  it('tell a year from several, a total and an average', () => {
    const horizons = (text: string, setting: Setting) =>
      read(text, setting).drafts.map(({ horizon }) => horizon)
    expect(horizons('今后五年，新建灌渠200公里。', {})).toEqual(['years'])
    expect(horizons('新建灌渠40公里。', PLAN)).toEqual(['year'])
    expect(horizons('累计新建灌渠300公里。', REVIEW)).toEqual(['cumulative'])
    expect(horizons('渔业产值年均增长5%。', { section: ['二、今后五年的目标'] })).toEqual(['average'])
    const both = { section: ['一、本届政府工作回顾'] }
    expect(horizons('新建灌渠210公里。2031年是本届政府的收官之年，新建船闸3座。', both)).toEqual([
      'years',
      'year',
    ])
    expect(horizons('完成今后五年的任务，今年很要紧，新建灌渠40公里。', PLAN).at(-1)).toBe('year')
  })

  it('judge the situation where a sentence tells of problems or of what a meeting thinks', () => {
    expect(told('存在的问题主要是：湖面缩小20平方公里；', {})).toEqual(['assessed 缩小|湖面|20平方公里'])
    expect(told('会议认为，上半年渔业产值增长5%。', {})).toEqual(['assessed 增长|渔业产值|5%'])
  })

  it('keep the words that say how hard, and not those that are parts of others', () => {
    const strength = (text: string) =>
      read(text, PLAN).drafts.flatMap(one => one.strength.map(word => word.text))
    expect(strength('全面完成湖岸整治。')).toEqual(['全面'])
    expect(strength('力争基本建成环湖重要水闸50座。')).toEqual(['力争', '基本'])
    expect(strength('建成基本公共服务站点30个。')).toEqual([])
  })

  it('own each figure and each goal once, inside their statement', () => {
    const parts = [
      '改造',
      '堤坝30公里',
      '、',
      '，',
      '力争',
      '到2035年',
      '涵闸12座',
      '打造示范区',
      '；',
      '增长5%',
      '的',
      '项目',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 24 }), words => {
        const { drafts, passage } = read(words.join(''), PLAN)
        for (const list of [drafts.flatMap(one => one.figures), drafts.flatMap(one => one.goal ?? [])])
          expect(new Set(list).size).toBe(list.length)
        for (const { range, statement } of drafts) {
          const text = passage.statements.find(one => one.id === statement)?.text ?? ''
          expect(range.from).toBeLessThan(range.to)
          expect(range.to).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
