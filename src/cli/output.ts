import { rmSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { MisuseError } from '../model/errors.js'
import { EXIT } from './exit-codes.js'
import type { World } from './world.js'

/**
 * Writes a result to `file`, or to stdout where none is named.
 * @throws MisuseError where the file cannot be written.
 */
export async function deliver(world: World, content: string, file: string | undefined): Promise<void> {
  const text = content.endsWith('\n') ? content : `${content}\n`
  if (file === undefined || file === '-') world.stdout.write(text)
  else await replaceFile(resolve(world.cwd, file), text)
}

/**
 * Writes binary content to `file`.
 * @throws MisuseError where the file cannot be written.
 */
export async function deliverBytes(world: World, content: Uint8Array, file: string): Promise<void> {
  await replaceFile(resolve(world.cwd, file), content)
}

/** Writes beside the file and renames, so that an interruption leaves the old file or the new one, and no draft. */
async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.part`
  // Listened to only while a draft exists: elsewhere Ctrl-C ends the process at once, as it should.
  const interrupt = () => {
    rmSync(draft, { force: true })
    process.exit(EXIT.interrupted)
  }
  process.once('SIGINT', interrupt)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(draft, content)
    await rename(draft, path)
  } catch (error) {
    // Where not even the folder can be had, there is no draft to take away.
    await rm(draft, { force: true }).catch(() => {})
    throw new MisuseError(`${path} cannot be written: ${(error as Error).message}.`)
  } finally {
    process.removeListener('SIGINT', interrupt)
  }
}
