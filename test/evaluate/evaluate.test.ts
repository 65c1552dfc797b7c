import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { loadCorpus } from '../../src/corpus/load.js'
import { evaluate, type LabelledDocument } from '../../src/evaluate/evaluate.js'
import type { DocumentLabels } from '../../src/evaluate/labels.js'
import type { Analysis } from '../../src/model/analysis.js'

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const rows = (kind: string, doc: string) =>
  readFileSync(path(`labels/${kind}.${doc}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
const labelsOf = (doc: string): DocumentLabels => ({
  turns: rows('turns', doc),
  figures: rows('figures', doc),
  slogans: rows('slogans', doc),
  goals: rows('goals', doc),
})

let analysis: Analysis
let documents: LabelledDocument[]

beforeAll(async () => {
  const corpus = await loadCorpus(path('fixtures/lakes'))
  analysis = await analyze(corpus, { segmenter: 'intl' })
  documents = corpus.documents.map(({ id, text, path }) => ({ id, text, labels: labelsOf(path.slice(0, 4)) }))
})

const row = (name: string, given: Analysis = analysis) =>
  evaluate(given, documents).rows.find(one => one.name === name)

describe('evaluation', () => {
  it('finds every labelled figure of the small series, with value, unit, bound and role', () => {
    expect(row('figure value, unit, bound')).toMatchObject({ precision: 1, recall: 1, labelled: 10 })
    expect(row('figure role, of those found')).toMatchObject({ right: 10 })
  })

  it('counts what is missing against recall and names it', () => {
    const [first, ...rest] = analysis.figures
    const worse = { ...analysis, figures: rest }
    expect(row('figure found', worse)).toMatchObject({
      right: 9,
      given: 9,
      labelled: 10,
      precision: 1,
      recall: 0.9,
    })
    expect(evaluate(worse, documents).errors.figures).toEqual([
      expect.stringContaining(`- ${first?.surface}`),
    ])
  })

  it('counts what is made up against precision and names it', () => {
    const made = analysis.figures.slice(0, 1).map(figure => ({ ...figure, span: { start: 0, end: 2 } }))
    const worse = { ...analysis, figures: [...analysis.figures, ...made] }
    expect(row('figure found', worse)).toMatchObject({ right: 10, given: 11, recall: 1 })
    expect(evaluate(worse, documents).errors.figures).toEqual([expect.stringMatching(/^\+ /u)])
  })

  it('tells a wrong unit, bound or role from a right one', () => {
    const figures = analysis.figures.map((figure, index) =>
      index === 0 ? { ...figure, unit: '项', role: 'achieved' as const } : figure,
    )
    const worse = { ...analysis, figures }
    expect(row('figure value', worse)).toMatchObject({ right: 10 })
    expect(row('figure value, unit, bound', worse)).toMatchObject({ right: 9 })
    expect(evaluate(worse, documents).errors.figures).toHaveLength(2)
  })

  it('counts nothing of a document without labels', () => {
    expect(evaluate(analysis, []).rows).toEqual([])
  })
})
