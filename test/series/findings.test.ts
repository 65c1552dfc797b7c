import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/model/finding.js'
import type { SeriesRecord } from '../../src/model/record.js'
import { compareSeries } from '../../src/series/series.js'
import { type Heard, series } from '../builders/series.js'

const findings = (record: SeriesRecord) => compareSeries(record).findings

/** The findings as a reader would note them: `seat from→to kind status: before → after`. */
function notes(record: SeriesRecord, kind = 'slogan'): string[] {
  const said = new Map<string, string>([
    ...record.slogans.map(one => [one.id, one.canonical] as const),
    ...record.commitments.map(one => [one.id, `${one.verb}${one.object.text}`] as const),
    ...record.figures.map(one => [one.id, one.surface] as const),
    ...record.statements.map(one => [one.id, one.text] as const),
  ])
  const quote = (id: string | null) => (id === null ? '∅' : (said.get(id) ?? '?'))
  const note = (one: Finding) =>
    `${one.seat} ${one.from}→${one.to} ${one.status}: ${quote(one.before)} → ${quote(one.after)}`
  return findings(record)
    .filter(one => one.kind === kind && one.seat !== null)
    .map(note)
    .sort()
}

const MEETINGS = ['2020-07', '2021-01', '2025-07']
const heard = (meeting: string, says: string, more: Partial<Heard> = {}): Heard => ({
  meeting,
  seat: '甲区',
  says,
  ...more,
})

describe('formulae', () => {
  it('follows one list whose members change', () => {
    const record = series(MEETINGS, [
      heard('2020-07', '以“品质化、统筹化、全民化、项目化、标准化”回应群众。'),
      heard('2021-01', '以“品质化、系统化、全民化、项目化、标准化、精细化”推进改造。'),
    ])
    expect(notes(record)).toEqual([
      '甲区 2020-07→2021-01 changed: 品质化、统筹化、全民化、项目化、标准化 → 品质化、系统化、全民化、项目化、标准化、精细化',
    ])
    expect(findings(record).find(one => one.kind === 'slogan')?.facets).toEqual([
      {
        facet: 'members',
        added: ['系统化', '精细化'],
        removed: ['统筹化'],
        kept: ['品质化', '全民化', '项目化', '标准化'],
      },
    ])
  })

  it('takes a longer formula for a change, not for persistence', () => {
    const record = series(MEETINGS, [
      heard('2020-07', '为“国家中心城市”作贡献。'),
      heard('2021-01', '为“现代化国家中心城市”作贡献。'),
    ])
    expect(notes(record)).toEqual(['甲区 2020-07→2021-01 changed: 国家中心城市 → 现代化国家中心城市'])
    expect(findings(record).find(one => one.kind === 'slogan')?.facets).toMatchObject([
      {
        facet: 'wording',
        relation: 'modified',
        edits: [
          { op: 'insert', text: '现代化' },
          { op: 'equal', text: '国家中心城市' },
        ],
      },
    ])
  })

  it('says nothing of the first hearing, and tells new, returned and disappeared apart', () => {
    const record = series(MEETINGS, [
      heard('2020-07', '抓“三项工程”，讲“北静”。'),
      heard('2021-01', '抓“九项工程”。'),
      heard('2025-07', '抓“九项工程”，讲“北静”。'),
    ])
    expect(notes(record)).toEqual([
      '甲区 2020-07→2021-01 disappeared: 三项工程 → ∅',
      '甲区 2020-07→2021-01 disappeared: 北静 → ∅',
      '甲区 2020-07→2021-01 new: ∅ → 九项工程',
      '甲区 2021-01→2025-07 persisted: 九项工程 → 九项工程',
      '甲区 2021-01→2025-07 returned: ∅ → 北静',
    ])
  })

  it('skips meetings at which the seat is not heard, and names them', () => {
    const record = series(MEETINGS, [
      heard('2020-07', '抓“五个着力”。'),
      heard('2025-07', '抓“一号工程”。'),
      heard('2021-01', '抓“五个着力”。', { seat: '乙区' }),
    ])
    expect(notes(record)).toEqual([
      '甲区 2020-07→2025-07 disappeared: 五个着力 → ∅',
      '甲区 2020-07→2025-07 new: ∅ → 一号工程',
    ])
    expect(
      findings(record)
        .filter(one => one.seat === '甲区')
        .map(one => one.skipped),
    ).toEqual([['2021-01'], ['2021-01']])
  })

  it('names the formula that took the place in the headline of one that is gone', () => {
    const record = series(MEETINGS, [
      heard('2020-07', '以“三送一强”服务企业。', { headline: '三送一强 服务企业' }),
      heard('2021-01', '以“项目为王”服务企业。', { headline: '项目为王 服务企业' }),
    ])
    const gone = findings(record).find(one => one.status === 'disappeared')
    const heir = findings(record).find(one => one.status === 'new')
    expect(gone?.replacedBy).toBe(heir?.after)
  })

  it('follows the five-year plan that is to come, not the calendar', () => {
    const record = series(MEETINGS, [
      heard('2020-07', '讲“十三五”。'),
      heard('2021-01', '讲“十四五”。'),
      heard('2025-07', '讲“十五五”。'),
    ])
    expect(notes(record)).toEqual(['甲区 2021-01→2025-07 new: ∅ → 十五五'])
  })

  it('calls gone what only the editor’s headline still says', () => {
    const record = series(MEETINGS, [
      heard('2020-07', '抓“三项工程”。'),
      heard('2021-01', '抓民生。', { headline: '以“三项工程”为抓手' }),
    ])
    expect(notes(record)).toEqual(['甲区 2020-07→2021-01 disappeared: 三项工程 → ∅'])
  })

  it('never calls gone or new what stands in the text, inside a longer formula or unmarked', () => {
    const record = series(MEETINGS, [
      heard('2020-07', '讲“中国式现代化”，谱写“中国式现代化江州篇章”。抓好四水同治。'),
      heard('2021-01', '谱写“中国式现代化江州篇章”。抓好“四水同治”。'),
    ])
    expect(new Set(findings(record).map(one => one.status))).toEqual(new Set(['persisted']))
  })

  it('takes what follows a page that is cut off for new, and says what that rests on', () => {
    const record = series(MEETINGS, [
      heard('2020-07', '讲“北静”。', { cutOff: true }),
      heard('2021-01', '抓“三项工程”。'),
    ])
    expect(notes(record)).toEqual([
      '甲区 2020-07→2021-01 disappeared: 北静 → ∅',
      '甲区 2020-07→2021-01 new: ∅ → 三项工程',
    ])
    const fresh = findings(record).find(one => one.status === 'new')
    expect(fresh?.caveats.map(({ code }) => code)).toEqual(['cut-off'])
  })

  it('concludes nothing from the silence of a collective voice or of a page that is cut off', () => {
    for (const partial of [{ kind: 'collective' as const }, { cutOff: true }]) {
      const record = series(MEETINGS, [
        heard('2020-07', '抓“五个着力”，讲“北静”。'),
        heard('2021-01', '讲“北静”。', partial),
      ])
      expect(notes(record)).toEqual(['甲区 2020-07→2021-01 persisted: 北静 → 北静'])
    }
  })
})

