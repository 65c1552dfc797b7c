import { readFileSync } from 'node:fs'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/model/comparison.js'
import type { Explanation } from '../../src/model/study.js'
import { labelsOf } from '../../src/report/labels/catalogue.js'
import { LANGUAGES, type Language } from '../../src/report/labels/labels.js'
import { renderAdoption } from '../../src/report/terminal/studies/adoption.js'
import { renderCommitments } from '../../src/report/terminal/studies/commitments.js'
import { renderComparison } from '../../src/report/terminal/studies/comparison.js'
import { renderConcordance } from '../../src/report/terminal/studies/concordance.js'
import { renderExplanation } from '../../src/report/terminal/studies/explain.js'
import { sparkline } from '../../src/report/terminal/studies/sparkline.js'
import { renderTrack } from '../../src/report/terminal/studies/track.js'
import { promiseOutcomes } from '../../src/series/outcomes.js'
import { targetResults } from '../../src/series/results.js'
import { adoption } from '../../src/study/adoption.js'
import { compareGroups } from '../../src/study/compare.js'
import { concordance } from '../../src/study/concordance.js'
import { explain } from '../../src/study/explain.js'
import { track } from '../../src/study/track.js'
import { createSegmenter } from '../../src/text/tokens.js'
import { lakesAnalysis } from './lakes.js'

const lakes = lakesAnalysis()

async function compared(): Promise<Comparison> {
  const segmenter = await createSegmenter('intl', [])
  return compareGroups(lakes, segmenter, { by: 'seat', stopWords: new Set(), minimum: 2, top: 5 })
}

/** Every study of the lakes on one page. */
async function pageOf(language: Language, width: number): Promise<string> {
  const screen = { width, color: false, labels: labelsOf(language) }
  const kwic = concordance(lakes, '治理', { context: 30, order: 'place' })
  return [
    renderTrack(track(lakes, '新建口袋公园'), lakes, screen),
    renderTrack(track(lakes, '四湖联动'), lakes, screen),
    renderAdoption(adoption(lakes, '四湖联动'), lakes, screen),
    renderCommitments(promiseOutcomes(lakes), targetResults(lakes), lakes, screen),
    renderExplanation(explain(lakes, 'F01') as Explanation, lakes, screen),
    renderConcordance(kwic, lakes, screen),
    renderComparison(await compared(), screen),
  ].join('\n\n')
}

describe('the studies on a terminal', () => {
  for (const language of LANGUAGES) {
    it(`look as they should (${language})`, async () => {
      const golden = new URL(`../golden/studies.${language}.80.txt`, import.meta.url)
      await expect(await pageOf(language, 80)).toMatchFileSnapshot(golden.pathname)
    })
  }

  it('are never wider than the screen', async () => {
    for (const width of [60, 80, 140]) {
      const lines = (await pageOf('en', width)).split('\n')
      expect(lines.filter(line => stringWidth(line) > width)).toEqual([])
    }
  })

  it('set the keywords of a concordance in one column', () => {
    const kwic = concordance(lakes, '东湖区', { context: 20, order: 'place' })
    const screen = { width: 100, color: false, labels: labelsOf('en') }
    const lines = renderConcordance(kwic, lakes, screen).split('\n').slice(0, kwic.length)
    const columns = lines.map(line => stringWidth(line.slice(0, line.lastIndexOf('东湖区'))))
    expect(new Set(columns).size).toBe(1)
    expect(columns.length).toBeGreaterThan(1)
  })

  it('says of a formula that nobody uses that nobody does', () => {
    const screen = { width: 80, color: false, labels: labelsOf('en') }
    expect(renderAdoption(adoption(lakes, '无人提过'), lakes, screen)).toContain('Nobody says it.')
    expect(renderTrack(track(lakes, '无人提过'), lakes, screen)).toContain('It does not occur.')
  })
})

describe('a sparkline', () => {
  it('runs from the least to the greatest, with a gap where nothing is known', () => {
    expect(sparkline([1, null, 8])).toBe('▁ █')
    expect(sparkline([5, 5])).toBe('▅▅')
  })
})

it('reads the fixture that is shown', () => {
  const manifest = readFileSync(new URL('../fixtures/lakes/corpus.yaml', import.meta.url), 'utf8')
  for (const { id } of lakes.meetings) expect(manifest).toContain(id)
})
