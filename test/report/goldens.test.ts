import { describe, expect, it } from 'vitest'
import { labelsOf } from '../../src/report/labels/catalogue.js'
import { LANGUAGES } from '../../src/report/labels/labels.js'
import { renderMarkdown } from '../../src/report/markdown/markdown.js'
import { renderTerminal } from '../../src/report/terminal/terminal.js'
import { viewLedger } from '../../src/report/view/ledger.js'
import { viewReport } from '../../src/report/view/report.js'
import { promiseOutcomes } from '../../src/series/outcomes.js'
import { lakesAnalysis } from './lakes.js'

const lakes = lakesAnalysis()
const view = viewReport(lakes)
const ledger = viewLedger(lakes, promiseOutcomes(lakes))
const golden = (name: string) => new URL(`../golden/${name}`, import.meta.url).pathname

describe('the reports of the lakes', () => {
  for (const language of LANGUAGES) {
    const labels = labelsOf(language)
    for (const width of [80, 140]) {
      it(`on a terminal of ${width} columns (${language})`, async () => {
        const page = renderTerminal(view, { width, color: false, labels })
        await expect(page).toMatchFileSnapshot(golden(`lakes.${language}.${width}.txt`))
      })
    }

    it(`in Markdown (${language})`, async () => {
      await expect(renderMarkdown(view, labels, { ledger })).toMatchFileSnapshot(
        golden(`lakes.${language}.md`),
      )
    })
  }
})
