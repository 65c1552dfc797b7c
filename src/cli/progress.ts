import type { World } from './world.js'

const ERASE_LINE = '\r\u001b[2K'

/** Shows on one line of a terminal how far the work is; silent where stderr is piped. */
export function tellProgress(world: World) {
  if (!world.stderr.isTTY) return { step: () => {}, clear: () => {} }
  return {
    step: (stage: string, done: number, total: number) =>
      world.stderr.write(`${ERASE_LINE}${stage} ${done + 1}/${total}`),
    clear: () => world.stderr.write(ERASE_LINE),
  }
}
