import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/corpus/load.js'
import { fullTexts } from '../corpora.js'

/** What a seat's passage must hold word for word: figures, deadlines, slogans, named goals. */
interface Row {
  meeting: string
  /** Null for the report, whose text names no speaker; the editorial's author stands for the city in 2020. */
  speaker: string | null
  seat: string
  says: string[]
}

const rows: Row[] = JSON.parse(readFileSync(new URL('../specs/built-in.json', import.meta.url), 'utf8'))
const folder = fileURLToPath(new URL('../../corpus', import.meta.url))
const sources = fullTexts('zhengzhou-plenaries')
const SOURCE_FILES: Record<string, string[]> = {
  '2017-08': ['2017-08-14-secretary-report.txt'],
  '2020-07': ['2020-07-speeches-and-discussion.txt', '2020-07-editorial-and-discussion.txt'],
  '2021-01': ['2021-01-05-speeches.txt'],
  '2025-07': ['2025-interviews.txt'],
}

/** One spelling for what differs in type only: width, spaces, quotation marks. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s/gu, '').replace(/[“”"]/gu, '')
const record = (meeting: string) => plain(readFileSync(join(folder, `${meeting}.txt`), 'utf8'))
const source = (meeting: string) =>
  plain((SOURCE_FILES[meeting] ?? []).map(file => readFileSync(join(sources ?? '', file), 'utf8')).join('\n'))

/** The passage from the first mention of a speaker to that of the next one in the table. */
function passageOf(row: Row): string {
  const text = record(row.meeting)
  if (!row.speaker) return text
  const starts = rows
    .filter(one => one.meeting === row.meeting && one.speaker)
    .map(one => text.indexOf(one.speaker as string))
  const start = text.indexOf(row.speaker)
  expect(start).toBeGreaterThan(-1)
  return text.slice(
    Math.max(0, start - TITLE_ROOM),
    Math.min(...starts.filter(one => one > start), text.length),
  )
}
/** Characters before a name that may hold the headline of a passage. */
const TITLE_ROOM = 60

describe('the built-in series', () => {
  it('loads without a complaint', async () => {
    const corpus = await loadCorpus(folder)
    expect(corpus.diagnostics).toEqual([])
    expect(corpus.meetings.map(meeting => meeting.id)).toEqual(Object.keys(SOURCE_FILES))
    expect(corpus.documents.map(document => document.truncated)).toEqual(['start', null, null, null])
  })

  it('holds every speaker: ten departments, zones and counties in 2020, fifteen in 2021, three in 2025', () => {
    const heard = (meeting: string) => rows.filter(row => row.meeting === meeting).length
    expect(Object.keys(SOURCE_FILES).map(heard)).toEqual([1, 11, 15, 3])
  })

  for (const row of rows)
    it(`keeps the figures, deadlines and formulae of ${row.seat}, ${row.meeting}`, () => {
      const passage = passageOf(row)
      expect(row.says.filter(phrase => !passage.includes(plain(phrase)))).toEqual([])
    })

  it('keeps apart what two meetings say differently', () => {
    expect(record('2020-07')).not.toContain('品质化、系统化')
    expect(record('2021-01')).not.toContain('统筹化')
    expect(record('2020-07')).not.toContain('先进制造业基地核心区')
  })
})

describe.skipIf(!sources)('the built-in series beside the full texts', () => {
  for (const meeting of Object.keys(SOURCE_FILES)) {
    it(`invents no figure for ${meeting}`, () => {
      const figures = [...record(meeting).matchAll(/\d+(?:\.\d+)?[%\p{Script=Han}]/gu)].map(
        ([figure]) => figure,
      )
      expect(figures.filter(figure => !source(meeting).includes(figure))).toEqual([])
    })

    it(`leaves no number of ${meeting} out`, () => {
      const text = record(meeting)
      const numbers = [...source(meeting).matchAll(/\d+(?:\.\d+)?/gu)].map(([number]) => number)
      expect(numbers.filter(number => !text.includes(number))).toEqual([])
    })
  }
})
