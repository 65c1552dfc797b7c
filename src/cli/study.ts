import { type Command, Option } from 'commander'
import type { Analysis } from '../model/analysis.js'
import type { TerminalOptions } from '../report/terminal/canvas.js'
import { type AnalysisFlags, analyzeFolder, withAnalysisFlags } from './analysis.js'
import { deliver } from './output.js'
import { page } from './pager.js'
import { type ScreenFlags, screenOf, withScreenFlags } from './screen.js'
import type { World } from './world.js'

/** Options of every study. */
export interface StudyFlags extends AnalysisFlags, ScreenFlags {
  readonly format: 'terminal' | 'json'
  readonly out?: string
  readonly pager: boolean
}

/** Adds the options of a study to a command. */
export function withStudyFlags(command: Command): Command {
  command
    .addOption(
      new Option('--format <format>', 'a page, or data').choices(['terminal', 'json']).default('terminal'),
    )
    .option('--out <file>', 'write to a file instead of stdout')
    .option('--no-pager', 'print a long page straight to the terminal')
  return withAnalysisFlags(withScreenFlags(command))
}

/** A result of a study, and how it is drawn. */
export interface Studied {
  readonly data: unknown
  readonly draw: (screen: TerminalOptions) => string
}

/** Analyses a folder, studies the analysis, and prints what came out. */
export async function study(
  world: World,
  dir: string | undefined,
  flags: StudyFlags,
  work: (analysis: Analysis) => Studied | Promise<Studied>,
): Promise<void> {
  const { data, draw } = await work(await analyzeFolder(world, dir, flags))
  if (flags.format === 'json') return deliver(world, JSON.stringify(data, null, 2), flags.out)
  const text = draw(await screenOf(flags, world, flags.out !== undefined))
  const paged = flags.pager && flags.out === undefined && (await page(world, text))
  if (!paged) await deliver(world, text, flags.out)
}

/** The argument that every study ends with. */
export const DIR_ARGUMENT = [
  '[dir]',
  'folder of papers (default: ./corpus, else the built-in series)',
] as const
