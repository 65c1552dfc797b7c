import { join, resolve } from 'node:path'
import { type Corpus, MANIFEST_NAME } from '../model/corpus.js'
import { MisuseError } from '../model/errors.js'
import { assembleCorpus } from './assemble.js'
import { loadDrafted } from './draft/draft.js'
import { readManifest, requireFolder } from './folder.js'
import { DEFAULT_LIMITS, type Limits } from './limits.js'

export interface LoadOptions {
  /** Draft a manifest in memory where the folder has none. Default false. */
  readonly draft?: boolean
  /** Limits other than the usual ones, by name. */
  readonly limits?: Partial<Limits>
}

/**
 * Reads a folder of papers with its `corpus.yaml`.
 * @throws MisuseError where the folder or its manifest is missing or wrong; content problems are diagnostics
 */
export async function loadCorpus(dir: string, options: LoadOptions = {}): Promise<Corpus> {
  const root = resolve(dir)
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  await requireFolder(root)
  const yaml = await readManifest(root, limits)
  if (yaml === null && options.draft) return loadDrafted(dir, limits)
  if (yaml === null)
    throw new MisuseError(`${dir} has no ${MANIFEST_NAME}; run \`policy-diff init ${dir}\` to draft one.`)
  return assembleCorpus(root, yaml, join(dir, MANIFEST_NAME), limits)
}