describe('figures', () => {
  it('gives absolute and relative change, bound and deadline', () => {
    const record = series(MEETINGS, [
      heard('2020-07', '完成{投资:20个|target|2020-12-31}。'),
      heard('2021-01', '完成{投资:≥30个|target|2021-12-31}。'),
    ])
    expect(findings(record).find(one => one.kind === 'commitment')?.facets).toEqual([
      { facet: 'value', before: '20', after: '30', absolute: '10', relative: '50' },
      { facet: 'bound', before: '=', after: '≥', sense: 'other' },
      { facet: 'deadline', before: '2020-12-31', after: '2021-12-31', sense: 'later' },
    ])
  })

  it('says nothing of two quantities of one name that may not be compared', () => {
    const record = series(MEETINGS, [
      heard('2020-07', '增速{投资:5%|target}。'),
      heard('2021-01', '提高{投资:5百分点|target}。'),
    ])
    expect(findings(record)).toEqual([])
  })

  it('tells a deadline that passed in silence', () => {
    const record = series(MEETINGS, [
      heard('2020-07', '确保{地铁运营里程:>300公里|target|2020-12-31}。'),
      heard('2021-01', '抓好“北静”。'),
    ])
    const gone = findings(record).find(one => one.kind === 'commitment')
    expect(gone?.status).toBe('disappeared')
    expect(gone?.caveats.map(({ code }) => code)).toContain('deadline-passed')
  })

  it('tells a day that passed while the seat was not heard from silence', () => {
    const record = series(MEETINGS, [
      heard('2020-07', '确保{地铁运营里程:>300公里|target|2022-12-31}。'),
      heard('2021-01', '抓好“北静”。'),
      heard('2025-07', '抓好“北静”。', { seat: '乙区' }),
    ])
    const gone = findings(record).find(one => one.kind === 'commitment')
    const codes = gone?.caveats.map(({ code }) => code)
    expect(codes).toContain('deadline-unheard')
    expect(codes).not.toContain('deadline-passed')
  })

  it('follows no amount by which a year differs from the one before', () => {
    const record = series(MEETINGS, [
      heard('2020-07', '安排{财政赤字:198亿元|target}。'),
      heard('2021-01', '安排{财政赤字:50亿元|target}。'),
    ])
    const figures = record.figures.map(figure => ({ ...figure, aspect: 'change' as const, basis: '比上年' }))
    expect(findings(record).filter(one => one.kind === 'commitment')).toHaveLength(1)
    expect(findings({ ...record, figures }).filter(one => one.kind === 'commitment')).toEqual([])
  })

  it('takes a later report of a promise for its next stage, not for silence', () => {
    const record = series(MEETINGS, [
      heard('2020-07', '确保{地铁运营里程:>300公里|target|2020-12-31}。'),
      heard('2021-01', '建成{地铁运营里程:206公里|achieved|2020-12-31}。'),
    ])
    const told = findings(record).filter(one => one.kind === 'commitment')
    expect(told.map(one => one.status)).toEqual(['changed'])
    expect(told[0]?.facets).toContainEqual(
      expect.objectContaining({ facet: 'stage', before: 'promised', after: 'reported' }),
    )
  })
})

