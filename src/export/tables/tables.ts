import type { ExportInput } from '../format.js'
import { claimTable } from './claims.js'
import type { Table } from './columns.js'
import { commitmentTable } from './commitments.js'
import { facetTable, findingTable, partTable } from './findings.js'
import { lineTable, pointTable, shiftTable, topicTable, transitionTable } from './lines.js'
import { coverageTable, documentTable, meetingTable, seatTable, statementTable, turnTable } from './papers.js'
import { type Source, sourceOf } from './source.js'
import { cellTable, threadTable } from './threads.js'

/** The tables by name, in the order of the work: papers, what they say, what became of it. */
const TABLES = {
  meetings: meetingTable,
  documents: documentTable,
  seats: seatTable,
  coverage: coverageTable,
  turns: turnTable,
  statements: statementTable,
  claims: claimTable,
  commitments: commitmentTable,
  threads: threadTable,
  cells: cellTable,
  transitions: transitionTable,
  findings: findingTable,
  parts: partTable,
  facets: facetTable,
  topics: topicTable,
  lines: lineTable,
  points: pointTable,
  shifts: shiftTable,
} as const satisfies Readonly<Record<string, (source: Source) => Table>>

/**
 * The tidy tables of an analysis: one per thing, with ids that join. A column of one name means one thing in all of
 * them.
 */
export function tidyTables(input: ExportInput): Table[] {
  const source = sourceOf(input)
  return Object.values(TABLES).map(make => make(source))
}
