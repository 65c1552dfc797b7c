import { legibleLines } from '../output/legible.js'

/** A stream the command line writes to. */
export interface Sink {
  readonly isTTY: boolean
  /** Width in columns, where it is a terminal that knows. */
  readonly columns: number | undefined
  write(text: string): void
}

/** The outer world as the commands see it; tests hand in their own. */
export interface World {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Results, and nothing else. */
  readonly stdout: Sink
  /** Progress, diagnostics and errors. */
  readonly stderr: Sink
}

/** Says something on stderr. File names and what was typed may be in it, so nothing of it may act on the screen. */
export function complain({ stderr }: World, message: string): void {
  stderr.write(`${legibleLines(message)}\n`)
}

/** The world of a real process. */
export function processWorld(): World {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: sink(process.stdout),
    stderr: sink(process.stderr),
  }
}

function sink(stream: NodeJS.WriteStream): Sink {
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns,
    write: text => {
      stream.write(text)
    },
  }
}
