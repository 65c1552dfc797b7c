import { constants, existsSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { MANIFEST_NAME } from '../model/corpus.js'
import { MisuseError } from '../model/errors.js'
import { print } from './output.js'
import { replaceFile } from './replace.js'
import { complain, type World } from './world.js'

interface InitFlags {
  readonly force?: boolean
  readonly dryRun?: boolean
}

/** `policy-diff init <dir>`: drafts a manifest for a folder of texts. */
export function addInit(program: Command, world: World): void {
  program
    .command('init')
    .argument('<dir>', 'folder of papers')
    .description(`draft a ${MANIFEST_NAME} for a folder of texts, marking each guess`)
    .option('--force', 'replace a manifest that is there; the old one is kept beside it')
    .option('--dry-run', 'print the draft instead of writing it')
    .addHelpText('after', EXAMPLES)
    .action(async (dir: string, flags: InitFlags) => {
      const root = resolve(world.cwd, dir)
      const target = join(root, MANIFEST_NAME)
      if (existsSync(target) && !flags.force && !flags.dryRun) {
        throw new MisuseError(`${target} exists; --force replaces it, --dry-run prints a draft.`)
      }
      const [{ draftManifest }, { findUnknownUnits }] = await Promise.all([
        import('../corpus/draft/draft.js'),
        import('../analyze.js'),
      ])
      const draft = await draftManifest(root, { findUnits: findUnknownUnits })
      if (flags.dryRun) return print(world, draft)
      const kept = await keepOld(target)
      await replaceFile(target, new TextEncoder().encode(draft))
      if (kept) complain(world, `The manifest that was there is now ${kept}.`)
      complain(world, `Wrote ${target}. Read its guesses, then run \`policy-diff check ${dir}\`.`)
    })
}

/** Copies a manifest that is there to the first name that is free beside it, and says which; null where there is none. */
async function keepOld(target: string, number = 1): Promise<string | null> {
  if (!existsSync(target)) return null
  const copy = `${target}.old${number === 1 ? '' : `-${number}`}`
  try {
    await copyFile(target, copy, constants.COPYFILE_EXCL)
    return copy
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return keepOld(target, number + 1)
    throw new MisuseError(`${target} cannot be kept beside the new one: ${(error as Error).message}.`)
  }
}

const EXAMPLES = `
Examples:
  policy-diff init papers
  policy-diff init papers --dry-run
`