describe('goals', () => {
  it('lets the year of a rate roll on, and says where a work has slipped', () => {
    const says = (year: string) =>
      `实现{生产总值:8%|target|${year}-12-31}。《建成|环城货运铁路|${year}-12-31》。`
    const record = series(
      ['2020', '2021'],
      ['2020', '2021'].map(year => heard(year, says(year))),
    )
    const told = findings(record).filter(one => one.kind === 'commitment')
    expect(told.map(one => one.facets.map(({ facet }) => facet)).sort()).toEqual([[], ['deadline']])
  })

  it('counts the same commitment in other force words as persisted, another scope as changed', () => {
    const record = series(MEETINGS, [
      heard('2020-07', '《深入开展|国土绿化》。《打造|全省宜居宜业的示范区》。'),
      heard('2021-01', '《大力实施|国土绿化行动》。《打造|宜居宜业示范区》。'),
    ])
    expect(notes(record, 'commitment')).toEqual([
      '甲区 2020-07→2021-01 changed: 打造全省宜居宜业的示范区 → 打造宜居宜业示范区',
      '甲区 2020-07→2021-01 persisted: 深入开展国土绿化 → 大力实施国土绿化行动',
    ])
  })
})

describe('the series', () => {
  const said = (seat: string, meeting: string, says: string) => heard(meeting, says, { seat })
  const statuses = (record: SeriesRecord) =>
    findings(record)
      .filter(one => one.seat === null)
      .map(one => [one.from, one.to, one.status])

  it('drops a formula only where most of those who said it are heard', () => {
    const before = ['甲区', '乙区', '丙区'].map(seat => said(seat, '2020-07', '抓“六稳”。'))
    expect(statuses(series(MEETINGS, [...before, said('甲区', '2021-01', '修路。')]))).toEqual([])
    expect(
      statuses(
        series(MEETINGS, [...before, said('甲区', '2021-01', '修路。'), said('乙区', '2021-01', '修路。')]),
      ),
    ).toEqual([['2020-07', '2021-01', 'disappeared']])
  })
})

describe('the order of findings', () => {
  it('puts main targets before other figures, and what runs through the series before what was said once', () => {
    const record = series(
      ['2018', '2019', '2020', '2021'],
      [
        heard('2018', '主要预期目标是：{生产总值:8%|target}。新建{停车泊位:100个|target}。'),
        heard(
          '2019',
          '主要预期目标是：{生产总值:9%|target}。新建{停车泊位:300个|target}，新建{学校:30所|target}。',
        ),
        heard('2020', '主要预期目标是：{生产总值:9%|target}。新建{学校:90所|target}。'),
        heard('2021', '修路。'),
      ],
    )
    const order = findings(record)
      .filter(one => one.kind === 'commitment' && one.status === 'changed')
      .map(one => record.commitments.find(commitment => commitment.id === one.after)?.object.key)
    expect(order[0]).toBe('生产总值')
    const said = findings(record)
      .filter(one => one.status === 'new')
      .map(one => one.salience.parts.standing)
    expect(Math.min(...(said as number[]))).toBeLessThan(1)
  })

  it('puts news before continuity, and the first of its kind before its repetitions', () => {
    const record = series(MEETINGS, [
      heard('2020-07', '抓“三项工程”，讲“北静”。'),
      heard('2021-01', '抓“九项工程”，讲“北静”。', { headline: '抓好“九项工程”' }),
      heard('2020-07', '讲“南动”。', { seat: '乙区' }),
      heard('2021-01', '抓“九项工程”。', { seat: '乙区' }),
      heard('2021-01', '抓“九项工程”。', { seat: '丙区' }),
    ])
    const order = findings(record).map(one => [one.seat ?? '系列', one.kind, one.status].join(' '))
    expect(order.slice(0, 2)).toEqual(['系列 slogan new', '甲区 slogan new'])
    expect(order.indexOf('甲区 slogan persisted')).toBeGreaterThan(order.indexOf('乙区 slogan disappeared'))
  })
})
