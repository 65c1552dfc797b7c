import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readPaper } from '../../src/corpus/draft/paper.js'
import { renderManifest } from '../../src/corpus/draft/render.js'
import { parseManifest } from '../../src/corpus/manifest.js'

const text = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map(value => value.trim())
  .filter(value => value !== '')
const guess = (value: string) => ({ value, because: value })

it('a draft reads back as what was guessed, whatever stands in names and titles', () => {
  const fields = fc.record({ title: text, place: text, body: text, unit: text, leftOut: text, source: text })
  fc.assert(
    fc.property(fields, ({ title, place, body, unit, leftOut, source }) => {
      const paper = { ...readPaper('讲话.txt', '在会议上的讲话'), source }
      const yaml = renderManifest({
        title: guess(title),
        place: guess(place),
        meetings: [{ title: guess(title), date: guess('2020'), body, papers: [{ paper, witnessOf: null }] }],
        tables: [],
        units: [unit],
        leftOut: [leftOut],
      })
      expect(parseManifest(yaml, 'corpus.yaml')).toMatchObject({
        title,
        place,
        meetings: [{ title, date: '2020', body, documents: [{ file: '讲话.txt', genre: 'report', source }] }],
        units: [{ name: unit }],
      })
    }),
    { numRuns: 300 },
  )
})
