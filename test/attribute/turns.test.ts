import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Genre } from '../../src/model/document.js'
import { attributeText, describeTurns } from './attribute-text.js'

const FOLDER = fileURLToPath(new URL('../fixtures/turns/', import.meta.url))

/** Place and genre of each page; the rest of the folder says what must be heard on it. */
const PAGES: Record<string, { place: string | null; genre: Genre; body?: string }> = {
  'bulleted-delegations': { place: null, genre: 'newspaper' },
  'ministry-conference': { place: null, genre: 'communique', body: '水利部' },
  'department-lines': { place: null, genre: 'speech' },
  'politburo-readout': { place: null, genre: 'communique' },
  'congress-communique': { place: null, genre: 'communique', body: '中央纪委' },
  'city-government-readout': { place: '株洲市', genre: 'communique', body: '市政府' },
  'many-peoples': { place: null, genre: 'newspaper' },
  comrades: { place: null, genre: 'newspaper' },
  'sitting-record': { place: null, genre: 'newspaper' },
  'report-of-another-place': { place: '上海市', genre: 'report' },
  'report-of-nowhere': { place: null, genre: 'report' },
  'court-report': { place: null, genre: 'report' },
  'county-sessions': { place: null, genre: 'newspaper' },
  'two-regions': { place: null, genre: 'newspaper' },
  'wrapped-title': { place: null, genre: 'report' },
  'delegation-rounds': { place: null, genre: 'newspaper' },
  'hosted-conversation': { place: null, genre: 'interviews' },
  'joint-session': { place: null, genre: 'newspaper' },
  'report-digest': { place: '宜昌市', genre: 'report' },
  'unlisted-names': { place: null, genre: 'newspaper' },
  'city-congress': { place: '郑州市', genre: 'newspaper' },
  'bullets-and-datelines': { place: null, genre: 'newspaper' },
  'hard-wrapped-traditional': { place: null, genre: 'newspaper' },
  'untitled-speech': { place: '登封市', genre: 'other' },
  'two-sessions': { place: '河南省', genre: 'newspaper' },
  'congress-delegates': { place: null, genre: 'newspaper' },
  discussion: { place: '上城区', genre: 'newspaper' },
  'interrupted-page': { place: '萧山区', genre: 'newspaper' },
  'office-in-brackets': { place: null, genre: 'newspaper' },
  'party-report': { place: null, genre: 'other' },
  'person-above-headline': { place: '株洲市', genre: 'newspaper' },
  'policy-address': { place: null, genre: 'report' },
  'questions-and-answers': { place: '郑州市', genre: 'interviews' },
  'signed-article': { place: null, genre: 'newspaper' },
  'speaker-in-title': { place: '河南省', genre: 'speech' },
  traditional: { place: null, genre: 'newspaper' },
  'work-report': { place: '芜湖市', genre: 'report' },
}

describe('the voices of a page', () => {
  it('has every page of the folder', () => {
    const pages = readdirSync(FOLDER).filter(name => name.endsWith('.txt'))
    expect(pages.map(name => name.replace('.txt', '')).sort()).toEqual(Object.keys(PAGES).sort())
  })

  for (const [page, setting] of Object.entries(PAGES)) {
    it(page, async () => {
      const text = readFileSync(`${FOLDER}${page}.txt`, 'utf8')
      const described = describeTurns(attributeText(text, setting))
      await expect(described).toMatchFileSnapshot(`${FOLDER}${page}.turns`)
    })
  }
})
