// Measures an analysis against hand labels:  npm run eval -- [LABELS [CORPUS]] [--errors KIND]
// LABELS holds docs.json ({"000": "end of the document's path", …}) and KIND.000.jsonl for turns, figures, slogans
// and goals (see src/evaluate/labels.ts). Without arguments the small labelled series of the tests is measured.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { evaluate } from '../dist/evaluate/evaluate.js'
import { analyze, loadCorpus } from '../dist/index.js'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { errors: { type: 'string' } } })
const here = path => fileURLToPath(new URL(path, import.meta.url))
const [labelFolder = here('../test/labels'), corpusFolder = here('../test/fixtures/lakes')] = positionals

const rows = (kind, doc) => {
  const path = join(labelFolder, `${kind}.${doc}.jsonl`)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
}

const corpus = await loadCorpus(corpusFolder)
const analysis = await analyze(corpus)
const names = JSON.parse(readFileSync(join(labelFolder, 'docs.json'), 'utf8'))
const documents = Object.entries(names).flatMap(([doc, suffix]) => {
  const document = corpus.documents.find(({ path }) => path.endsWith(suffix))
  if (!document) throw new Error(`No document of ${corpusFolder} ends in ${suffix}.`)
  const kinds = ['turns', 'figures', 'slogans', 'goals']
  const labels = Object.fromEntries(kinds.map(kind => [kind, rows(kind, doc)]))
  return labels.turns.length ? [{ id: document.id, text: document.text, labels }] : []
})
const { rows: table, errors } = evaluate(analysis, documents)

const rate = value => value.toFixed(3)
for (const { name, precision, recall, f1, right, given, labelled } of table) {
  const counts = `${right} right, ${given} given, ${labelled} labelled`
  process.stdout.write(
    `${name.padEnd(28)} P ${rate(precision)}  R ${rate(recall)}  F1 ${rate(f1)}   (${counts})\n`,
  )
}
for (const [kind, lines] of Object.entries(errors)) {
  if (values.errors !== undefined && values.errors !== kind) continue
  if (lines.length) process.stdout.write(`\n${kind}\n${lines.join('\n')}\n`)
}
