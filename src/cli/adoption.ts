import type { Command } from 'commander'
import { DIR_ARGUMENT, type StudyFlags, study, withStudyFlags } from './study.js'
import type { World } from './world.js'

/** `policy-diff adoption <formula> [dir]`: who says a formula, when first, who follows. */
export function addAdoption(program: Command, world: World): void {
  const command = program
    .command('adoption')
    .argument('<formula>', 'the formula, without quotation marks')
    .argument(...DIR_ARGUMENT)
    .description('say who uses a formula, when first, who follows and who keeps another form')
  withStudyFlags(command)
    .addHelpText('after', EXAMPLES)
    .action(async (formula: string, dir: string | undefined, flags: StudyFlags) => {
      await study(world, dir, flags, async analysis => {
        const { adoption } = await import('../study/adoption.js')
        const { renderAdoption } = await import('../report/terminal/studies/adoption.js')
        const data = adoption(analysis, formula)
        return { data, draw: screen => renderAdoption(data, analysis, screen) }
      })
    })
}

const EXAMPLES = `
Examples:
  policy-diff adoption 高质量发展
  policy-diff adoption 新发展理念 papers --format json
`
