import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { exportAnalysis } from '../../src/export/export.js'
import type { ExportFormat } from '../../src/export/format.js'
import { tidyTables } from '../../src/export/tables/tables.js'
import type { Analysis } from '../../src/model/analysis.js'
import { claimsOf } from '../../src/model/lookup.js'
import { lakesAnalysis } from '../report/lakes.js'
import { ANALYSIS, INPUT, SOURCES, spanIn } from './sample.js'

type Row = Record<string, string>

const contentOf = async (format: ExportFormat, path: string, input = INPUT, bom = false) => {
  const files = await exportAnalysis(format, input, { bom })
  const file = files.find(one => one.path === path)
  if (!file) throw new Error(`no ${path} among ${files.map(one => one.path)}`)
  return file.content
}
const records = async (format: 'csv' | 'tsv', table: string, input = INPUT) =>
  parse((await contentOf(format, `${table}.${format}`, input)) as string, {
    columns: true,
    delimiter: format === 'csv' ? ',' : '\t',
  }) as Row[]

/** How many rows each table must have, counted from the analysis itself. */
const expectedCounts = (analysis: Analysis): Record<string, number> => {
  const sum = <T>(list: readonly T[], of: (item: T) => number) =>
    list.reduce((total, one) => total + of(one), 0)
  const { findings, threads, lines } = analysis
  return {
    meetings: analysis.meetings.length,
    documents: analysis.documents.length,
    seats: analysis.seats.length,
    coverage: analysis.coverage.length,
    turns: analysis.turns.length,
    statements: analysis.statements.length,
    claims: claimsOf(analysis).length,
    commitments: analysis.commitments.length,
    threads: threads.length,
    cells: sum(threads, thread => thread.cells.length),
    transitions: analysis.transitions.length,
    findings: findings.length,
    parts: sum(findings, finding => finding.parts.length),
    facets: sum(findings, finding => finding.facets.length + sum(finding.parts, part => part.facets.length)),
    topics: analysis.topics.length,
    lines: lines.length,
    points: sum(lines, line => line.points.length),
    shifts: analysis.shifts.length,
  }
}

const lakes = { analysis: lakesAnalysis(), sources: new Map<string, string>() }

