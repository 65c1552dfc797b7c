import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareKey, simplify } from '../../src/text/normalize.js'

describe('compareKey', () => {
  it.each([
    ['枢纽＋口岸＋物流', '枢纽+口岸+物流'],
    ['“六稳”', '‘六稳’'],
    ['「一國兩制」', '“一国两制”'],
    ['2035年—2040年', '2035年-2040年'],
    ['2010～2020', '2010~2020'],
    ['３．２％', '3.2%'],
    ['一网通办　一次 办成', '一网通办一次办成'],
    ['（草案）', '(草案)'],
    ['王·阿不都', '王•阿不都'],
    ['乡\u200b村振兴\ufeff', '乡村振兴'],
  ])('%s = %s', (one, other) => {
    expect(compareKey(one)).toBe(compareKey(other))
  })

  it.each([
    ['20个', '30个'],
    ['5%', '5个百分点'],
    ['全面', '全部'],
  ])('%s ≠ %s', (one, other) => {
    expect(compareKey(one)).not.toBe(compareKey(other))
  })

  it('is its own key, and blind to space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const key = compareKey(text)
        expect(compareKey(key)).toBe(key)
        expect(compareKey(` ${text}\n`)).toBe(key)
      }),
    )
  })
})

describe('simplify', () => {
  it.each([
    ['讓有需要的得到支援', '让有需要的得到支援'],
    ['政制發展、經濟與醫療衞生', '政制发展、经济与医疗卫生'],
    ['啓動綫路，為長者服務', '启动线路，为长者服务'],
    ['已是简体，Latin 与 123 不动', '已是简体，Latin 与 123 不动'],
  ])('%s → %s', (traditional, expected) => {
    expect(simplify(traditional)).toBe(expected)
  })

  it('keeps every position in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(simplify(text)).toHaveLength(text.length)
      }),
    )
  })
})
