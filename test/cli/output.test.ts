import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EXIT } from '../../src/cli/exit-codes.js'
import { run } from '../../src/cli/run.js'
import { testWorld } from './world.js'

const INTL = ['--segmenter', 'intl']

describe('writing to a file', () => {
  let folder = ''
  let papers = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-diff-'))
    papers = join(folder, 'papers')
    cpSync('test/fixtures/lakes', papers, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const state = () => ({ XDG_STATE_HOME: join(folder, 'state') })
  async function ran(args: readonly string[], env: Record<string, string> = state()) {
    const world = testWorld(env)
    return { code: await run(args, world), out: world.printed(), err: world.complained() }
  }
  const reportTo = (file: string, ...more: string[]) =>
    ran(['report', papers, '--out', file, ...more, ...INTL])

  it('replaces what it wrote, and asks for --force where anybody changed it since', async () => {
    const file = join(folder, 'report.txt')
    expect((await reportTo(file)).code).toBe(EXIT.done)
    expect((await reportTo(file, '--lang', 'zh')).code).toBe(EXIT.done)
    writeFileSync(file, `${readFileSync(file, 'utf8')}A note of mine.\n`)
    const refused = await reportTo(file)
    expect([refused.code, readFileSync(file, 'utf8').endsWith('A note of mine.\n')]).toEqual([
      EXIT.misuse,
      true,
    ])
    expect(refused.err).toMatch(/--force/)
    expect((await reportTo(file, '--force')).code).toBe(EXIT.done)
    expect((await reportTo(file)).code).toBe(EXIT.done)
  })

  it('takes no file for its own where it keeps no record', async () => {
    const file = join(folder, 'report.txt')
    const args = ['report', papers, '--out', file, ...INTL]
    expect((await ran(args, {})).code).toBe(EXIT.done)
    expect((await ran(args, {})).code).toBe(EXIT.misuse)
  })

  it.each(['2019-12.txt', 'corpus.yaml'])('never replaces an input: %s, under whatever name', async name => {
    const input = join(papers, name)
    const before = readFileSync(input, 'utf8')
    linkSync(input, join(folder, 'hard'))
    symlinkSync(input, join(folder, 'soft'))
    for (const path of [
      input,
      join(folder, 'hard'),
      join(folder, 'soft'),
      join(papers, '..', 'papers', name),
    ]) {
      const { code, err } = await reportTo(path, '--force')
      expect([code, err]).toEqual([EXIT.misuse, expect.stringContaining('one of the papers')])
    }
    expect(readFileSync(input, 'utf8')).toBe(before)
  })

  it('never replaces another file in the folder of the papers, but for what it wrote there', async () => {
    writeFileSync(join(papers, 'notes.doc'), 'mine')
    expect((await reportTo(join(papers, 'notes.doc'), '--force')).code).toBe(EXIT.misuse)
    expect(readFileSync(join(papers, 'notes.doc'), 'utf8')).toBe('mine')
    for (const _ of [1, 2]) expect((await reportTo(join(papers, 'out.html'))).code).toBe(EXIT.done)
  })

  it('never replaces a word list that it read', async () => {
    const list = join(folder, 'stop.txt')
    writeFileSync(list, '工作\n')
    const { code } = await ran(['compare', papers, '--stop', list, '--out', list, '--force', ...INTL])
    expect([code, readFileSync(list, 'utf8')]).toEqual([EXIT.misuse, '工作\n'])
  })

  it.each(['/dev/stdout', '/dev/null', '/proc/self/fd/1'])('never replaces %s', async device => {
    const before = existsSync(device) && lstatSync(device).isFile()
    const { code, err } = await reportTo(device, '--force')
    expect([code, err]).toEqual([EXIT.misuse, expect.stringMatching(/cannot be written.*stdout/)])
    expect(existsSync(device) && lstatSync(device).isFile()).toBe(before)
  })

  it.skipIf(process.platform === 'win32')(
    'never replaces a pipe, nor a link that leads nowhere',
    async () => {
      const pipe = join(folder, 'pipe')
      execFileSync('mkfifo', [pipe])
      symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'))
      for (const path of [pipe, join(folder, 'dangling'), folder])
        expect((await reportTo(path, '--force')).code).toBe(EXIT.misuse)
      expect(lstatSync(pipe).isFIFO()).toBe(true)
      expect(existsSync(join(folder, 'nowhere'))).toBe(false)
    },
  )

  it('writes through a link, and keeps the rights of what it replaces', async () => {
    const [file, link] = [join(folder, 'report.txt'), join(folder, 'link')]
    writeFileSync(file, 'old')
    chmodSync(file, 0o640)
    symlinkSync(file, link)
    expect((await reportTo(link, '--force')).code).toBe(EXIT.done)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(file, 'utf8')).toContain('江州市委全会')
    expect(statSync(file).mode & 0o777).toBe(0o640)
  })

  it('writes none of several files where one of them may not be written', async () => {
    const tables = join(folder, 'tables')
    mkdirSync(tables)
    writeFileSync(join(tables, 'datapackage.json'), '{}')
    const { code } = await ran(['export', papers, '--format', 'csv', '--out', tables, ...INTL])
    expect([code, readdirSync(tables)]).toEqual([EXIT.misuse, ['datapackage.json']])
  })

  it('takes away the drafts of runs that were killed, and nothing else', async () => {
    const gone = 2 ** 22 + 1 // no process has so high a number
    const draft = (owner: number) => `.policy-diff-${hostname()}-${owner}-1.part`
    for (const owner of [gone, process.ppid]) writeFileSync(join(folder, draft(owner)), 'half')
    expect((await reportTo(join(folder, 'report.txt'))).code).toBe(EXIT.done)
    const left = readdirSync(folder).filter(name => name.endsWith('.part'))
    expect(left).toEqual([draft(process.ppid)])
  })

  it('keeps every manifest that init replaces', async () => {
    const old = readFileSync(join(papers, 'corpus.yaml'), 'utf8')
    for (const _ of [1, 2]) expect((await ran(['init', papers, '--force'])).code).toBe(EXIT.done)
    expect(readFileSync(join(papers, 'corpus.yaml.old'), 'utf8')).toBe(old)
    expect(existsSync(join(papers, 'corpus.yaml.old-2'))).toBe(true)
  })

  it('shows what acts on a screen and does not send it there', async () => {
    const world = testWorld()
    await run(['report', '/no/such\u001b[31m\u202efolder'], world)
    expect(world.complained()).toContain('/no/such\uFFFD[31m\uFFFDfolder')
    await run(['repo\u009brt'], world)
    expect(world.complained()).not.toMatch(/[\u0080-\u009f]/u)
  })
})
