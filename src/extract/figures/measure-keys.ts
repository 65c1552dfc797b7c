import { NAME_TAILS, SCOPE_WORDS } from '../../lexicon/measure-phrases.js'
import { MEASURES } from '../../lexicon/measures.js'

/** The normal form of a measure's name, and whether the alias table knows it. */
export type MeasureKeys = (name: string) => { key: string; known: boolean }

const SCOPE = new RegExp(`^(?:${SCOPE_WORDS.join('|')})的?`, 'u')
const TAILS = new RegExp(`(?:${NAME_TAILS.join('|')})+$`, 'u')

/** Builds the look-up of alias rows; the rows of the corpus come first. */
export function measureKeys(added: readonly (readonly string[])[]): MeasureKeys {
  const keys = new Map<string, string>()
  for (const row of [...added, ...MEASURES]) {
    const [key] = row
    for (const name of row) if (key !== undefined && !keys.has(name)) keys.set(name, key)
  }
  return name => {
    const bare = withoutScope(name.replace(/[“”"「」\s]/gu, ''))
    const trimmed = bare.replace(TAILS, '')
    const known = keys.get(bare) ?? keys.get(trimmed)
    return { key: known ?? (trimmed || bare), known: known !== undefined }
  }
}

/** A name without the 全市 or 我国 before it. */
export const withoutScope = (name: string) => name.replace(SCOPE, '')
