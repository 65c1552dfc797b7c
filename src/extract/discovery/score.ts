import { NAME_CHARACTERS, SUBJECT_HEADS } from '../../lexicon/discovery-words.js'
import type { Phrase, PhraseCounts } from './phrases.js'

/** What speaks for a phrase being a formula; each part between 0 and 1 but for the value that ranks it. */
export interface PhraseScore {
  /** Normalised pointwise mutual information of its weakest joint: 1 where its words never part. */
  readonly association: number
  /** Bits of uncertainty about its neighbour on the side where it is freer to guess. */
  readonly freedom: number
  /** Share of its occurrences that speak for a formula. */
  readonly evidence: number
  readonly value: number
}

export function scorePhrase(phrase: Phrase, counts: PhraseCounts): PhraseScore {
  const association = weakestJoint(phrase, counts)
  const freedom = Math.min(entropy(phrase.left, phrase.count), entropy(phrase.right, phrase.count))
  const evidence = Math.min(1, phrase.evidence / phrase.count + shapeBonus(phrase))
  return { association, freedom, evidence, value: spread(phrase) * association * evidence }
}

/** How often and how widely something is said; the tenth time tells less than the second. */
export function spread({ count, documents }: { count: number; documents: ReadonlySet<string> }): number {
  return Math.log2(1 + count) * Math.log2(1 + documents.size)
}

/** Numbers that begin a bundle speak for a formula by themselves. */
const BUNDLE_BONUS = 0.3
const BUNDLE = /^[两三四五六七八九十双][^年月日点分成大]/u

function shapeBonus({ text }: Phrase): number {
  return BUNDLE.test(text) ? BUNDLE_BONUS : 0
}

/** Whether a phrase names a subject, a body or a place, or is a word of the language. */
export function isPlainName({ words, text }: Phrase): boolean {
  const last = words.at(-1) as string
  return words.length === 1 || SUBJECT_HEADS.has(last) || NAME_CHARACTERS.test(text)
}

function weakestJoint({ words, count }: Phrase, counts: PhraseCounts): number {
  const rarity = Math.log(counts.total / count)
  let weakest = 1
  for (let cut = 1; cut < words.length; cut++) {
    const [head, tail] = [words.slice(0, cut), words.slice(cut)]
    const mutual = Math.log((count * counts.total) / (frequency(head, counts) * frequency(tail, counts)))
    weakest = Math.min(weakest, mutual / rarity)
  }
  return weakest
}

/** How often a part occurs; parts too short to be phrases are bounded by their rarest word. */
function frequency(part: readonly string[], { words, phrases }: PhraseCounts): number {
  const phrase = part.length > 1 ? phrases.get(part.join('')) : undefined
  return phrase?.count ?? Math.min(...part.map(word => words.get(word) ?? 1))
}

function entropy(neighbours: ReadonlyMap<string, number>, count: number): number {
  let bits = 0
  for (const n of neighbours.values()) bits -= (n / count) * Math.log2(n / count)
  return bits
}
