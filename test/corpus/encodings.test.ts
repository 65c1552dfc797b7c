import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { loadCorpus } from '../../src/corpus/load.js'
import { folderOf } from './folder.js'

const BUILT_IN = fileURLToPath(new URL('../../corpus', import.meta.url))

/** The analysis of the built-in series saved in an encoding, without what tells the encoding. */
async function analysisIn(encoding: string): Promise<unknown> {
  const texts = readdirSync(BUILT_IN).filter(name => name.endsWith('.txt'))
  const files = texts.map(name => [name, iconv.encode(readFileSync(`${BUILT_IN}/${name}`, 'utf8'), encoding)])
  const yaml = readFileSync(`${BUILT_IN}/corpus.yaml`)
  const corpus = await loadCorpus(folderOf({ 'corpus.yaml': yaml, ...Object.fromEntries(files) }))
  const expected = encoding === 'utf8' ? 'utf-8' : encoding
  expect(new Set(corpus.documents.map(one => one.encoding))).toEqual(new Set([expected]))
  const {
    corpus: _corpus,
    documents,
    ...rest
  } = await analyze(corpus, { segmenter: 'intl', discovery: false })
  return { ...rest, documents: documents.map(({ encoding: _encoding, sha256: _sha256, ...one }) => one) }
}

it('an encoding makes no difference to the analysis', async () => {
  const plain = await analysisIn('utf8')
  for (const encoding of ['gb18030', 'utf-16le', 'utf-16be'])
    expect(await analysisIn(encoding)).toEqual(plain)
})
