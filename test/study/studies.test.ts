import { describe, expect, it } from 'vitest'
import { promiseOutcomes } from '../../src/series/outcomes.js'
import { targetResults } from '../../src/series/results.js'
import { adoption, adoptions } from '../../src/study/adoption.js'
import { explain } from '../../src/study/explain.js'
import { track } from '../../src/study/track.js'
import { shareInterval } from '../../src/study/wilson.js'
import { analysisOf } from '../builders/analysis.js'
import { type Heard, series } from '../builders/series.js'

const MEETINGS = ['2019', '2020', '2021', '2022']
const city = (meeting: string, says: string): Heard => ({ meeting, seat: '某市', says })

describe('commitments', () => {
  const outcomes = (heard: readonly Heard[]) =>
    promiseOutcomes(analysisOf(series(MEETINGS, heard))).map(one => [
      one.due,
      one.outcome,
      ...one.later.map(later => `${later.meeting} ${later.state}`),
    ])

  it('tells silence before and after the day, and follow-up, apart', () => {
    expect(
      outcomes([
        city('2019', '《建成|环城货运铁路|2020-12-31》。《完成|河道整治|2020-12-31》。'),
        city('2020', '抓好“北静”。'),
        city('2021', '环城货运铁路已经通车。'),
      ]),
    ).toEqual([
      ['2020-12-31', 'followed-up', '2020 silent-before-due', '2021 followed-up', '2022 seat-not-heard'],
      ['2020-12-31', 'silent', '2020 silent-before-due', '2021 silent-after-due', '2022 seat-not-heard'],
    ])
  })

  it('concludes nothing about a seat that is not heard again, and says where the day passed meanwhile', () => {
    expect(outcomes([city('2019', '《建成|环城货运铁路|2030-12-31》。')])).toEqual([
      ['2030-12-31', 'seat-not-heard', '2020 seat-not-heard', '2021 seat-not-heard', '2022 seat-not-heard'],
    ])
    expect(outcomes([city('2019', '《建成|环城货运铁路|2020-12-31》。')])).toEqual([
      ['2020-12-31', 'due-unheard', '2020 seat-not-heard', '2021 seat-not-heard', '2022 seat-not-heard'],
    ])
  })
})

describe('targets and results', () => {
  const outcomes = (heard: readonly Heard[]) =>
    targetResults(analysisOf(series(MEETINGS, heard))).map(one => [
      one.measure,
      one.year,
      one.outcome,
      one.difference,
      one.reason,
    ])

  it('holds a result of the same year against the target', () => {
    expect(
      outcomes([
        city('2019', '预期{生产总值:≥7%|target|2019-12-31}，{价格涨幅:≤3%|target|2019-12-31}。'),
        city('2020', '完成{生产总值:6.5%|achieved|2019-12-31}，{价格涨幅:2.9%|achieved|2019-12-31}。'),
      ]),
    ).toEqual([
      ['生产总值', 2019, 'missed', '-0.5', null],
      ['价格涨幅', 2019, 'met', '-0.1', null],
    ])
  })

  it('leaves open which of two targets a result meets', () => {
    expect(
      outcomes([
        city('2019', '预期{固定投资:7%|target|2019-12-31}，另有{固定投资:30%|target|2019-12-31}。'),
        city('2020', '完成{固定投资:8%|achieved|2019-12-31}。'),
      ]).map(one => one.slice(2)),
    ).toEqual([
      ['not-comparable', null, 'several-targets'],
      ['not-comparable', null, 'several-targets'],
    ])
  })

  it('compares neither what is undated nor what is of another dimension', () => {
    expect(
      outcomes([
        city(
          '2019',
          '预期{生产总值:≥7%|target|2019-12-31}，{新建项目:20个|target|2019-12-31}，{道路:9公里}。',
        ),
        city('2020', '完成{生产总值:6.5%|achieved}，{新建项目:30公里|achieved|2019-12-31}。'),
      ]),
    ).toEqual([
      ['生产总值', 2019, 'not-comparable', null, 'period'],
      ['新建项目', 2019, 'not-comparable', null, 'dimension'],
    ])
  })
})

