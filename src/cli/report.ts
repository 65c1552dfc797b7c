import { join, parse } from 'node:path'
import { type Command, Option } from 'commander'
import type { Analysis } from '../model/analysis.js'
import { MisuseError } from '../model/errors.js'
import type { Labels } from '../report/labels/labels.js'
import type { ReportView } from '../report/view/report.js'
import { type AnalysisFlags, analyzeFolder, withAnalysisFlags } from './analysis.js'
import { refuseUnreadable, summariseDiagnostics } from './diagnostics.js'
import { FindingsExist } from './exit-codes.js'
import { FORMATS, type Format, render } from './formats.js'
import { inputsOf } from './guard.js'
import { type OutFile, type OutFlags, print, withOutFlags, writeFiles } from './output.js'
import { page } from './pager.js'
import { type ScreenFlags, screenOf, withScreenFlags } from './screen.js'
import { resolveSelection, type SelectionFlags, withRangeFlags, withSelectionFlags } from './selection.js'
import type { World } from './world.js'

/** Options of the commands that print a report. */
export interface ReportFlags extends AnalysisFlags, SelectionFlags, ScreenFlags, OutFlags {
  readonly format: Format
  readonly exitCode?: boolean
  readonly pager: boolean
  readonly all?: boolean
  readonly charts?: boolean
}

/** `policy-diff report [dir]`: what happened over the whole series. */
export function addReport(program: Command, world: World): void {
  const command = program
    .command('report')
    .argument('[dir]', 'folder of papers (default: ./corpus, else the built-in series)')
    .description('report what changed, persisted, disappeared and appeared, seat by seat')
  withReportFlags(withRangeFlags(command))
    .addHelpText('after', EXAMPLES)
    .action(async (dir: string | undefined, flags: ReportFlags) => {
      const analysis = await analyzeFolder(world, dir, flags)
      await report(world, analysis, flags)
    })
}

const EXAMPLES = `
Examples:
  policy-diff report                                  the built-in series of Zhengzhou
  policy-diff report papers --seat 二七区 --lang zh     one seat, labels in Chinese
  policy-diff report papers --kind figure --from 2020-07 --status changed,disappeared
  policy-diff report papers --format markdown --out report.md --charts
  policy-diff report papers --format html --out report.html
`

/** Of one seat, comparison and status, so many findings are shown on a screen: more are not read there. */
const SHOWN = 20

/** Adds all options of a report to a command. */
export function withReportFlags(command: Command): Command {
  command
    .addOption(new Option('--format <format>', 'kind of report').choices(FORMATS).default('terminal'))
    .option('--charts', 'with --format markdown --out: draw SVG charts in files beside the page')
    .option('--all', 'on a terminal, show every finding of long lists (a file always has them)')
    .option('--no-pager', 'print a long report straight to the terminal')
  withSelectionFlags(command)
  withScreenFlags(withOutFlags(command))
  return withAnalysisFlags(command).option('--exit-code', 'exit with 1 where there are findings')
}

/**
 * Prints the selected part of an analysis.
 * @throws UnreadableInput where a paper could not be read; FindingsExist where there are findings and `--exit-code` asks to hear of them.
 */
export async function report(world: World, analysis: Analysis, flags: ReportFlags): Promise<void> {
  const selection = resolveSelection(flags, analysis)
  summariseDiagnostics(world, analysis)
  const { viewReport } = await import('../report/view/report.js')
  const view = viewReport(analysis, selection)
  const complete = flags.all || flags.out !== undefined
  const screen = {
    ...(await screenOf(flags, world, flags.out !== undefined)),
    ...(complete ? {} : { most: SHOWN }),
  }
  const drawn = flags.charts ? await drawBeside(analysis, screen.labels, flags) : NO_CHARTS
  const text = await render(flags.format, { analysis, view, selection, screen, charts: drawn.charts })
  const { out, force = false } = flags
  const paged = flags.pager && flags.format === 'terminal' && out === undefined
  if (paged && (await page(world, text))) return concluded(analysis, view, flags)
  if (out === undefined || out === '-') print(world, text)
  else await writeFiles(world, [...drawn.files, { path: out, content: text }], inputsOf(analysis), force)
  concluded(analysis, view, flags)
}

/** @throws UnreadableInput, FindingsExist as `report` does. */
function concluded(analysis: Analysis, view: ReportView, flags: ReportFlags): void {
  refuseUnreadable(analysis)
  if (flags.exitCode && Object.values(view.counts).some(count => count > 0)) throw new FindingsExist()
}

/** Charts as a page refers to them, and the files they are. */
interface Drawn {
  readonly charts: readonly { readonly path: string; readonly title: string }[]
  readonly files: readonly OutFile[]
}

const NO_CHARTS: Drawn = { charts: [], files: [] }

/**
 * Draws the charts of a Markdown page, for files beside it.
 * @throws MisuseError where there is no page of that kind for them to stand beside.
 */
async function drawBeside(analysis: Analysis, labels: Labels, { format, out }: ReportFlags): Promise<Drawn> {
  if (format !== 'markdown' || out === undefined || out === '-')
    throw new MisuseError('--charts draws beside a Markdown page: add --format markdown --out FILE.')
  const { chartFiles } = await import('../report/charts/beside.js')
  const { dir, name } = parse(out)
  const drawn = chartFiles(analysis, labels).map(one => ({ ...one, path: `${name}.${one.name}.svg` }))
  return {
    charts: drawn.map(({ path, title }) => ({ path, title })),
    files: drawn.map(({ path, svg }) => ({ path: join(dir, path), content: svg })),
  }
}
