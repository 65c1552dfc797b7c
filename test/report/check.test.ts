import { describe, expect, it } from 'vitest'
import { labelsOf } from '../../src/report/labels/catalogue.js'
import { renderCheck } from '../../src/report/terminal/check.js'
import { viewCheck } from '../../src/report/view/check.js'
import { whoWasHeard } from '../../src/report/view/heard.js'
import { ANALYSIS } from '../export/sample.js'

const page = (language: 'en' | 'zh') =>
  renderCheck(viewCheck(ANALYSIS), { width: 80, color: false, labels: labelsOf(language) })

describe('the check of papers', () => {
  it('counts what was read from each paper', () => {
    expect(page('en')).toMatch(/2021-01 +1 +2 +1 +1 +1 +d2\.txt {2}newspaper, utf-8/)
  })

  it('lists where witnesses differ, both readings with their places', () => {
    expect(page('en')).toContain('  word\n    d1.txt:1  甲区 (likelier)\n    d2.txt:1  =1')
    expect(page('zh')).toContain('用词')
  })

  it('says who was heard, and what nobody says with the reason', () => {
    const [speech, ...others] = ANALYSIS.turns
    const silent = { ...(speech as (typeof ANALYSIS.turns)[number]), seat: null, speaker: null, role: null }
    const rows = whoWasHeard({
      ...ANALYSIS,
      turns: [
        ...(speech ? [speech] : []),
        { ...silent, kind: 'narration' },
        { ...silent, kind: 'narration' },
        ...others,
      ],
    })
    const length = silent.span.end - silent.span.start
    expect(rows[0]).toMatchObject({ seat: '甲区', characters: length, reason: null })
    expect(rows[1]).toMatchObject({ seat: null, characters: 2 * length, reason: 'narration' })
    expect(page('en')).toContain(labelsOf('en').check.heard)
    expect(page('zh')).toContain('字数')
  })

  it('counts text that is in no turn', () => {
    const notice = {
      code: 'uncovered-text',
      severity: 'warning',
      message: '',
      document: 'd1',
      span: { start: 2, end: 9 },
    } as const
    const rows = whoWasHeard({
      ...ANALYSIS,
      turns: [],
      diagnostics: [notice, { ...notice, code: 'no-figures' }],
    })
    expect(rows).toEqual([
      { meeting: '2020-07', seat: null, speaker: null, role: null, characters: 7, reason: 'uncovered-text' },
    ])
  })

  it('says so where nothing was noticed', () => {
    expect(page('en')).toContain(labelsOf('en').sentence.nothingNoticed)
  })
})
