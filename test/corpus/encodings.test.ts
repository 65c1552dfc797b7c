import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { loadCorpus } from '../../src/corpus/load.js'
import { docxOf } from './files.js'
import { folderOf, manifestOf } from './folder.js'

/** Three interviews of the built-in series. */
const INTERVIEWS = readFileSync(new URL('../../corpus/2025-07.txt', import.meta.url), 'utf8')

/** The analysis of the interviews, saved under a name and by a writer, beside a later meeting. */
async function analysisOf(name: string, write: (text: string) => Uint8Array) {
  const root = folderOf({ 'corpus.yaml': manifestOf(name), [name]: write(INTERVIEWS) })
  return analyze(await loadCorpus(root), { segmenter: 'intl' })
}

/** Without what tells the encoding. */
async function analysisIn(encoding: string): Promise<unknown> {
  const {
    corpus: _corpus,
    documents,
    ...rest
  } = await analysisOf('a.txt', text => iconv.encode(text, encoding))
  const expected = encoding === 'utf8' ? 'utf-8' : encoding
  expect(documents[0]?.encoding).toBe(expected)
  return { ...rest, documents: documents.map(({ encoding: _encoding, sha256: _sha256, ...one }) => one) }
}

it('an encoding makes no difference to the analysis', async () => {
  const plain = await analysisIn('utf8')
  for (const encoding of ['gb18030', 'utf-16le', 'utf-16be'])
    expect(await analysisIn(encoding)).toEqual(plain)
})

it('a Word file of the same paragraphs makes none to who says what', async () => {
  const plain = await analysisOf('a.txt', text => Buffer.from(text))
  expect(plain.turns.length).toBeGreaterThan(3)
  const word = await analysisOf('a.docx', text => docxOf(text.split('\n').filter(line => line.trim())))
  const said = ({ turns, statements }: typeof plain) => ({
    turns: turns.map(({ speaker, seat, role, kind }) => ({ speaker, seat, role, kind })),
    statements: statements.map(statement => statement.text),
  })
  expect(said(word)).toEqual(said(plain))
})
