import { Command } from 'commander'
import { toolVersion } from '../version.js'
import { addAnalyze } from './analyze.js'
import { addCheck } from './check.js'
import { addDiff } from './diff.js'
import { addExport } from './export.js'
import { addInit } from './init.js'
import { addReport } from './report.js'
import type { World } from './world.js'

/** The command line with all its commands. */
export function createProgram(world: World): Command {
  const program = new Command('policy-diff')
    .description('What changed, persisted, appeared or disappeared from one political meeting to the next.')
    .version(toolVersion())
    .showHelpAfterError('(`--help` lists what there is)')
    .exitOverride()
    .configureOutput({
      writeOut: text => world.stdout.write(text),
      writeErr: text => world.stderr.write(text),
    })
  addReport(program, world)
  addDiff(program, world)
  addAnalyze(program, world)
  addExport(program, world)
  addInit(program, world)
  addCheck(program, world)
  return program
}
