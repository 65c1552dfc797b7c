import { describe, expect, it } from 'vitest'
import { topicSheet } from '../../src/export/topic-sheet.js'
import { topicRows } from '../../src/export/topic-table.js'
import type { Line, Shift, Stretch } from '../../src/model/line.js'
import { renderTopicsHtml } from '../../src/report/html/topics.js'
import { labelsOf } from '../../src/report/labels/catalogue.js'
import { renderTopicsMarkdown } from '../../src/report/markdown/topics.js'
import { columnsOf } from '../../src/report/terminal/line.js'
import { renderTopics } from '../../src/report/terminal/topics.js'
import { viewTable } from '../../src/report/view/table.js'
import { analysisOf } from '../builders/analysis.js'
import { series } from '../builders/series.js'

const MEETINGS = ['2019-07-30', '2020-07-30', '2021-07-30']
const SAID = ['要守住粮仓，修好水渠', '要守住粮仓，<放开>市场', '']
const record = series(
  MEETINGS,
  SAID.map((says, at) => ({ meeting: MEETINGS[at] as string, seat: '湖区', says: says || '大家好' })),
)
const said = (at: number) => record.statements.find(({ turn }) => turn === `t${at + 1}`)

function stretch(at: number, text: string): Stretch {
  const statement = said(at)
  const from = statement?.text.indexOf(text) ?? -1
  return {
    statement: statement?.id ?? '',
    from,
    to: from + text.length,
    document: 'd',
    span: { start: from, end: from + text.length },
  }
}

const lineAt = (at: number): Line => ({
  id: `湖区/${MEETINGS[at]}/rural`,
  seat: '湖区',
  meeting: MEETINGS[at] as string,
  topic: 'rural',
  points: (SAID[at] ?? '').split('，').map(text => ({ ...stretch(at, text), rule: 'anchor', anchor: null })),
  order: 1,
  share: 0.5,
})

const shift = (
  from: number,
  to: number,
  status: Shift['status'],
  removed: Stretch[],
  inserted: Stretch[],
): Shift => ({
  id: `湖区/rural/${MEETINGS[from]}/${MEETINGS[to]}`,
  seat: '湖区',
  topic: 'rural',
  from: MEETINGS[from] as string,
  to: MEETINGS[to] as string,
  transition: 't',
  status,
  before: [],
  after: [],
  minus: [],
  plus: [],
  removed,
  inserted,
  facets: [],
  direction: status === 'reworded' ? 'looser' : null,
  salience: 1,
})

const analysis = {
  ...analysisOf(record),
  topics: [
    {
      id: 'rural',
      name: { zh: '农业', en: 'Farming' },
      parent: null,
      anchors: [],
      origin: 'built-in' as const,
    },
  ],
  lines: [lineAt(0), lineAt(1)],
  shifts: [
    shift(0, 1, 'reworded', [stretch(0, '修好水渠')], [stretch(1, '<放开>市场')]),
    shift(1, 2, 'dropped', [stretch(1, '要守住粮仓')], []),
  ],
}
const table = viewTable(analysis, { seat: '湖区', meetings: MEETINGS, topics: null, most: 9 })
const labels = labelsOf('zh')

describe('the table of topics', () => {
  it('marks what came since the column before and what goes in the next', () => {
    const marks = table.rows[0]?.cells.map(cell => cell.clauses.flat().filter(({ mark }) => mark !== 'plain'))
    expect(marks).toEqual([
      [{ text: '修好水渠', mark: 'goes' }],
      [
        { text: '要守住粮仓', mark: 'goes' },
        { text: '<放开>市场', mark: 'came' },
      ],
      [],
    ])
    expect(table.rows[0]?.cells.map(({ status }) => status)).toEqual([null, 'reworded', 'dropped'])
  })

  it('shows the changed clauses first where some are left out', () => {
    const [row] = viewTable(analysis, {
      seat: '湖区',
      meetings: MEETINGS.slice(0, 2),
      topics: null,
      most: 0,
    }).rows
    expect(row?.cells.map(({ clauses, hidden }) => [clauses.length, hidden])).toEqual([
      [0, 1],
      [0, 1],
    ])
  })

  it.each([60, 80, 110, 140])('is read without colour and no wider than %d columns', width => {
    const text = renderTopics(table, { width, color: false, labels })
    expect(text).toContain('[-修好水渠-]')
    expect(text.replace(/[\s│]/gu, '')).toContain('{+<放开>市场+}')
    expect(text).toContain('改写 放松')
    expect(Math.max(...text.split('\n').map(columnsOf))).toBeLessThanOrEqual(width)
  })

  it('escapes what the papers say, and gives each cell its line for an anchor', () => {
    const html = renderTopicsHtml(table, labels)
    expect(html).toContain('<ins>&lt;放开>市场</ins>')
    expect(html).toContain('id="湖区/2020-07-30/rural"')
    expect(html).not.toContain('<放开>')
    expect(renderTopicsMarkdown(table, labels)).toContain('<del>修好水渠</del>')
  })

  it('has a row for each topic and meeting, also in a workbook', async () => {
    const rows = topicRows(table)
    const column = (name: string) => rows.columns.findIndex(one => one.name === name)
    expect(rows.rows.map(row => row[column('came')])).toEqual(['', '<放开>市场', ''])
    const bytes = await topicSheet(table)
    expect(Buffer.from(bytes.slice(0, 2)).toString()).toBe('PK')
  })
})
