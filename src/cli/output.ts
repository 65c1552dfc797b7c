import type { Command } from 'commander'
import type { Analysis } from '../model/analysis.js'
import { type Inputs, inputsOf, writablePath } from './guard.js'
import { replaceFile } from './replace.js'
import type { World } from './world.js'
import { writtenFiles } from './written.js'

/** Options of every command that can write a file. */
export interface OutFlags {
  readonly out?: string
  readonly force?: boolean
}

/** Adds the options of a command that can write a file. */
export function withOutFlags(command: Command): Command {
  return command
    .option('--out <file>', 'write to a file instead of stdout')
    .option('--force', 'replace a file that policy-diff did not write (never one of the papers)')
}

/** A file to be written: its path as the user or an exporter names it. */
export interface OutFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/**
 * Writes a result to the file asked for, or to stdout where none is.
 * @param alsoRead absolute paths of files that the command read beside the papers
 * @throws MisuseError where the file may not or cannot be written
 */
export async function deliver(
  world: World,
  content: string,
  { out, force = false }: OutFlags,
  analysis: Analysis,
  alsoRead: readonly string[] = [],
): Promise<void> {
  if (out === undefined || out === '-') print(world, content)
  else await writeFiles(world, [{ path: out, content }], inputsOf(analysis, alsoRead), force)
}

/** Prints a result to stdout, ending in a line feed. */
export function print(world: World, content: string): void {
  world.stdout.write(ended(content))
}

/**
 * Writes files, all or, where one of them may not be written, none.
 * @throws MisuseError where one may not or cannot be written
 */
export async function writeFiles(
  world: World,
  files: readonly OutFile[],
  inputs: Inputs,
  force: boolean,
): Promise<void> {
  const paths: string[] = []
  for (const { path } of files) paths.push(await writablePath(world, path, inputs, force))
  const written = writtenFiles(world)
  for (const [index, path] of paths.entries()) {
    const content = bytesOf((files[index] as OutFile).content)
    await written.note(path, content)
    await replaceFile(path, content)
  }
}

const ended = (text: string) => (text.endsWith('\n') ? text : `${text}\n`)
const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(ended(content)) : content
