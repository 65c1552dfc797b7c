import { createHash } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { MANIFEST_NAME } from '../model/corpus.js'
import { MisuseError } from '../model/errors.js'
import { decode, REPLACEMENT } from './decode.js'
import { isForeign, TEXT_EXTENSIONS } from './formats.js'

/** Size from which a file is not read, in bytes: the longest papers with pictures stay far below. */
const LARGEST_FILE = 128 * 1024 * 1024
/** How deep folders are searched for texts. */
const DEEPEST = 8

/** A file that was read, or why it was not, as the end of a sentence with its way out. */
export type FileRead =
  | { readonly bytes: Uint8Array }
  | { readonly absent: true }
  | { readonly refused: string }

/** The files of a folder that may be papers: paths relative to it with `/`, in code-unit order. */
export interface FolderListing {
  readonly texts: readonly string[]
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
export async function readManifest(root: string): Promise<string | null> {
  const read = await readInside(root, MANIFEST_NAME)
  if ('bytes' in read) return decode(read.bytes).text
  if ('absent' in read) return null
  throw new MisuseError(`${join(root, MANIFEST_NAME)} cannot be read: ${read.refused}.`)
}

/** Reads a file of the folder; a path or a link that leads out of it is refused. */
export async function readInside(root: string, path: string): Promise<FileRead> {
  try {
    const real = await realpath(join(root, path))
    if (!real.startsWith((await realpath(root)) + sep))
      return { refused: 'it is a link that leads out of the folder; put a copy there' }
    const { size } = await stat(real)
    if (size > LARGEST_FILE) return { refused: `it is larger than ${LARGEST_FILE} bytes; split it` }
    return { bytes: await readFile(real) }
  } catch (error) {
    return explainFailedRead(error)
  }
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
export async function listFolder(root: string): Promise<FolderListing> {
  const texts: string[] = []
  const unreadable: { path: string; why: string }[] = []
  const walk = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => null)
    if (!entries) unreadable.push({ path: folder, why: 'you may not read this folder; change its rights' })
    for (const entry of entries ?? []) {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      if (isVisibleFolder(entry) && depth < DEEPEST) await walk(path, depth + 1)
      if (!isVisibleFile(entry)) continue
      const why = whyUnreadable(entry.name)
      if (why) unreadable.push({ path, why })
      else if (hasTextExtension(entry.name)) texts.push(path)
    }
  }
  await walk('', 0)
  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1)
  return { texts: texts.sort(), unreadable: unreadable.sort(byPath) }
}

const isVisibleFolder = (entry: Dirent) =>
  entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules'
/** Not hidden, no editor's copy, no text about the folder itself. */
const isVisibleFile = (entry: Dirent) =>
  entry.isFile() && !/^(?:[.~]|readme\b|licen[cs]e\b)/i.test(entry.name)
const hasTextExtension = (name: string) => TEXT_EXTENSIONS.includes(extname(name).toLowerCase())

/** A name that is not UTF-8 reaches us with U+FFFD in it, and cannot be opened by it. */
function whyUnreadable(name: string): string | null {
  if (isForeign(name)) return 'it is in a format that is not read; save it as .docx, .pdf or .txt'
  return hasTextExtension(name) && name.includes(REPLACEMENT) ? 'its name is not UTF-8; rename it' : null
}

/** SHA-256, hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
