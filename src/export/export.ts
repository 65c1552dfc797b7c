import {
  type ExportFile,
  type ExportFormat,
  type ExportInput,
  type ExportOptions,
  TABLE_FORMATS,
  type TableFormat,
} from './format.js'
import type { Table } from './tables/columns.js'

/**
 * An analysis in formats of the field, as files to be written; tables of several formats share one data dictionary.
 * Each format's library is loaded only when that format is asked for.
 */
export async function exportAnalysis(
  formats: ExportFormat | readonly ExportFormat[],
  input: ExportInput,
  options: ExportOptions = { bom: false },
): Promise<ExportFile[]> {
  const asked = new Set(typeof formats === 'string' ? [formats] : formats)
  const tabular = TABLE_FORMATS.filter(format => asked.has(format))
  const files = tabular.length > 0 ? await tableFiles(tabular, input, options) : []
  for (const format of asked) if (!isTabular(format)) files.push(...(await otherFiles(format, input)))
  return files
}

const isTabular = (format: ExportFormat): format is TableFormat =>
  (TABLE_FORMATS as readonly string[]).includes(format)

async function otherFiles(
  format: Exclude<ExportFormat, TableFormat>,
  input: ExportInput,
): Promise<ExportFile[]> {
  switch (format) {
    case 'text': {
      const { decodedTexts } = await import('./texts.js')
      return decodedTexts(input)
    }
    case 'tei': {
      const { tei } = await import('./tei.js')
      return [{ path: 'series.tei.xml', content: tei(input.analysis) }]
    }
    case 'qdpx': {
      const { qdaProject } = await import('./qda.js')
      return [{ path: 'project.qdpx', content: qdaProject(input) }]
    }
    case 'qdc': {
      const { qdaCodebook } = await import('./qda.js')
      return [{ path: 'codebook.qdc', content: qdaCodebook(input.analysis) }]
    }
    case 'annotations': {
      const { webAnnotations } = await import('./annotations.js')
      return [{ path: 'annotations.jsonld', content: webAnnotations(input) }]
    }
    case 'citation': {
      const { citation } = await import('./citation.js')
      return [{ path: 'CITATION.cff', content: citation(input.analysis) }]
    }
  }
}

async function tableFiles(
  formats: readonly TableFormat[],
  input: ExportInput,
  options: ExportOptions,
): Promise<ExportFile[]> {
  const { tidyTables } = await import('./tables/tables.js')
  const { dataPackage } = await import('./tables/dictionary.js')
  const tables = tidyTables(input)
  const files: ExportFile[] = []
  for (const format of formats) {
    const write = await writerOf(format, options)
    files.push(...tables.map(table => ({ path: `${table.name}.${format}`, content: write(table) })))
  }
  return [...files, { path: 'datapackage.json', content: dataPackage(input.analysis, tables, formats) }]
}

async function writerOf(
  format: TableFormat,
  { bom }: ExportOptions,
): Promise<(table: Table) => string | Uint8Array> {
  if (format === 'jsonl') return (await import('./tables/jsonl.js')).jsonLines
  if (format === 'parquet') return (await import('./tables/parquet.js')).parquet
  const { delimited } = await import('./tables/delimited.js')
  return table => delimited(table, { delimiter: format === 'csv' ? ',' : '\t', bom })
}
