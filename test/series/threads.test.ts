import { describe, expect, it } from 'vitest'

import type { SeriesRecord } from '../../src/model/record.js'
import type { ThreadKind } from '../../src/model/thread.js'
import { compareSeries } from '../../src/series/series.js'
import { type Heard, series } from '../builders/series.js'

/** Threads of one kind, each as what stands in its cells: ids, `–` for absent, the reason for unobserved. */
function cells(record: SeriesRecord, kind: ThreadKind): string[] {
  return compareSeries(record)
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
    expect(cells(record, 'commitment').sort()).toEqual([
      't1-c1 | t2-c2 | seat-not-heard',
      't1-c2 | t2-c1 | seat-not-heard',
    ])
  })
})

describe('goals', () => {
  it('stay with a sentence that names their object without committing anew', () => {
    const record = series(MEETINGS, [
      said('2019', '《打造|环城生态公园》。'),
      said('2020', '环城生态公园迎来第一批游客。'),
    ])
    expect(cells(record, 'commitment')).toEqual(['t1-c1 | t2-s1 | seat-not-heard'])
  })
})
