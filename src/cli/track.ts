import type { Command } from 'commander'
import { chooseSeat } from './selection.js'
import { DIR_ARGUMENT, type StudyFlags, study, withStudyFlags } from './study.js'
import type { World } from './world.js'

/** `policy-diff track <what> [dir]`: one formula, measure or goal through all meetings. */
export function addTrack(program: Command, world: World): void {
  const command = program
    .command('track')
    .argument('<what>', 'a formula, a measure, the object of a goal, or any text')
    .argument(...DIR_ARGUMENT)
    .description('follow one formula, measure or goal through all meetings')
    .option('--seat <name>', 'only what this seat says')
  withStudyFlags(command)
    .addHelpText('after', EXAMPLES)
    .action(async (what: string, dir: string | undefined, flags: StudyFlags & { seat?: string }) => {
      await study(world, dir, flags, async analysis => {
        const { track } = await import('../study/track.js')
        const { renderTrack } = await import('../report/terminal/studies/track.js')
        const seat = flags.seat === undefined ? null : chooseSeat(flags.seat, analysis)
        const data = track(analysis, what, { seat })
        return { data, draw: screen => renderTrack(data, analysis, screen) }
      })
    })
}

const EXAMPLES = `
Examples:
  policy-diff track 国家中心城市
  policy-diff track 地区生产总值 papers --lang zh
  policy-diff track 三送一强 --seat 经开区
`
