import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { MANIFEST_NAME } from '../model/corpus.js'
import { MisuseError } from '../model/errors.js'
import { deliver } from './output.js'
import type { World } from './world.js'

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
    .option('--force', 'replace a manifest that is there')
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
      await deliver(world, draft, flags.dryRun ? undefined : target)
      if (!flags.dryRun) {
        world.stderr.write(`Wrote ${target}. Read its guesses, then run \`policy-diff check ${dir}\`.\n`)
      }
    })
}

const EXAMPLES = `
Examples:
  policy-diff init papers
  policy-diff init papers --dry-run
`
