import { describe, expect, it } from 'vitest'
import { phraseOf } from '../../../src/extract/figures/phrase.js'

const phrase = (text: string, surface: string, measure: string | null) => {
  const from = text.indexOf(surface)
  const range = phraseOf(text, { from, to: from + surface.length }, measure)
  return text.slice(range.from, range.to)
}

describe('phraseOf', () => {
  it.each([
    ['重点实施21个城建项目。', '21个', '城建项目', '21个城建项目'],
    ['生产总值增长8%左右，物价稳定。', '8%左右', '生产总值', '生产总值增长8%左右'],
    ['推进各类项目97个，总投资1124亿元。', '1124亿元', '各类项目', '1124亿元'],
    ['绿道有多长，30公里。', '30公里', '绿道', '30公里'],
    ['达到30公里。', '30公里', null, '30公里'],
    ['路桥建设一年比一年更快而今年将再建12座。', '12座', '路桥', '12座'],
  ])('of %j', (text, surface, measure, expected) => {
    expect(phrase(text, surface, measure)).toBe(expected)
  })
})
