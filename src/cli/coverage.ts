import type { Command } from 'commander'
import { type AnalysisFlags, analyzeFolder, withAnalysisFlags } from './analysis.js'
import { summariseDiagnostics } from './diagnostics.js'
import { deliver, type OutFlags, withOutFlags } from './output.js'
import { type ScreenFlags, screenOf, withScreenFlags } from './screen.js'
import type { World } from './world.js'

interface CoverageFlags extends AnalysisFlags, ScreenFlags, OutFlags {}

/** `policy-diff coverage [dir]`: a paragraph for a methods section. */
export function addCoverage(program: Command, world: World): void {
  const command = program
    .command('coverage')
    .argument('[dir]', 'folder of papers (default: ./corpus, else the built-in series)')
    .description(
      'say in a paragraph for a methods section what the papers hold and lack, and what cannot be concluded',
    )
  withScreenFlags(withOutFlags(command))
  withAnalysisFlags(command).action(async (dir: string | undefined, flags: CoverageFlags) => {
    const analysis = await analyzeFolder(world, dir, flags)
    summariseDiagnostics(world, analysis)
    const { holdingsOf } = await import('../report/view/holdings.js')
    const { coverageNote } = await import('../report/coverage-note.js')
    const { labels } = await screenOf(flags, world, flags.out !== undefined)
    await deliver(world, coverageNote(holdingsOf(analysis), labels), flags, analysis)
  })
}
