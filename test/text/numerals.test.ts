import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { behindDigits, readNumeral } from '../../src/text/numerals.js'
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

/** A number as it is spelt with 万 and 亿, with 零 where a section begins below its thousands. */
function spellLarge(value: number): string {
  const sections = [
    [Math.floor(value / 1e8), '亿'],
    [Math.floor(value / 1e4) % 1e4, '万'],
    [value % 1e4, ''],
  ] as const
  return sections.reduce((text, [section, power]) => {
    if (section === 0) return text
    const gap = text !== '' && section < 1000 ? '零' : ''
    return `${text}${gap}${spell(section)}${power}`
  }, '')
}

/** Reads all numerals of a text, one behind the other. */
function readThrough(text: string): void {
  for (let at = 0; at < text.length; )
    at = Math.max(readNumeral(text, at)?.to ?? 0, behindDigits(text, at), at + 1)
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
    const sign = fc.constantFrom(...'零〇○一二两三四五六七八九十百千万亿多余来几点半第O0123456789., -—％%')
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 12 }), text => {
        const numeral = readNumeral(text, 0)
        if (numeral) expect(numeral.upTo.gte(numeral.value)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('reads any number as it is spelt with 万 and 亿', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), value => {
        const spelt = spellLarge(value)
        const numeral = readNumeral(spelt, 0)
        expect(numeral?.value.toFixed()).toBe(String(value))
        expect(numeral?.to).toBe(spelt.length)
      }),
    )
  })

  it('reads the same number grouped or not, in one piece or two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1000, max: 9999 }), (high, low) => {
        const value = String(high * 100_000_000 + low * 10_000)
        const grouped = `${String(low).slice(0, 1)}，${String(low).slice(1)}`
        for (const text of [`${high}亿${low}万`, `${high}億${grouped}萬`])
          expect(readNumeral(foldText(text), 0)?.value.toFixed()).toBe(value)
      }),
    )
  })

  it('takes a dash for a sign only where a number can be negative', () => {
    const signAt = (text: string) => readNumeral(text, text.search(/[-—]/u))?.value.toFixed() ?? null
    expect(signAt('增长-2.6%')).toBe('-2.6')
    expect(signAt('分别为—0.2%')).toBe('-0.2')
    expect(signAt('居民消费价格-1.8%')).toBe('-1.8')
    for (const text of ['歼-20', '5万-10万', '6%-7%', '会议-2010年', 'G-20'])
      expect(signAt(text), text).toBeNull()
  })

  it('reads 20,000 signs in a moment', () => {
    for (const sign of ['亿', '十', '一', '零', '千万', '9', '1,111', '点五', '几万'])
      readThrough(sign.repeat(20_000 / sign.length))
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
