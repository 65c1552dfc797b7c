import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fullTexts } from '../corpora.js'
import { attributeText } from './attribute-text.js'

const plenaries = fullTexts('zhengzhou-plenaries')
const cityReports = fullTexts('zhengzhou-work-reports')
const stateReports = fullTexts('state-council-work-reports')
const addresses = fullTexts('hong-kong-policy-addresses')

const read = (folder: string | null, file: string) => readFileSync(join(folder ?? '', file), 'utf8')
const files = (folder: string | null) => (folder ? readdirSync(folder).sort() : [])

/** Who is heard on a page in a voice of their own: name, seat and role. */
const heard = (text: string, genre: 'newspaper' | 'interviews' | 'report', place: string | null) =>
  attributeText(text, { place, genre })
    .turns.filter(({ kind }) => kind === 'speech' || kind === 'interview' || kind === 'report')
    .map(({ speaker, seat, role }) => `${speaker ?? '—'} ${seat ?? '—'} ${role ?? '—'}`)

describe.skipIf(!plenaries)('the plenaries of a city, as its newspaper printed them', () => {
  it('2017: one report, of which the beginning is missing', () => {
    const text = read(plenaries, '2017-08-14-secretary-report.txt')
    expect(heard(text, 'report', '郑州市')).toEqual(['— 郑州市 party_secretary'])
  })

  it('2020: ten speeches, and the report that the groups discuss', () => {
    const text = read(plenaries, '2020-07-speeches-and-discussion.txt')
    expect(heard(text, 'newspaper', '郑州市')).toEqual([
      '张俊峰 航空港区 committee_director',
      '樊福太 经开区 party_secretary',
      '陈红民 二七区 party_secretary',
      '马军 惠济区 party_secretary',
      '王鸿勋 登封市 party_secretary',
      '马志峰 新郑市 party_secretary',
      '杨东方 市发展改革委 party_secretary',
      '李兵 市商务局 party_secretary',
      '王新 市政务服务办 party_secretary',
      '付桂荣 市卫生健康委 party_secretary',
      '徐立毅 郑州市 party_secretary',
      '徐立毅 郑州市 party_secretary',
      '徐立毅 郑州市 party_secretary',
    ])
  })

  it('2021: fifteen speeches under the names of their speakers', () => {
    const text = read(plenaries, '2021-01-05-speeches.txt')
    expect(heard(text, 'newspaper', '郑州市')).toEqual([
      '张俊峰 航空港区 party_secretary',
      '牛瑞华 郑东新区 party_secretary',
      '樊福太 经开区 party_secretary',
      '王新亨 高新区 party_secretary',
      '袁聚平 巩义市 party_secretary',
      '杨金军 登封市 deputy_party_secretary',
      '蒿铁群 新密市 party_secretary',
      '马志峰 新郑市 party_secretary',
      '乔登 中原区 party_secretary',
      '张红伟 金水区 party_secretary',
      '宋书杰 荥阳市 party_secretary',
      '潘开名 中牟县 party_secretary',
      '陈红民 二七区 party_secretary',
      '许强 管城回族区 party_secretary',
      '宋洁 上街区 party_secretary',
    ])
  })

  it('2025: three interviews', () => {
    expect(heard(read(plenaries, '2025-interviews.txt'), 'interviews', '郑州市')).toEqual([
      '夏扬 市发展改革委 party_secretary',
      '李晓雷 中原区 party_secretary',
      '樊惠林 二七区 party_secretary',
    ])
  })

  it('leaves no doubt and no text uncovered', () => {
    for (const file of files(plenaries).filter(name => name.endsWith('.txt')))
      expect(attributeText(read(plenaries, file), { place: '郑州市' }).diagnostics, file).toEqual([])
  })
})

describe('papers that one person delivers', () => {
  it.skipIf(!cityReports)('nine reports of a mayor, with the place or without', () => {
    for (const place of ['郑州市', null])
      for (const file of files(cityReports))
        expect(heard(read(cityReports, file), 'report', place), file).toEqual([
          expect.stringMatching(/^(?:赵建才|马懿|程志明|王新伟|侯红) 郑州市 mayor_or_head$/),
        ])
  })

  it.skipIf(!stateReports)('fourteen reports of a premier', () => {
    for (const file of files(stateReports))
      expect(heard(read(stateReports, file), 'report', null), file).toEqual([
        expect.stringMatching(/^(?:朱镕基|温家宝) 国务院 mayor_or_head$/),
      ])
  })

  it.skipIf(!addresses)('two addresses of a chief executive', () => {
    for (const file of files(addresses))
      expect(heard(read(addresses, file), 'report', null), file).toEqual(['— 香港特别行政区 mayor_or_head'])
  })

  it.skipIf(!stateReports)('have their sections told', () => {
    const [turn] = attributeText(read(stateReports, '2006.md'), { genre: 'report' }).turns
    const chapters = turn?.sections.filter(({ path }) => path.length === 1).map(({ path }) => path[0])
    expect([...new Set(chapters)].map(chapter => chapter?.slice(0, 2))).toEqual(['一、', '二、', '三、'])
  })
})

describe.skipIf(!plenaries)('a page of a place that nobody has declared', () => {
  it('belongs to the city whose counties speak on it', () => {
    expect(heard(read(plenaries, '2025-interviews.txt'), 'interviews', null)).toEqual([
      '夏扬 郑州市发展改革委 party_secretary',
      '李晓雷 中原区 party_secretary',
      '樊惠林 二七区 party_secretary',
    ])
  })
})
