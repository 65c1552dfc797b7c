import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../../src/model/analysis.js'
import { chartFiles } from '../../../src/report/charts/beside.js'
import { linear } from '../../../src/report/charts/scale.js'
import { labelsOf } from '../../../src/report/labels/catalogue.js'
import { ANALYSIS } from '../../export/sample.js'

const SVG = { s: 'http://www.w3.org/2000/svg' }
const draw = (analysis: Analysis, name: string) => {
  const file = chartFiles(analysis, labelsOf('en')).find(one => one.name === name)
  if (!file) throw new Error(`no ${name} is drawn`)
  const picture = XmlDocument.fromString(file.svg)
  return { picture, texts: (path: string) => picture.find(path, SVG).map(node => node.content) }
}

describe('the lifelines', () => {
  const { texts, picture } = draw(ANALYSIS, 'lifelines')

  it('carry their title, their legend and their source', () => {
    const all = texts('//s:text')
    expect(all).toContain('Lifelines of formulae')
    expect(all).toContain('seats were heard, none used it')
    expect(all.at(-1)).toBe('乙市 <全会> · policy-diff 0.0.0 · corpus ffffffffffff')
  })

  it('have a dot for each meeting at which a formula was used, and say by how many', () => {
    expect(texts('//s:circle/s:title')).toEqual(['双城, 2020-07: 1 / 1', '双城, 2021-01: 1 / 1'])
    expect(picture.find('//s:line[@x1="160"][@x2="480"]', SVG)).toHaveLength(1)
  })

  it('stay well-formed and inactive whatever a formula is made of', () => {
    const evil = '</title><script>\u0000\u202e&nbsp;"双城'
    const slogans = ANALYSIS.slogans.map(one => ({ ...one, canonical: evil }))
    const { texts, picture } = draw({ ...ANALYSIS, slogans }, 'lifelines')
    expect(texts('//s:circle/s:title')[0]).toBe('</title><script>\uFFFD\uFFFD&nbsp;"双城, 2020-07: 1 / 1')
    expect(picture.find('//s:script', SVG)).toEqual([])
  })
})

describe('a scale', () => {
  it.each([
    [
      [0, 100],
      [0, 20, 40, 60, 80, 100],
    ],
    [
      [3.1, 3.4],
      [3.1, 3.2, 3.3, 3.4],
    ],
    [
      [-2.6, 5],
      [-2, 0, 2, 4],
    ],
    [[7, 7], [7]],
    [[0, 0], [0]],
  ])('of %j has its ticks at round values', (values, expected) => {
    const { ticks, at } = linear(values, 100)
    for (const value of expected) expect(ticks.map(tick => tick.toFixed(6))).toContain(value.toFixed(6))
    for (const value of values) expect(at(value)).toBeGreaterThanOrEqual(0)
    for (const value of values) expect(at(value)).toBeLessThanOrEqual(100)
  })
})
