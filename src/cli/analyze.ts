import type { Command } from 'commander'
import { MisuseError } from '../model/errors.js'
import { json } from '../output/legible.js'
import { type AnalysisFlags, analyzeFolder, withAnalysisFlags } from './analysis.js'
import { refuseUnreadable, summariseDiagnostics } from './diagnostics.js'
import { deliver, type OutFlags, withOutFlags } from './output.js'
import type { World } from './world.js'

interface AnalyzeFlags extends AnalysisFlags, OutFlags {
  readonly format: string
}

/** `policy-diff analyze [dir]`: the whole analysis as data. */
export function addAnalyze(program: Command, world: World): void {
  const command = program
    .command('analyze')
    .argument('[dir]', 'folder of papers')
    .description('write the whole analysis as JSON (schema policy-diff/analysis@2)')
    .option('--format <format>', 'json', 'json')
  withAnalysisFlags(withOutFlags(command)).addHelpText('after', EXAMPLES)
  command.action(async (dir: string | undefined, flags: AnalyzeFlags) => {
    if (flags.format !== 'json') {
      throw new MisuseError(
        `analyze writes json only; \`policy-diff report --format ${flags.format}\` may do.`,
      )
    }
    const analysis = await analyzeFolder(world, dir, flags)
    summariseDiagnostics(world, analysis)
    await deliver(world, json(analysis), flags, analysis)
    refuseUnreadable(analysis)
  })
}

const EXAMPLES = `
Examples:
  policy-diff analyze papers --out analysis.json
  policy-diff analyze papers --draft | jq '.findings[] | select(.status == "disappeared")'
`
