import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { RelaxNGValidator, XmlDocument, XsdValidator } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { exportAnalysis } from '../../src/export/export.js'
import { element, xmlDocument } from '../../src/export/xml.js'
import { legible } from '../../src/output/legible.js'
import { ANALYSIS, INPUT, SOURCES } from './sample.js'

const schemaDocument = (name: string) =>
  XmlDocument.fromString(readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8'))
const textOf = async (format: 'tei' | 'qdc') => (await exportAnalysis(format, INPUT))[0]?.content as string
const TEI = { t: 'http://www.tei-c.org/ns/1.0' }
const QDA = { q: 'urn:QDA-XML:project:1.0' }
const attributes = (document: XmlDocument, path: string, names: Record<string, string>) =>
  document.find(path, names).map(node => node.content)

describe('TEI', () => {
  it('is valid against the content models it uses', async () => {
    const validator = RelaxNGValidator.fromDoc(schemaDocument('tei-series.rng'))
    expect(() => validator.validate(XmlDocument.fromString('<TEI/>'))).toThrow()
    validator.validate(XmlDocument.fromString(await textOf('tei')))
  })

  it('carries every statement as it reads, under its speaker', async () => {
    const document = XmlDocument.fromString(await textOf('tei'))
    expect(attributes(document, '//t:u[@who]/t:seg', TEI)).toEqual(ANALYSIS.statements.map(one => one.text))
  })

  it('points only at what it contains', async () => {
    const document = XmlDocument.fromString(await textOf('tei'))
    const ids = new Set(attributes(document, '//@xml:id', { xml: 'http://www.w3.org/XML/1998/namespace' }))
    const pointers = attributes(document, '//@who | //@target | //@ana | //@wit | //@corresp', {})
    expect(pointers.length).toBeGreaterThan(8)
    for (const pointer of pointers) expect(ids).toContain(pointer.slice(1))
  })

  it('gives the likelier reading as the lemma', async () => {
    const document = XmlDocument.fromString(await textOf('tei'))
    expect(attributes(document, '//t:lem', TEI)).toEqual(['甲区'])
    expect(attributes(document, '//t:rdg', TEI)).toEqual(['=1'])
  })
})

describe('the XML writer', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('&', '<', '>', ';', 'nbsp', 'lt', '#38', ']]>', '"', "'", '\t', '\n', '\r'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
  })

  it('gives back every text and attribute, but for what acts', () => {
    fc.assert(
      fc.property(text, text, (content, value) => {
        const written = xmlDocument('urn:test', element('a', { n: value }, element('b', {}, content)))
        const document = XmlDocument.fromString(written)
        expect(document.get('//t:b', { t: 'urn:test' })?.content).toBe(legible(content))
        expect(document.get('/t:a/@n', { t: 'urn:test' })?.content).toBe(legible(value))
      }),
    )
  })

  it.each(['R&D;', '&nbsp;', '&lt;', '&#x0;', 'AT&T'])('keeps %s as it reads', content => {
    const document = XmlDocument.fromString(xmlDocument('urn:test', element('a', {}, content)))
    expect(document.root.content).toBe(content)
  })
})

