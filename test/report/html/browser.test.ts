import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Analysis } from '../../../src/model/analysis.js'
import { renderHtml } from '../../../src/report/html/page.js'
import { labelsOf } from '../../../src/report/labels/catalogue.js'
import { viewReport } from '../../../src/report/view/report.js'
import { BROWSER, launch, served } from '../../browser.js'
import { ANALYSIS } from '../../export/sample.js'

const [finding, thread] = [ANALYSIS.findings[0], ANALYSIS.threads[0]]
if (!finding || !thread) throw new Error('the sample has no finding')

/** The sample with `count` findings of all statuses. */
function sampleOf(count: number): Analysis {
  const statuses = ['changed', 'disappeared', 'new', 'returned', 'persisted'] as const
  const numbers = Array.from({ length: count }, (_, index) => index)
  return {
    ...ANALYSIS,
    threads: numbers.map(index => ({ ...thread, id: `h${index}`, label: `双城之${index}` })),
    findings: numbers.map(index => ({
      ...finding,
      id: `n${index}`,
      thread: `h${index}`,
      status: statuses[index % statuses.length] as (typeof statuses)[number],
    })),
  } as Analysis
}

async function open(browser: Browser, count: number, scheme: 'light' | 'dark' = 'light') {
  const analysis = sampleOf(count)
  const html = await renderHtml(analysis, viewReport(analysis), labelsOf('en'))
  const { url, remove } = await served(html)
  const page = await browser.newPage({ colorScheme: scheme })
  const noise: string[] = []
  page.on('console', message => noise.push(message.text()))
  page.on('pageerror', error => noise.push(error.message))
  page.on('request', request => request.url().startsWith(url) || noise.push(`fetched ${request.url()}`))
  await page.goto(url)
  return { page, url, noise, remove }
}

const shown = (page: Page) => page.locator('article.finding:not([hidden])').count()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)

describe.skipIf(!BROWSER)('the web page in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  it('filters by status and by words, says how many are left, and keeps that in the address', async () => {
    const { page, noise, remove } = await open(browser, 20)
    expect(await shown(page)).toBe(20)
    await page.selectOption('select[name=status]', 'disappeared')
    expect(await shown(page)).toBe(4)
    await page.fill('input[name=q]', '双城之 11')
    expect(await shown(page)).toBe(1)
    expect(await page.locator('#shown').textContent()).toBe('1 / 20')
    expect(page.url()).toContain('status=disappeared')
    await page.reload()
    expect(await shown(page)).toBe(1)
    await page.fill('input[name=q]', '无此词')
    expect(await page.locator('#nothing').isVisible()).toBe(true)
    await page.click('button[type=reset]')
    await expect.poll(() => shown(page)).toBe(20)
    expect(noise).toEqual([])
    await remove()
  })

  it('opens a link to a finding, even one that a filter hides', async () => {
    const { page, url, noise, remove } = await open(browser, 20)
    await page.goto(`${url}?status=new#f-n0`)
    expect(await focused(page)).toBe('f-n0')
    expect(await page.locator('#f-n0').isVisible()).toBe(true)
    expect(noise).toEqual([])
    await remove()
  })

  it('is worked by keys', async () => {
    const { page, remove } = await open(browser, 20)
    await page.keyboard.press('j')
    expect(await focused(page)).toBe('f-n0')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    expect(await focused(page)).toBe('f-n0')
    await page.keyboard.press('c')
    expect(await page.locator('#context').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('#context').isVisible()).toBe(false)
    await page.keyboard.press('/')
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('q')
    await remove()
  })

  it('shows the evidence in its context', async () => {
    const { page, remove } = await open(browser, 1)
    await page.click('#f-n0 button[data-turn=t1]')
    expect(await page.locator('#passage p').allTextContents()).toEqual([
      '1甲区委书记𠮷春说，<A&B>大道年底通车；',
      '2打造“双城”。',
    ])
    expect(await page.locator('#passage .proof').textContent()).toBe('2打造“双城”。')
    await page.click('#close')
    expect(await page.locator('#context').isVisible()).toBe(false)
    await remove()
  })

  it.each(['light', 'dark'] as const)('meets WCAG 2 AA in the %s scheme', async scheme => {
    const { page, remove } = await open(browser, 10, scheme)
    await page.evaluate(axe.source)
    const violations = await page.evaluate(async () => {
      const tool = (globalThis as unknown as { axe: typeof import('axe-core') }).axe
      const result = await tool.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] })
      return result.violations.map(one => `${one.id}: ${one.nodes.map(node => node.html).join(' ')}`)
    })
    expect(violations).toEqual([])
    await remove()
  })

  it('fits a narrow phone without scrolling sideways', async () => {
    const { page, remove } = await open(browser, 10)
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await remove()
  })

  it('stays whole with five thousand findings', async () => {
    const { page, noise, remove } = await open(browser, 5000)
    await page.selectOption('select[name=status]', 'returned')
    expect(await page.locator('#shown').textContent()).toBe('1000 / 5000')
    await page.fill('input[name=q]', '双城之4993')
    expect(await shown(page)).toBe(1)
    expect(noise).toEqual([])
    await remove()
  })
})
