import { describe, expect, it } from 'vitest'
import { coverageNote } from '../../src/report/coverage-note.js'
import { labelsOf } from '../../src/report/labels/catalogue.js'
import { holdingsOf } from '../../src/report/view/holdings.js'
import { analysisOf } from '../builders/analysis.js'
import { series } from '../builders/series.js'

const record = series(
  ['2018-07-30', '2019-07-30', '2021-07-30'],
  [
    { meeting: '2018-07-30', seat: '湖区', says: '修渠。' },
    { meeting: '2019-07-30', seat: '湖区', says: '修渠。', genre: 'report' },
    { meeting: '2021-07-30', seat: '湖区', says: '修渠。', cutOff: true },
    { meeting: '2018-07-30', seat: '河区', says: '造林。' },
  ],
)
const holdings = holdingsOf({
  ...analysisOf(record),
  corpus: { root: '.', title: '三区', place: null, fingerprint: 'abc' },
})

describe('the paragraph for a methods section', () => {
  it('names the slots that are missing between the first and the last', () => {
    expect(holdings.missingSlots).toEqual(['2020-07'])
  })

  it('says what is cut off, who is not heard and what cannot be concluded', () => {
    const note = coverageNote(holdings, labelsOf('en'))
    for (const part of [
      '3 meetings',
      '2020-07',
      'cut off',
      '河区 (2019-07-30, 2021-07-30)',
      'nothing can be said to have disappeared',
    ])
      expect(note).toContain(part)
    expect(coverageNote(holdings, labelsOf('zh'))).toContain('河区（2019-07-30、2021-07-30）')
  })

  it('is silent on what is not the case', () => {
    const whole = holdingsOf(
      analysisOf(series(['2018-07-30'], [{ meeting: '2018-07-30', seat: '湖区', says: '修渠。' }])),
    )
    const note = coverageNote(whole, labelsOf('en'))
    expect(note).not.toMatch(/missing|Not heard|kinds/u)
    expect(note).toContain('No paper is known to be cut off')
  })
})
