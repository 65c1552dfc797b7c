import { describe, expect, it } from 'vitest'
import { figuresWithoutMeasure } from '../../src/extract/figures/diagnose.js'
import { measureKeys } from '../../src/extract/figures/measure-keys.js'
import { extractFigures } from '../../src/extract/figures.js'
import type { Figure } from '../../src/model/claim.js'
import { passageOf } from './passage.js'

const lexicon = (measures: string[][]) => ({ formulae: [], notFormulae: [], measures, words: [] })

describe('keys of measures', () => {
  it('give one key to the spellings of a measure, whatever its scope and aspect', () => {
    const keys = measureKeys([])
    for (const name of ['GDP', '国内生产总值', '全市生产总值', '地区生产总值增速', '经济增长预期目标'])
      expect(keys(name)).toEqual({ key: '地区生产总值', known: true })
    expect(keys('新增城镇就业').key).toBe(keys('城镇新增就业人数').key)
  })

  it('keep measures apart that only resemble each other', () => {
    const keys = measureKeys([])
    expect(keys('人均生产总值').key).not.toBe(keys('生产总值').key)
    expect(keys('单位生产总值能耗').key).not.toBe(keys('生产总值').key)
    expect(keys('人口自然增长率')).toEqual({ key: '人口自然增长率', known: false })
  })

  it('put the rows of a corpus before the built-in ones', () => {
    const rows = [
      ['绿道里程', '环湖绿道', '绿道'],
      ['城镇化水平', '城镇化率'],
    ]
    const [path, towns] = extractFigures(passageOf(['建成绿道30公里，城镇化率达到70%。']), lexicon(rows))
    expect(path?.measure).toMatchObject({ text: '绿道', key: '绿道里程' })
    expect(towns?.measure).toMatchObject({ text: '城镇化率', key: '城镇化水平' })
  })
})

describe('sureness of measures', () => {
  it('falls with each step of inference', () => {
    const [level, change] = extractFigures(passageOf(['工业投资完成30亿元，增长5%。']), lexicon([]))
    expect(level?.measure?.key).toBe(change?.measure?.key)
    expect(change?.measure?.score).toBeLessThan(level?.measure?.score ?? 0)
  })

  it('leaves a measure empty that nothing names, and says so', () => {
    const [draft] = extractFigures(passageOf(['力争达到90%。']), lexicon([]))
    expect(draft?.measure).toBeNull()
    const figure = { ...draft, document: 'd1', span: { start: 4, end: 7 } } as unknown as Figure
    expect(figuresWithoutMeasure([figure])).toMatchObject([
      { code: 'figure-without-measure', document: 'd1', span: { start: 4, end: 7 } },
    ])
    expect(figuresWithoutMeasure([{ ...figure, kind: 'enumeration' }])).toEqual([])
  })
})
