import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { loadCorpus } from '../../src/corpus/load.js'
import { labelsOf } from '../../src/report/labels/catalogue.js'
import { renderMarkdown } from '../../src/report/markdown/markdown.js'
import { viewReport } from '../../src/report/view/report.js'

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url))

describe('the reports of the built-in series', async () => {
  const view = viewReport(await analyze(await loadCorpus(path('corpus'))))

  it('are what the program generates (npm run build && npm run reports)', async () => {
    await expect(renderMarkdown(view, labelsOf('en'))).toMatchFileSnapshot(path('reports/zhengzhou.md'))
    await expect(renderMarkdown(view, labelsOf('zh'))).toMatchFileSnapshot(path('reports/zhengzhou.zh.md'))
  })
})
