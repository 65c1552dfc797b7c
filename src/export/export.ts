import type { Table } from './columns.js'
import type { ExportFile, ExportFormat, ExportInput, ExportOptions } from './format.js'

/**
 * An analysis in a format of the field, as files to be written. Each format's library is loaded only when
 * that format is asked for.
 */
export async function exportAnalysis(
  format: ExportFormat,
  input: ExportInput,
  options: ExportOptions = { bom: false },
): Promise<ExportFile[]> {
  switch (format) {
    case 'csv':
    case 'tsv':
      return delimitedFiles(format, input, options)
    case 'jsonl': {
      const { jsonLines } = await import('./jsonl.js')
      return tableFiles(input, 'jsonl', jsonLines)
    }
    case 'parquet': {
      const { parquet } = await import('./parquet.js')
      return tableFiles(input, 'parquet', parquet)
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
  input: ExportInput,
  extension: string,
  write: (table: Table) => string | Uint8Array,
): Promise<ExportFile[]> {
  const { tidyTables } = await import('./tables.js')
  return tidyTables(input.analysis).map(table => ({
    path: `${table.name}.${extension}`,
    content: write(table),
  }))
}

async function delimitedFiles(
  format: 'csv' | 'tsv',
  input: ExportInput,
  { bom }: ExportOptions,
): Promise<ExportFile[]> {
  const [{ delimited }, { dataPackage }, { tidyTables }] = await Promise.all([
    import('./delimited.js'),
    import('./dictionary.js'),
    import('./tables.js'),
  ])
  const delimiter = format === 'csv' ? ',' : '\t'
  const files = await tableFiles(input, format, table => delimited(table, { delimiter, bom }))
  const dictionary = dataPackage(input.analysis, tidyTables(input.analysis), format)
  return [...files, { path: 'datapackage.json', content: dictionary }]
}
