import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { loadCorpus } from '../../src/corpus/load.js'
import type { Analysis } from '../../src/model/analysis.js'
import type { Corpus } from '../../src/model/corpus.js'
import { hearingsBySeat } from '../../src/model/hearing.js'
import { formulaKey } from '../../src/text/formulae.js'
import { fullTexts } from '../corpora.js'

/** So many of the newest papers of each series are read. */
const NEWEST = 3

const places = fullTexts('province-and-city-reports')
const folders = [
  ...['politburo-economy', 'state-council-work-reports', 'zhengzhou-work-reports'].flatMap(
    name => fullTexts(name) ?? [],
  ),
  ...(places ? readdirSync(places).map(place => join(places, place)) : []),
]

function newest(corpus: Corpus): Corpus {
  const meetings = corpus.meetings.slice(-NEWEST)
  const kept = new Set(meetings.map(one => one.id))
  return { ...corpus, meetings, documents: corpus.documents.filter(one => kept.has(one.meeting)) }
}

/** All that a seat said at each meeting, headings too, as one formula key. */
function textsOf(analysis: Analysis): Map<string, string> {
  return new Map(
    [...hearingsBySeat(analysis)].flatMap(([seat, hearings]) =>
      hearings.map(({ meeting, statements }) => {
        const said = statements.flatMap(({ section, text }) => [...section, text])
        return [`${seat} ${meeting.id}`, said.map(formulaKey).join('\n')] as const
      }),
    ),
  )
}

describe.skipIf(folders.length === 0).each(folders)('%s', folder => {
  let analysis: Analysis
  beforeAll(async () => {
    analysis = await analyze(newest(await loadCorpus(folder, { draft: true })))
  }, 120_000)

  it('calls no formula gone or new that stands verbatim in the other text', () => {
    const texts = textsOf(analysis)
    const said = new Map(analysis.slogans.map(one => [one.id, formulaKey(one.canonical)]))
    const wrong = analysis.findings.filter(({ kind, seat, status, from, to, before, after }) => {
      if (kind !== 'slogan' || seat === null || (status !== 'disappeared' && status !== 'new')) return false
      const other = texts.get(`${seat} ${status === 'new' ? from : to}`) ?? ''
      return other.includes(said.get(before ?? after ?? '') ?? '\u0000')
    })
    expect(wrong).toEqual([])
  })
})
