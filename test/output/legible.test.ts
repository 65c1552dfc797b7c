import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { json, legible, legibleLines } from '../../src/output/legible.js'

const ROWS: readonly [string, string, string][] = [
  ['plain text', '二七区“四湖联动”，R&D 投入2.5%。', '二七区“四湖联动”，R&D 投入2.5%。'],
  ['an astral character', '𠮷春', '𠮷春'],
  ['an escape sequence', '红\u001b[31m字', '红\uFFFD[31m字'],
  ['an eight-bit control', '红\u009b31m字', '红\uFFFD31m字'],
  ['a turn of direction', '甲\u202e乙\u202c', '甲\uFFFD乙\uFFFD'],
  ['half a surrogate pair', '甲\ud842乙', '甲\uFFFD乙'],
  ['a noncharacter', '甲\uffff', '甲\uFFFD'],
  ['breaks', '甲\t乙\r\n丙\u2028丁', '甲 乙  丙 丁'],
]

describe('legible', () => {
  it.each(ROWS)('shows %s', (_, text, shown) => expect(legible(text)).toBe(shown))

  it('keeps every place where it was', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => legible(text).length === text.length))
  })

  it('keeps the lines of a page', () => expect(legibleLines('甲\n\u0007乙\r\n')).toBe('甲\n\uFFFD乙 \n'))
})

describe('json', () => {
  it('gives back the same data, and no character that acts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), data => {
        const text = json(data, 1)
        expect(JSON.parse(text)).toEqual(data)
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u)
      }),
    )
  })
})
