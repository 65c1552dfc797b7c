import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import type { Analysis } from '../model/analysis.js'
import { type Comparison, GROUPINGS, type Grouping } from '../model/comparison.js'
import { DIR_ARGUMENT, type StudyFlags, study, withStudyFlags } from './study.js'
import { readWordList } from './word-list.js'
import type { World } from './world.js'

/** Items rarer than this tell nothing of a group. */
const MINIMUM = 3
/** Items shown of each group and kind. */
const TOP = 10

interface CompareFlags extends StudyFlags {
  readonly by: Grouping
  readonly stop?: string
  readonly words?: string
  readonly defaultStop: boolean
}

/** `policy-diff compare [dir]`: groups of speakers side by side. */
export function addCompare(program: Command, world: World): void {
  const command = program
    .command('compare')
    .argument(...DIR_ARGUMENT)
    .description('set groups of speakers side by side: profiles, shared agendas, what is telling of each')
  withCompareFlags(command).action(async (dir: string | undefined, flags: CompareFlags) => {
    await study(
      world,
      dir,
      flags,
      async analysis => {
        const data = await compare(analysis, flags, world)
        const { renderComparison } = await import('../report/terminal/studies/comparison.js')
        return { data, draw: screen => renderComparison(data, screen) }
      },
      listsOf(flags, world),
    )
  })
}

/** `policy-diff keyness [dir]`: what each group says more and less than the others. */
export function addKeyness(program: Command, world: World): void {
  const command = program
    .command('keyness')
    .argument(...DIR_ARGUMENT)
    .description('list the words and formulae that are telling of each group, with counts on both sides')
  withCompareFlags(command).action(async (dir: string | undefined, flags: CompareFlags) => {
    await study(
      world,
      dir,
      flags,
      async analysis => {
        const data = await compare(analysis, flags, world)
        const { renderKeyness } = await import('../report/terminal/studies/comparison.js')
        return { data: data.keyness, draw: screen => renderKeyness(data, screen) }
      },
      listsOf(flags, world),
    )
  })
}

function withCompareFlags(command: Command): Command {
  command
    .addOption(
      new Option('--by <grouping>', 'what speakers are grouped by').choices(GROUPINGS).default('seat'),
    )
    .option('--stop <file>', 'more words left out, one a line')
    .option('--no-default-stop', 'keep the function words that are left out otherwise')
    .option('--words <file>', 'words added to the dictionary, one a line')
  return withStudyFlags(command).addHelpText('after', EXAMPLES)
}

/** The word lists that a comparison reads. */
const listsOf = ({ stop, words }: CompareFlags, { cwd }: World) =>
  [stop, words].flatMap(file => (file === undefined ? [] : resolve(cwd, file)))

async function compare(analysis: Analysis, flags: CompareFlags, world: World): Promise<Comparison> {
  const [{ createSegmenter }, { STOP_WORDS }, { compareGroups }] = await Promise.all([
    import('../text/tokens.js'),
    import('../lexicon/stop-words.js'),
    import('../study/compare.js'),
  ])
  const words = await readWordList(world, flags.words)
  const formulae = analysis.formulae.flatMap(({ canonical, variants }) => [canonical, ...variants])
  const segmenter = await createSegmenter(analysis.options.segmenter, [...formulae, ...words])
  const own = await readWordList(world, flags.stop)
  const stopWords = new Set([...(flags.defaultStop ? STOP_WORDS : []), ...own])
  return compareGroups(analysis, segmenter, { by: flags.by, stopWords, minimum: MINIMUM, top: TOP })
}

const EXAMPLES = `
Examples:
  policy-diff compare --by district
  policy-diff compare papers --by meeting --stop stop-words.txt --format json
  policy-diff keyness papers --by role
`
