import { describe, expect, it } from 'vitest'
import { labelsOf } from '../../src/report/labels/catalogue.js'
import { renderCheck } from '../../src/report/terminal/check.js'
import { viewCheck } from '../../src/report/view/check.js'
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

  it('says so where nothing was noticed', () => {
    expect(page('en')).toContain(labelsOf('en').sentence.nothingNoticed)
  })
})
