import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { parquetReadObjects } from 'hyparquet'
import { XmlDocument } from 'libxml2-wasm'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { analysisFaults, exportFaults, reportFaults, selfFaults } from './check.mjs'

/** Readers that had no part in writing. */
const READERS = {
  parseCsv: content => parse(content, { bom: true, from_line: 2 }),
  parseXml: content => XmlDocument.fromString(content).dispose(),
  readParquet: content => parquetReadObjects({ file: content.slice().buffer }),
  readZip: content => unzipSync(content),
  parseMarkdown: page =>
    nodesOf(fromMarkdown(page, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })),
}
const nodesOf = tree => [tree, ...(tree.children ?? []).flatMap(nodesOf)]

/** Every format that is read back. */
const FORMATS = ['csv', 'parquet', 'text', 'tei', 'qdpx', 'qdc', 'annotations', 'citation']

/**
 * Reads two papers as a series and says what is wrong with what comes out.
 * @param papers the earlier and the later: `text`, and `extension` of the file
 * @param program the library (`dist/index.js`), with `validate` (the schema, null where it holds) and `renderTerminal`
 * @param thorough whether reports are drawn and exports read back too
 */
export async function trial(papers, program, thorough) {
  const folder = mkdtempSync(join(tmpdir(), 'policy-diff-fuzz-'))
  try {
    writeSeries(folder, papers)
    const corpus = await program.loadCorpus(folder)
    const analysis = await program.analyze(corpus, { segmenter: 'intl' })
    const sources = new Map(corpus.documents.map(({ id, text }) => [id, text]))
    const faults = [...analysisFaults(analysis, sources)]
    const invalid = program.validate(JSON.parse(JSON.stringify(analysis)))
    if (invalid) faults.push(`schema: ${invalid}`)
    if (papers[0].text === papers[1].text) faults.push(...selfFaults(analysis))
    if (!thorough) return faults
    const again = await program.analyze(await program.loadCorpus(folder), { segmenter: 'intl' })
    if (JSON.stringify(again) !== JSON.stringify(analysis)) faults.push('bytes: two runs differ')
    const files = await program.exportAnalysis(FORMATS, { analysis, sources })
    faults.push(...(await exportFaults(analysis, files, READERS)))
    faults.push(...reportFaults(reportsOf(analysis, program), READERS))
    return faults
  } catch (error) {
    return [`exception: ${firstLines(error)}`]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeSeries(folder, papers) {
  mkdirSync(folder, { recursive: true })
  const meetings = papers.map(({ text, extension }, index) => {
    const file = `${index + 1}${extension}`
    writeFileSync(join(folder, file), text)
    return `  - { title: 第${index + 1}次全会, date: ${2020 + index}-01, documents: [{ file: ${file} }] }\n`
  })
  writeFileSync(join(folder, 'corpus.yaml'), `title: 变异卷\nplace: 江州市\nmeetings:\n${meetings.join('')}`)
}

function reportsOf(
  analysis,
  { viewReport, labelsOf, renderTerminal, renderMarkdown, renderHtml, chartFiles },
) {
  const view = viewReport(analysis)
  const labels = labelsOf('en')
  return {
    terminal: renderTerminal(view, { width: 80, color: false, labels }),
    markdown: renderMarkdown(view, labels),
    html: renderHtml(analysis, view, labels),
    svgs: chartFiles(analysis, labels).map(one => one.svg),
  }
}

const firstLines = error =>
  (error instanceof Error ? (error.stack ?? error.message) : String(error))
    .split('\n')
    .slice(0, 3)
    .join(' | ')

/** What a fault is of: its first word. Shrinking keeps to it. */
export const kindOf = fault => fault.slice(0, fault.indexOf(':'))
