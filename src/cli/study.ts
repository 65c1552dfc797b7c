import { type Command, Option } from 'commander'
import type { Analysis } from '../model/analysis.js'
import { json } from '../output/legible.js'
import type { TerminalOptions } from '../report/terminal/canvas.js'
import { type AnalysisFlags, analyzeFolder, withAnalysisFlags } from './analysis.js'
import { refuseUnreadable, summariseDiagnostics } from './diagnostics.js'
import { deliver, type OutFlags, withOutFlags } from './output.js'
import { page } from './pager.js'
import { type ScreenFlags, screenOf, withScreenFlags } from './screen.js'
import type { World } from './world.js'

/** Options of every study. */
export interface StudyFlags extends AnalysisFlags, ScreenFlags, OutFlags {
  readonly format: 'terminal' | 'json'
  readonly pager: boolean
}

/** Adds the options of a study to a command. */
export function withStudyFlags(command: Command): Command {
  command
    .addOption(
      new Option('--format <format>', 'a page, or data').choices(['terminal', 'json']).default('terminal'),
    )
    .option('--no-pager', 'print a long page straight to the terminal')
  return withAnalysisFlags(withScreenFlags(withOutFlags(command)))
}

/** A result of a study, and how it is drawn. */
export interface Studied {
  readonly data: unknown
  readonly draw: (screen: TerminalOptions) => string
}

/**
 * Analyses a folder, studies the analysis, and prints what came out.
 * @param alsoRead absolute paths of files that the study reads beside the papers
 */
export async function study(
  world: World,
  dir: string | undefined,
  flags: StudyFlags,
  work: (analysis: Analysis) => Studied | Promise<Studied>,
  alsoRead: readonly string[] = [],
): Promise<void> {
  const analysis = await analyzeFolder(world, dir, flags)
  const studied = await work(analysis)
  summariseDiagnostics(world, analysis)
  await show(world, flags, studied, analysis, alsoRead)
  refuseUnreadable(analysis)
}

async function show(
  world: World,
  flags: StudyFlags,
  { data, draw }: Studied,
  analysis: Analysis,
  alsoRead: readonly string[],
): Promise<void> {
  if (flags.format === 'json') return deliver(world, json(data, 2), flags, analysis, alsoRead)
  const text = draw(await screenOf(flags, world, flags.out !== undefined))
  const paged = flags.pager && flags.out === undefined && (await page(world, text))
  if (!paged) await deliver(world, text, flags, analysis, alsoRead)
}

/** The argument that every study ends with. */
export const DIR_ARGUMENT = [
  '[dir]',
  'folder of papers (default: ./corpus, else the built-in series)',
] as const
