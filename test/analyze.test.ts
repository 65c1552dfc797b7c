import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze } from '../src/analyze.js'
import type { Corpus } from '../src/model/corpus.js'
import { claimsOf } from '../src/model/lookup.js'

/** Bits of such papers, whole and broken, in any order. */
const PIECES = [
  '市委委员、东湖区委书记李明在大会表态发言中说，',
  '李明表示，',
  '大家一致认为，',
  '本报记者 王新',
  '（上接一版）',
  '□评论员',
  '# 标题',
  '**一、总体要求**',
  '西湖区区长欧阳 芳：抓项目',
  '“六稳”“六保”',
  '“枢纽＋口岸',
  '三项工程、一项管理',
  '十几万人',
  '力争到2022年建成300公里绿道',
  '增长8.5%左右，',
  '第二十几万亿百',
  '从1.2.3提高到％',
  '二〇二〇年十三月',
  '2021年2月30日',
  '打造东强、南动、',
  '；',
  '。',
  '”',
  '\n',
  '\n\n',
  '\r\n　　',
  ' ',
  '𠮷',
  '\u0000',
  '\ud800',
  'ABC 5G G343 PM2.5',
  '經濟發展，增長三成，佔七成以上',
  '一是…二是——三是',
]

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 40 })
  .map(parts => parts.join(''))

function corpusOf(texts: readonly string[]): Corpus {
  const ids = texts.map((_, index) => `20${20 + index}-07`)
  return {
    root: '/papers',
    title: '某市全会',
    place: '某市',
    meetings: ids.map(id => ({ id, title: '全会', date: id, body: '市委' })),
    documents: ids.map((id, index) => ({
      id,
      path: `${id}.txt`,
      meeting: id,
      genre: 'newspaper',
      encoding: 'utf-8',
      sha256: '0'.repeat(64),
      text: texts[index] as string,
      truncated: null,
      witnessOf: null,
      source: null,
    })),
    units: [],
    lexicon: { formulae: [], notFormulae: [], measures: [], words: [] },
    unread: [],
    topics: [],
    fingerprint: '0'.repeat(64),
    diagnostics: [],
  }
}

/** White space and what no file can hold are not compared. */
const bare = (quote: string) => quote.replace(/[\s\p{Cc}\ufeff\u200b]/gu, '')

describe('analyze', () => {
  it('takes any text without failing, the same way twice, and quotes it by spans that hold the quote', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 3 }), async texts => {
        const corpus = corpusOf(texts)
        const analysis = await analyze(corpus, { segmenter: 'intl' })
        expect(await analyze(corpus, { segmenter: 'intl' })).toEqual(analysis)
        const points = new Map(corpus.documents.map(one => [one.id, Array.from(one.text)]))
        for (const claim of claimsOf(analysis)) {
          const source = points.get(claim.document)?.slice(claim.span.start, claim.span.end).join('') ?? ''
          const quote = 'surface' in claim ? claim.surface : claim.text
          const rest = [...bare(source)]
          for (const character of bare(quote)) {
            const at = rest.indexOf(character)
            expect(at, `${character} of ${quote} in ${source}`).toBeGreaterThanOrEqual(0)
            rest.splice(0, at + 1)
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})
