import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(
  process.env.POLICY_DIFF_CORPORA ?? fileURLToPath(new URL('../../shared/corpora', import.meta.url)),
)

/**
 * Path of one of the full-text corpora that the project does not carry, or null where it is not at hand:
 * `describe.skipIf(!folder)` then skips the tests that read it.
 */
export function fullTexts(name: string): string | null {
  const folder = join(root, name)
  return existsSync(folder) ? folder : null
}
