import { Command } from 'commander'
import { legibleLines } from '../output/legible.js'
import { toolVersion } from '../version.js'
import { addAdoption } from './adoption.js'
import { addAnalyze } from './analyze.js'
import { addCheck } from './check.js'
import { addCommitments } from './commitments.js'
import { addCompare, addKeyness } from './compare.js'
import { addCoverage } from './coverage.js'
import { addDiff } from './diff.js'
import { addExplain } from './explain.js'
import { addExport } from './export.js'
import { addInit } from './init.js'
import { addKwic } from './kwic.js'
import { addReport } from './report.js'
import { addTable } from './table.js'
import { addTrack } from './track.js'
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
      // What it prints repeats what was typed.
      writeErr: text => world.stderr.write(legibleLines(text)),
    })
  addReport(program, world)
  addTable(program, world)
  addDiff(program, world)
  addAnalyze(program, world)
  addExport(program, world)
  addInit(program, world)
  addCheck(program, world)
  addCoverage(program, world)
  addTrack(program, world)
  addAdoption(program, world)
  addCommitments(program, world)
  addExplain(program, world)
  addKwic(program, world)
  addCompare(program, world)
  addKeyness(program, world)
  return program.addHelpText('after', EXAMPLES)
}

const EXAMPLES = `
Begin with:
  policy-diff report                         the built-in series of Zhengzhou
  policy-diff init papers                    draft a manifest for your own folder of texts
  policy-diff check papers                   see what was read from each paper
  policy-diff report papers --lang zh        report on it, labels in Chinese
  source <(policy-diff completion bash)      complete commands and options (zsh and fish too)
`
