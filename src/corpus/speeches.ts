import type { Diagnostic } from '../model/diagnostic.js'
import type { SourceDocument } from '../model/document.js'
import type { Meeting } from '../model/meeting.js'
import { isCalendarDate, isoDate, PRINTED_DATE } from './calendar.js'
import { decode } from './decode.js'
import { type FileRead, readInside, sha256 } from './folder.js'
import { extensionOf } from './formats/kinds.js'
import { guessGenre } from './genre.js'
import { type Limits, overLimit } from './limits.js'
import type { ManifestTable } from './manifest-schema.js'

/** What a column of a table of speeches holds. */
export const COLUMN_KINDS = ['text', 'date', 'speaker', 'office', 'place', 'title', 'source'] as const
export type ColumnKind = (typeof COLUMN_KINDS)[number]
export type Columns = ManifestTable['columns']

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, string>>

/** The rows of a table, or why it cannot be read, as the end of a sentence. */
export type RowsRead =
  | { readonly rows: readonly Row[]; readonly encoding: string }
  | { readonly problem: string }

/** Reads a table of a folder: CSV with a head, in any usual separator, or one JSON object a line. */
export async function readRows(root: string, file: string, limits: Limits): Promise<RowsRead> {
  const read = await readInside(root, file, limits)
  const { parse } = await import('csv-parse/sync')
  if (!('bytes' in read)) return { problem: refusal(read) }
  const { text, encoding } = decode(read.bytes)
  try {
    const rows = extensionOf(file).includes('json')
      ? text.split('\n').flatMap(line => (line.trim() === '' ? [] : plainRow(JSON.parse(line))))
      : (parse(text, {
          columns: true,
          delimiter: separatorOf(text),
          relax_column_count: true,
          bom: true,
          skip_empty_lines: true,
        }) as Row[])
    return rows.length > limits.rows ? { problem: overLimit('rows', limits) } : { rows, encoding }
  } catch (error) {
    return {
      problem: `it is no table (${error instanceof Error ? error.message.split('\n')[0] : error}); save it anew`,
    }
  }
}

function refusal(read: Exclude<FileRead, { bytes: Uint8Array }>): string {
  return 'refused' in read
    ? read.refused
    : 'it is not in the folder; put it there or take it out of the manifest'
}

