import { lstat, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import type { Analysis } from '../model/analysis.js'
import { MANIFEST_NAME } from '../model/corpus.js'
import { MisuseError } from '../model/errors.js'
import type { World } from './world.js'
import { writtenFiles } from './written.js'

/** What a command read, and must not write over. */
export interface Inputs {
  /** Files, absolute. */
  readonly files: readonly string[]
  /** The folder of the papers, or null: nothing of it is replaced but what policy-diff wrote. */
  readonly folder: string | null
}

export const NO_INPUTS: Inputs = { files: [], folder: null }

/** The papers of an analysis, its manifest, their folder, and other files that a command read. */
export function inputsOf({ corpus, documents }: Analysis, others: readonly string[] = []): Inputs {
  const papers = documents.map(({ path }) => join(corpus.root, path))
  return { files: [join(corpus.root, MANIFEST_NAME), ...papers, ...others], folder: corpus.root }
}

/**
 * The real path at which a result may be written. An input, a file of the papers' folder that policy-diff did not
 * write, and what is no plain file are never replaced; another file only where policy-diff wrote it, or with `force`.
 * @throws MisuseError that says which of these it is, and the way out
 */
export async function writablePath(
  world: World,
  file: string,
  inputs: Inputs,
  force: boolean,
): Promise<string> {
  const path = resolve(world.cwd, file)
  if (/^\/(?:dev|proc)\//u.test(path))
    throw refused(path, 'it is a device; leave --out away, or write --out -, to print to stdout')
  const there = await lstat(path).catch(() => null)
  if (!there) return join(await realParent(path), basename(path))
  const real = await realpath(path).catch(() => null)
  if (real === null) throw refused(path, 'it is a link that leads nowhere; remove it or name another file')
  await refuseSpecial(path, real)
  if (await isAnyOf(real, inputs.files))
    throw refused(path, 'it is one of the papers that were read, or belongs to them; name another file')
  if (await writtenFiles(world).isOurs(real, await readFile(real))) return real
  if (inputs.folder !== null && real.startsWith((await realpath(inputs.folder)) + sep))
    throw refused(path, 'it stands in the folder of the papers, and policy-diff did not write it')
  if (!force) throw refused(path, 'it exists, and policy-diff did not write it as it is; --force replaces it')
  return real
}

async function refuseSpecial(path: string, real: string): Promise<void> {
  const found = await stat(real)
  if (found.isDirectory()) throw refused(path, 'it is a folder; name a file in it')
  if (!found.isFile()) throw refused(path, 'it is no plain file; name another, or redirect stdout to it')
}

/** The real path of the folder that a new file goes to, as far as it exists. */
async function realParent(path: string): Promise<string> {
  const parent = dirname(path)
  return realpath(parent).catch(() => parent)
}

/** Whether a file is one of several, under whatever name. */
async function isAnyOf(real: string, files: readonly string[]): Promise<boolean> {
  const { dev, ino } = await stat(real)
  for (const file of files) {
    const one = await stat(file).catch(() => null)
    if (one && one.dev === dev && one.ino === ino) return true
  }
  return false
}

function refused(path: string, why: string): MisuseError {
  return new MisuseError(`${path} cannot be written: ${why}.`)
}
