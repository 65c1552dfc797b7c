import { type Command, Option } from 'commander'
import type { Analysis } from '../model/analysis.js'
import { MisuseError } from '../model/errors.js'
import type { TopicTable } from '../model/topic-table.js'
import { type AnalysisFlags, analyzeFolder, withAnalysisFlags } from './analysis.js'
import { choose } from './choice.js'
import { summariseDiagnostics } from './diagnostics.js'
import { inputsOf } from './guard.js'
import { textsOption } from './list-option.js'
import { type OutFlags, print, withOutFlags, writeFiles } from './output.js'
import { page } from './pager.js'
import { type ScreenFlags, screenOf, withScreenFlags } from './screen.js'
import { busiestSeat, chooseMeeting, chooseSeat, withRangeFlags } from './selection.js'
import type { World } from './world.js'

const FORMATS = ['terminal', 'markdown', 'html', 'csv', 'xlsx', 'json'] as const
type TableFormat = (typeof FORMATS)[number]

interface TableFlags extends AnalysisFlags, ScreenFlags, OutFlags {
  readonly format: TableFormat
  readonly topic?: readonly string[]
  readonly seat?: string
  readonly slot?: string
  readonly from?: string
  readonly to?: string
  readonly all?: boolean
  readonly pager: boolean
}

/** Meetings shown where nothing says which. */
const LAST = 4
/** Clauses shown of a cell, the changed ones first, unless `--all` asks for every one. */
const MOST = 6

/** `policy-diff table [dir]`: topics down, meetings across. */
export function addTable(program: Command, world: World): void {
  const command = program
    .command('table')
    .argument('[dir]', 'folder of papers (default: ./corpus, else the built-in series)')
    .description(
      'set what a seat says on each topic at several meetings side by side, the changed words marked',
    )
    .addOption(new Option('--format <format>', 'kind of table').choices(FORMATS).default('terminal'))
    .addOption(textsOption('--topic <topics>', 'only these topics, by id or name'))
    .option('--seat <name>', 'the seat, by name or a part of it (default: the one heard most often)')
    .option('--slot <month>', 'only meetings of this month, each set against the last one of the month')
    .option('--all', 'every clause of every cell')
    .option('--no-pager', 'print a long table straight to the terminal')
  withRangeFlags(command)
  withScreenFlags(withOutFlags(command))
  withAnalysisFlags(command)
    .addHelpText('after', EXAMPLES)
    .action(async (dir: string | undefined, flags: TableFlags) => {
      const analysis = await analyzeFolder(world, dir, flags)
      summariseDiagnostics(world, analysis)
      await showTable(world, analysis, flags)
    })
}

const EXAMPLES = `
Examples:
  policy-diff table papers                              the last four meetings
  policy-diff table papers --slot 7 --width 140         Julys with Julys
  policy-diff table papers --topic property,货币政策 --from 2018-04 --to 2019-07
  policy-diff table papers --format html --out table.html
  policy-diff table papers --format xlsx --out table.xlsx
`

async function showTable(world: World, analysis: Analysis, flags: TableFlags): Promise<void> {
  const { viewTable } = await import('../report/view/table.js')
  const seat = flags.seat === undefined ? busiestSeat(analysis) : chooseSeat(flags.seat, analysis)
  const table = viewTable(analysis, {
    seat,
    meetings: chosenMeetings(analysis, seat, flags),
    topics: flags.topic?.map(name => chooseTopic(name, analysis)) ?? null,
    most: flags.all || flags.format === 'csv' || flags.format === 'xlsx' ? Number.POSITIVE_INFINITY : MOST,
  })
  const content = await renderTable(world, table, flags)
  const { out, force = false } = flags
  if (out !== undefined && out !== '-')
    return writeFiles(world, [{ path: out, content }], inputsOf(analysis), force)
  if (typeof content !== 'string')
    throw new MisuseError(`--format ${flags.format} needs a file: add --out table.xlsx.`)
  const paged = flags.pager && flags.format === 'terminal' && (await page(world, content))
  if (!paged) print(world, content)
}

/** @throws MisuseError where a month is none, or nothing is left to show. */
function chosenMeetings(analysis: Analysis, seat: string, { slot, from, to }: TableFlags): string[] {
  const order = analysis.meetings.map(({ id }) => id)
  const first = from === undefined ? 0 : order.indexOf(chooseMeeting(from, analysis))
  const last = to === undefined ? order.length - 1 : order.indexOf(chooseMeeting(to, analysis))
  const month = slot === undefined ? null : slot.padStart(2, '0')
  if (month !== null && !/^(?:0[1-9]|1[0-2])$/u.test(month))
    throw new MisuseError(`--slot takes a month from 1 to 12, not ${slot}.`)
  const spoke = new Set(analysis.lines.filter(line => line.seat === seat).map(({ meeting }) => meeting))
  const chosen = analysis.meetings
    .slice(first, last + 1)
    .filter(({ date }) => month === null || date.slice(5, 7) === month)
    .map(({ id }) => id)
  const bounded = from !== undefined || to !== undefined || month !== null
  const shown = bounded ? chosen : chosen.filter(id => spoke.has(id)).slice(-LAST)
  if (shown.length > 0) return shown
  throw new MisuseError('No meeting is left to show; leave --slot, --from or --to away.')
}

/** @throws MisuseError where there is no such topic. */
function chooseTopic(typed: string, { topics }: Analysis): string {
  const names = topics.flatMap(({ id, name }) =>
    [id, name.zh, name.en].map(one => ({ name: one, value: id })),
  )
  return choose('topic', typed, names)
}

async function renderTable(world: World, table: TopicTable, flags: TableFlags): Promise<string | Uint8Array> {
  const screen = await screenOf(flags, world, flags.out !== undefined)
  switch (flags.format) {
    case 'terminal': {
      const { renderTopics } = await import('../report/terminal/topics.js')
      return renderTopics(table, screen)
    }
    case 'markdown': {
      const { renderTopicsMarkdown } = await import('../report/markdown/topics.js')
      return renderTopicsMarkdown(table, screen.labels)
    }
    case 'html': {
      const { renderTopicsHtml } = await import('../report/html/topics.js')
      return renderTopicsHtml(table, screen.labels)
    }
    case 'csv': {
      const { delimited } = await import('../export/tables/delimited.js')
      const { topicRows } = await import('../export/topic-table.js')
      return delimited(topicRows(table), { delimiter: ',', bom: false })
    }
    case 'xlsx': {
      const { topicSheet } = await import('../export/topic-sheet.js')
      return topicSheet(table)
    }
    case 'json': {
      const { json } = await import('../output/legible.js')
      return json(table, 2)
    }
  }
}
