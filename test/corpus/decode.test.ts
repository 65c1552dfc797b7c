import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/corpus/decode.js'

const SIMPLIFIED = [
  '全市上下要把项目建设放在心上、抓在手上，年底前新开工项目不少于120个。\r\n',
  '云州区委书记李 明表示，将以“三送一强”为抓手，力争规模以上工业增加值增长8.5%以上。\n',
  '“十四五”末，建成区面积达到210平方公里；城镇新增就业6万人。\n　　下一步怎么干？',
]
const TRADITIONAL = [
  '政府會在未來五年增加土地供應，興建28萬個單位。\r\n',
  '我們要讓長者安享晚年，讓青年人有機會向上流動，醫療服務亦會加強。\n',
]
const MARKS: Record<string, number[]> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
}
const withMark = (text: string, encoding: string) =>
  Buffer.concat([Buffer.from(MARKS[encoding] ?? []), iconv.encode(text, encoding)])

describe('decode', () => {
  const cases = [
    ['utf-8', SIMPLIFIED],
    ['utf-16le', SIMPLIFIED],
    ['utf-16be', SIMPLIFIED],
    ['gb18030', SIMPLIFIED],
    ['gb18030', TRADITIONAL],
    ['big5', TRADITIONAL],
  ] as const
  for (const [encoding, sentences] of cases) {
    const texts = fc
      .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 30 })
      .map(some => some.join(''))

    it(`gives back what was written in ${encoding} (${sentences[0]?.slice(0, 4)}…), and says so`, () => {
      fc.assert(
        fc.property(texts, text => {
          expect(decode(iconv.encode(text, encoding))).toEqual({ text, encoding, certain: true })
        }),
        { numRuns: 40 },
      )
    })
  }

  for (const encoding of Object.keys(MARKS)) {
    it(`drops the byte order mark of ${encoding} and nothing else`, () => {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme' }), text => {
          expect(decode(withMark(text, encoding))).toEqual({ text, encoding, certain: true })
        }),
      )
    })
  }

  it('knows characters that only the widest tables have', () => {
    const rare = `${SIMPLIFIED.join('')}喆㛃𬭼`
    expect(decode(iconv.encode(rare, 'gb18030')).text).toBe(rare)
    const cantonese = `${TRADITIONAL.join('')}深水埗啲舊樓`
    expect(decode(iconv.encode(cantonese, 'big5hkscs')).text).toBe(cantonese)
  })

  it('believes what a text declares where the bytes do not say', () => {
    const short = iconv.encode('会议', 'gbk')
    expect(decode(short, 'GB2312')).toEqual({ text: '会议', encoding: 'gb18030', certain: true })
    expect(decode(Buffer.from('会议'), 'gb2312')).toMatchObject({ text: '会议', encoding: 'utf-8' })
  })

  it('says that it is not sure of a word or two', () => {
    expect(decode(iconv.encode('会议', 'gbk'))).toMatchObject({ certain: false })
  })

  it('does not take letters for Chinese, nor a U+FFFD in the text for damage', () => {
    const english = 'Bush hid the facts about the plan and its aims. '.repeat(40)
    const marred = `${english}\uFFFD\uFFFD`
    expect(decode(Buffer.from(marred))).toEqual({ text: marred, encoding: 'utf-8', certain: true })
    const broken = Buffer.concat([Buffer.from(english), Buffer.from([0xff])])
    expect(decode(broken).encoding).toBe('utf-8')
  })

  it('keeps a place for illegal bytes and reads on', () => {
    const bytes = Buffer.concat([
      Buffer.from('力争增长8%'),
      Buffer.from([0xff]),
      Buffer.from('，完成投资2亿元。'.repeat(9)),
    ])
    expect(decode(bytes)).toMatchObject({
      encoding: 'utf-8',
      text: expect.stringContaining('8%\uFFFD，完成'),
    })
  })
})
