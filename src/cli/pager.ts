import { spawn } from 'node:child_process'
import type { World } from './world.js'

/**
 * Shows a long text through the reader's pager, where stdout is a terminal; `less` quits by itself where the
 * text fits on the screen, and passes colours through.
 * @returns whether it was shown; without a pager the caller prints it.
 */
export async function page(world: World, text: string): Promise<boolean> {
  const pager = world.env.PAGER ?? 'less'
  if (!world.stdout.isTTY || pager === '' || pager === 'cat') return false
  const env = { ...world.env, LESS: world.env.LESS ?? 'FRX', LESSCHARSET: 'utf-8' }
  return new Promise(resolve => {
    const child = spawn(pager, { shell: true, env, stdio: ['pipe', 'inherit', 'inherit'] })
    child.once('error', () => resolve(false))
    // A shell that finds no pager ends with 127.
    child.once('close', code => resolve(code !== 127))
    // A reader who has seen enough closes the pager before all is written.
    child.stdin.on('error', () => {})
    child.stdin.end(text)
  })
}
