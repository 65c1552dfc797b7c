import { describe, expect, it } from 'vitest'
import { findFindings } from '../../src/study/find-finding.js'
import { analysisOf } from '../builders/analysis.js'
import { series } from '../builders/series.js'

describe('finding a finding', () => {
  const analysis = analysisOf(
    series(
      ['2020', '2021'],
      [
        { meeting: '2020', seat: '甲区', says: '走好“枢纽+口岸”的路子。' },
        { meeting: '2021', seat: '甲区', says: '走好“枢纽+开放”的路子。抓“三项工程”。' },
      ],
    ),
  )
  const ids = (typed: string) => findFindings(analysis, typed).map(({ id }) => id)
  const [changed] = analysis.findings.filter(one => one.status === 'changed')

  it.each([
    ['its id', changed?.id ?? ''],
    ['the beginning of its hash', changed?.id.split('-')[1]?.slice(0, 5) ?? ''],
    ['the id of its thread', changed?.thread ?? ''],
    [
      'an id that another wording would give its thread',
      analysis.threads.flatMap(one => one.aliases)[0] ?? '',
    ],
    ['words of what it follows', '枢纽'],
  ])('takes %s', (_, typed) => {
    expect(ids(typed)).toEqual([changed?.id])
  })

  it('gives nothing for words that no thread has, and for too short a hash', () => {
    expect(ids('水利')).toEqual([])
    expect(ids(changed?.id.split('-')[1]?.slice(0, 2) ?? '')).toEqual([])
  })
})
