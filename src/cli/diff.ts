import type { Command } from 'commander'
import type { Analysis } from '../model/analysis.js'
import { MisuseError } from '../model/errors.js'
import type { Redline } from '../model/redline.js'
import { analyzeFolder } from './analysis.js'
import { summariseDiagnostics } from './diagnostics.js'
import { inputsOf } from './guard.js'
import { print, writeFiles } from './output.js'
import { page } from './pager.js'
import { type ReportFlags, report, withReportFlags } from './report.js'
import { screenOf } from './screen.js'
import { busiestSeat, chooseMeeting, chooseSeat } from './selection.js'
import type { World } from './world.js'

interface DiffFlags extends ReportFlags {
  readonly redline?: boolean
}

/** `policy-diff diff <from> <to> [dir]`: two meetings compared directly, whatever lies between. */
export function addDiff(program: Command, world: World): void {
  const command = program
    .command('diff')
    .argument('<from>', 'the earlier meeting, by its id')
    .argument('<to>', 'the later meeting')
    .argument('[dir]', 'folder of papers (default: ./corpus, else the built-in series)')
    .description('compare two meetings directly, whatever lies between')
    .option(
      '--redline',
      'one running text of what a seat said, with deletions and insertions; --out x.docx tracks them',
    )
  withReportFlags(command)
    .addHelpText('after', EXAMPLES)
    .action(async (from: string, to: string, dir: string | undefined, flags: DiffFlags) => {
      const analysis = await analyzeFolder(world, dir, flags, [from, to])
      if (flags.redline) await showRedline(world, analysis, [from, to], flags)
      else await report(world, analysis, flags)
    })
}

const EXAMPLES = `
Examples:
  policy-diff diff 2020-07 2025-07
  policy-diff diff 2020-07 2021-01 papers --seat 二七区 --width 140
  policy-diff diff 2023-04 2023-07 readouts --redline
  policy-diff diff 2023-04 2023-07 readouts --redline --out changes.docx
  policy-diff diff 2020-07 2021-01 papers --exit-code > /dev/null || echo "there are findings"
`

/** @throws MisuseError where several seats are asked for, or the format has no running text. */
async function showRedline(
  world: World,
  analysis: Analysis,
  [from, to]: readonly [string, string],
  flags: DiffFlags,
): Promise<void> {
  if (flags.seat && flags.seat.length > 1)
    throw new MisuseError('--redline takes one seat: name one with --seat.')
  summariseDiagnostics(world, analysis)
  const { createSegmenter } = await import('../text/tokens.js')
  const { redline } = await import('../study/redline.js')
  const segmenter = await createSegmenter(analysis.options.segmenter, [])
  const running = redline(analysis, segmenter, {
    seat: flags.seat?.[0] === undefined ? busiestSeat(analysis) : chooseSeat(flags.seat[0], analysis),
    from: chooseMeeting(from, analysis),
    to: chooseMeeting(to, analysis),
  })
  const content = await renderRunning(world, running, flags)
  const { out, force = false } = flags
  if (out !== undefined && out !== '-')
    return writeFiles(world, [{ path: out, content }], inputsOf(analysis), force)
  const text = content as string
  const paged = flags.pager && flags.format === 'terminal' && (await page(world, text))
  if (!paged) print(world, text)
}

async function renderRunning(world: World, running: Redline, flags: DiffFlags): Promise<string | Uint8Array> {
  if (flags.out?.endsWith('.docx')) {
    const { redlineDocument } = await import('../export/redline.js')
    return redlineDocument(running)
  }
  switch (flags.format) {
    case 'terminal': {
      const { renderRedline } = await import('../report/terminal/redline.js')
      return renderRedline(running, await screenOf(flags, world, flags.out !== undefined))
    }
    case 'markdown': {
      const { renderRedlineMarkdown } = await import('../report/markdown/redline.js')
      return renderRedlineMarkdown(running)
    }
    case 'html': {
      const { renderRedlineHtml } = await import('../report/html/redline.js')
      const { labels } = await screenOf(flags, world, true)
      return renderRedlineHtml(running, labels)
    }
    case 'json': {
      const { json } = await import('../output/legible.js')
      return json(running, 2)
    }
  }
}
