import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import type { Analysis, SegmenterName } from '../model/analysis.js'
import { MisuseError } from '../model/errors.js'
import { tellProgress } from './progress.js'
import type { World } from './world.js'

const SEGMENTERS: readonly SegmenterName[] = ['jieba', 'intl']
const BUILT_IN = fileURLToPath(new URL('../../corpus', import.meta.url))

/** Options of every command that analyses a corpus. */
export interface AnalysisFlags {
  readonly draft?: boolean
  readonly segmenter: string
  readonly limit?: readonly string[]
}

/** Adds the options of an analysis to a command. */
export function withAnalysisFlags(command: Command): Command {
  return command
    .option('--draft', 'draft a manifest in memory for a folder without one')
    .option(
      '--segmenter <name>',
      'jieba, or intl where the native module cannot be built (recorded in the result)',
      'jieba',
    )
    .option(
      '--limit <name=number>',
      'read more or less than usual, such as pages=5000; repeat it for several',
      (typed: string, before: readonly string[] = []) => [...before, typed],
    )
}

/**
 * Loads and analyses the corpus of `dir`; without one, that of `./corpus`, else the built-in one.
 * @throws MisuseError where there is no such corpus or an option has no such value.
 */
export async function analyzeFolder(
  world: World,
  dir: string | undefined,
  flags: AnalysisFlags,
  between: readonly [string, string] | null = null,
): Promise<Analysis> {
  return (await analyzeWithSources(world, dir, flags, between)).analysis
}

/** The same, with the decoded text of each document by its id, for exports that carry the papers along. */
export async function analyzeWithSources(
  world: World,
  dir: string | undefined,
  flags: AnalysisFlags,
  between: readonly [string, string] | null = null,
): Promise<{ analysis: Analysis; sources: ReadonlyMap<string, string> }> {
  const segmenter = segmenterOf(flags)
  const [{ loadCorpus }, { analyze }] = await Promise.all([
    import('../corpus/load.js'),
    import('../analyze.js'),
  ])
  const corpus = await loadCorpus(corpusFolder(world, dir), {
    draft: flags.draft ?? false,
    limits: await limitsOf(flags),
  })
  const sources = new Map(corpus.documents.map(document => [document.id, document.text]))
  const progress = tellProgress(world)
  try {
    const analysis = await analyze(corpus, { segmenter, between, onProgress: progress.step })
    return { analysis, sources }
  } finally {
    progress.clear()
  }
}

/** @throws MisuseError where there is no such limit, or it is no whole number */
async function limitsOf({ limit = [] }: AnalysisFlags): Promise<Record<string, number>> {
  if (limit.length === 0) return {}
  const { LIMITS } = await import('../corpus/limits.js')
  return Object.fromEntries(
    limit.map(typed => {
      const [name = '', value = ''] = typed.split('=')
      if (name in LIMITS && /^\d{1,12}$/.test(value)) return [name, Number(value)]
      throw new MisuseError(
        `--limit takes a name and a number, such as pages=5000, not ${typed}; there are ${Object.keys(LIMITS).join(', ')}.`,
      )
    }),
  )
}

function segmenterOf(flags: AnalysisFlags): SegmenterName {
  const segmenter = SEGMENTERS.find(name => name === flags.segmenter)
  if (segmenter) return segmenter
  throw new MisuseError(`There is no segmenter ${flags.segmenter}; choose ${SEGMENTERS.join(' or ')}.`)
}

function corpusFolder(world: World, dir: string | undefined): string {
  if (dir !== undefined) return resolve(world.cwd, dir)
  const local = join(world.cwd, 'corpus')
  return existsSync(join(local, 'corpus.yaml')) ? local : BUILT_IN
}
