import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EXIT } from '../../src/cli/exit-codes.js'
import { run } from '../../src/cli/run.js'
import { testWorld } from './world.js'

const LAKES = 'test/fixtures/lakes'
// The dictionary of nodejieba takes a second to load, which none of these tests needs.
const INTL = ['--segmenter', 'intl']

async function ran(...args: string[]) {
  const world = testWorld()
  const code = await run(args, world)
  return { code, out: world.printed(), err: world.complained() }
}

describe('the command line', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-diff-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('prints a report, and nothing else, to stdout', async () => {
    const { code, out } = await ran('report', LAKES, ...INTL)
    expect(code).toBe(EXIT.done)
    expect(out).toContain('江州市委全会')
    expect(out).toContain('四湖联动')
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })

  it('prints the same bytes twice', async () => {
    const first = await ran('analyze', LAKES, ...INTL)
    expect(first.out.length).toBeGreaterThan(1000)
    expect((await ran('analyze', LAKES, ...INTL)).out).toBe(first.out)
  })

  it('colours where it is told to, whatever the environment says', async () => {
    const world = testWorld({ NO_COLOR: '1' })
    await run(['report', LAKES, '--color', 'always', ...INTL], world)
    expect(world.printed()).toContain('\u001b[')
  })

  it('ends with 1 where there are findings, only when asked', async () => {
    expect((await ran('report', LAKES, '--exit-code', ...INTL)).code).toBe(EXIT.findings)
    const none = await ran('report', LAKES, '--exit-code', '--from', '2021-12', ...INTL)
    expect(none.code).toBe(EXIT.done)
    expect(none.out).toContain('No finding answers to this selection.')
  })

  it('compares two meetings whatever lies between', async () => {
    const { out } = await ran('diff', '2019-12', '2021-12', LAKES, '--seat', '东湖', ...INTL)
    expect(out).toContain('2019-12 → 2021-12')
    expect(out).not.toContain('2019-12 → 2020-12')
  })

  const MISUSES: readonly [string, readonly string[], RegExp][] = [
    ['a folder that is not there', ['report', 'no/such/folder'], /no\/such\/folder/],
    ['a folder without a manifest', ['report', 'src/lexicon'], /policy-diff init|--draft/],
    [
      'a seat that is not there',
      ['report', LAKES, '--seat', '东胡区', ...INTL],
      /Did you mean 东湖区\?.*西岭区/,
    ],
    [
      'a seat that is not told apart',
      ['report', LAKES, '--seat', '区', ...INTL],
      /More than one seat.*东湖区, 西岭区/,
    ],
    [
      'a meeting that is not there',
      ['report', LAKES, '--from', '2020-11', ...INTL],
      /Did you mean 2020-12\?/,
    ],
    [
      'a range where two meetings are named',
      ['diff', '2019-12', '2021-12', LAKES, '--from', '2019-12'],
      /--from/,
    ],
    ['a meeting to compare that is not there', ['diff', '2019-12', '1999-01', LAKES], /1999-01.*2020-12/],
    ['a kind that is not there', ['report', LAKES, '--kind', 'slogans'], /Did you mean slogan\?/],
    ['a width that is none', ['report', LAKES, '--width', 'wide'], /--width takes a number/],
    ['a segmenter that is not there', ['report', LAKES, '--segmenter', 'x'], /jieba or intl/],
    ['a command that is not there', ['reprot'], /report/],
    ['a finding that is not there', ['explain', 'nothing', LAKES, ...INTL], /No finding has the id nothing/],
    [
      'a file that cannot be written',
      ['report', LAKES, '--out', '/dev/null/x', ...INTL],
      /cannot be written/,
    ],
    ['a manifest that is there already', ['init', LAKES], /--force/],
  ]
  for (const [what, args, message] of MISUSES) {
    it(`says of ${what} what is wrong, in one line, and ends with 2`, async () => {
      const { code, out, err } = await ran(...args)
      expect(code).toBe(EXIT.misuse)
      expect(out).toBe('')
      expect(err).toMatch(message)
      expect(err).not.toMatch(/^ +at /m)
    })
  }

  it('writes to a file as a whole, leaving nothing beside it', async () => {
    const file = join(folder, 'report.md')
    const { code, out } = await ran('report', LAKES, '--format', 'markdown', '--out', file, ...INTL)
    expect([code, out]).toEqual([EXIT.done, ''])
    expect(readFileSync(file, 'utf8')).toMatch(/^# 江州市委全会/)
    expect(readdirSync(folder)).toEqual(['report.md'])
  })

  it('prints what can be read of papers of which one is missing, and ends with 2', async () => {
    const listed = ['2019-12', '2020-12'].map(
      id => `  - { id: ${id}, title: ${id}, date: ${id}, documents: [{ file: ${id}.txt }] }\n`,
    )
    writeFileSync(join(folder, 'corpus.yaml'), `title: 江州市委全会\nmeetings:\n${listed.join('')}`)
    writeFileSync(join(folder, '2019-12.txt'), readFileSync(`${LAKES}/2019-12.txt`))
    const { code, out, err } = await ran('report', folder, ...INTL)
    expect(code).toBe(EXIT.misuse)
    expect(out).toContain('江州市委全会')
    expect(err).toContain('2020-12.txt')
  })

  it('lists what was read from each paper', async () => {
    const { code, out } = await ran('check', LAKES, ...INTL)
    expect(code).toBe(EXIT.done)
    for (const name of ['2019-12.txt', '2020-12.txt', '2021-12.txt']) expect(out).toContain(name)
  })

  it('has examples in the help of every command that reports', async () => {
    for (const name of [
      'report',
      'diff',
      'init',
      'analyze',
      'check',
      'track',
      'adoption',
      'commitments',
      'explain',
      'kwic',
      'compare',
    ]) {
      const { code, out } = await ran(name, '--help')
      expect(code).toBe(EXIT.done)
      expect(out, name).toContain(`policy-diff ${name}`)
      expect(out, name).toContain('Examples:')
    }
  })

  it('studies what it is asked to, as a page or as data', async () => {
    expect((await ran('track', '四湖联动', LAKES, ...INTL)).out).toContain('2021-12')
    expect((await ran('kwic', '口袋公园', LAKES, ...INTL)).out).toContain('3 times')
    const { out } = await ran('adoption', '四湖联动', LAKES, '--format', 'json', ...INTL)
    expect(JSON.parse(out)).toMatchObject({ formula: '四湖联动' })
  })
})
