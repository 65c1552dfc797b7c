import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSegmenter } from '../../src/text/tokens.js'

const cut = async (words: readonly string[], text: string, name: 'jieba' | 'intl' = 'jieba') =>
  (await createSegmenter(name, words)).cut(text).map(({ surface }) => surface)

describe('createSegmenter', () => {
  it('keeps the words of the corpus together', async () => {
    const words = ['三送一强', '东强、南动、西美', '国家中心城市']
    expect(await cut(words, '推进三送一强，打造国家中心城市')).toEqual([
      '推进',
      '三送一强',
      '，',
      '打造',
      '国家中心城市',
    ])
    expect(await cut(words, '按照东强、南动、西美布局')).toContain('东强、南动、西美')
  })

  it('takes the longest of several words', async () => {
    expect(await cut(['中心城市', '中心城市建设'], '中心城市建设')).toEqual(['中心城市建设'])
  })

  it('lets no short word break up the dictionary’s', async () => {
    expect((await cut(['南动'], '济南动物园')).join('|')).toBe((await cut([], '济南动物园')).join('|'))
  })

  it('keeps numbers and words of other scripts whole', async () => {
    const tokens = await cut([], '加快G343建设，GDP增长3.2%，投资1,219亿元，“7+20”产业链，5G')
    for (const whole of ['G343', 'GDP', '3.2%', '1,219', '7+20', '5G']) expect(tokens).toContain(whole)
  })

  it('cuts traditional text as its simplified reading, and prints the original', async () => {
    const tokens = await cut([], '經濟發展')
    expect(tokens).toEqual(['經濟', '發展'])
  })

  it('gives the same tokens whatever was cut before', async () => {
    const text = '全面推进高质量建设现代化国家中心城市'
    const before = await cut([], text)
    await cut(['推进高质量建设现代化'], text)
    expect(await cut([], text)).toEqual(before)
  })

  it.each(['jieba', 'intl'] as const)('%s tokens join to exactly the text', async name => {
    const segmenter = await createSegmenter(name, ['稳中求进', '三送一强'])
    const piece = fc.oneof(
      fc.constantFrom(
        '稳中求进',
        '三送一强',
        '郑州',
        '2020',
        '3.5%',
        '\n',
        '　',
        '𠮷',
        '\ud842',
        '\u0000',
        '😀',
        '發展',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), pieces => {
        const text = pieces.join('')
        expect(
          segmenter
            .cut(text)
            .map(({ surface }) => surface)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
