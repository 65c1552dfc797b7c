import { beforeAll, describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { loadCorpus } from '../../src/corpus/load.js'
import type { Analysis } from '../../src/model/analysis.js'
import type { Finding } from '../../src/model/finding.js'
import { targetResults } from '../../src/series/results.js'
import { track } from '../../src/study/track.js'
import { fullTexts } from '../corpora.js'

const plenaries = fullTexts('zhengzhou-plenaries')

describe.skipIf(!plenaries)('the plenaries', () => {
  let analysis: Analysis
  beforeAll(async () => {
    analysis = await analyze(await loadCorpus(plenaries as string))
  }, 30_000)
  const formulae = (seat: string, from: string, to: string) => {
    const said = new Map(analysis.slogans.map(one => [one.id, one.canonical]))
    return analysis.findings
      .filter(one => one.kind === 'slogan' && one.seat === seat && one.from === from && one.to === to)
      .map(one => `${one.status} ${said.get(one.before ?? '') ?? '∅'} → ${said.get(one.after ?? '') ?? '∅'}`)
  }

  it('change one formula of a seat by its members, and name the wider form of another a change', () => {
    expect(formulae('二七区', '2020-07', '2021-01')).toContain(
      'changed 品质化、统筹化、全民化、项目化、标准化 → 品质化、系统化、全民化、项目化、标准化、精细化',
    )
    expect(formulae('新郑市', '2020-07', '2021-01')).toContain('changed 国家中心城市 → 现代化国家中心城市')
  })

  it('keep what a seat was given, and drop what it was heard without', () => {
    expect(formulae('登封市', '2020-07', '2021-01')).toEqual(
      expect.arrayContaining(['persisted 西美 → 西美', 'disappeared 四水同治 → ∅', 'new ∅ → 双创+双新']),
    )
    expect(formulae('经开区', '2020-07', '2021-01')).toContain('disappeared 三送一强 → ∅')
  })

  it('compare a seat with when it was last heard', () => {
    const skipping = analysis.findings.filter(one => one.seat === '市发展改革委' && one.to === '2025-07')
    expect(skipping.length).toBeGreaterThan(0)
    expect(new Set(skipping.map(one => `${one.from} ${one.skipped}`))).toEqual(new Set(['2020-07 2021-01']))
  })

  it('say of no seat that it dropped something where it was not heard in full', () => {
    const state = new Map(analysis.coverage.map(one => [`${one.seat} ${one.meeting}`, one.state]))
    const wrong = (one: Finding) =>
      one.seat !== null && one.status === 'disappeared' && state.get(`${one.seat} ${one.to}`) !== 'heard'
    expect(analysis.findings.filter(wrong)).toEqual([])
  })

  it('tell that the day of the metro passed, and that nobody was heard on it since', () => {
    const metro = analysis.figures.find(one => one.lower === '300' && one.unit === '公里')
    const gone = analysis.findings.find(({ parts }) => parts.some(part => part.before === metro?.id))
    expect(gone?.status).toBe('disappeared')
    expect(gone?.caveats.map(({ code }) => code)).toContain('deadline-unheard')
  })
})

const reports = fullTexts('zhengzhou-work-reports')

describe.skipIf(!reports)('nine yearly reports', () => {
  let analysis: Analysis
  beforeAll(async () => {
    analysis = await analyze(await loadCorpus(reports as string, { draft: true }))
  }, 60_000)

  it('give each year’s target for the gross product, and hold the next year’s result against it', () => {
    const { points } = track(analysis, '国内生产总值')
    const targets = points.map(({ values }) =>
      values
        .filter(one => one.role === 'target' && one.aspect === 'change')
        .map(one => `${one.year} ${one.surface}`),
    )
    const expected = ['2012 13%左右', '2013 12%以上', '2017 9%左右', '2019 8%左右', '2021 7.5%以上']
    expect(targets.flat()).toEqual(expect.arrayContaining(expected))
    const outcomes = targetResults(analysis).filter(one => one.measure === '地区生产总值')
    expect(outcomes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ year: 2011, outcome: 'met', difference: '0.2' }),
        // 年均: the mean of five years answers no single one.
        expect.objectContaining({ year: 2013, outcome: 'not-comparable', reason: 'period' }),
        expect.objectContaining({ year: 2019, outcome: 'missed', difference: '-1.5' }),
      ]),
    )
  })
})
