import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { loadCorpus } from '../../src/corpus/load.js'
import { labelsOf } from '../../src/report/labels/catalogue.js'
import type { Language } from '../../src/report/labels/labels.js'
import { renderMarkdown } from '../../src/report/markdown/markdown.js'
import { viewLedger } from '../../src/report/view/ledger.js'
import { viewReport } from '../../src/report/view/report.js'
import { commitments } from '../../src/study/commitments.js'

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url))

describe('the reports of the built-in series', async () => {
  const analysis = await analyze(await loadCorpus(path('corpus')))
  const view = viewReport(analysis)
  const ledger = viewLedger(analysis, commitments(analysis))
  const page = (language: Language) => renderMarkdown(view, labelsOf(language), ledger)

  it('are what the program generates (npm run build && npm run reports)', async () => {
    await expect(page('en')).toMatchFileSnapshot(path('reports/zhengzhou.md'))
    await expect(page('zh')).toMatchFileSnapshot(path('reports/zhengzhou.zh.md'))
  })
})
