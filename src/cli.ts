#!/usr/bin/env node
import { EXIT } from './cli/exit-codes.js'
import { run } from './cli/run.js'
import { complain, processWorld } from './cli/world.js'

const world = processWorld()

// A reader that has seen enough (`| head`) is no error; a full disk is, and says so in one sentence.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done)
  complain(world, `policy-diff: stdout cannot be written: ${error.message}.`)
  process.exit(EXIT.misuse)
})
// Nobody is left who would hear a complaint; the result may still be wanted.
process.stderr.on('error', () => {})

process.exitCode = await run(process.argv.slice(2), world)
