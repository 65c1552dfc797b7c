// Measures what is read of growth in yearly work reports against what outside researchers coded from them:
//   npm run score:growth -- [--places 河北省,太原市] [--sample N] [--seed N] [--only targets|results|mayors] [--all]
// The reports lie in POLICY_DIFF_CORPORA (or ../shared/corpora) under province-and-city-reports, the codings in
// POLICY_DIFF_GOLD (or ../shared/gold). Each report is read alone, as far as its figures. A coded value that the
// report does not print is no miss: it is listed under "not in the text". --all lists the right ones too.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { assembleCorpus } from '../dist/corpus/assemble.js'
import { createGazetteer } from '../dist/domain/gazetteer.js'
import { extractFigures } from '../dist/extract/figures.js'
import { readDocument } from '../dist/reading.js'

const here = path => fileURLToPath(new URL(path, import.meta.url))
const REPORTS = join(
  process.env.POLICY_DIFF_CORPORA ?? here('../../shared/corpora'),
  'province-and-city-reports',
)
const GOLD = process.env.POLICY_DIFF_GOLD ?? here('../../shared/gold')
/** Yearbooks correct a growth rate by this many points after the report was read out. */
const REVISION = 0.3
const GROWTH_OF = /^地区生产总值$/u
/** Cuts the text into words for nobody: figures do not need them. */
const NO_SEGMENTER = { name: 'intl', dictionary: null, cut: () => [] }

