import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piece, widthOf } from '../../src/report/terminal/line.js'
import { hangNames, wrap } from '../../src/report/terminal/wrap.js'

const wrapped = (text: string, width: number) =>
  wrap([piece(text)], width).map(line => line.map(one => one.text).join(''))

describe('wrapping', () => {
  it('breaks between Han characters, not before a mark that closes', () => {
    expect(wrapped('湖区要走在前列，办好夜校。', 14)).toEqual(['湖区要走在前', '列，办好夜校。'])
    expect(wrapped('推进“一湖一策”落地', 6)).toEqual(['推进', '“一湖', '一策”', '落地'])
  })

  it('keeps a number and a file name whole where they fit', () => {
    expect(wrapped('建成绿道1250公里', 10)).toEqual(['建成绿道', '1250公里'])
    expect(wrapped('见 a.txt:12 处', 9)).toEqual(['见', 'a.txt:12', '处'])
  })

  it('keeps the signs of a change beside what they enclose', () => {
    expect(wrapped('绿道、{+精细化 +}', 14)).toEqual(['绿道、{+精细', '化 +}'])
    expect(wrapped('绿道湖区[-统筹-]', 10)).toEqual(['绿道湖区', '[-统筹-]'])
  })

  it('breaks a list between its names', () => {
    const lines = hangNames([piece('2020  ')], ['东湖区', '西湖新区', '市水务局'], '、', 20)
    expect(lines.map(line => line.map(one => one.text).join(''))).toEqual([
      '2020  东湖区、',
      '      西湖新区、',
      '      市水务局',
    ])
  })

  it('cuts what is wider than a line', () => {
    expect(wrapped('abcdefgh', 3)).toEqual(['abc', 'def', 'gh'])
  })

  it('loses nothing but spaces at the ends of lines, and keeps to the width', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'湖城“”、。a1 -%（）'), maxLength: 80 })
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 30 }), (text, width) => {
        const lines = wrap([piece(text)], width)
        expect(lines.every(line => widthOf(line) <= width)).toBe(true)
        expect(wrapped(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })
})
