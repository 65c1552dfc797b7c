// Mutates papers, reads them and checks what must hold of every result:  npm run fuzz -- --n 10000 --seed 1
//
//   --n N         how many cases (default 500)        --seed S   which ones (default 1); the same seed, the same papers
//   --first K     begin with case K                   --texts FOLDER   papers to mutate beside those of the tests
//
// A case is a series of two papers, each made of a paper by one to six mutations: lines dropped, repeated, swapped,
// wrapped, joined; numbers and days that no calendar has; characters that act; what pages, sheets and shells take for
// their own; long repetitions; stretches of other papers. Of each it is checked that nothing throws or takes longer
// than a second for 20 KB, that every span is its quote, every id is somebody's, every day is in the calendar, the
// schema holds, and that a paper held against itself has only persisted; of every tenth also that two runs give the
// same bytes, that every export is read back whole by another reader, and that nothing acts in any report. A failing
// case is made as short as it can be and written to tmp/fuzz; one made of the tests' own papers may go to
// test/fuzz/found, where every test run tries it again. Ends with 1 where a case fails.
import { fork } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Ajv } from 'ajv'
import * as library from '../dist/index.js'
import { renderTerminal } from '../dist/report/terminal/terminal.js'
import { caseOf, shrunk } from './fuzz/cases.mjs'
import { kindOf, trial } from './fuzz/trial.mjs'

/** Milliseconds of the processor for a case: two papers of 20 KB. What is slower is timed again. */
const LIMIT = 2000
/** Reports and exports of a case, twice over. */
const THOROUGH_LIMIT = 10_000
/** Milliseconds after which a case is given up and its process killed. */
const HANG = 60_000
/** How often a slow case is timed; the fastest counts, as the one least disturbed. */
const TIMINGS = 3

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
    texts: { type: 'string' },
    child: { type: 'boolean', default: false },
  },
})
const here = path => fileURLToPath(new URL(path, import.meta.url))
const [count, seed, first] = [Number(values.n), Number(values.seed), Number(values.first)]

function papersOf(folder) {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.(?:txt|md)$/u.test(name),
  )
  return names.sort().map(name => readFileSync(join(folder, name), 'utf8'))
}
const papers = [here('../test/fixtures'), values.texts ?? here('../../shared/corpora')].flatMap(papersOf)

const valid = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(here('../schema/analysis.json'), 'utf8')),
)
const validate = data => (valid(data) ? null : `${valid.errors[0].instancePath} ${valid.errors[0].message}`)
const program = { ...library, renderTerminal, validate }

async function timed(papers, thorough) {
  const started = process.cpuUsage()
  const faults = await trial(papers, program, thorough)
  const { user, system } = process.cpuUsage(started)
  return { faults, took: (user + system) / 1000 }
}

/** The faults of a case; one that is slow every time is a fault too. */
async function attempt({ papers, thorough }) {
  const limit = thorough ? THOROUGH_LIMIT : LIMIT
  let { faults, took } = await timed(papers, thorough)
  for (let left = TIMINGS - 1; left > 0 && took > limit; left -= 1)
    took = Math.min(took, (await timed(papers, thorough)).took)
  return took > limit ? [...faults, `hang: ${Math.round(took)} ms`] : faults
}

if (values.child) {
  process.on('message', async number =>
    process.send({ number, faults: await attempt(caseOf(seed, number, papers)) }),
  )
} else {
  process.exitCode = (await runAll()) === 0 ? 0 : 1
}

async function runAll() {
  let failed = 0
  let child = start()
  const started = performance.now()
  for (let number = first; number < first + count; number += 1) {
    const faults = await asked(child, number)
    if (faults === null) {
      child.kill('SIGKILL')
      child = start()
    }
    const told = faults ?? [`hang: given up after ${HANG} ms`]
    if (told.length > 0) {
      failed += 1
      process.stdout.write(
        `case ${number}: ${[...new Set(told.map(kindOf))].join(', ')}\n  ${told.slice(0, 3).join('\n  ')}\n`,
      )
      if (faults !== null) await keep(number, told)
    }
    if ((number + 1) % 500 === 0)
      process.stderr.write(`${number + 1 - first} of ${count}, ${failed} failed\n`)
  }
  child.kill()
  const seconds = (performance.now() - started) / 1000
  process.stdout.write(
    `${count} cases of seed ${seed} from ${papers.length} papers: ${failed} failed, ${seconds.toFixed(0)} s\n`,
  )
  return failed
}

function start() {
  return fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), '--child'])
}

/** The faults that a child sees in a case; null where it does not answer. */
function asked(child, number) {
  return new Promise(resolve => {
    const end = faults => {
      clearTimeout(timer)
      child.removeAllListeners()
      resolve(faults)
    }
    const timer = setTimeout(() => end(null), HANG)
    child.once('message', ({ faults }) => end(faults))
    child.once('exit', () => end(null))
    child.send(number)
  })
}

/** Writes a failing case, made as short as it can be. */
async function keep(number, faults) {
  const { papers: found, thorough } = caseOf(seed, number, papers)
  const kind = kindOf(faults[0])
  const stillFails = async tried =>
    (await trial(tried, program, thorough)).some(fault => kindOf(fault) === kind)
  const short = kind === 'hang' ? found : await shrunk(found, stillFails)
  const folder = here('../tmp/fuzz')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${kind}-${seed}-${number}.json`)
  writeFileSync(file, `${JSON.stringify({ fault: faults[0], thorough, papers: short }, null, 2)}\n`)
  process.stdout.write(`  ${file}\n`)
}
