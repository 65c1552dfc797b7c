import type { SourceLine } from './lines.js'
import { type MappedText, type Rewriting, rewriteMapped, sliceMapped, trimMapped } from './mapped.js'

/** What a line of a table is: the names of its columns, the rule under them, or a row. */
export type TableLine =
  | { readonly kind: 'heads' | 'rule' }
  | {
      readonly kind: 'row'
      /** Index of the line with the names of the columns; null where the table has none. */
      readonly heads: number | null
    }

const BAR = /(?<!\\)[|│┃]/gu
const RULE = /^[|│┃\s:+\-─━┼]+$/u
const FRAMED = /^[|│┃].*[|│┃]$/u
const HAS_BAR = /[|│┃]/u

/** The lines of tables drawn with bars, by index: `| 指标 | 目标 |`. */
export function tableLines(lines: readonly SourceLine[]): Map<number, TableLine> {
  const found = new Map<number, TableLine>()
  for (let start = 0; start < lines.length; start++) {
    if (!hasCells(lines[start])) continue
    let end = start + 1
    while (goesOn(lines, end)) end += 1
    for (const [index, line] of readTable(lines, start, end)) found.set(index, line)
    start = end - 1
  }
  return found
}

const textOf = (line: SourceLine | undefined) => line?.content.text ?? ''
const hasCells = (line: SourceLine | undefined) => HAS_BAR.test(textOf(line))
const isRule = (line: SourceLine | undefined) => hasCells(line) && RULE.test(textOf(line))
const isFramed = (line: SourceLine | undefined) => FRAMED.test(textOf(line))

/** A row stands right under the one before it, or behind one blank line where bars frame both. */
function goesOn(lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index]
  if (!line || !hasCells(line)) return false
  return line.gap === 0 || (line.gap === 1 && isFramed(line) && isFramed(lines[index - 1]))
}

/** A run of lines with bars is a table if it has a rule, or if bars frame each of several lines. */
function readTable(lines: readonly SourceLine[], start: number, end: number): [number, TableLine][] {
  const run = Array.from({ length: end - start }, (_, index) => start + index)
  const rule = run.find(index => isRule(lines[index]))
  const isTable = rule !== undefined || (run.length > 1 && run.every(index => isFramed(lines[index])))
  if (!isTable) return []
  const heads = headsOf(lines, start, rule)
  return run.map(index => {
    if (isRule(lines[index])) return [index, { kind: 'rule' }]
    return [index, index === heads ? { kind: 'heads' } : { kind: 'row', heads }]
  })
}

/** The line above the rule, or a first line that says no number. */
function headsOf(lines: readonly SourceLine[], start: number, rule: number | undefined): number | null {
  if (rule !== undefined && rule > start) return rule - 1
  return /\d/u.test(textOf(lines[start])) ? null : start
}

/** A cell that only counts the rows: `1`, `（一）`, `12.`. */
const ORDINAL = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.．、)）]?$/u
const CLOSED = /[。；;，,：:、！？]$/u

/**
 * A row as a sentence: its name runs on into its first cell, commas stand between the others.
 * `| 生产总值 | 增长6%左右 | 7000亿元 |` → `生产总值增长6%左右，7000亿元`
 */
export function readRow(line: MappedText): MappedText {
  const { text } = line
  const bars = Array.from(text.matchAll(BAR), ({ index }) => index)
  const rewritings: Rewriting[] = []
  let names = 0
  let before = ''
  let from = 0
  for (const bar of [...bars, text.length]) {
    const cell = text.slice(from, bar).trim()
    if (cell !== '') {
      names += before !== '' && !ORDINAL.test(before) ? 1 : 0
      rewritings.push({ from: Math.max(0, from - 1), to: from, as: joinerOf(before, names) })
      before = cell
    } else if (from > 0) rewritings.push({ from: from - 1, to: from })
    from = bar + 1
  }
  return trimMapped(rewriteMapped(line, rewritings))
}

/** What is read between two cells; `names` counts the cells with words before the second. */
function joinerOf(before: string, names: number): string {
  if (before === '' || CLOSED.test(before)) return ''
  if (ORDINAL.test(before)) return '、'
  return names === 1 ? '' : '，'
}

/** The names of the columns, without the bars around them. */
export function readHeads(line: MappedText): MappedText {
  const framed = /^[|│┃]?\s*/u.exec(line.text)?.[0].length ?? 0
  const end = line.text.replace(/[|│┃]$/u, '').length
  return trimMapped(sliceMapped(line, framed, Math.max(framed, end)))
}