describe('REFI-QDA', () => {
  const project = async () => {
    const [file] = await exportAnalysis('qdpx', INPUT)
    const entries = unzipSync(file?.content as Uint8Array)
    return { entries, qde: strFromU8(entries['project.qde'] as Uint8Array) }
  }

  it('is a valid project', async () => {
    const validator = XsdValidator.fromDoc(schemaDocument('refi-qda.xsd'))
    expect(() => validator.validate(XmlDocument.fromString('<Project/>'))).toThrow()
    validator.validate(XmlDocument.fromString((await project()).qde))
  })

  it('holds the sources untouched, and selections that slice them to the quotes', async () => {
    const { entries, qde } = await project()
    const document = XmlDocument.fromString(qde)
    const paths = attributes(document, '//q:TextSource/@plainTextPath', QDA)
    const texts = paths.map(path => strFromU8(entries[path.replace('internal://', 'sources/')] as Uint8Array))
    expect(texts).toEqual([...SOURCES.values()])
    const slogans = ['l1', 'l2'].map((id, index) => {
      const at = `//q:PlainTextSelection[@name='${id}']`
      const [start, end] = ['start', 'end'].map(one =>
        Number(attributes(document, `${at}/@${one}Position`, QDA)[0]),
      )
      return [...(texts[index] as string)].slice(start, end).join('')
    })
    expect(slogans).toEqual(['双\n城', '双城'])
  })

  it('refers only to codes, selections and variables that it defines', async () => {
    const document = XmlDocument.fromString((await project()).qde)
    const defined = new Set(attributes(document, '//@guid', {}))
    const targets = attributes(document, '//@targetGUID', {})
    expect(targets.length).toBeGreaterThan(8)
    for (const target of targets) expect(defined).toContain(target)
  })

  it('gives the same bytes twice', async () => {
    const [one] = await exportAnalysis('qdpx', INPUT)
    const [two] = await exportAnalysis('qdpx', INPUT)
    expect(one?.content).toEqual(two?.content)
  })

  it('writes a codebook with a code per formula, measure and object', async () => {
    const document = XmlDocument.fromString(await textOf('qdc'))
    const names = attributes(document, '//c:Code/c:Code/@name', { c: 'urn:QDA-XML:codebook:1.0' })
    expect(names.slice(0, 3)).toEqual(['goal: 绿道', 'slogan: 双城', 'figure: 绿道'])
  })

  it('names no two codes alike, since QDA programs know codes by their names', async () => {
    const document = XmlDocument.fromString(await textOf('qdc'))
    const names = attributes(document, '//@name', {})
    expect(names.length).toBeGreaterThan(10)
    expect(new Set(names).size).toBe(names.length)
  })

  it('codes every selection: turns with voice and seat, claims with what they are and what became of them', async () => {
    const document = XmlDocument.fromString((await project()).qde)
    const nameOf = new Map(
      document.find('//q:Code', QDA).map(code => [code.get('@guid')?.content, code.get('@name')?.content]),
    )
    const coded = document
      .find('//q:PlainTextSelection', QDA)
      .map(selection => [
        selection.get('@name')?.content,
        selection.find('q:Coding/q:CodeRef/@targetGUID', QDA).map(node => nameOf.get(node.content)),
      ])
    expect(coded).toEqual([
      ['甲区 𠮷春', ['voice: speech', 'seat: 甲区']],
      ['l1', ['slogan: 双城']],
      ['甲区 𠮷春', ['voice: speech', 'seat: 甲区']],
      ['g1', ['goal: 绿道']],
      ['l2', ['slogan: 双城', 'status: persisted']],
      ['f1', ['figure: 绿道']],
    ])
  })

  it('gives a case the guid of its seat\u2019s code, so that programs find the text of the case', async () => {
    const document = XmlDocument.fromString((await project()).qde)
    const [guid] = attributes(document, '//q:Case[@name="甲区"]/@guid', QDA)
    expect(document.find(`//q:CodeRef[@targetGUID="${guid}"]`, QDA)).toHaveLength(ANALYSIS.turns.length)
  })

  it('counts a line end as one character, as QDA programs do', async () => {
    const sources = new Map([...SOURCES].map(([id, text]) => [id, text.replaceAll('\n', '\r\n')]))
    const moved = (id: string, point: number) => {
      const before = [...(SOURCES.get(id) ?? '')].slice(0, point)
      return point + before.filter(character => character === '\n').length
    }
    const shifted = <T extends { document: string; span: { start: number; end: number } }>(one: T): T => ({
      ...one,
      span: { start: moved(one.document, one.span.start), end: moved(one.document, one.span.end) },
    })
    const { turns, statements, figures, slogans, goals } = ANALYSIS
    const analysis = {
      ...ANALYSIS,
      turns: turns.map(shifted),
      statements: statements.map(shifted),
      figures: figures.map(shifted),
      slogans: slogans.map(shifted),
      goals: goals.map(shifted),
    }
    const [dos] = await exportAnalysis('qdpx', { analysis, sources })
    const [unix] = await exportAnalysis('qdpx', INPUT)
    expect(dos?.content).toEqual(unix?.content)
  })
})
