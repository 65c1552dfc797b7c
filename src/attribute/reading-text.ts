import type { TextRange } from '../model/span.js'
import type { PassageStatement } from '../model/statement.js'
import { compareKey } from '../text/normalize.js'
import type { WitnessInput } from './witnesses.js'

/** A document as collation reads it: its characters' keys, without space and page furniture. */
export interface ReadingText {
  readonly input: WitnessInput
  readonly keys: readonly string[]
  /** Per key: the place of its character in the reflowed text, and just behind it. */
  readonly places: readonly TextRange[]
}

/** The running text and headings of a document, character by character. */
export function readingText(input: WitnessInput): ReadingText {
  const { text, blocks } = input.reflowed
  const keys: string[] = []
  const places: TextRange[] = []
  for (const { shape, range } of blocks) {
    if (shape === 'furniture') continue
    let from = range.from
    for (const character of text.slice(range.from, range.to)) {
      const key = compareKey(character)
      const to = from + character.length
      if (key !== '') {
        keys.push(key)
        places.push({ from, to })
      }
      from = to
    }
  }
  return { input, keys, places }
}

/** The range of the reflowed text that a range of keys stands for; an empty one lies behind the key before it. */
export function rangeOf({ places }: ReadingText, keys: TextRange): TextRange {
  if (keys.from < keys.to)
    return { from: (places[keys.from] as TextRange).from, to: (places[keys.to - 1] as TextRange).to }
  const at = keys.from > 0 ? (places[keys.from - 1] as TextRange).to : (places[0]?.from ?? 0)
  return { from: at, to: at }
}

/** The word of its statement that holds the first of a range of keys; the range itself outside statements. */
export function wordAround({ input, places }: ReadingText, keys: TextRange): TextRange {
  const at = (places[keys.from] as TextRange).from
  const word = wordAt(input.statements, at)
  if (!word) return keys
  let { from, to } = keys
  while (from > 0 && (places[from - 1] as TextRange).from >= word.from) from -= 1
  while (to < places.length && (places[to] as TextRange).to <= word.to) to += 1
  return { from, to }
}

function wordAt(statements: readonly PassageStatement[], at: number): TextRange | null {
  const statement = statements.find(({ range }) => range.from <= at && at < range.to)
  let from = statement?.range.from ?? at
  for (const { surface } of statement?.tokens ?? []) {
    const to = from + surface.length
    if (at < to) return { from, to }
    from = to
  }
  return null
}
