import type { Command } from 'commander'
import { type AnalysisFlags, analyzeFolder, withAnalysisFlags } from './analysis.js'
import { refuseUnreadable } from './diagnostics.js'
import { print } from './output.js'
import { type ScreenFlags, screenOf, withScreenFlags } from './screen.js'
import type { World } from './world.js'

/** `policy-diff check [dir]`: what was read from each paper, and everything noticed about it. */
export function addCheck(program: Command, world: World): void {
  const command = program
    .command('check')
    .argument('[dir]', 'folder of papers (default: ./corpus, else the built-in series)')
    .description('list what was read from each paper and everything noticed about it')
  withAnalysisFlags(withScreenFlags(command)).addHelpText('after', EXAMPLES)
  command.action(async (dir: string | undefined, flags: AnalysisFlags & ScreenFlags) => {
    const analysis = await analyzeFolder(world, dir, flags)
    const { viewCheck } = await import('../report/view/check.js')
    const { renderCheck } = await import('../report/terminal/check.js')
    const screen = await screenOf(flags, world, false)
    print(world, renderCheck(viewCheck(analysis), screen))
    refuseUnreadable(analysis)
  })
}

const EXAMPLES = `
Examples:
  policy-diff check papers
  policy-diff check papers --draft            before there is a manifest
`
