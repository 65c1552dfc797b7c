import type { TextRange } from '../model/span.js'
import { compareKey } from './normalize.js'

/**
 * Every place where a text holds the query, spelling aside: both are compared by their keys, so width,
 * script, quotes and whitespace do not matter. Places do not overlap. An empty query is nowhere.
 */
export function findAll(text: string, query: string): TextRange[] {
  const wanted = compareKey(query)
  if (!wanted) return []
  const { key, from } = keyed(text)
  const found: TextRange[] = []
  for (let at = key.indexOf(wanted); at >= 0; at = key.indexOf(wanted, at + wanted.length)) {
    const last = from[at + wanted.length - 1] as TextRange
    found.push({ from: (from[at] as TextRange).from, to: last.to })
  }
  return found
}

/** The key of a text, with the character of the text that each of its units came from. */
function keyed(text: string): { key: string; from: TextRange[] } {
  const from: TextRange[] = []
  let key = ''
  let offset = 0
  for (const character of text) {
    const part = compareKey(character)
    for (let i = 0; i < part.length; i++) from.push({ from: offset, to: offset + character.length })
    key += part
    offset += character.length
  }
  return { key, from }
}
