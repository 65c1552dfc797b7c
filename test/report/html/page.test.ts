import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../../src/model/analysis.js'
import { renderHtml } from '../../../src/report/html/page.js'
import { labelsOf } from '../../../src/report/labels/catalogue.js'
import { viewReport } from '../../../src/report/view/report.js'
import { ANALYSIS } from '../../export/sample.js'

const render = (analysis: Analysis, language: 'en' | 'zh' = 'en') =>
  renderHtml(analysis, viewReport(analysis), labelsOf(language))

describe('the web page', () => {
  it('escapes what the papers say', async () => {
    const evil = '</script><img src=x onerror=alert(1)>'
    const statements = ANALYSIS.statements.map(one => ({ ...one, text: `${evil}${one.text}` }))
    const page = await render({ ...ANALYSIS, statements })
    expect(page).not.toContain('<img')
    expect(page).toContain('&lt;img')
    expect(page).toContain('\\u003c/script')
    expect(page.match(/<\/script>/g)).toHaveLength(2)
  })

  it('names no address outside itself', async () => {
    const page = await render(ANALYSIS)
    const addresses = [...page.matchAll(/\s(?:src|href|action)="([^"]*)"/g)].map(match => match[1])
    expect(addresses.length).toBeGreaterThan(3)
    for (const address of addresses) expect(address).toMatch(/^#/)
    expect(page).not.toMatch(/\sstyle=/)
  })

  it('gives the same bytes twice, in either language', async () => {
    expect(await render(ANALYSIS)).toBe(await render(ANALYSIS))
    expect(await render(ANALYSIS, 'zh')).toContain('<html lang="zh-Hans">')
  })

  it('stands where there is nothing to compare', async () => {
    const page = await render({ ...ANALYSIS, findings: [], threads: [], slogans: [], figures: [], goals: [] })
    expect(page).toContain('id="findings"')
  })
})
