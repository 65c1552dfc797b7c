import type { TextRange } from '../model/span.js'
import { compareKey } from './normalize.js'

/**
 * Every place where a text holds the query, spelling aside: both are compared by their keys, so width,
 * script and whitespace do not matter. Places do not overlap. An empty query is nowhere.
 */
export function findAll(text: string, query: string): TextRange[] {
  return findByKey(text, query, compareKey)
}

const QUOTES = /[“”"‘’'「」『』]/gu
const CLOSING = /[”’」』]/u
const OPENING = /[“‘「『]/u

/** Like `findAll`, whatever quotes stand inside: `‘动’起来` is a place of `动起来`. */
export function findUnquoted(text: string, query: string): TextRange[] {
  return findByKey(text, query, unquotedKey).map(({ from, to }) => {
    const surface = text.slice(from, to)
    const opened = CLOSING.test(surface) && !OPENING.test(surface) && OPENING.test(text.slice(from - 1, from))
    return { from: opened ? from - 1 : from, to }
  })
}

/** The compare key of a text without its quotes. */
export function unquotedKey(text: string): string {
  return compareKey(text).replace(QUOTES, '')
}

function findByKey(text: string, query: string, keyOf: (text: string) => string): TextRange[] {
  const wanted = keyOf(query)
  if (!wanted) return []
  const { key, from } = keyed(text, keyOf)
  const found: TextRange[] = []
  for (let at = key.indexOf(wanted); at >= 0; at = key.indexOf(wanted, at + wanted.length)) {
    const last = from[at + wanted.length - 1] as TextRange
    found.push({ from: (from[at] as TextRange).from, to: last.to })
  }
  return found
}

/** The key of a text, with the character of the text that each of its units came from. */
function keyed(text: string, keyOf: (text: string) => string): { key: string; from: TextRange[] } {
  const from: TextRange[] = []
  let key = ''
  let offset = 0
  for (const character of text) {
    const part = keyOf(character)
    for (let i = 0; i < part.length; i++) from.push({ from: offset, to: offset + character.length })
    key += part
    offset += character.length
  }
  return { key, from }
}
