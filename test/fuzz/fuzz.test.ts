import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { caseOf, shrunk } from '../../scripts/fuzz/cases.mjs'
import { type Paper, trial } from '../../scripts/fuzz/trial.mjs'
import * as library from '../../src/index.js'
import type { Analysis } from '../../src/model/analysis.js'
import { renderTerminal } from '../../src/report/terminal/terminal.js'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const textsIn = (folder: string) =>
  readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => readFileSync(`${folder}/${name}`, 'utf8'))

const papers = [path('../fixtures/lakes'), path('../fixtures/turns')].flatMap(textsIn)
const valid = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(path('../../schema/analysis.json'), 'utf8')),
)
const validate = (data: unknown) => (valid(data) ? null : JSON.stringify(valid.errors?.[0]))
const program = { ...library, renderTerminal, validate }

/** As many as a test run has time for; `npm run fuzz` tries thousands. */
const CASES = 12
const SEED = 1

describe('mutated papers', () => {
  it.each(Array.from({ length: CASES }, (_, number) => number))(
    'are read without fault: case %i',
    async number => {
      const { papers: pair } = caseOf(SEED, number, papers)
      expect(await trial(pair, program, true)).toEqual([])
    },
  )

  const found = readdirSync(path('found')).filter(name => name.endsWith('.json'))
  it.each(found)('that failed once do not fail again: %s', async name => {
    const { papers: pair } = JSON.parse(readFileSync(path(`found/${name}`), 'utf8')) as { papers: Paper[] }
    expect(await trial(pair, program, true)).toEqual([])
  })
})

describe('the harness', () => {
  const pair = (text: string): Paper[] => [
    { text, extension: '.txt' },
    { text, extension: '.txt' },
  ]
  const withFault = (spoil: (analysis: Analysis) => Analysis) => ({
    ...program,
    analyze: async (...args: Parameters<typeof library.analyze>) => spoil(await library.analyze(...args)),
  })
  const [paper = ''] = papers

  it('makes the same papers of the same seed, and others of another', () => {
    expect(caseOf(3, 5, papers)).toEqual(caseOf(3, 5, papers))
    expect(caseOf(3, 5, papers)).not.toEqual(caseOf(4, 5, papers))
  })

  it.each<[string, RegExp, (analysis: Analysis) => Analysis]>([
    [
      'a quote that is not at its place',
      /^span: /u,
      one => ({ ...one, statements: one.statements.map(s => ({ ...s, text: `${s.text}外` })) }),
    ],
    [
      'an id that is nobody’s',
      /^ids: /u,
      one => ({ ...one, turns: one.turns.map(turn => ({ ...turn, seat: '无' })) }),
    ],
    [
      'a day that no calendar has',
      /^dates: /u,
      one => ({
        ...one,
        goals: one.goals.map(goal => ({ ...goal, deadline: { text: '', date: '2021-02-30' } })),
      }),
    ],
    ['a part that the schema lacks', /^schema: /u, one => ({ ...one, options: {} as Analysis['options'] })],
    [
      'a paper that differs from itself',
      /^self: /u,
      one => ({
        ...one,
        findings: one.findings.map(finding => ({ ...finding, status: 'new' as const })),
      }),
    ],
  ])('sees %s', async (_, fault, spoil) => {
    expect((await trial(pair(paper), withFault(spoil), false)).filter(one => fault.test(one))).not.toEqual([])
  })

  it('sees an exception and a page that acts', async () => {
    const thrown = { ...program, analyze: () => Promise.reject(new Error('乱')) }
    expect(await trial(pair(paper), thrown, false)).toEqual([expect.stringMatching(/^exception: Error: 乱/u)])
    const linking = { ...program, renderMarkdown: () => 'http://a.cn <b>' }
    expect(await trial(pair(paper), linking, true)).toEqual([
      expect.stringMatching(/^markdown: a link/u),
      expect.stringMatching(/^markdown: a tag/u),
    ])
  })

  it('makes what fails as short as it can be', async () => {
    const stillFails = async (tried: readonly Paper[]) => tried.some(one => one.text.includes('亿'))
    const short = await shrunk(
      [
        { text: '甲'.repeat(99), extension: '.txt' },
        { text: `${'乙'.repeat(50)}亿${'丙'.repeat(20)}`, extension: '.txt' },
      ],
      stillFails,
    )
    expect(short.map(one => one.text)).toEqual(['', '亿'])
  })
})
