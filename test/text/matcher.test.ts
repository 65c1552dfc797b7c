import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileMatcher } from '../../src/text/matcher.js'

const found = (words: string[], text: string) =>
  compileMatcher(words)(text).map(({ word, from, to }) => [words[word], from, to])

describe('the matcher', () => {
  it('takes the longest word at each place', () => {
    expect(found(['绿湖', '绿湖先行', '先行'], '绿湖先行，绿湖')).toEqual([
      ['绿湖先行', 0, 4],
      ['绿湖', 5, 7],
    ])
  })

  it('finds a word inside the start of another that breaks off', () => {
    expect(found(['绿湖先行区', '湖先'], '绿湖先走')).toEqual([['湖先', 1, 3]])
  })

  it('looks at nothing twice', () => {
    expect(found(['一二', '二三', '三'], '一二三')).toEqual([
      ['一二', 0, 2],
      ['三', 2, 3],
    ])
  })

  it('finds nothing with no words, with an empty one, or in an empty text', () => {
    expect(found([], '绿湖')).toEqual([])
    expect(found([''], '绿湖')).toEqual([])
    expect(found(['绿湖'], '')).toEqual([])
  })

  it('agrees with the plain search', () => {
    const piece = fc.stringMatching(/^[甲乙丙]{1,5}$/u)
    fc.assert(
      fc.property(
        fc.uniqueArray(piece, { maxLength: 12 }),
        fc.stringMatching(/^[甲乙丙]{0,40}$/u),
        (words, text) => {
          const plain: unknown[] = []
          for (let at = 0; at < text.length; at++) {
            const [word] = words.filter(one => text.startsWith(one, at)).sort((a, b) => b.length - a.length)
            if (word === undefined) continue
            plain.push([word, at, at + word.length])
            at += word.length - 1
          }
          expect(found(words, text)).toEqual(plain)
        },
      ),
    )
  })
})
