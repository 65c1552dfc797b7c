import { type Command, Option } from 'commander'
import { MisuseError } from '../model/errors.js'
import type { KwicOrder } from '../study/concordance.js'
import { DIR_ARGUMENT, type StudyFlags, study, withStudyFlags } from './study.js'
import type { World } from './world.js'

/** Characters on either side, where nothing else is asked for: enough for a wide screen. */
const CONTEXT = 30

interface KwicFlags extends StudyFlags {
  readonly sort: KwicOrder
  readonly context: number
}

/** `policy-diff kwic <word> [dir]`: every occurrence of a word in its context. */
export function addKwic(program: Command, world: World): void {
  const command = program
    .command('kwic')
    .argument('<word>', 'a word, a formula, any text')
    .argument(...DIR_ARGUMENT)
    .description('list every occurrence of a word in its context')
    .addOption(
      new Option('--sort <order>', 'as they stand, or by the words before or behind')
        .choices(['place', 'left', 'right'])
        .default('place'),
    )
    .option('--context <characters>', 'characters on either side', parseContext, CONTEXT)
  withStudyFlags(command)
    .addHelpText('after', EXAMPLES)
    .action(async (word: string, dir: string | undefined, flags: KwicFlags) => {
      await study(world, dir, flags, async analysis => {
        const { concordance } = await import('../study/concordance.js')
        const { renderConcordance } = await import('../report/terminal/studies/concordance.js')
        const data = concordance(analysis, word, { context: flags.context, order: flags.sort })
        return { data, draw: screen => renderConcordance(data, analysis, screen) }
      })
    })
}

function parseContext(typed: string): number {
  const context = Number(typed)
  if (Number.isInteger(context) && context >= 0) return context
  throw new MisuseError(`--context takes a number of characters such as 30, not ${typed}.`)
}

const EXAMPLES = `
Examples:
  policy-diff kwic 中心城市 --sort right
  policy-diff kwic 开放 papers --context 15 --format json
`
