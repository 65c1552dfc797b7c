import { describe, expect, it } from 'vitest'
import { extractFigures } from '../../../src/extract/figures.js'
import { passageOf } from '../passage.js'

const LEXICON = { formulae: [], notFormulae: [], measures: [], words: [] }
const roles = (date: string, ...paragraphs: string[]) =>
  extractFigures(passageOf(paragraphs, { date }), LEXICON).map(({ surface, role }) => `${surface} ${role}`)

describe('the tense of a speech without headings', () => {
  it('looks back at a year that is over, and ahead after the list of targets', () => {
    expect(
      roles(
        '2023-01',
        '林远指出，2022年，工业增加值增长6.2%，新增企业120家。',
        '主要预期目标是：工业增加值增长7%左右。',
        '围绕上述目标，重点抓好三件事。壮大链主企业，组建创新中心5家以上。',
      ),
    ).toEqual(['6.2% achieved', '120家 achieved', '7%左右 target', '5家以上 target'])
  })

  it('takes this year for a plan early in it, for a look back late in it', () => {
    const sentence = '今年，湖东区以一港为牵引，完成工业投资39.6亿元。'
    expect(roles('2022-01', sentence)).toEqual(['39.6亿元 target'])
    expect(roles('2022-12', sentence)).toEqual(['39.6亿元 achieved'])
  })

  it('reports what this year has brought so far, whoever says it', () => {
    expect(
      roles('2022-07', '区委书记林远表示，今年以来，湖东区签约项目62个。', '林远说，下一步，改造小区48个。'),
    ).toEqual(['62个 achieved', '48个 target'])
  })

  it('takes no amount of a time that is over for a promise, whatever the names around it', () => {
    expect(roles('2014-01', '政府剛於去年為「創業計劃」再注資3億元，力爭今年開工20個項目。')).toEqual([
      '3億元 achieved',
      '20個 target',
    ])
  })

  it('prints a measure in the script of the page', () => {
    const [figure] = extractFigures(passageOf(['今年新增圖書館60個。'], { date: '2014-01' }), LEXICON)
    expect(figure?.measure).toMatchObject({ text: '新增圖書館', key: '图书馆' })
  })
})
