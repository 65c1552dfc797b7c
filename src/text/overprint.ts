import type { TextRange } from '../model/span.js'
import { joinMapped, type MappedText, sliceMapped, withoutMatches } from './mapped.js'

/** Shortest line that may be read as overprinted: reduplications (干干净净, 方方面面) are shorter. */
const MIN_OVERPRINT = 8
/** Longest: a headline printed twice. Body text is not looked at. */
const MAX_OVERPRINT = 120
/** A part of one character belongs to the phrase that follows it. */
const MIN_PHRASE = 2

/**
 * The clean reading of a heading that was printed twice over itself (`甲乙甲乙丙丁丙丁` → `甲乙 丙丁`), phrase by
 * phrase or character by character; null where the text is not made of doubled parts throughout.
 */
export function readOverprint(piece: MappedText): MappedText | null {
  const tight = withoutMatches(piece, /\s/gu)
  if (tight.text.length < MIN_OVERPRINT || tight.text.length > MAX_OVERPRINT) return null
  const parts = doubledParts(tight.text)
  if (!parts) return null
  const phrases: MappedText[][] = [[]]
  for (const { from, to } of parts) {
    phrases.at(-1)?.push(sliceMapped(tight, from, to))
    if (to - from >= MIN_PHRASE) phrases.push([])
  }
  const whole = phrases.filter(phrase => phrase.length > 0).map(phrase => joinMapped(phrase, ''))
  return joinMapped(whole, ' ')
}

/** The first copies of the doubled parts that make up the text, as few as possible; null where it has none. */
function doubledParts(text: string): TextRange[] | null {
  const best: ({ count: number; half: number } | null)[] = new Array(text.length + 1).fill(null)
  best[text.length] = { count: 0, half: 0 }
  for (let from = text.length - 2; from >= 0; from--) {
    for (let half = 1; from + 2 * half <= text.length; half++) {
      const rest = best[from + 2 * half]
      if (!rest || text.slice(from, from + half) !== text.slice(from + half, from + 2 * half)) continue
      const count = rest.count + 1
      if (count < (best[from]?.count ?? Number.POSITIVE_INFINITY)) best[from] = { count, half }
    }
  }
  if (!best[0]) return null
  const parts: TextRange[] = []
  for (let from = 0; from < text.length; ) {
    const half = best[from]?.half as number
    parts.push({ from, to: from + half })
    from += 2 * half
  }
  return parts
}