const { values } = parseArgs({
  options: {
    places: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
})

const KINDS = {
  targets: { file: 'growth-targets.jsonl', paper: row => row.file, judge: judgeTarget },
  results: { file: 'growth-results.jsonl', paper: row => row.resultFile, judge: judgeResult },
  mayors: { file: 'mayors.jsonl', paper: row => row.file, judge: judgeMayor },
}
const MARKS = { right: ' ', bound: '~', time: '~', value: '-', name: '-', absent: '?' }

// ---- Reading one report ------------------------------------------------------------------------------------

async function read(path) {
  const [place, name] = path.split('/')
  const year = name.slice(0, 4)
  const text = readFileSync(join(REPORTS, path), 'utf8').normalize('NFKC').replace(/\s/gu, '')
  const day = new RegExp(`${year}年(\\d{1,2})月(\\d{1,2})日`, 'u').exec(text.slice(0, 600))
  const date = day ? [year, day[1].padStart(2, '0'), day[2].padStart(2, '0')].join('-') : year
  const meeting = { title: year, date, documents: [{ file: name, genre: 'report' }] }
  const manifest = JSON.stringify({ title: place, place, meetings: [meeting] })
  const corpus = await assembleCorpus(join(REPORTS, place), manifest, 'corpus.yaml')
  const { passages } = readDocument(corpus.documents[0], corpus, createGazetteer(corpus), NO_SEGMENTER)
  const figures = passages.flatMap(passage => extractFigures(passage, corpus.lexicon))
  return { text, figures, speakers: passages.map(({ turn }) => turn.speaker) }
}

// ---- Judging one row ---------------------------------------------------------------------------------------

function judgeTarget(row, { text, figures }) {
  const [value, bound] = codedAs(row)
  const isWorth = ({ lower, upper }) =>
    bound === '区间' && !isSame(lower, value)
      ? isMiddle(value, lower, upper)
      : [lower, upper].some(one => isSame(one, value))
  const same = growthFigures(figures, 'target').filter(isWorth)
  const ofYear = same.filter(figure => yearsOf(figure) === `${row.year}`)
  if (ofYear.some(figure => boundIs(figure, bound))) return { verdict: 'right' }
  if (ofYear.length > 0) return { verdict: 'bound', note: `${bound}, read ${ofYear.map(show).join('; ')}` }
  if (same.length > 0) return { verdict: 'time', note: `${value}% read ${same.map(show).join('; ')}` }
  if (bound !== '区间' && !prints(text, number => number === value))
    return { verdict: 'absent', note: `${value}%` }
  return { verdict: 'value', note: `${value}%, read ${around(figures, isWorth)}` }
}

/** The value and bound of a row; a coder who had one column only wrote 9.05 for 9以上, and 7.75 for 7.5 to 8. */
function codedAs({ value, bound }) {
  if (bound !== null) return [value, bound]
  const hundredths = Math.round(value * 100)
  if (hundredths % 10 !== 5) return [value, bound]
  return (hundredths - 5) % 50 === 0 ? [(hundredths - 5) / 100, 'atLeast'] : [value, '区间']
}

function judgeResult({ year, real }, { text, figures }) {
  const near = number => Math.abs(number - real) <= REVISION + 1e-9
  const isNear = figure => near(Number(figure.lower ?? figure.upper))
  const same = growthFigures(figures, 'achieved').filter(isNear)
  if (same.some(figure => yearsOf(figure) === `${year}`)) return { verdict: 'right' }
  if (same.length > 0) return { verdict: 'time', note: `${year} ${real}% read ${same.map(show).join('; ')}` }
  if (!prints(text, near)) return { verdict: 'absent', note: `${year} ${real}%` }
  return { verdict: 'value', note: `${year} ${real}%, read ${around(figures, isNear)}` }
}

function judgeMayor({ name }, { text, speakers }) {
  if (speakers.includes(name)) return { verdict: 'right' }
  return { verdict: text.includes(name) ? 'name' : 'absent', note: `${name}, read ${[...new Set(speakers)]}` }
}

function growthFigures(figures, role) {
  return figures.filter(
    figure =>
      figure.role === role && figure.unit === '%' && figure.aspect === 'change' && isGrowth(figure.measure),
  )
}

const isGrowth = measure => measure !== null && GROWTH_OF.test(measure.key)
const isSame = (one, value) => one !== null && Number(one) === value
const isMiddle = (value, lower, upper) =>
  lower !== null && upper !== null && lower !== upper && isSame((Number(lower) + Number(upper)) / 2, value)

function boundIs({ lower, upper, approx }, bound) {
  if (bound === null) return true
  if (bound === '左右') return approx === 'about'
  if (bound === '区间') return lower !== null && upper !== null && lower !== upper
  return lower !== null && upper === null
}

/** The year or years a figure is tied to: 2012, or 2011–2015; nothing where it is tied to none. */
function yearsOf({ period, deadline }) {
  const [first, last] = [period?.start ?? deadline?.date, period?.end ?? deadline?.date].map(day =>
    day?.slice(0, 4),
  )
  return first === last ? first : `${first}–${last}`
}

/** Whether a text names growth of output and, in the same sentence, a percentage that fits. */
function prints(text, fits) {
  return text.split('。').some(sentence => {
    const at = sentence.search(/生产总值|GDP|经济(?:增长|增速|发展速度)|国民经济/iu)
    const numbers = at < 0 ? [] : [...sentence.slice(at).matchAll(/(\d+(?:[.．]\d+)?)(?=[%％]|[-—～~至])/gu)]
    return numbers.some(([number]) => fits(Number(number.replace('．', '.'))))
  })
}

function around(figures, fits) {
  const percents = figures.filter(figure => figure.unit === '%' && fits(figure))
  return percents.slice(0, 4).map(show).join('; ') || 'no such figure'
}

const show = figure =>
  [
    figure.surface,
    figure.measure?.key ?? 'no measure',
    figure.role,
    figure.aspect,
    yearsOf(figure) ?? 'undated',
  ].join(' ')

// ---- Rows and tables ---------------------------------------------------------------------------------------

function rowsOf(file) {
  const lines = readFileSync(join(GOLD, file), 'utf8').split('\n').filter(Boolean)
  return lines.map(line => JSON.parse(line))
}

function chosen(rows) {
  const places = values.places?.split(',')
  const kept = places ? rows.filter(({ place }) => places.includes(place)) : rows
  return values.sample ? shuffled(kept, Number(values.seed)).slice(0, Number(values.sample)) : kept
}

/** In an order that the seed alone decides. */
function shuffled(rows, seed) {
  let state = seed
  const next = () => {
    state = (state * 48271) % 2147483647
    return state
  }
  return rows
    .map(row => ({ row, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row)
}

function report(kind, verdicts) {
  const groups = new Map()
  for (const one of verdicts) {
    const group = one.row.kind ?? 'all'
    groups.set(group, [...(groups.get(group) ?? []), one])
  }
  for (const [group, ones] of groups) {
    const count = verdict => ones.filter(one => one.verdict === verdict).length
    const printed = ones.length - count('absent')
    const rate = printed ? (count('right') / printed).toFixed(3) : '-'
    const kinds = ['bound', 'time', 'value', 'name'].map(name => `${name} ${count(name)}`).join(', ')
    process.stdout.write(
      `${kind} ${group}: right ${count('right')} of ${printed} (${rate}); wrong: ${kinds}; not in the text ${count('absent')}\n`,
    )
  }
  for (const { verdict, paper, note } of verdicts) {
    if (verdict === 'right' && !values.all) continue
    process.stdout.write(`  ${MARKS[verdict]} ${paper} ${verdict} ${note ?? ''}\n`)
  }
}

const papers = new Map()
for (const [kind, { file, paper, judge }] of Object.entries(KINDS)) {
  if (values.only && values.only !== kind) continue
  const verdicts = []
  for (const row of chosen(rowsOf(file))) {
    if (!papers.has(paper(row))) papers.set(paper(row), await read(paper(row)))
    verdicts.push({ row, paper: paper(row), ...judge(row, papers.get(paper(row))) })
  }
  report(kind, verdicts)
}
