import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractFigures } from '../../src/extract/figures.js'
import { passageOf } from './passage.js'

const LEXICON = { formulae: [], notFormulae: [], measures: [], words: [] }
const figuresOf = (text: string) => extractFigures(passageOf([text]), LEXICON)

const UNITS = ['亿元', '万人', '公里', '%', '个百分点', '个', '万亩', '家'] as const
const quantity = fc
  .record({
    whole: fc.integer({ min: 2, max: 9999 }),
    prefix: fc.constantFrom('', '约', '超过', '近', '不低于'),
    unit: fc.constantFrom(...UNITS),
    suffix: fc.constantFrom('', '以上', '左右', '以内'),
  })
  .map(({ whole, prefix, unit, suffix }) => `${prefix}${whole}${unit}${prefix ? '' : suffix}`)
const sentence = fc
  .array(fc.tuple(fc.constantFrom('工业投资达到', '新增就业', '建成绿道', '占比提高', '推进'), quantity), {
    minLength: 1,
    maxLength: 5,
  })
  .map(parts => `${parts.map(part => part.join('')).join('，')}。`)
const anything = fc
  .array(
    fc.constantFrom(
      '第',
      '一',
      '三',
      '百',
      '万',
      '个',
      '项',
      '亿元',
      '3',
      '12.5',
      '％',
      '，',
      '“',
      '”',
      '到',
      '—',
      '多',
      '前',
      '位',
      '年',
      '。',
      '工',
    ),
    {
      maxLength: 30,
    },
  )
  .map(parts => parts.join(''))

/** Full-width digits and signs, traditional characters: the same text in another dress. */
const dress = (text: string) =>
  text
    .replace(/[0-9%]/gu, sign => String.fromCodePoint((sign.codePointAt(0) as number) + 0xfee0))
    .replace(/[亿万个亩过约达]/gu, sign => '億萬個畝過約達'.charAt('亿万个亩过约达'.indexOf(sign)))

describe('figures of any sentence', () => {
  it('stand in order, apart, and as printed', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, anything), text => {
        const passage = passageOf([text])
        const textOf = new Map(passage.statements.map(({ id, text: words }) => [id, words]))
        const ends = new Map<string, number>()
        for (const { statement, range, surface } of extractFigures(passage, LEXICON)) {
          expect(textOf.get(statement)?.slice(range.from, range.to)).toBe(surface)
          expect(range.from).toBeGreaterThanOrEqual(ends.get(statement) ?? 0)
          ends.set(statement, range.to)
        }
      }),
    )
  })

  it('have intervals that are not empty, and pairs that point both ways', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, anything), text => {
        const figures = figuresOf(text)
        figures.forEach(({ lower, upper, paired }, index) => {
          if (lower !== null && upper !== null) expect(Number(lower)).toBeLessThanOrEqual(Number(upper))
          for (const other of paired) expect(figures[other]?.paired).toContain(index)
        })
      }),
    )
  })

  it('are found one for one where a sentence is made of quantities', () => {
    fc.assert(
      fc.property(fc.array(quantity, { minLength: 1, maxLength: 6 }), parts => {
        expect(figuresOf(`${parts.map(part => `投资${part}`).join('，')}。`)).toHaveLength(parts.length)
      }),
    )
  })

  it('do not depend on script or width', () => {
    fc.assert(
      fc.property(sentence, text => {
        const bare = (words: string) =>
          figuresOf(words).map(
            ({ surface: _, text: __, measure: ___, scope: ____, basis: _____, ...rest }) => rest,
          )
        expect(bare(dress(text))).toEqual(bare(text))
      }),
    )
  })
})
