import { ANALYSIS_SCHEMA, type Analysis } from '../../src/model/analysis.js'
import type { SeriesRecord } from '../../src/model/record.js'
import { compareSeries } from '../../src/series/series.js'

/** The analysis of a record made by hand: aligned and classified, without its documents' texts. */
export function analysisOf(record: SeriesRecord): Analysis {
  const { tokens: _tokens, documents, ...said } = record
  const { threads, transitions, findings } = compareSeries(record)
  return {
    schema: ANALYSIS_SCHEMA,
    tool: { version: '0', segmenter: 'test', dictionary: 'test', lexicon: 'test' },
    options: { segmenter: 'jieba', between: null },
    corpus: { root: '.', title: '', place: null, fingerprint: '' },
    ...said,
    documents: documents.map(({ text, ...document }) => ({
      ...document,
      characters: text.length,
      lineStarts: [0],
    })),
    topics: [],
    lines: [],
    threads,
    transitions: transitions.all(),
    shifts: [],
    findings,
    witnesses: [],
    diagnostics: [],
  }
}
