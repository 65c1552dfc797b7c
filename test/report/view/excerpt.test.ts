import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../../src/report/view/excerpt.js'

const SENTENCE = '湖区要走在前列，岸线全部还给市民，办好“湖畔夜校”，让居民在家门口学本领。'
const markOf = (words: string) => {
  const from = SENTENCE.indexOf(words)
  return { from, to: from + words.length }
}
const marked = ({ text, marks }: ReturnType<typeof excerptOf>) =>
  marks.map(({ from, to }) => text.slice(from, to))

describe('an excerpt', () => {
  it('is the sentence itself where that is short', () => {
    expect(excerptOf(SENTENCE, [markOf('湖畔夜校')], 100).text).toBe(SENTENCE)
  })

  it('begins with the clause of the claim and marks it', () => {
    const excerpt = excerptOf(SENTENCE, [markOf('湖畔夜校')], 16)
    expect(excerpt.text).toBe('…办好“湖畔夜校”，让居民在家门口…')
    expect(marked(excerpt)).toEqual(['湖畔夜校'])
  })

  it('makes one mark of claims that overlap', () => {
    const excerpt = excerptOf(SENTENCE, [markOf('湖畔夜校'), markOf('办好“湖畔夜校”')], 100)
    expect(marked(excerpt)).toEqual(['办好“湖畔夜校”'])
  })

  it('always shows the first claim, and marks nothing else', () => {
    const place = fc.tuple(fc.nat(SENTENCE.length - 1), fc.integer({ min: 1, max: 6 }))
    fc.assert(
      fc.property(place, fc.integer({ min: 4, max: 40 }), ([from, size], length) => {
        const mark = { from, to: Math.min(from + size, SENTENCE.length) }
        expect(marked(excerptOf(SENTENCE, [mark], length))).toEqual([SENTENCE.slice(mark.from, mark.to)])
      }),
    )
  })
})
