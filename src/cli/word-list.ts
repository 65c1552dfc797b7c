import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { MisuseError } from '../model/errors.js'
import type { World } from './world.js'

/**
 * The words of a file, one a line; empty lines and lines that begin with # are left out.
 * @throws MisuseError where the file cannot be read.
 */
export async function readWordList(world: World, file: string | undefined): Promise<string[]> {
  if (file === undefined) return []
  const path = resolve(world.cwd, file)
  const text = await readFile(path, 'utf8').catch(() => {
    throw new MisuseError(`${path} cannot be read; name a text file with one word a line.`)
  })
  return text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
}
