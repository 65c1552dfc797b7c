import type { Analysis } from '../../model/analysis.js'
import { json } from '../../output/legible.js'
import type { TableFormat } from '../format.js'
import type { CellType, ColumnHead, Table } from './columns.js'

const FRICTIONLESS_TYPE = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  decimal: 'number',
  boolean: 'boolean',
  date: 'string', // a date may be known to the year or month only
} as const satisfies Record<CellType, string>

const DELIMITER: Readonly<Partial<Record<TableFormat, string>>> = { csv: ',', tsv: '\t' }

/**
 * The data dictionary of the tidy tables in all their formats as one Frictionless Data Package descriptor
 * (https://specs.frictionlessdata.io/data-package/), which R and Python packages read.
 */
export function dataPackage(
  analysis: Analysis,
  tables: readonly Table[],
  formats: readonly TableFormat[],
): string {
  const descriptor = {
    name: 'policy-diff',
    title: analysis.corpus.title,
    description: `Analysis ${analysis.schema} by policy-diff ${analysis.tool.version} of a corpus with the fingerprint ${analysis.corpus.fingerprint}.`,
    profile: DELIMITER[formats[0] ?? 'csv'] ? 'tabular-data-package' : 'data-package',
    resources: formats.flatMap(format =>
      tables.map(table =>
        resource(table, format, formats.length > 1 ? `${table.name}-${format}` : table.name),
      ),
    ),
  }
  return `${json(descriptor, 2)}\n`
}

function resource(table: Table, format: TableFormat, name: string) {
  const delimiter = DELIMITER[format]
  return {
    name,
    title: table.title,
    path: `${table.name}.${format}`,
    format,
    ...(delimiter
      ? {
          profile: 'tabular-data-resource',
          encoding: 'utf-8',
          dialect: { delimiter, lineTerminator: '\r\n' },
        }
      : {}),
    schema: { missingValues: [''], fields: table.columns.map(field) },
  }
}

function field({ name, type, description, codes, several }: ColumnHead) {
  const meanings = codes === null ? [] : Object.entries(codes)
  const list = meanings.map(([code, meaning]) => `${code}: ${meaning}`)
  return {
    name,
    type: FRICTIONLESS_TYPE[type],
    description: [description, ...list].join('\n'),
    // A cell that holds several codes is no member of their list; its description says what each means.
    ...(codes !== null && !several ? { constraints: { enum: Object.keys(codes) } } : {}),
  }
}
