import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { loadCorpus } from '../../src/corpus/load.js'
import type { Analysis } from '../../src/model/analysis.js'
import type { Corpus } from '../../src/model/corpus.js'

const LAKES = new URL('../fixtures/lakes', import.meta.url).pathname

/** The corpus without the papers of one meeting. */
function without(corpus: Corpus, meeting: string): Corpus {
  return {
    ...corpus,
    meetings: corpus.meetings.filter(one => one.id !== meeting),
    documents: corpus.documents.filter(one => one.meeting !== meeting),
  }
}

/** Each id of an analysis with what it names. */
function named({ figures, slogans, goals, commitments, threads, findings }: Analysis): Map<string, string> {
  const quotes = new Map<string, string>([
    ...figures.map(one => [one.id, `${one.document} ${one.surface}`] as const),
    ...slogans.map(one => [one.id, `${one.document} ${one.surface}`] as const),
    ...goals.map(one => [one.id, `${one.document} ${one.text}`] as const),
    ...commitments.map(one => [one.id, `${one.document} ${one.text}`] as const),
  ])
  const told = findings.map(one => {
    const label = threads.find(thread => thread.id === one.thread)?.kind
    return [one.id, [label, one.seat, one.from, one.to, quotes.get(one.before ?? '')].join(' ')] as const
  })
  return new Map([...quotes, ...told])
}

describe('ids', () => {
  it('of claims stay, and name the same, whatever paper is added', async () => {
    const corpus = await loadCorpus(LAKES)
    const whole = named(await analyze(corpus, { segmenter: 'intl' }))
    for (const { id } of corpus.meetings) {
      const part = await analyze(without(corpus, id), { segmenter: 'intl' })
      const claims = [part.figures, part.slogans, part.goals, part.commitments].flat().map(one => one.id)
      expect(claims.length).toBeGreaterThan(0)
      expect(claims.filter(claim => whole.get(claim) !== named(part).get(claim))).toEqual([])
    }
  })

  it('of findings name the same finding or none', async () => {
    const corpus = await loadCorpus(LAKES)
    const whole = named(await analyze(corpus, { segmenter: 'intl' }))
    for (const { id } of corpus.meetings) {
      const part = named(await analyze(without(corpus, id), { segmenter: 'intl' }))
      const both = [...part].filter(([one]) => whole.has(one))
      expect(both.filter(([one, what]) => whole.get(one) !== what)).toEqual([])
    }
  })

  it('of threads lead to the same claims by their aliases where an earlier paper is added', async () => {
    const corpus = await loadCorpus(LAKES)
    const whole = await analyze(corpus, { segmenter: 'intl' })
    const [first] = corpus.meetings
    const part = await analyze(without(corpus, first?.id ?? ''), { segmenter: 'intl' })
    for (const thread of part.threads) {
      const home = whole.threads.find(({ id, aliases }) => id === thread.id || aliases.includes(thread.id))
      const said = thread.cells.flatMap(cell => cell.claims)
      expect(home?.cells.flatMap(cell => cell.claims)).toEqual(expect.arrayContaining(said))
    }
  })
})

describe('effort', () => {
  it('grows with the meetings, not with their square', async () => {
    const { compareSeries } = await import('../../src/series/series.js')
    const { series } = await import('../builders/series.js')
    const compared = (years: number) => {
      const meetings = Array.from({ length: years }, (_, index) => `${2000 + index}`)
      const says = (year: number) =>
        `建设“江州第${year}号工程”。《建成|第${year}座大桥》。增长{产量:${year % 7}%|target}。《打造|第${year}个园区》。`
      const record = series(
        meetings,
        meetings.map((meeting, index) => ({ meeting, seat: '甲区', says: says(index) })),
      )
      const effort = { compared: 0 }
      compareSeries(record, effort)
      return effort.compared
    }
    expect(compared(10)).toBeGreaterThan(0)
    expect(compared(40)).toBeLessThan(8 * compared(10))
  })
})
