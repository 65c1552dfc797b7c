import { describe, expect, it } from 'vitest'
import { followThreads } from '../../src/align/threads.js'
import type { SeriesRecord } from '../../src/model/record.js'
import type { ThreadKind } from '../../src/model/thread.js'
import { type Heard, series } from '../builders/series.js'

/** Threads of one kind, each as what stands in its cells: ids, `–` for absent, the reason for unobserved. */
function cells(record: SeriesRecord, kind: ThreadKind): string[] {
  return followThreads(record)
    .threads.filter(thread => thread.kind === kind && thread.seat !== null)
    .map(thread =>
      thread.cells
        .map(cell => cell.reason ?? (cell.state === 'absent' ? '–' : cell.claims.join('+')))
        .join(' | '),
    )
}

const MEETINGS = ['2019', '2020', '2021']
const said = (meeting: string, says: string, more: Partial<Heard> = {}): Heard => ({
  meeting,
  seat: '甲区',
  says,
  ...more,
})

describe('cells', () => {
  it('give the reason where nothing can be said', () => {
    const record = series(MEETINGS, [
      said('2019', '抓“三项工程”。'),
      said('2020', '抓民生。', { kind: 'collective' }),
    ])
    expect(cells(record, 'slogan')).toEqual(['t1-l1 | collective-only | seat-not-heard'])
  })

  it('hold every place that says the same, and leave second witnesses out', () => {
    const record = series(MEETINGS, [
      said('2019', '抓“三项工程”。还是抓“三项工程”。'),
      said('2020', '抓民生。'),
    ])
    expect(cells(record, 'slogan')).toEqual(['t1-l1+t1-l2 | – | seat-not-heard'])
    const statements = record.statements.map(one =>
      one.id === 't1-s2' ? { ...one, witnessOf: 't1-s1' } : one,
    )
    expect(cells({ ...record, statements }, 'slogan')).toEqual(['t1-l1 | – | seat-not-heard'])
  })
})

describe('figures', () => {
  it('of one measure go with those of their own time, promised with promised', () => {
    const record = series(MEETINGS, [
      said(
        '2019',
        '今年{产量增长:7%|target|2019-12-31}，五年{产量增长:6%|target|2023-12-31}，去年{产量增长:8%|achieved|2018-12-31}。',
      ),
      said(
        '2020',
        '五年{产量增长:5%|target|2023-12-31}，今年{产量增长:6%|target|2020-12-31}，去年{产量增长:7%|achieved|2019-12-31}。',
      ),
    ])
    expect(cells(record, 'figure').sort()).toEqual([
      't1-f1 | t2-f2 | seat-not-heard',
      't1-f2 | t2-f1 | seat-not-heard',
      't1-f3 | t2-f3 | seat-not-heard',
    ])
  })
})

describe('goals', () => {
  it('stay with a sentence that names their object without committing anew', () => {
    const record = series(MEETINGS, [
      said('2019', '《打造|环城生态公园》。'),
      said('2020', '环城生态公园迎来第一批游客。'),
    ])
    expect(cells(record, 'goal')).toEqual(['t1-g1 | t2-s1 | seat-not-heard'])
  })
})

describe('statements', () => {
  const before = '修好城郊公路，方便群众出行。办好社区食堂，让老人吃上热饭。绿化荒山荒坡，守住一方水土。'

  it('are paired wherever they stand', () => {
    const after = '继续绿化荒山荒坡，守住一方水土。修好城郊公路，更加方便群众出行。'
    expect(cells(series(MEETINGS, [said('2019', before), said('2020', after)]), 'statement').sort()).toEqual([
      't1-s1 | t2-s2 | seat-not-heard',
      't1-s3 | t2-s1 | seat-not-heard',
    ])
  })

  it('that were cut in two stay together', () => {
    const after = '修好城郊公路。办好社区食堂，让老人吃上热饭。方便群众出行。绿化荒山。'
    expect(cells(series(MEETINGS, [said('2019', before), said('2020', after)]), 'statement')).toContain(
      't1-s1 | t2-s1+t2-s3 | seat-not-heard',
    )
  })
})
