import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumeral } from '../../src/text/numerals.js'
import { foldScript, foldText } from '../../src/text/script.js'
import numerals from '../specs/numerals.json' with { type: 'json' }

const WORDS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** A number below ten thousand as it is spelt out. */
function spell(value: number): string {
  const digits = [...String(value)].map(Number)
  const spelt = digits.map((digit, index) => {
    const power = ['', '十', '百', '千'][digits.length - 1 - index]
    return digit === 0 ? '零' : `${WORDS[digit]}${power}`
  })
  return spelt
    .join('')
    .replace(/零+/gu, '零')
    .replace(/(.)零$/u, '$1')
}

describe('numerals', () => {
  for (const { text, reads, value, upTo, over } of numerals) {
    it(text, () => {
      const numeral = readNumeral(text, 0)
      expect(numeral && text.slice(numeral.from, numeral.to)).toBe(reads)
      if (!numeral) return
      expect(numeral.value.toFixed()).toBe(value)
      expect(numeral.upTo.toFixed()).toBe(upTo ?? value)
      expect(numeral.over).toBe(over ?? false)
    })
  }

  it('reads what it is spelt to be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), value => {
        const numeral = readNumeral(spell(value), 0)
        expect(numeral?.value.toNumber()).toBe(value)
        expect(numeral?.to).toBe(spell(value).length)
      }),
    )
  })

  it('never fails, whatever signs of number follow each other', () => {
    const sign = fc.constantFrom(...'零〇一二两三四五六七八九十百千万亿多余来几点半第0123456789.,％%')
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 12 }), text => {
        const numeral = readNumeral(text, 0)
        if (numeral) expect(numeral.upTo.gte(numeral.value)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('scales decimals exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const decimals = String(cents).padStart(2, '0')
        const numeral = readNumeral(`${whole}.${decimals}亿`, 0)
        expect(numeral?.value.toFixed()).toBe(String(BigInt(`${whole}${decimals}`) * 1_000_000n))
      }),
    )
  })
})

describe('folding', () => {
  it('keeps every range in its place', () => {
    expect(foldScript('投入１１４億元，３．５萬個')).toBe('投入114亿元，3.5万个')
    expect(foldText('增长5%,投资12,345万元;比例5:40:55(预计)')).toBe(
      '增长5%，投资12,345万元；比例5:40:55（预计）',
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(foldText(text).length).toBe(text.length)
      }),
    )
  })
})
