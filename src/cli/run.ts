import { CommanderError } from 'commander'
import { MisuseError } from '../model/errors.js'
import { addCompletion } from './completion.js'
import { EXIT, type ExitCode, FindingsExist, UnreadableInput } from './exit-codes.js'
import { createProgram } from './program.js'
import { complain, type World } from './world.js'

/** Runs one command line (without node and script) and says how it ended; never throws. */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  try {
    const program = createProgram(world)
    await addCompletion(program, args[0])
    await program.parseAsync(args, { from: 'user' })
    return EXIT.done
  } catch (error) {
    return explainFailure(error, world)
  }
}

function explainFailure(error: unknown, world: World): ExitCode {
  // Commander has already printed what it has to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.misuse
  if (error instanceof FindingsExist) return EXIT.findings
  if (error instanceof UnreadableInput) return EXIT.misuse
  if (error instanceof MisuseError) {
    complain(world, `policy-diff: ${error.message}`)
    return EXIT.misuse
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  complain(
    world,
    `policy-diff: a fault of the program, not of your papers. Please report it with these lines:\n${trace}`,
  )
  return EXIT.fault
}
