import type { Command } from 'commander'
import { analyzeFolder } from './analysis.js'
import { type ReportFlags, report, withReportFlags } from './report.js'
import type { World } from './world.js'

/** `policy-diff diff <from> <to> [dir]`: two meetings compared directly, whatever lies between. */
export function addDiff(program: Command, world: World): void {
  const command = program
    .command('diff')
    .argument('<from>', 'the earlier meeting, by its id')
    .argument('<to>', 'the later meeting')
    .argument('[dir]', 'folder of papers (default: ./corpus, else the built-in series)')
    .description('compare two meetings directly, whatever lies between')
  withReportFlags(command)
    .addHelpText('after', EXAMPLES)
    .action(async (from: string, to: string, dir: string | undefined, flags: ReportFlags) => {
      await report(world, await analyzeFolder(world, dir, flags, [from, to]), flags)
    })
}

const EXAMPLES = `
Examples:
  policy-diff diff 2020-07 2025-07
  policy-diff diff 2020-07 2021-01 papers --seat 二七区 --width 140
  policy-diff diff 2020-07 2021-01 papers --exit-code > /dev/null || echo "there are findings"
`