describe('adoption', () => {
  const record = series(MEETINGS, [
    { meeting: '2020', seat: '甲区', says: '建设“国家中心城市”。' },
    { meeting: '2020', seat: '乙区', says: '抓“北静”。' },
    { meeting: '2021', seat: '甲区', says: '建设“现代化国家中心城市”。' },
    { meeting: '2021', seat: '乙区', says: '建设“现代化国家中心城市”。' },
    { meeting: '2021', seat: '丙区', says: '建设“国家中心城市”。' },
  ])

  it('takes for another form only what is a version of the formula', () => {
    const formula = { canonical: '新发展理念', members: ['创新', '协调', '绿色', '开放', '共享'] }
    const known = { ...formula, variants: [], since: 2015, origin: 'central' as const }
    const said = [{ meeting: '2020', seat: '甲区', says: '贯彻“新发展理念”，走“枢纽+开放”的路子。' }]
    const found = adoption(analysisOf(series(MEETINGS, said, [known])), '新发展理念')
    expect(found.forms.map(({ canonical }) => canonical)).toEqual(['新发展理念'])
  })

  it('counts users among the seats heard, and names those who keep another form', () => {
    const found = adoption(analysisOf(record), '现代化国家中心城市')
    expect(found.meetings.map(at => [at.meeting, at.using, at.heard, at.adopted, at.oldForm])).toEqual([
      ['2019', 0, 0, [], []],
      ['2020', 0, 2, [], ['甲区']],
      ['2021', 2, 3, ['甲区', '乙区'], ['丙区']],
      ['2022', 0, 0, [], []],
    ])
    expect(found.trend).toBe('spread')
  })

  it('lists the formulae that several seats use', () => {
    expect(adoptions(analysisOf(record)).map(one => one.formula)).toEqual([
      '国家中心城市',
      '现代化国家中心城市',
    ])
  })

  it('takes Wilson’s interval', () => {
    expect(shareInterval(9, 15)).toEqual({ value: 0.6, low: 0.3575, high: 0.8018 })
    expect(shareInterval(0, 3)).toMatchObject({ value: 0, low: 0 })
    expect(shareInterval(0, 0)).toBeNull()
  })
})

describe('track', () => {
  const record = series(MEETINGS, [
    city('2019', '预期{生产总值:≥7%|target|2019-12-31}。'),
    city('2020', '完成{生产总值:6.5%|achieved|2019-12-31}，建设“国家中心城市”。'),
    city('2021', '建设“现代化国家中心城市”，治理河道。'),
  ])

  it('gives the values of a measure in a row', () => {
    const { kind, points } = track(analysisOf(record), '生产总值')
    expect(kind).toBe('figure')
    expect(points.map(point => [point.state, ...point.values.map(one => `${one.year} ${one.role}`)])).toEqual(
      [['observed', '2019 target'], ['observed', '2019 achieved'], ['absent'], ['unobserved']],
    )
  })

  it('merges the forms of a formula and shows them, each line in its context', () => {
    const { kind, forms, lines } = track(analysisOf(record), '国家中心城市')
    expect(kind).toBe('slogan')
    expect(forms.map(form => [form.canonical, form.relation])).toEqual([
      ['国家中心城市', 'same'],
      ['现代化国家中心城市', 'modified'],
    ])
    expect(lines.map(line => [line.left, line.keyword, line.right])).toEqual([
      ['完成生产总值6.5%，建设“', '国家中心城市', '”。'],
      ['建设“', '现代化国家中心城市', '”，治理河道。'],
    ])
  })

  it('looks in the plain text for what is nothing known', () => {
    const { kind, lines } = track(analysisOf(record), '治理')
    expect([kind, lines.length]).toEqual(['text', 1])
  })
})

describe('explain', () => {
  it('shows the evidence in context and says why it is no other status', () => {
    const analysis = analysisOf(
      series(MEETINGS, [city('2019', '抓党建。抓“三项工程”。抓民生。'), city('2020', '抓“九项工程”。')]),
    )
    const gone = analysis.findings.find(one => one.status === 'disappeared')
    const explained = explain(analysis, gone?.id ?? '')
    expect(explained?.before).toMatchObject({
      previous: '抓党建。',
      text: '抓“三项工程”。',
      next: '抓民生。',
    })
    expect(explained?.whyNot).toMatchObject([
      { status: 'persisted', reason: 'not-said-now' },
      { status: 'changed', reason: 'no-version-found', nearest: 't2-l1' },
    ])
    expect(explain(analysis, 'no such finding')).toBeNull()
  })
})
