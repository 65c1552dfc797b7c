// Measures the choices that the program's speed rests on, each against its plain alternative in the same run.
// Prints ratios: they carry over from one machine to another, times do not. Run it with `npm run bench`.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { diffArrays } from 'diff'
import { diffSequences } from '../dist/text/edits.js'
import { reflow } from '../dist/text/reflow.js'
import { splitStatements } from '../dist/text/sentences.js'
import { createSegmenter } from '../dist/text/tokens.js'

/** How often each contender runs; the fastest run counts, as the one least disturbed. */
const ROUNDS = 5
/** One word in this many is changed: what two yearly reports of one office differ in. */
const CHANGED = 10

const corpus = fileURLToPath(new URL('../corpus', import.meta.url))
const text = readdirSync(corpus)
  .filter(name => name.endsWith('.txt'))
  .sort()
  .map(name => reflow(readFileSync(`${corpus}/${name}`, 'utf8')).text)
  .join('')
const segmenter = await createSegmenter('jieba', [])
const jieba = createRequire(import.meta.url)('nodejieba')
const words = segmenter.cut(text).map(token => token.key)
const statements = splitStatements(text, { from: 0, to: text.length }).map(({ from, to }) =>
  text.slice(from, to),
)

compare(
  `token diff of ${words.length} words, one in ${CHANGED} changed`,
  { name: 'anchored', run: () => diffSequences(words, altered(words)) },
  { name: 'diffArrays', run: () => diffArrays(words, altered(words)) },
)
compare(
  `segmenting ${text.length} characters`,
  { name: 'statement by statement', run: () => statements.map(statement => jieba.cut(statement)) },
  { name: 'the whole text at once', run: () => jieba.cut(text) },
)
compare(
  `cutting ${statements.length} statements into tokens that rejoin to their text`,
  { name: 'with keys and user words', run: () => statements.map(statement => segmenter.cut(statement)) },
  { name: 'bare nodejieba', run: () => statements.map(statement => jieba.cut(statement)) },
)

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const runNode = (...args) => spawnSync(process.execPath, args, { stdio: 'ignore' })
compare(
  'starting the command line for `--help`',
  { name: 'policy-diff --help', run: () => runNode(cli, '--help') },
  { name: 'bare node', run: () => runNode('-e', '0') },
)

/** The words with every so-many-th one replaced by a word that stands nowhere else. */
function altered(list) {
  return list.map((word, index) => (index % CHANGED === 0 ? `${word}·${index}` : word))
}

function compare(what, ours, peer) {
  const [mine, theirs] = [fastest(ours.run), fastest(peer.run)]
  const ratio = theirs / mine
  const verdict =
    ratio >= 1 ? `${ratio.toFixed(1)} times as fast as` : `${(1 / ratio).toFixed(1)} times the time of`
  process.stdout.write(`${what}\n  ${ours.name}: ${verdict} ${peer.name}\n`)
}

function fastest(run) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return Math.min(...times)
}
