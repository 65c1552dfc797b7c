import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/model/analysis.js'
import { labelsOf } from '../../src/report/labels/catalogue.js'
import { renderTerminal } from '../../src/report/terminal/terminal.js'
import { viewReport } from '../../src/report/view/report.js'
import { lakesAnalysis } from './lakes.js'

const labels = labelsOf('en')
const ESCAPE = '\u001b'

/** The lakes with another sentence in place of each. */
function withText(text: string): Analysis {
  const analysis = lakesAnalysis()
  return {
    ...analysis,
    statements: analysis.statements.map(statement => ({ ...statement, text })),
    slogans: analysis.slogans.map(slogan => ({ ...slogan, surface: text })),
  }
}

describe('the terminal report', () => {
  it('is never wider than the screen, whatever the papers say', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...'湖城“”、。《》%5G—…a 区-'), maxLength: 200 }),
    )
    fc.assert(
      fc.property(texts, fc.constantFrom(60, 80, 140), (text, width) => {
        const page = renderTerminal(viewReport(withText(text)), { width, color: false, labels })
        for (const line of page.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
      }),
      { numRuns: 40 },
    )
  })

  it('has no control sequence where colour is off, not even one from the papers', () => {
    const hostile = withText(`${ESCAPE}[31m红${ESCAPE}[2J\u0007\r覆盖`)
    const page = renderTerminal(viewReport(hostile), { width: 80, color: false, labels })
    expect(page.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    expect(page).toContain('红')
  })

  it('says how many findings a long list leaves out', () => {
    const view = viewReport(lakesAnalysis())
    const whole = renderTerminal(view, { width: 80, color: false, labels })
    const capped = renderTerminal(view, { width: 80, color: false, labels, most: 1 })
    expect(whole).not.toContain('--all')
    expect(capped).toMatch(/and \d+ more; --all shows them/u)
    expect(capped.length).toBeLessThan(whole.length)
  })

  it('says the same with and without colour', () => {
    const view = viewReport(lakesAnalysis())
    const plain = renderTerminal(view, { width: 80, color: false, labels })
    const colored = renderTerminal(view, { width: 80, color: true, labels })
    expect(colored).toContain(`${ESCAPE}[`)
    expect(colored.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '')).toBe(plain)
  })

  it('sets the two sides beside each other on a wide screen', () => {
    const view = viewReport(lakesAnalysis())
    const page = renderTerminal(view, { width: 140, color: false, labels })
    expect(page).toMatch(/2019-12 {2}李明 · 2019-12\.txt:3.* │ 2020-12 {2}李明 · 2020-12\.txt:3/)
  })

  it('says that a seat was not heard, and never that its claims disappeared there', () => {
    const page = renderTerminal(viewReport(lakesAnalysis()), { width: 80, color: false, labels })
    const ridge = page.slice(page.lastIndexOf('西岭区 ─'))
    expect(ridge).toContain('2020-12  not heard')
    expect(ridge).not.toContain('disappeared')
  })
})
