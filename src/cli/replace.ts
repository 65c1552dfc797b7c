import { rmSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { MisuseError } from '../model/errors.js'
import { EXIT } from './exit-codes.js'

/** Signals that end a run; a draft is taken away first. */
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Writes a draft beside the file and renames it, so that whatever interrupts leaves the old file or the new one whole.
 * @throws MisuseError where it cannot be written, its disk being full among the reasons
 */
export async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  const folder = dirname(path)
  const draft = join(folder, draftName())
  // Listened to only while a draft exists: elsewhere a signal ends the process at once, as it should.
  const end = (signal: NodeJS.Signals) => {
    rmSync(draft, { force: true })
    if (signal === 'SIGINT') process.exit(EXIT.interrupted)
    for (const one of ENDINGS) process.removeListener(one, end)
    process.kill(process.pid, signal)
  }
  for (const one of ENDINGS) process.once(one, end)
  try {
    await mkdir(folder, { recursive: true })
    await sweep(folder)
    await writeDraft(draft, content, await modeOf(path))
    await rename(draft, path)
  } catch (error) {
    // Where not even the folder can be had, there is no draft to take away.
    await rm(draft, { force: true }).catch(() => {})
    throw new MisuseError(`${path} cannot be written: ${(error as Error).message}.`)
  } finally {
    for (const one of ENDINGS) process.removeListener(one, end)
  }
}

/** The content is on the disk before the name points to it. */
async function writeDraft(draft: string, content: Uint8Array, mode: number): Promise<void> {
  const handle = await open(draft, 'wx', mode)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The rights of the file that is replaced; a new one has the usual ones. */
async function modeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null)
  return found ? found.mode & 0o777 : 0o666
}

const PREFIX = `.policy-diff-${hostname()}-`
let drafts = 0

function draftName(): string {
  drafts += 1
  return `${PREFIX}${process.pid}-${drafts}.part`
}

/** Takes away the drafts of runs that were killed: nothing else takes them away. */
async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder)
  for (const name of names) {
    const process = name.startsWith(PREFIX) ? /^(\d+)-\d+\.part$/u.exec(name.slice(PREFIX.length)) : null
    if (process && !isAlive(Number(process[1]))) await rm(join(folder, name), { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
