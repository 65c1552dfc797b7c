import { type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { EXIT } from '../../src/cli/exit-codes.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** How often a run is killed; a run takes about as long as the last delay. */
const KILLS = 5

describe.skipIf(process.platform === 'win32')('the program as a process', () => {
  let home = ''
  let folder = ''
  let cli = ''
  let papers = ''

  // Compiled anew, so that no test judges a build of yesterday; beside the packages and the data that it looks for.
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'policy-diff-program-'))
    for (const name of ['node_modules', 'corpus', 'data', 'package.json'])
      symlinkSync(join(ROOT, name), join(home, name))
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
    const built = spawnSync(
      process.execPath,
      [tsc, '-p', 'tsconfig.build.json', '--outDir', join(home, 'dist')],
      { cwd: ROOT },
    )
    expect(String(built.stdout)).toBe('')
    cli = join(home, 'dist', 'cli.js')
  }, 240_000)
  afterAll(() => rmSync(home, { recursive: true }))

  beforeEach(() => {
    folder = mkdtempSync(join(home, 'run-'))
    papers = join(folder, 'papers')
    cpSync(join(ROOT, 'test/fixtures/lakes'), papers, { recursive: true })
  })

  const env = () => ({ PATH: process.env.PATH ?? '', XDG_STATE_HOME: join(folder, 'state') })
  const ran = (args: readonly string[], options: SpawnSyncOptions = {}) => {
    const done = spawnSync(process.execPath, [cli, ...args, '--segmenter', 'intl'], {
      env: env(),
      ...options,
    })
    return { code: done.status, out: String(done.stdout ?? ''), err: String(done.stderr ?? '') }
  }

  it.skipIf(!existsSync('/dev/full'))('says in one sentence that stdout is full', () => {
    const { code, err } = ran(['report', papers], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] })
    expect([code, err]).toEqual([
      EXIT.misuse,
      expect.stringMatching(/^policy-diff: stdout cannot be written: ENOSPC[^\n]*\n$/u),
    ])
  })

  it.skipIf(!existsSync('/dev/full'))('works as well where stderr is full', () => {
    const stdio: SpawnSyncOptions['stdio'] = ['ignore', 'pipe', openSync('/dev/full', 'w')]
    expect(ran(['report', papers], { stdio }).code).toBe(EXIT.done)
    expect(ran(['report', join(folder, 'nowhere')], { stdio }).code).toBe(EXIT.misuse)
  })

  it.each(['>&-', '2>&-', '>&- 2>&-'])('ends as without where the shell says %s', closed => {
    const line = `"${process.execPath}" "${cli}" report "${papers}" --segmenter intl ${closed}`
    const { status, stderr } = spawnSync('sh', ['-c', line], { env: env() })
    expect([status, String(stderr)]).toEqual([EXIT.done, ''])
  })

  it('ends without complaint where its reader has seen enough', async () => {
    const child = spawn(process.execPath, [cli, 'analyze', papers, '--segmenter', 'intl'], { env: env() })
    let complaint = ''
    child.stderr.on('data', text => {
      complaint += text
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise(resolve => child.once('close', resolve))
    expect([code, complaint]).toEqual([EXIT.done, ''])
  })

  it('gives the same bytes in any locale and time zone, and without a home', () => {
    const plain = ran(['analyze', papers]).out
    expect(plain.length).toBeGreaterThan(1000)
    for (const other of [{ LC_ALL: 'C', LANG: 'C' }, { TZ: 'Pacific/Kiritimati' }, {}])
      expect(ran(['analyze', papers], { env: { PATH: process.env.PATH ?? '', ...other } }).out).toBe(plain)
  })

  it('writes where there is no home, and asks for --force there', () => {
    const file = join(folder, 'a.json')
    const bare = { env: { PATH: process.env.PATH ?? '' } }
    const args = ['analyze', papers, '--out', file]
    expect([ran(args, bare).code, ran(args, bare).code, ran([...args, '--force'], bare).code]).toEqual([
      0, 2, 0,
    ])
  })

  it('leaves the old file or the new one whole, whenever it is killed, and nothing beside it in the end', async () => {
    const out = join(folder, 'out')
    mkdirSync(out)
    const file = join(out, 'report.html')
    const args = (language: string) => [
      'report',
      papers,
      '--format',
      'html',
      '--lang',
      language,
      '--out',
      file,
    ]
    const started = Date.now()
    expect(ran(args('en')).code).toBe(EXIT.done)
    const took = Date.now() - started
    const old = readFileSync(file, 'utf8')
    expect(ran(args('zh')).code).toBe(EXIT.done)
    const whole = [old, readFileSync(file, 'utf8')]
    for (let kill = 0; kill < KILLS; kill += 1) {
      const language = kill % 2 === 0 ? 'en' : 'zh'
      const child = spawn(process.execPath, [cli, ...args(language), '--segmenter', 'intl'], {
        env: env(),
        stdio: 'ignore',
      })
      const closed = new Promise(resolve => child.once('close', resolve))
      setTimeout(() => child.kill('SIGKILL'), (took * (kill + 1)) / KILLS)
      await closed
      expect(whole).toContain(readFileSync(file, 'utf8'))
    }
    expect(ran(args('en')).code).toBe(EXIT.done)
    expect(readdirSync(out)).toEqual(['report.html'])
  })

  it('takes its draft away where it is told to end', async () => {
    const out = join(folder, 'tables')
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const child = spawn(
        process.execPath,
        [cli, 'export', papers, '--format', 'csv,tsv,jsonl,parquet', '--out', out, '--segmenter', 'intl'],
        { env: env(), stdio: 'ignore' },
      )
      const closed = new Promise(resolve => child.once('close', (code, ended) => resolve(code ?? ended)))
      const watch = setInterval(() => existsSync(join(out, 'meetings.csv')) && child.kill(signal), 1)
      const ended = await closed
      clearInterval(watch)
      expect([EXIT.done, EXIT.interrupted, 'SIGINT', 'SIGTERM']).toContain(ended)
      expect(readdirSync(out).filter(name => name.endsWith('.part'))).toEqual([])
      rmSync(out, { recursive: true })
    }
  })

  it('writes one file whole from two runs at once', async () => {
    const file = join(folder, 'a.json')
    const runs = [0, 1].map(
      () =>
        new Promise(resolve => {
          const child = spawn(
            process.execPath,
            [cli, 'analyze', papers, '--out', file, '--segmenter', 'intl'],
            { env: env() },
          )
          child.once('close', resolve)
        }),
    )
    for (const code of await Promise.all(runs)) expect([EXIT.done, EXIT.misuse]).toContain(code)
    expect(JSON.parse(readFileSync(file, 'utf8')).schema).toMatch(/^policy-diff\/analysis@/u)
  })
})
