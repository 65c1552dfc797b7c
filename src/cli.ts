#!/usr/bin/env node
import { EXIT } from './cli/exit-codes.js'
import { run } from './cli/run.js'
import { processWorld } from './cli/world.js'

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.fault)
})

process.exitCode = await run(process.argv.slice(2), processWorld())
