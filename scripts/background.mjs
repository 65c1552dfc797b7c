// npm run background [folder of corpora]: counts, in the public work reports at hand, in how many reports of each
// year and level a phrase stands and how many print it in quotes, and writes data/background.bin. Counts only: no text
// of a report is kept, and a phrase only as a hash.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  checkOf,
  FIRST_YEAR,
  firstHash,
  LEVELS,
  MANY,
  MAX_PHRASE,
  MIN_PHRASE,
  STRIDE,
  secondHash,
} from '../dist/background/format.js'
import { findQuotations } from '../dist/extract/slogans/quotations.js'
import { CENTRAL_FORMULAE } from '../dist/lexicon/central-formulae.js'
import { formulaKey } from '../dist/text/formulae.js'
import { compareKey } from '../dist/text/normalize.js'
import { createSegmenter } from '../dist/text/tokens.js'

/** A phrase between two marks is kept from so many places on. */
const MIN_EDGED_PLACES = 3
/** Runs of two to four words are kept where they are widely used: what looks like a formula and is none. */
const MAX_WORDS = 4
const MIN_RUN_REPORTS = 8
const MIN_RUN_PLACES = 6
/** Length of runs that could be taken for formulae. */
const RUN = /^\p{Script=Han}{4,8}$/u

const CLAUSE_MARKS = /[，。；：！？,;:!?()（）《》〈〉【】[\]—…|*#\s]+/u
const QUOTES = /["、]/gu

const out = fileURLToPath(new URL('../data/', import.meta.url))
const corpora = process.argv[2] ?? fileURLToPath(new URL('../../shared/corpora/', import.meta.url))
if (!existsSync(corpora)) {
  // biome-ignore lint/suspicious/noConsole: a script tells what it needs
  console.error(`There is no folder ${corpora}: name one with work reports.`)
  process.exit(2)
}

const reports = findReports(corpora)
const kept = await choosePhrases(reports)
const counts = countPhrases(reports, kept)
mkdirSync(out, { recursive: true })
const bytes = pack(reports, counts)
writeFileSync(join(out, 'background.bin'), bytes)
// biome-ignore lint/suspicious/noConsole: a script tells what it did
console.log(`${reports.length} reports, ${counts.size} phrases, ${bytes.length} bytes`)

/** The reports of each place, one a year. */
function findReports(root) {
  const found = new Map()
  const add = (place, level, folder) => {
    if (!existsSync(folder)) return
    for (const name of readdirSync(folder).sort()) {
      const year = Number(/^(\d{4})\.md$/u.exec(name)?.[1])
      if (year && !found.has(`${place} ${year}`))
        found.set(`${place} ${year}`, { place, level, year, lines: linesOf(join(folder, name)) })
    }
  }
  const places = join(root, 'province-and-city-reports')
  for (const place of readdirSync(places).sort())
    add(place, place.endsWith('市') ? 'city' : 'province', join(places, place))
  add('郑州市', 'city', join(root, 'zhengzhou-work-reports'))
  add('全国', 'centre', join(root, 'state-council-work-reports'))
  return [...found.values()]
}

function linesOf(path) {
  const body = readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '')
  return body.split('\n').filter(line => line.trim() !== '')
}

/** Every quotation, the formulae of the centre, phrases between marks that recur, and runs of words in wide use. */
async function choosePhrases(all) {
  const segmenter = await createSegmenter('jieba', [])
  const [edged, runs] = [new Map(), new Map()]
  const phrases = new Set(
    CENTRAL_FORMULAE.flatMap(({ canonical, variants }) => [canonical, ...variants].map(formulaKey)),
  )
  for (const { place, lines } of all) {
    const [own, ownRuns] = [new Set(), new Set()]
    for (const line of lines) {
      for (const quoted of quotedIn(line)) phrases.add(quoted)
      for (const clause of clausesOf(line)) {
        for (const part of clause.split(QUOTES)) if (RUN.test(part)) own.add(part)
        collectRuns(segmenter.cut(clause), ownRuns)
      }
    }
    for (const phrase of own) note(edged, phrase, place)
    for (const phrase of ownRuns) note(runs, phrase, place)
  }
  for (const [phrase, { places }] of edged) if (places.size >= MIN_EDGED_PLACES) phrases.add(phrase)
  for (const [phrase, { reports: count, places }] of runs)
    if (count >= MIN_RUN_REPORTS && places.size >= MIN_RUN_PLACES) phrases.add(phrase)
  return new Set([...phrases].filter(({ length }) => length >= MIN_PHRASE && length <= MAX_PHRASE))
}

function collectRuns(tokens, into) {
  for (let from = 0; from < tokens.length; from++) {
    let text = ''
    for (let to = from; to < Math.min(tokens.length, from + MAX_WORDS); to++) {
      text += tokens[to].key
      if (text.length > MAX_PHRASE) break
      if (RUN.test(text)) into.add(text)
    }
  }
}

function note(counts, phrase, place) {
  const entry = counts.get(phrase) ?? { reports: 0, places: new Set() }
  entry.reports += 1
  entry.places.add(place)
  counts.set(phrase, entry)
}

function quotedIn(line) {
  return findQuotations(line).map(({ from, to }) =>
    to - from > MAX_PHRASE + 6 ? '' : formulaKey(line.slice(from, to)),
  )
}

function clausesOf(line) {
  return compareKey(line.replace(CLAUSE_MARKS, '，').replace(new RegExp(CLAUSE_MARKS, 'gu'), '，')).split(
    /[，,]/u,
  )
}

/** For each phrase the reports that print it, by level and year, its places, and the reports that quote it. */
function countPhrases(all, wanted) {
  const counts = new Map()
  for (const { place, level, year, lines } of all) {
    const [seen, quoted] = [new Set(), new Set()]
    for (const line of lines) {
      for (const phrase of quotedIn(line)) if (wanted.has(phrase)) quoted.add(phrase)
      for (const clause of clausesOf(line)) collectKnown(clause.replace(QUOTES, ''), wanted, seen)
    }
    for (const phrase of new Set([...seen, ...quoted])) {
      const entry = counts.get(phrase) ?? { places: new Set(), quoted: 0, cells: new Map() }
      const cell = (year - FIRST_YEAR) * LEVELS.length + LEVELS.indexOf(level)
      entry.places.add(place)
      entry.cells.set(cell, (entry.cells.get(cell) ?? 0) + 1)
      if (quoted.has(phrase)) entry.quoted += 1
      counts.set(phrase, entry)
    }
  }
  return counts
}

function collectKnown(text, wanted, into) {
  for (let from = 0; from + MIN_PHRASE <= text.length; from++)
    for (let to = from + MIN_PHRASE; to <= Math.min(text.length, from + MAX_PHRASE); to++) {
      const phrase = text.slice(from, to)
      if (wanted.has(phrase)) into.add(phrase)
    }
}

function pack(all, counts) {
  const entries = [...counts]
    .map(([phrase, entry]) => ({
      hash: firstHash(phrase) >>> 0,
      check: checkOf(secondHash(phrase)),
      record: recordOf(entry),
    }))
    .sort((a, b) => a.hash - b.hash || a.check - b.check)
    .filter(({ hash }, at, sorted) => hash !== sorted[at - 1]?.hash)
  const records = Buffer.from(entries.flatMap(({ record }) => record))
  const header = paddedHeader(
    all,
    entries.length,
    createHash('sha256').update(records).digest('hex').slice(0, 8),
  )
  const starts = []
  let start = 0
  entries.forEach(({ record }, at) => {
    if (at % STRIDE === 0) starts.push(start)
    start += record.length
  })
  return Buffer.concat([
    Buffer.from(Uint32Array.of(header.length).buffer),
    header,
    Buffer.from(Uint32Array.from(entries, ({ hash }) => hash).buffer),
    Buffer.from(Uint32Array.from(starts).buffer),
    Buffer.from(entries.map(({ check }) => check)),
    records,
  ])
}

function recordOf({ places, quoted, cells }) {
  const sorted = [...cells].sort(([a], [b]) => a - b)
  const packed = sorted.flatMap(([cell, count]) => (count > 1 ? [cell | MANY, ...varint(count)] : [cell]))
  return [...varint(places.size), ...varint(quoted), ...varint(sorted.length), ...packed]
}

function varint(value) {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)]
}

function paddedHeader(all, phrases, id) {
  const byLevel = Object.fromEntries(LEVELS.map(level => [level, {}]))
  for (const { level, year } of all) byLevel[level][year] = (byLevel[level][year] ?? 0) + 1
  const json = JSON.stringify({ phrases, id, reports: byLevel })
  return Buffer.from(json.padEnd(Math.ceil(json.length / 4) * 4))
}
