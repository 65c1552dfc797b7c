import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { loadCorpus } from '../../src/corpus/load.js'
import { chartFiles } from '../../src/report/charts/beside.js'
import { labelsOf } from '../../src/report/labels/catalogue.js'
import { renderMarkdown } from '../../src/report/markdown/markdown.js'
import { viewLedger } from '../../src/report/view/ledger.js'
import { viewReport } from '../../src/report/view/report.js'
import { promiseOutcomes } from '../../src/series/outcomes.js'

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url))

describe('the reports of the built-in series', async () => {
  const analysis = await analyze(await loadCorpus(path('corpus')))
  const view = viewReport(analysis)
  const ledger = viewLedger(analysis, promiseOutcomes(analysis))

  it.each([
    ['en', 'zhengzhou'],
    ['zh', 'zhengzhou.zh'],
  ] as const)(
    'are in %s what the program generates (npm run build && npm run reports)',
    async (language, stem) => {
      const labels = labelsOf(language)
      const files = chartFiles(analysis, labels)
      const charts = files.map(({ name, title }) => ({ path: `${stem}.${name}.svg`, title }))
      const page = renderMarkdown(view, labels, { ledger, charts })
      await expect(page).toMatchFileSnapshot(path(`reports/${stem}.md`))
      expect(files.length).toBeGreaterThan(0)
      for (const { name, svg } of files)
        await expect(svg).toMatchFileSnapshot(path(`reports/${stem}.${name}.svg`))
    },
  )
})
