import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { RelaxNGValidator, XmlDocument, XsdValidator } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { loadCorpus } from '../../src/corpus/load.js'
import { exportAnalysis } from '../../src/export/export.js'
import { claimsOf } from '../../src/model/lookup.js'

const schema = (name: string) =>
  XmlDocument.fromString(readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8'))
const QDA = { q: 'urn:QDA-XML:project:1.0' }

describe('the built-in series', async () => {
  const corpus = await loadCorpus(fileURLToPath(new URL('../../corpus', import.meta.url)))
  const analysis = await analyze(corpus, { segmenter: 'intl' })
  const input = { analysis, sources: new Map(corpus.documents.map(({ id, text }) => [id, text])) }

  it('makes a valid TEI document with all its statements', async () => {
    const [file] = await exportAnalysis('tei', input)
    const document = XmlDocument.fromString(file?.content as string)
    RelaxNGValidator.fromDoc(schema('tei-series.rng')).validate(document)
    expect(document.find('//t:seg', { t: 'http://www.tei-c.org/ns/1.0' })).toHaveLength(
      analysis.statements.length,
    )
  })

  it('makes a valid REFI-QDA project whose selections slice the sources to the quotes', async () => {
    const [file] = await exportAnalysis('qdpx', input)
    const entries = unzipSync(file?.content as Uint8Array)
    const project = XmlDocument.fromString(strFromU8(entries['project.qde'] as Uint8Array))
    XsdValidator.fromDoc(schema('refi-qda.xsd')).validate(project)
    const claims = new Map(claimsOf(analysis).map(claim => [claim.id, claim]))
    const seen = project.find('//q:PlainTextSelection[q:Coding]/@name', QDA).map(node => node.content)
    expect(seen.filter(name => claims.has(name)).sort()).toEqual([...claims.keys()].sort())
    for (const source of project.find('//q:TextSource', QDA)) {
      const path = source.get('@plainTextPath')?.content.replace('internal://', 'sources/') ?? ''
      const text = Array.from(strFromU8(entries[path] as Uint8Array))
      for (const selection of source.find('q:PlainTextSelection[q:Coding]', QDA)) {
        const claim = claims.get(selection.get('@name')?.content ?? '')
        if (!claim) continue
        const [start, end] = ['start', 'end'].map(at => Number(selection.get(`@${at}Position`)?.content))
        const quote = 'surface' in claim ? claim.surface : claim.text
        expect(text.slice(start, end).join('').replace(/\s/gu, '')).toBe(quote?.replace(/\s/gu, ''))
      }
    }
  })
})
