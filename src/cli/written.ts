import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { World } from './world.js'

/**
 * What policy-diff wrote, so that it may replace it: of every file the hashes of the last two contents that it wrote
 * there. A file with any other content is somebody's work, be it only a word that a reader added to a report.
 *
 * The record stands under the user's state folder, one small file for each path, and holds no text. Where there is no
 * such folder, nothing is known to be ours, and every replacement asks for `--force`.
 */
export interface Written {
  /** Whether these bytes, found at a path, are as policy-diff wrote them there. */
  isOurs(path: string, found: Uint8Array): Promise<boolean>
  /** Notes what is about to be written to a path; called before it is, so that a killed run leaves both known. */
  note(path: string, content: Uint8Array): Promise<void>
}

/** Hashes kept of each path: the content there is, and the one about to take its place. */
const KEPT = 2

export function writtenFiles({ env }: World): Written {
  const folder = stateFolder(env)
  const hashes = async (path: string): Promise<string[]> => {
    if (folder === null) return []
    const record = await readFile(join(folder, hashOf(path)), 'utf8').catch(() => '')
    return record.split('\n').filter(Boolean)
  }
  return {
    isOurs: async (path, found) => (await hashes(path)).includes(hashOf(found)),
    note: async (path, content) => {
      if (folder === null) return
      const known = [...new Set([hashOf(content), ...(await hashes(path))])].slice(0, KEPT)
      const file = join(folder, hashOf(path))
      const draft = `${file}.${process.pid}`
      // Without a record the next run asks for `--force`; that is no reason to fail this one.
      await mkdir(folder, { recursive: true, mode: 0o700 })
        .then(() => writeFile(draft, `${known.join('\n')}\n`))
        .then(() => rename(draft, file))
        .catch(() => {})
    },
  }
}

/** https://specifications.freedesktop.org/basedir-spec; on Windows the local application data. */
function stateFolder(env: World['env']): string | null {
  const base = env.XDG_STATE_HOME || env.LOCALAPPDATA || (env.HOME && join(env.HOME, '.local', 'state'))
  return base ? join(base, 'policy-diff', 'written') : null
}

const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
