import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { MisuseError } from '../model/errors.js'
import { MANIFEST_NAME } from './manifest.js'

/** Extensions that are read as texts. */
export const TEXT_EXTENSIONS = ['.txt', '.md', '.html', '.htm', '.docx', '.pdf'] as const

/** @throws MisuseError where there is no such folder */
export async function requireFolder(root: string): Promise<void> {
  const found = await stat(root).catch(() => null)
  if (!found) throw new MisuseError(`There is no folder ${root}.`)
  if (!found.isDirectory()) throw new MisuseError(`${root} is a file; name the folder that holds the papers.`)
}

/** The manifest's text, or null where the folder has none. */
export async function readManifest(root: string): Promise<string | null> {
  return readFile(join(root, MANIFEST_NAME), 'utf8').catch(() => null)
}

/** Paths of the texts under a folder, relative to it, with `/`, in code-unit order. */
export async function listTexts(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile() && isText(entry.name))
    .map(entry => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
    .sort()
}

function isText(name: string): boolean {
  return !name.startsWith('.') && (TEXT_EXTENSIONS as readonly string[]).includes(extname(name).toLowerCase())
}

/** The bytes of a file of the folder, or null where it is not there. */
export async function readBytes(root: string, path: string): Promise<Uint8Array | null> {
  return readFile(join(root, path)).catch(() => null)
}

/** SHA-256, hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
