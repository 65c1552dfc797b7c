import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { loadCorpus } from '../../src/corpus/load.js'
import { docxOf } from './files.js'
import { folderOf } from './folder.js'

const BUILT_IN = fileURLToPath(new URL('../../corpus', import.meta.url))
const TEXTS = readdirSync(BUILT_IN).filter(name => name.endsWith('.txt'))
const MANIFEST = readFileSync(`${BUILT_IN}/corpus.yaml`, 'utf8')

/** The analysis of the built-in series, saved with another extension and by another writer. */
async function analysisOf(extension: string, write: (text: string) => Uint8Array) {
  const renamed = (name: string) => name.replaceAll('.txt', extension)
  const files = TEXTS.map(name => [renamed(name), write(readFileSync(`${BUILT_IN}/${name}`, 'utf8'))])
  const corpus = await loadCorpus(
    folderOf({ 'corpus.yaml': renamed(MANIFEST), ...Object.fromEntries(files) }),
  )
  return analyze(corpus, { segmenter: 'intl', discovery: false })
}

/** Without what tells the encoding. */
async function analysisIn(encoding: string): Promise<unknown> {
  const {
    corpus: _corpus,
    documents,
    ...rest
  } = await analysisOf('.txt', text => iconv.encode(text, encoding))
  const expected = encoding === 'utf8' ? 'utf-8' : encoding
  expect(new Set(documents.map(one => one.encoding))).toEqual(new Set([expected]))
  return { ...rest, documents: documents.map(({ encoding: _encoding, sha256: _sha256, ...one }) => one) }
}

it('an encoding makes no difference to the analysis', async () => {
  const plain = await analysisIn('utf8')
  for (const encoding of ['gb18030', 'utf-16le', 'utf-16be'])
    expect(await analysisIn(encoding)).toEqual(plain)
})

it('a Word file of the same paragraphs makes none to who says what', async () => {
  const plain = await analysisOf('.txt', text => Buffer.from(text))
  const word = await analysisOf('.docx', text => docxOf(text.split('\n').filter(line => line.trim())))
  const said = ({ turns, statements }: typeof plain) => ({
    turns: turns.map(({ speaker, seat, role, kind }) => ({ speaker, seat, role, kind })),
    statements: statements.map(statement => statement.text),
  })
  expect(said(word)).toEqual(said(plain))
})
