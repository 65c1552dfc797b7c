import type { Analysis } from '../model/analysis.js'

/** Formats that the tidy tables come in. */
export const TABLE_FORMATS = ['csv', 'tsv', 'jsonl', 'parquet'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]

export const EXPORT_FORMATS = [
  ...TABLE_FORMATS,
  'text',
  'tei',
  'qdpx',
  'qdc',
  'annotations',
  'citation',
] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** What an exporter works on: an analysis and the decoded text of its documents, by document id. */
export interface ExportInput {
  readonly analysis: Analysis
  readonly sources: ReadonlyMap<string, string>
}

export interface ExportOptions {
  /** Begin CSV and TSV files with a byte order mark, which spreadsheets need to see UTF-8. */
  readonly bom: boolean
}

/** A file to be written; `path` is relative to the output folder. */
export interface ExportFile {
  readonly path: string
  readonly content: string | Uint8Array
}
