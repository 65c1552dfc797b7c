import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { exportAnalysis } from '../../src/export/export.js'
import { tidyTables } from '../../src/export/tables.js'
import { ANALYSIS, INPUT, SOURCES, spanIn } from './sample.js'

const contentOf = async (format: 'csv' | 'tsv' | 'jsonl' | 'parquet', path: string, bom = false) => {
  const files = await exportAnalysis(format, INPUT, { bom })
  const file = files.find(one => one.path === path)
  if (!file) throw new Error(`no ${path} among ${files.map(one => one.path)}`)
  return file.content
}
const records = async (format: 'csv' | 'tsv', table: string) =>
  parse((await contentOf(format, `${table}.${format}`)) as string, {
    columns: true,
    delimiter: format === 'csv' ? ',' : '\t',
  }) as Record<string, string>[]

describe('tidy tables', () => {
  it('have one row per claim, finding, statement, and seat and meeting', () => {
    expect(tidyTables(ANALYSIS).map(table => [table.name, table.rows.length])).toEqual([
      ['claims', 4],
      ['findings', 1],
      ['statements', 4],
      ['coverage', 2],
    ])
  })

  for (const format of ['csv', 'tsv'] as const)
    it(`come back from ${format} with offsets that slice the source to the quote`, async () => {
      const claims = await records(format, 'claims')
      const slogans = claims.filter(row => row.claim === 'slogan')
      expect(slogans.map(row => [row.text, row.line, row.seat, row.speaker])).toEqual([
        ['双城', '2', '甲区', '𠮷春'],
        ['双城', '1', '甲区', '𠮷春'],
      ])
      for (const row of claims) {
        const source = [...(SOURCES.get(row.doc_id as string) ?? '')]
        const quote = source.slice(Number(row.start), Number(row.end)).join('')
        expect(quote.replace(/\s/gu, '')).toBe(row.text)
      }
    })

  it('say of each claim what its thread did before and after', async () => {
    const claims = await records('csv', 'claims')
    const statusOf = (id: string) => claims.find(row => row.claim_id === id)
    expect(statusOf('l1')).toMatchObject({ status: '', next_status: 'persisted' })
    expect(statusOf('l2')).toMatchObject({ status: 'persisted', next_status: '' })
  })

  it('neutralise what a spreadsheet would run, and nothing else', async () => {
    const statements = await records('csv', 'statements')
    expect(statements.map(row => row.text)).toEqual([
      '甲区委书记𠮷春说，<A&B>大道年底通车；',
      '打造“双城”。',
      "'=1+1是算式，不是公式。",
      '建成30公里绿道，深化“双城”。',
    ])
  })

  it('begin with a byte order mark where asked to', async () => {
    expect(await contentOf('csv', 'claims.csv', true)).toMatch(/^\uFEFFclaim_id,/)
    expect(await contentOf('csv', 'claims.csv')).toMatch(/^claim_id,/)
  })

  it('come back from JSON Lines with their types', async () => {
    const lines = ((await contentOf('jsonl', 'claims.jsonl')) as string).trimEnd().split('\n')
    const figure = lines.map(line => JSON.parse(line)).find(row => row.claim === 'figure')
    expect(figure).toMatchObject({
      lower: '30',
      lower_inclusive: true,
      start: spanIn('d2', '30公里').start,
      unit: '公里',
      members: null,
    })
  })

  it('come back from Parquet as from JSON Lines', async () => {
    const bytes = (await contentOf('parquet', 'claims.parquet')) as Uint8Array
    const rows = await parquetReadObjects({ file: bytes.slice().buffer })
    const lines = ((await contentOf('jsonl', 'claims.jsonl')) as string).trimEnd().split('\n')
    const plain = rows.map(row => JSON.parse(JSON.stringify(row)))
    expect(plain).toEqual(lines.map(line => JSON.parse(line)))
  })

  it('describe every column in a data package', async () => {
    const files = new Map((await exportAnalysis('csv', INPUT)).map(file => [file.path, String(file.content)]))
    const descriptor = JSON.parse(files.get('datapackage.json') ?? '')
    expect(descriptor.resources).toHaveLength(4)
    for (const resource of descriptor.resources) {
      const [header] = (files.get(resource.path) ?? '').split('\r\n')
      expect(resource.schema.fields.map((field: { name: string }) => field.name).join(',')).toBe(header)
      expect(resource.schema.fields.every((field: { description: string }) => field.description)).toBe(true)
    }
  })
})
