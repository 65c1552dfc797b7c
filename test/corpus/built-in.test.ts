import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { loadCorpus } from '../../src/corpus/load.js'
import type { Turn } from '../../src/model/statement.js'
import { fullTexts } from '../corpora.js'

/** What a seat's passage must hold word for word: figures, deadlines, slogans, named goals. */
interface Row {
  meeting: string
  /** Null for the report of 2017, whose text names no speaker. */
  speaker: string | null
  seat: string
  says: string[]
}

const rows: Row[] = JSON.parse(readFileSync(new URL('../specs/built-in.json', import.meta.url), 'utf8'))
const folder = fileURLToPath(new URL('../../corpus', import.meta.url))
const corpus = await loadCorpus(folder)
const analysis = await analyze(corpus)
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

/** What a seat says at a meeting as the program hears it: headlines and bodies of its turns. */
function heard({ meeting, seat }: Row): string {
  const turns = analysis.turns.filter(turn => turn.meeting === meeting && turn.seat === seat)
  return plain(turns.map(turn => `${turn.headline ?? ''}\n${bodyOf(turn)}`).join('\n'))
}

const bodyOf = ({ document, span }: Turn) =>
  Array.from(corpus.documents.find(({ id }) => id === document)?.text ?? '')
    .slice(span.start, span.end)
    .join('')

describe('the built-in series', () => {
  it('is read without a complaint', () => {
    expect(analysis.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(corpus.meetings.map(meeting => meeting.id)).toEqual(Object.keys(SOURCE_FILES))
    expect(corpus.documents.map(document => document.truncated)).toEqual(['start', null, null, null])
  })

  it('hears every speaker for the seat: ten in 2020 and two for the city, fifteen in 2021, three in 2025', () => {
    const speakers = analysis.turns.flatMap(({ meeting, speaker, seat, kind }) =>
      kind === 'collective' || kind === 'narration' ? [] : [`${meeting} ${seat} ${speaker}`],
    )
    expect([...new Set(speakers)].sort()).toEqual(
      rows.map(row => `${row.meeting} ${row.seat} ${row.speaker}`).sort(),
    )
    expect(Object.keys(SOURCE_FILES).map(id => rows.filter(row => row.meeting === id).length)).toEqual([
      1, 12, 15, 3,
    ])
  })

  it('hears nobody for the seats that a meeting left out', () => {
    const unheard = (meeting: string) =>
      analysis.coverage.filter(one => one.meeting === meeting && one.state === 'not_heard').length
    expect(['2021-01', '2025-07'].map(unheard)).toEqual([6, 18])
    expect(
      analysis.findings.filter(
        ({ status, seat, to }) =>
          status === 'disappeared' &&
          analysis.coverage.some(one => one.seat === seat && one.meeting === to && one.state !== 'heard'),
      ),
    ).toEqual([])
  })

  for (const row of rows)
    it(`keeps the figures, deadlines and formulae of ${row.seat}, ${row.meeting}`, () => {
      const said = heard(row)
      expect(row.says.filter(phrase => !said.includes(plain(phrase)))).toEqual([])
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

    it(`coins no numeral formula for ${meeting}`, () => {
      const numeral = /[一两三四五六七八九十]+[个大种对项]\p{Script=Han}/gu
      const coined = [...record(meeting).matchAll(numeral)].map(([formula]) => formula)
      expect(coined.filter(formula => !source(meeting).includes(formula))).toEqual([])
    })

    it(`leaves no number and no quoted formula of ${meeting} out`, () => {
      const numbers = [...source(meeting).matchAll(/\d+(?:\.\d+)?/gu)].map(([number]) => number)
      expect(numbers.filter(number => !record(meeting).includes(number))).toEqual([])
      expect(quoted(meeting).filter(formula => !record(meeting).includes(formula))).toEqual([])
    })
  }
})

/** What the full texts of a meeting put in quotation marks, sentences left out. */
function quoted(meeting: string): string[] {
  const texts = (SOURCE_FILES[meeting] ?? []).map(file => readFileSync(join(sources ?? '', file), 'utf8'))
  return [...texts.join('\n').matchAll(/“([^“”。，,]{1,20})”/gu)].map(([, formula = '']) => plain(formula))
}
