import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/model/analysis.js'
import { compareGroups } from '../../src/study/compare.js'
import { concordance } from '../../src/study/concordance.js'
import { createSegmenter } from '../../src/text/tokens.js'
import { ANALYSIS } from '../export/sample.js'

const options = { by: 'meeting', stopWords: new Set<string>(), minimum: 1, top: 20 } as const
const segmenter = await createSegmenter('intl', [])

describe('compareGroups', () => {
  it('profiles each group and counts both sides', () => {
    const { groups, overlaps } = compareGroups(ANALYSIS, segmenter, options)
    expect(
      groups.map(({ group, turns, statements, goals, slogans, figures }) => [
        group,
        turns,
        statements,
        goals,
        slogans,
        figures,
      ]),
    ).toEqual([
      ['2020-07', 1, 2, 0, 1, 0],
      ['2021-01', 1, 2, 1, 1, 1],
    ])
    expect(overlaps).toEqual([
      { groups: ['2020-07', '2021-01'], shared: ['双城'], jaccard: 0.5, coefficient: 1 },
    ])
  })

  it('leaves stop words and second witnesses out', () => {
    const words = (analysis: Analysis, stopWords = new Set<string>()) =>
      compareGroups(analysis, segmenter, { ...options, stopWords }).groups.map(group => group.words)
    const all = words(ANALYSIS)
    expect(words(ANALYSIS, new Set(['打造']))).toEqual([(all[0] as number) - 1, all[1]])
    const statements = ANALYSIS.statements.map(one => (one.turn === 't2' ? { ...one, witnessOf: 's1' } : one))
    expect(words({ ...ANALYSIS, statements })).toEqual([all[0]])
  })

  it('calls an item key to the group that has more of it', () => {
    const slogans = Array.from({ length: 30 }, (_, index) => ({
      ...(ANALYSIS.slogans[0] as Analysis['slogans'][number]),
      id: `x${index}`,
      canonical: index < 20 ? '双城' : '三带',
      ...(index < 20 ? {} : { turn: 't2', statement: 's4', document: 'd2' }),
    }))
    const { keyness } = compareGroups({ ...ANALYSIS, slogans }, segmenter, options)
    const formulae = keyness.filter(one => one.kind === 'formula' && one.group === '2020-07')
    expect(formulae.map(one => [one.item, one.count, one.others, Math.sign(one.logOdds)])).toEqual([
      ['三带', 0, 10, -1],
      ['双城', 20, 0, 1],
    ])
  })

  it('groups departments with the place they belong to', () => {
    const seats = ANALYSIS.seats.map(seat => ({ ...seat, type: 'department' as const }))
    const groups = compareGroups({ ...ANALYSIS, seats }, segmenter, { ...options, by: 'district' }).groups
    expect(groups.map(group => group.group)).toEqual(['乙市'])
  })
})

describe('concordance', () => {
  it('gives the keyword in its context', () => {
    expect(concordance(ANALYSIS, '双城', { context: 3, order: 'place' })).toMatchObject([
      { statement: 's2', left: '打造“', keyword: '双城', right: '”。', seat: '甲区', meeting: '2020-07' },
      { statement: 's4', left: '深化“', keyword: '双城', right: '”。', meeting: '2021-01' },
    ])
  })

  it('sorts by the words behind or, read outwards, before', () => {
    const order = (by: 'left' | 'right') =>
      concordance(ANALYSIS, '1', { context: 9, order: by }).map(line => line.statement + line.right)
    expect(order('right')).toEqual(['s3+1是算式，不是公', 's3是算式，不是公式。'])
    expect(order('left')).toEqual(['s3是算式，不是公式。', 's3+1是算式，不是公'])
  })
})
