import { fileURLToPath } from 'node:url'
import type { Sink, World } from '../../src/cli/world.js'

/** A world that keeps what is written to it. */
export interface TestWorld extends World {
  readonly printed: () => string
  readonly complained: () => string
}

/** A world without terminals, in the folder of the project. */
export function testWorld(env: Record<string, string> = {}): TestWorld {
  const out: string[] = []
  const err: string[] = []
  return {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env,
    stdout: sinkOf(out),
    stderr: sinkOf(err),
    printed: () => out.join(''),
    complained: () => err.join(''),
  }
}

function sinkOf(lines: string[]): Sink {
  return {
    isTTY: false,
    columns: undefined,
    write: text => {
      lines.push(text)
    },
  }
}
