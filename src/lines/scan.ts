import type { TextRange } from '../model/span.js'

/** A word of a list found in a text. */
export interface Hit<T> {
  readonly range: TextRange
  readonly word: string
  readonly values: readonly T[]
}

interface Entry<T> {
  readonly word: string
  /** Whether quotes must stand around it: “两新”. */
  readonly quoted: boolean
  readonly values: readonly T[]
}

const OPENING = /[“"「『]/u
const CLOSING = /[”"」』]/u

/**
 * Finds the words of a list in folded text, from left to right, the longest first, none inside another: linear in
 * the text. A word written with quotes is found only where quotes of any kind stand around it; the range leaves
 * them out.
 */
export function createScanner<T>(pairs: Iterable<readonly [string, T]>): (text: string) => Hit<T>[] {
  const byStart = indexByStart(pairs)
  return text => {
    const hits: Hit<T>[] = []
    for (let at = 0; at < text.length; ) {
      const entry = byStart.get(text.slice(at, at + 2))?.find(one => standsAt(one, text, at))
      if (entry)
        hits.push({ range: { from: at, to: at + entry.word.length }, word: entry.word, values: entry.values })
      at += entry?.word.length ?? 1
    }
    return hits
  }
}

function standsAt<T>({ word, quoted }: Entry<T>, text: string, at: number): boolean {
  if (!text.startsWith(word, at)) return false
  return !quoted || (OPENING.test(text.charAt(at - 1)) && CLOSING.test(text.charAt(at + word.length)))
}

/** By the first two characters, the longest first. */
function indexByStart<T>(pairs: Iterable<readonly [string, T]>): Map<string, Entry<T>[]> {
  const entries = new Map<string, Entry<T> & { values: T[] }>()
  for (const [written, value] of pairs) {
    const known = entries.get(written)
    if (known) known.values.push(value)
    else {
      const quoted = written.startsWith('“') && written.endsWith('”')
      entries.set(written, { word: quoted ? written.slice(1, -1) : written, quoted, values: [value] })
    }
  }
  const byStart = new Map<string, Entry<T>[]>()
  for (const entry of entries.values()) {
    const start = entry.word.slice(0, 2)
    const list = byStart.get(start)
    if (list) list.push(entry)
    else byStart.set(start, [entry])
  }
  for (const list of byStart.values()) list.sort((a, b) => b.word.length - a.word.length)
  return byStart
}