describe('tidy tables', () => {
  it.each([
    ['the sample', INPUT],
    ['the lakes', lakes],
  ])('have a row for each thing of %s', (_, input) => {
    const counts = Object.fromEntries(tidyTables(input).map(table => [table.name, table.rows.length]))
    expect(counts).toEqual(expectedCounts(input.analysis))
  })

  it('have ids that join: each stands in the table of its thing', async () => {
    const tables = new Map<string, Row[]>()
    for (const { name } of tidyTables(lakes)) tables.set(name, await records('csv', name, lakes))
    const keys = new Map<string, Set<string>>()
    const own: Record<string, string> = { coverage: '', cells: '', parts: '', facets: '', points: '' }
    for (const [name, rows] of tables) {
      const key = own[name] ?? `${name.replace(/s$/u, '')}_id`
      keys.set(key, new Set(rows.map(row => row[key] ?? '')))
    }
    const things = ['claim_id', 'commitment_id', 'statement_id'].flatMap(key => [...(keys.get(key) ?? [])])
    for (const key of ['before_id', 'after_id', 'replaced_by_id', 'result_id', 'claim_ids'])
      keys.set(key, new Set(things))
    for (const [column, key] of [
      ['from_meeting_id', 'meeting_id'],
      ['to_meeting_id', 'meeting_id'],
      ['next_finding_id', 'finding_id'],
    ] as const)
      keys.set(column, keys.get(key) ?? new Set())
    // Transitions come with the wing that makes them.
    if (lakes.analysis.transitions.length === 0) keys.delete('transition_id')
    let joined = 0
    for (const [name, rows] of tables)
      for (const row of rows)
        for (const [column, value] of Object.entries(row)) {
          const known = keys.get(column)
          if (!known || value === '') continue
          for (const id of value.split('|')) expect(known.has(id), `${name}.${column} ${id}`).toBe(true)
          joined += 1
        }
    expect(joined).toBeGreaterThan(300)
  })

  it('call one thing by one name: columns of a name agree in type and codes', () => {
    const seen = new Map<string, string>()
    for (const table of tidyTables(INPUT))
      for (const { name, type, several } of table.columns) {
        const kind = several ? `${type}, several` : type
        expect(seen.get(name) ?? kind, `${table.name}.${name}`).toBe(kind)
        seen.set(name, kind)
      }
    expect(seen.size).toBeGreaterThan(80)
  })

  it('hold no code that the dictionary does not explain', () => {
    let codes = 0
    for (const table of [...tidyTables(INPUT), ...tidyTables(lakes)])
      table.columns.forEach((column, index) => {
        for (const row of column.codes ? table.rows : [])
          for (const code of String(row[index] ?? '')
            .split('|')
            .filter(Boolean)) {
            expect(Object.keys(column.codes ?? {}), `${table.name}.${column.name}`).toContain(code)
            codes += 1
          }
      })
    expect(codes).toBeGreaterThan(200)
  })

  for (const format of ['csv', 'tsv'] as const)
    it(`come back from ${format} with offsets that slice the source to the quote`, async () => {
      const claims = await records(format, 'claims')
      const slogans = claims.filter(row => row.kind === 'slogan')
      expect(slogans.map(row => [row.text, row.line, row.seat, row.speaker])).toEqual([
        ['双城', '2', '甲区', '𠮷春'],
        ['双城', '1', '甲区', '𠮷春'],
      ])
      for (const row of claims) {
        const source = [...(SOURCES.get(row.document_id as string) ?? '')]
        const quote = source.slice(Number(row.start), Number(row.end)).join('')
        expect(quote.replace(/\s/gu, '')).toBe(row.text)
      }
    })

  it('say of each claim what its thread did before and after, and which thread that is', async () => {
    const claims = await records('csv', 'claims')
    const statusOf = (id: string) => claims.find(row => row.claim_id === id)
    expect(statusOf('l1')).toMatchObject({ thread_id: 'h1', status: '', next_status: 'persisted' })
    expect(statusOf('l2')).toMatchObject({ status: 'persisted', finding_id: 'n1', next_status: '' })
  })

  it('say what the seat did of a claim, not what the series did with its formula', async () => {
    const [thread, finding] = [ANALYSIS.threads[0], ANALYSIS.findings[0]]
    if (!thread || !finding) throw new Error('the sample has a thread')
    const threads = [
      { ...thread, id: 'h0', seat: null },
      { ...thread, id: 'h1' },
    ]
    const findings = [
      { ...finding, id: 'n0', thread: 'h0', seat: null, status: 'persisted' as const },
      { ...finding, id: 'n1', thread: 'h1', status: 'changed' as const },
    ]
    for (const order of [1, -1]) {
      const analysis = {
        ...ANALYSIS,
        threads: threads.slice().sort(() => order),
        findings: findings.slice().sort(() => order),
      }
      const rows = await records('csv', 'claims', { ...INPUT, analysis })
      expect(rows.find(row => row.claim_id === 'l2')).toMatchObject({ status: 'changed', thread_id: 'h1' })
    }
  })

  it('say of every mention at a meeting what became of the thread', async () => {
    const [thread] = ANALYSIS.threads
    if (!thread) throw new Error('the sample has a thread')
    const cells = thread.cells.map(cell => ({
      ...cell,
      claims: [...cell.claims, ...(cell.meeting === '2021-01' ? ['f1'] : [])],
    }))
    const analysis = { ...ANALYSIS, threads: [{ ...thread, cells }] }
    const rows = await records('csv', 'claims', { ...INPUT, analysis })
    expect(rows.find(row => row.claim_id === 'f1')).toMatchObject({ status: 'persisted', finding_id: 'n1' })
  })

  it('tell absent from unobserved', async () => {
    const [thread] = ANALYSIS.threads
    if (!thread) throw new Error('the sample has a thread')
    const cells = [
      { meeting: '2020-07', state: 'absent' as const, claims: [], reason: null },
      { meeting: '2021-01', state: 'unobserved' as const, claims: [], reason: 'cut-off' as const },
    ]
    const rows = await records('csv', 'cells', {
      ...INPUT,
      analysis: { ...ANALYSIS, threads: [{ ...thread, cells }] },
    })
    expect(rows.map(row => [row.state, row.reason])).toEqual([
      ['absent', ''],
      ['unobserved', 'cut-off'],
    ])
  })

  it('neutralise what a spreadsheet would run or a screen obey, and nothing else', async () => {
    const statements = await records('csv', 'statements')
    expect(statements.map(row => row.text)).toEqual([
      '甲区委书记𠮷春说，<A&B>大道年底通车；',
      '打造“双城”。',
      "'=1+1是算式，不是公式。",
      '建成30公里绿道，深化“双城”。',
    ])
    const [first, ...others] = ANALYSIS.statements
    if (!first) throw new Error('the sample has statements')
    const evil = { ...first, text: '\t@SUM(1)\u0000\u202e' }
    const rows = await records('csv', 'statements', {
      ...INPUT,
      analysis: { ...ANALYSIS, statements: [evil, ...others] },
    })
    expect(rows[0]?.text).toBe("' @SUM(1)\uFFFD\uFFFD")
  })

  it('write truth as R and spreadsheets read it', async () => {
    const claims = await records('csv', 'claims')
    expect(new Set(claims.map(row => row.second_witness))).toEqual(new Set(['FALSE']))
  })

  it('begin with a byte order mark where asked to', async () => {
    expect(await contentOf('csv', 'claims.csv', INPUT, true)).toMatch(/^\uFEFFclaim_id,/)
    expect(await contentOf('csv', 'claims.csv')).toMatch(/^claim_id,/)
  })

  it('come back from JSON Lines with their types', async () => {
    const lines = ((await contentOf('jsonl', 'claims.jsonl')) as string).trimEnd().split('\n')
    const figure = lines.map(line => JSON.parse(line)).find(row => row.kind === 'figure')
    expect(figure).toMatchObject({
      lower: '30',
      lower_inclusive: true,
      start: spanIn('d2', '30公里').start,
      unit: '公里',
      members: null,
    })
  })

  it('come back from Parquet as from JSON Lines', async () => {
    for (const { name } of tidyTables(lakes)) {
      const bytes = (await contentOf('parquet', `${name}.parquet`, lakes)) as Uint8Array
      const rows = await parquetReadObjects({ file: bytes.slice().buffer })
      const lines = ((await contentOf('jsonl', `${name}.jsonl`, lakes)) as string).split('\n').filter(Boolean)
      expect(rows.map(row => JSON.parse(JSON.stringify(row)))).toEqual(lines.map(line => JSON.parse(line)))
    }
  })

  it('describe every column of every format in one data package', async () => {
    const exported = await exportAnalysis(['csv', 'tsv', 'parquet'], INPUT)
    const paths = exported.map(file => file.path)
    expect(new Set(paths).size).toBe(paths.length)
    const files = new Map(exported.map(file => [file.path, String(file.content)]))
    const descriptor = JSON.parse(files.get('datapackage.json') ?? '')
    expect(descriptor.resources).toHaveLength(paths.length - 1)
    expect(new Set(descriptor.resources.map((one: { name: string }) => one.name)).size).toBe(paths.length - 1)
    for (const resource of descriptor.resources) {
      expect(files.has(resource.path)).toBe(true)
      expect(resource.schema.fields.every((field: { description: string }) => field.description)).toBe(true)
      if (resource.format === 'parquet') continue
      const [header] = (files.get(resource.path) ?? '').split('\r\n')
      const names = resource.schema.fields.map((field: { name: string }) => field.name)
      expect(names.join(resource.dialect.delimiter)).toBe(header)
    }
  })

  it('come with a dictionary where Parquet alone is asked for, which names the codes', async () => {
    const descriptor = JSON.parse((await contentOf('parquet', 'datapackage.json')) as string)
    const cells = descriptor.resources.find((one: { name: string }) => one.name === 'cells')
    const state = cells.schema.fields.find((field: { name: string }) => field.name === 'state')
    expect(state.constraints.enum).toEqual(['observed', 'absent', 'unobserved'])
    expect(state.description).toContain('absent: The seat was heard and does not say it.')
  })

  it.skipIf(spawnSync('python3', ['-V']).status !== 0)(
    'are read whole by Python where the locale is C',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'policy-diff-'))
      for (const { path, content } of await exportAnalysis('csv', lakes))
        writeFileSync(join(folder, path), content)
      const script = `import csv,glob,json,os,sys
print(json.dumps({os.path.basename(p)[:-4]: sum(1 for _ in csv.DictReader(open(p, newline='', encoding='utf-8'))) for p in glob.glob(sys.argv[1] + '/*.csv')}))`
      const { stdout } = spawnSync('python3', ['-c', script, folder], {
        env: { ...process.env, LC_ALL: 'C' },
      })
      rmSync(folder, { recursive: true })
      expect(JSON.parse(String(stdout))).toEqual(expectedCounts(lakes.analysis))
    },
  )
})

