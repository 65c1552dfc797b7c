import type { Command } from 'commander'
import { PROMISE_OUTCOMES, type PromiseOutcome } from '../model/study.js'
import { listOption, textsOption } from './list-option.js'
import { chooseSeat } from './selection.js'
import { DIR_ARGUMENT, type StudyFlags, study, withStudyFlags } from './study.js'
import type { World } from './world.js'

interface CommitmentFlags extends StudyFlags {
  readonly seat?: readonly string[]
  readonly outcome?: readonly PromiseOutcome[]
}

/** `policy-diff commitments [dir]`: every promise with a day or a number, and what became of it. */
export function addCommitments(program: Command, world: World): void {
  const command = program
    .command('commitments')
    .argument(...DIR_ARGUMENT)
    .description('list every promise with a day or a number, and what later papers say of it')
    .addOption(textsOption('--seat <names>', 'only these seats, by name or a part of it'))
    .addOption(listOption('--outcome <outcomes>', 'only promises with these outcomes', PROMISE_OUTCOMES))
  withStudyFlags(command)
    .addHelpText('after', EXAMPLES)
    .action(async (dir: string | undefined, flags: CommitmentFlags) => {
      await study(world, dir, flags, async analysis => {
        const { promiseOutcomes } = await import('../series/outcomes.js')
        const { targetResults } = await import('../series/results.js')
        const { renderCommitments } = await import('../report/terminal/studies/commitments.js')
        const seats = flags.seat?.map(name => chooseSeat(name, analysis))
        const isWanted = ({ seat }: { seat: string | null }) =>
          !seats || (seat !== null && seats.includes(seat))
        const promises = promiseOutcomes(analysis)
          .filter(isWanted)
          .filter(({ outcome }) => !flags.outcome || flags.outcome.includes(outcome))
        const targets = flags.outcome ? [] : targetResults(analysis).filter(isWanted)
        return {
          data: { commitments: promises, targets },
          draw: screen => renderCommitments(promises, targets, analysis, screen),
        }
      })
    })
}

const EXAMPLES = `
Examples:
  policy-diff commitments --outcome silent
  policy-diff commitments papers --seat 二七区,登封市
`