/** The separator that stands oftenest in the head. */
function separatorOf(text: string): string {
  const head = text.slice(0, Math.max(0, text.indexOf('\n')) || undefined)
  const counts = [',', '\t', ';'].map(mark => ({ mark, count: head.split(mark).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark
}

function plainRow(value: unknown): Row[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const cells = Object.entries(value).flatMap(([key, cell]) =>
    ['string', 'number'].includes(typeof cell) ? [[key, String(cell)]] : [],
  )
  return [Object.fromEntries(cells)]
}

/** The names that columns are given, in either language. */
const NAMES: Readonly<Record<ColumnKind, RegExp>> = {
  text: /^(?:text|content|body|speech|full_?text|transcript|正文|内容|文本|发言|全文|发言内容|讲话内容)$/iu,
  date: /^(?:date|day|time|year|日期|时间|年份|会议日期|发言日期)$/iu,
  speaker: /^(?:speaker|name|person|author|发言人|姓名|讲话人|报告人|作者)$/iu,
  office: /^(?:office|position|post|role|job|职务|职位|身份|单位职务)$/iu,
  place: /^(?:place|region|province|city|location|地区|地方|省份|城市|地点|单位)$/iu,
  title: /^(?:title|headline|meeting|标题|题目|会议|会议名称|篇名)$/iu,
  source: /^(?:source|url|link|来源|网址|链接|出处)$/iu,
}

/** What the columns of a table hold, by their names; null where none holds a text or none a date. */
export function guessColumns(row: Row): Columns | null {
  const names = Object.keys(row)
  const found = COLUMN_KINDS.map(kind => [kind, names.find(name => NAMES[kind].test(name.trim()))] as const)
  const columns = Object.fromEntries(found.filter(([, name]) => name !== undefined)) as Partial<Columns>
  const { text, date } = columns
  return text && date ? { ...columns, text, date } : null
}

/** The date of a row in ISO form; null where it says none. */
export function dateOfRow(row: Row, columns: Columns): string | null {
  const printed = cell(row, columns.date).replace(/\s/gu, '')
  const iso = printed
    .replaceAll(/[/.]/gu, '-')
    .replace(/-(?=\d(?:-|$))/gu, '-0')
    .slice(0, 10)
  return isCalendarDate(iso) ? iso : isoDate(new RegExp(`^${PRINTED_DATE}`, 'u').exec(printed)?.groups)
}

const cell = (row: Row, column: string | undefined) =>
  column === undefined ? '' : (row[column] ?? '').trim()

/** The papers of a table, with the meetings that its dates make. */
export interface SpeechesRead {
  readonly documents: readonly SourceDocument[]
  readonly meetings: readonly Meeting[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads each row of a table as a paper: its text is the cell, and spans point into it. Rows of one day belong to one
 * meeting: one that the manifest lists, else one of their own.
 */
export async function readSpeeches(
  root: string,
  table: ManifestTable,
  listed: readonly Meeting[],
  limits: Limits,
): Promise<SpeechesRead> {
  const read = await readRows(root, table.file, limits)
  if ('problem' in read)
    return {
      documents: [],
      meetings: [],
      diagnostics: [notice('unreadable-document', 'error', table.file, read.problem)],
    }
  const index = new MeetingIndex(listed)
  const meetings: Meeting[] = []
  const documents: SourceDocument[] = []
  const diagnostics: Diagnostic[] = []
  for (const [number, row] of read.rows.entries()) {
    const text = row[table.columns.text] ?? ''
    const date = dateOfRow(row, table.columns)
    if (text.trim() === '' || date === null) {
      diagnostics.push(leftOutRow(`${table.file}, row ${number + 1}`, date))
      continue
    }
    if (!index.at(date)) {
      const meeting = { id: '', title: cell(row, table.columns.title) || date, date, body: null }
      index.add(meeting)
      meetings.push(meeting)
    }
    documents.push(paperOf(row, table, { index: number, date, text, encoding: read.encoding }))
  }
  return { documents, meetings, diagnostics }
}

function leftOutRow(name: string, date: string | null): Diagnostic {
  return date === null
    ? notice('bad-date', 'warning', name, 'its date cannot be read, so it was left out')
    : notice('empty-document', 'warning', name, 'there is no text in it')
}

const MONTH = 'yyyy-mm'.length

/** Meetings by their dates: of a day, or of the month where no more is known of the meeting or of what is sought. */
export class MeetingIndex {
  readonly #byDate = new Map<string, Meeting>()
  readonly #byMonth = new Map<string, Meeting>()

  constructor(meetings: readonly Meeting[]) {
    for (const meeting of meetings) this.add(meeting)
  }

  add(meeting: Meeting): void {
    const month = meeting.date.slice(0, MONTH)
    if (!this.#byDate.has(meeting.date)) this.#byDate.set(meeting.date, meeting)
    if (month.length === MONTH && !this.#byMonth.has(month)) this.#byMonth.set(month, meeting)
  }

  at(date: string): Meeting | undefined {
    const ofMonth = date.length === MONTH ? this.#byMonth.get(date) : this.#byDate.get(date.slice(0, MONTH))
    return this.#byDate.get(date) ?? ofMonth
  }
}

function paperOf(
  row: Row,
  { file, columns }: ManifestTable,
  { index, date, text, encoding }: { index: number; date: string; text: string; encoding: string },
): SourceDocument {
  const [speaker, office, place] = [columns.speaker, columns.office, columns.place].map(name =>
    cell(row, name),
  )
  return {
    id: `${file.replace(/\.[^./]+$/u, '').replace(/[\s/]+/gu, '-')}-${index + 1}`,
    path: `${file}#${index + 1}`,
    meeting: date,
    genre: speaker ? 'speech' : guessGenre(text),
    encoding,
    sha256: sha256(text),
    text,
    truncated: null,
    witnessOf: null,
    source: cell(row, columns.source) || null,
    voice:
      speaker || office || place
        ? {
            speaker: speaker || null,
            office: office || null,
            place: place || null,
            title: cell(row, columns.title) || null,
          }
        : null,
  }
}

function notice(
  code: Diagnostic['code'],
  severity: Diagnostic['severity'],
  name: string,
  why: string,
): Diagnostic {
  return { code, severity, message: `${name}: ${why}.`, document: null, span: null }
}
