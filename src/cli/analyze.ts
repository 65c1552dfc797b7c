import type { Command } from 'commander'
import { MisuseError } from '../model/errors.js'
import { type AnalysisFlags, analyzeFolder, withAnalysisFlags } from './analysis.js'
import { refuseUnreadable, summariseDiagnostics } from './diagnostics.js'
import { deliver } from './output.js'
import type { World } from './world.js'

interface AnalyzeFlags extends AnalysisFlags {
  readonly format: string
  readonly out?: string
}

/** `policy-diff analyze [dir]`: the whole analysis as data. */
export function addAnalyze(program: Command, world: World): void {
  const command = program
    .command('analyze')
    .argument('[dir]', 'folder of papers')
    .description('write the whole analysis as JSON (schema policy-diff/analysis@2)')
    .option('--format <format>', 'json', 'json')
    .option('--out <file>', 'write to a file instead of stdout')
  withAnalysisFlags(command).addHelpText('after', EXAMPLES)
  command.action(async (dir: string | undefined, flags: AnalyzeFlags) => {
    if (flags.format !== 'json') {
      throw new MisuseError(
        `analyze writes json only; \`policy-diff report --format ${flags.format}\` may do.`,
      )
    }
    const analysis = await analyzeFolder(world, dir, flags)
    summariseDiagnostics(world, analysis)
    await deliver(world, JSON.stringify(analysis), flags.out)
    refuseUnreadable(analysis)
  })
}

const EXAMPLES = `
Examples:
  policy-diff analyze papers --out analysis.json
  policy-diff analyze papers --draft | jq '.findings[] | select(.status == "disappeared")'
`
