import type { Command } from 'commander'
import type { Explanation } from '../model/study.js'
import { choose } from './choice.js'
import { DIR_ARGUMENT, type StudyFlags, study, withStudyFlags } from './study.js'
import type { World } from './world.js'

/** `policy-diff explain <finding> [dir]`: the evidence in context, the rules, and why it is no other status. */
export function addExplain(program: Command, world: World): void {
  const command = program
    .command('explain')
    .argument('<finding>', 'id of a finding, as reports print it')
    .argument(...DIR_ARGUMENT)
    .description('show a finding in its context, how it was reached, and why it is not another')
  withStudyFlags(command)
    .addHelpText('after', EXAMPLES)
    .action(async (typed: string, dir: string | undefined, flags: StudyFlags) => {
      await study(world, dir, flags, async analysis => {
        const { explain } = await import('../study/explain.js')
        const { renderExplanation } = await import('../report/terminal/studies/explain.js')
        const ids = analysis.findings.map(({ id }) => ({ name: id, value: id }))
        const data = explain(analysis, choose('finding', typed, ids)) as Explanation
        return { data, draw: screen => renderExplanation(data, analysis, screen) }
      })
    })
}

const EXAMPLES = `
Examples:
  policy-diff explain 二七区-slogan-6@2021-01
`
