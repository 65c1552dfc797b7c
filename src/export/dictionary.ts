import type { Analysis } from '../model/analysis.js'
import type { CellType, Table } from './columns.js'

const FRICTIONLESS_TYPE = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  decimal: 'number',
  boolean: 'boolean',
  date: 'string', // a date may be known to the year or month only
} as const satisfies Record<CellType, string>

/**
 * The data dictionary of the tidy tables as a Frictionless Data Package descriptor
 * (https://specs.frictionlessdata.io/data-package/), which R and Python packages read.
 */
export function dataPackage(analysis: Analysis, tables: readonly Table[], extension: 'csv' | 'tsv'): string {
  const descriptor = {
    name: 'policy-diff',
    title: analysis.corpus.title,
    description: `Analysis ${analysis.schema} by policy-diff ${analysis.tool.version} of a corpus with the fingerprint ${analysis.corpus.fingerprint}.`,
    profile: 'tabular-data-package',
    resources: tables.map(table => ({
      name: table.name,
      title: table.title,
      path: `${table.name}.${extension}`,
      profile: 'tabular-data-resource',
      encoding: 'utf-8',
      dialect: { delimiter: extension === 'csv' ? ',' : '\t', lineTerminator: '\r\n' },
      schema: {
        missingValues: [''],
        fields: table.columns.map(({ name, type, description }) => ({
          name,
          type: FRICTIONLESS_TYPE[type],
          description,
        })),
      },
    })),
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}
