import { createHash } from 'node:crypto'
import type { Dirent, Stats } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { MisuseError } from '../model/errors.js'
import { decode, REPLACEMENT } from './decode.js'
import { isForeign, isTable, isText } from './formats/kinds.js'
import { type LimitName, type Limits, overLimit } from './limits.js'

/** Name of the file that makes a folder a corpus. */
export const MANIFEST_NAME = 'corpus.yaml'

/** A file that was read, or why it was not, as the end of a sentence with its way out. */
export type FileRead =
  | { readonly bytes: Uint8Array }
  | { readonly absent: true }
  | { readonly refused: string }

/** The files of a folder that may be papers: paths relative to it with `/`, in code-unit order. */
export interface FolderListing {
  readonly texts: readonly string[]
  /** Tables that may hold speeches, one a row. */
  readonly tables: readonly string[]
  /** Files and folders that hold papers perhaps but cannot be read as they are, and the way out. */
  readonly unreadable: readonly { readonly path: string; readonly why: string }[]
}

/** @throws MisuseError where there is no such folder, or it may not be read */
export async function requireFolder(root: string): Promise<void> {
  const found = await stat(root).catch(() => null)
  if (!found) throw new MisuseError(`There is no folder ${root}.`)
  if (!found.isDirectory()) throw new MisuseError(`${root} is a file; name the folder that holds the papers.`)
  const entries = await readdir(root).catch(() => null)
  if (!entries) throw new MisuseError(`${root} may not be read; give yourself the right to read it.`)
}

/**
 * The manifest's text in whatever encoding it was saved, or null where the folder has none.
 * @throws MisuseError where it is there but cannot be read
 */
export async function readManifest(root: string, limits: Limits): Promise<string | null> {
  const read = await readInside(root, MANIFEST_NAME, limits)
  if ('bytes' in read) return decode(read.bytes).text
  if ('absent' in read) return null
  throw new MisuseError(`${join(root, MANIFEST_NAME)} cannot be read: ${read.refused}.`)
}

/** Reads a plain file of the folder; a pipe, a device, a path or a link that leads out of it is refused. */
export async function readInside(root: string, path: string, limits: Limits): Promise<FileRead> {
  try {
    const real = await realpath(join(root, path))
    if (!real.startsWith((await realpath(root)) + sep))
      return { refused: 'it is a link that leads out of the folder; put a copy there' }
    const found = await stat(real)
    const special = specialKind(found)
    if (special) return { refused: `it is ${special}; only plain files are read` }
    const limit = limitOf(path)
    if (found.size > limits[limit]) return { refused: overLimit(limit, limits) }
    return { bytes: await readFile(real) }
  } catch (error) {
    return explainFailedRead(error)
  }
}

function limitOf(path: string): LimitName {
  if (path === MANIFEST_NAME) return 'manifest-bytes'
  return ['.pdf', '.docx'].includes(extname(path).toLowerCase()) ? 'file-bytes' : 'text-bytes'
}

/** What a file is that is no plain one and no folder; null for those. */
function specialKind(file: Stats | Dirent): string | null {
  if (file.isFIFO()) return 'a pipe'
  if (file.isSocket()) return 'a socket'
  return file.isCharacterDevice() || file.isBlockDevice() ? 'a device' : null
}

function explainFailedRead(error: unknown): FileRead {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return { absent: true }
  if (code === 'EACCES' || code === 'EPERM') return { refused: 'you may not read it; change its rights' }
  if (code === 'ELOOP') return { refused: 'it is a link that leads to itself; put the file there' }
  if (code === 'EISDIR') return { refused: 'it is a folder; list the files in it' }
  return { refused: error instanceof Error ? error.message : String(error) }
}

/** Lists the papers of a folder and of its folders; links and hidden files are not followed. */
export async function listFolder(root: string, limits: Limits): Promise<FolderListing> {
  const listing = { texts: [] as string[], tables: [] as string[], unreadable: [] as Unreadable[] }
  let seen = 0
  const walk = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => null)
    if (!entries)
      listing.unreadable.push({ path: folder, why: 'you may not read this folder; change its rights' })
    for (const entry of entries ?? []) {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      seen += 1
      if (seen > limits.files) continue
      if (entry.isDirectory() && isVisible(entry)) {
        if (depth < limits.folders) await walk(path, depth + 1)
        else listing.unreadable.push({ path, why: overLimit('folders', limits) })
      } else if (isVisible(entry)) sort(entry, path, listing)
    }
  }
  await walk('', 0)
  if (seen > limits.files) listing.unreadable.push({ path: 'the folder', why: overLimit('files', limits) })
  const byPath = (a: Unreadable, b: Unreadable) => (a.path < b.path ? -1 : 1)
  return {
    texts: listing.texts.sort(),
    tables: listing.tables.sort(),
    unreadable: listing.unreadable.sort(byPath),
  }
}

type Unreadable = FolderListing['unreadable'][number]

/** Puts a file where it belongs; one that is no paper by its name goes nowhere. */
function sort(
  entry: Dirent,
  path: string,
  listing: { texts: string[]; tables: string[]; unreadable: Unreadable[] },
) {
  const why = whyUnreadable(entry)
  if (why) listing.unreadable.push({ path, why })
  else if (isText(entry.name)) listing.texts.push(path)
  else if (isTable(entry.name)) listing.tables.push(path)
}

/** Not hidden, no editor's copy, no text about the folder itself, nothing that a package manager put there. */
const isVisible = ({ name }: Dirent) =>
  name !== 'node_modules' && !/^(?:[.~]|readme\b|licen[cs]e\b)/iu.test(name)

/** A name that is not UTF-8 reaches us with U+FFFD in it, and cannot be opened by it. */
function whyUnreadable(entry: Dirent): string | null {
  const special = specialKind(entry)
  if (special) return `it is ${special}; only plain files are read`
  const isPaper = isText(entry.name) || isTable(entry.name)
  if (entry.isSymbolicLink() && isPaper) return 'it is a link; put a copy there'
  if (isForeign(entry.name)) return 'it is in a format that is not read; save it as .docx, .pdf or .txt'
  return isPaper && entry.name.includes(REPLACEMENT) ? 'its name is not UTF-8; rename it' : null
}

/** SHA-256, hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
