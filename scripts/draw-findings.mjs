// Draws findings for a blind reading:  node scripts/draw-findings.mjs SEED COUNT FOLDER [FOLDER …] [--newest N]
// Prints a list that a reader judges with the papers open: what is said to have happened, between which papers, and
// both quotes with their lines. The same seed draws the same findings. FOLDER may have no manifest.
import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { analyze, loadCorpus } from '../dist/index.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { newest: { type: 'string', default: '3' } },
})
const [seed = '1', count = '30', ...folders] = positionals
if (folders.length === 0) {
  process.stderr.write('usage: node scripts/draw-findings.mjs SEED COUNT FOLDER [FOLDER …] [--newest N]\n')
  process.exit(2)
}

const each = Math.ceil(Number(count) / folders.length)
const rank = id => createHash('sha256').update(`${seed} ${id}`).digest('hex')
let number = 0
for (const folder of folders) {
  const corpus = await loadCorpus(folder, { draft: true })
  const meetings = corpus.meetings.slice(-Number(values.newest))
  const kept = new Set(meetings.map(({ id }) => id))
  const documents = corpus.documents.filter(({ meeting }) => kept.has(meeting))
  const analysis = await analyze({ ...corpus, meetings, documents })
  const told = analysis.findings.filter(({ kind }) => kind !== 'statement')
  const drawn = [...told].sort((a, b) => (rank(a.id) < rank(b.id) ? -1 : 1)).slice(0, each)
  for (const finding of drawn) print(++number, folder, finding, analysis)
}

function print(number, folder, finding, analysis) {
  const { kind, seat, status, from, to, before, after, facets, caveats } = finding
  const lines = [`## ${number}  ${basename(folder)}  ${seat ?? 'series'}  ${kind} ${status}  ${from} → ${to}`]
  lines.push(before === null ? 'before: –' : `before: ${quote(before, folder, analysis)}`)
  lines.push(after === null ? 'after:  –' : `after:  ${quote(after, folder, analysis)}`)
  if (facets.length > 0) lines.push(`facets: ${JSON.stringify(facets).slice(0, 600)}`)
  if (caveats.length > 0) lines.push(`caveats: ${caveats.map(({ code }) => code).join(', ')}`)
  const papers = analysis.documents.filter(({ meeting }) => meeting === from || meeting === to)
  lines.push(`papers: ${papers.map(({ path }) => join(folder, path)).join(' | ')}`, '')
  process.stdout.write(`${lines.join('\n')}\n`)
}

function quote(id, folder, { statements, documents, slogans, figures, goals, commitments }) {
  const claim = [...slogans, ...figures, ...goals, ...commitments].find(one => one.id === id)
  const statement = statements.find(one => one.id === (claim?.statement ?? id))
  const document = documents.find(one => one.id === statement.document)
  const line = document.lineStarts.filter(start => start <= statement.span.start).length
  const words = claim ? `“${claim.canonical ?? claim.text ?? claim.surface}” in: ` : ''
  return `${words}${statement.text}  (${document.path}:${line})`
}