describe('the decoded texts', () => {
  it('are exactly what offsets point into', async () => {
    const sources = new Map([
      ['d1', `${SOURCES.get('d1')}尾\r\n`],
      ['d2', '无换行'],
    ])
    const files = await exportAnalysis('text', { analysis: ANALYSIS, sources })
    expect(files.map(({ path, content }) => [path, new TextDecoder().decode(content as Uint8Array)])).toEqual(
      [
        ['texts/d1.txt', sources.get('d1')],
        ['texts/d2.txt', '无换行'],
      ],
    )
  })

  it('stand where the table of documents says, under names that file systems take', async () => {
    const [one, other] = ANALYSIS.documents
    if (!one || !other) throw new Error('the sample has documents')
    const documents = [
      { ...one, id: 'A:<b>' },
      { ...other, id: 'a__b_' },
    ]
    const analysis = {
      ...ANALYSIS,
      documents,
      turns: [],
      statements: [],
      goals: [],
      slogans: [],
      figures: [],
      threads: [],
      findings: [],
    }
    const input = { analysis, sources: new Map<string, string>() }
    const paths = (await exportAnalysis('text', input)).map(file => file.path)
    expect(paths).toEqual(['texts/A__b_.txt', 'texts/a__b_-2.txt'])
    expect((await records('csv', 'documents', input)).map(row => row.text_path)).toEqual(paths)
  })
})
