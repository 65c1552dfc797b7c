import { compareKey } from './normalize.js'

/**
 * How telling each pair of neighbouring characters is, by the share of texts that do without it (inverse
 * document frequency). Character pairs need no segmentation and serve as well as words for the likeness of
 * Chinese phrases.
 */
export interface Weights {
  of(bigram: string): number
  /** Whether several texts have it: only such a one can lead from one text to another. */
  isShared(bigram: string): boolean
}

export function weigh(texts: readonly string[]): Weights {
  const frequency = new Map<string, number>()
  for (const text of texts)
    for (const bigram of new Set(bigrams(text))) frequency.set(bigram, (frequency.get(bigram) ?? 0) + 1)
  const total = texts.length + 1
  return {
    of: bigram => Math.log(1 + total / (1 + (frequency.get(bigram) ?? 0))),
    isShared: bigram => (frequency.get(bigram) ?? 0) > 1,
  }
}

/** The neighbouring character pairs of a text, punctuation left out; a single character stands for itself. */
export function bigrams(text: string): string[] {
  return compareKey(text)
    .split(/[^\p{L}\p{N}%]+/u)
    .flatMap(run => {
      const characters = [...run]
      if (characters.length === 1) return characters
      return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
    })
}

/** The character pairs of a text, each once with its weight. */
export interface Bag {
  readonly words: ReadonlyMap<string, number>
  readonly weight: number
  /** Those that other texts have too, rarest first: what an index needs to find its likes. */
  readonly leads: readonly string[]
}

export function bagOf(text: string, weights: Weights): Bag {
  const weighted = [...new Set(bigrams(text))].map(word => [word, weights.of(word)] as const)
  weighted.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return {
    words: new Map(weighted),
    weight: weighted.reduce((sum, [, weight]) => sum + weight, 0),
    leads: weighted.map(([word]) => word).filter(weights.isShared),
  }
}

export interface Likeness {
  /** Weighted share of both that is common (Dice), 0–1. */
  readonly common: number
  /** Weighted share of the lighter one that the other contains, 0–1. */
  readonly contained: number
}

export function likeness(a: Bag, b: Bag): Likeness {
  const [few, many] = a.words.size < b.words.size ? [a, b] : [b, a]
  let shared = 0
  for (const [word, weight] of few.words) if (many.words.has(word)) shared += weight
  if (shared === 0) return { common: 0, contained: 0 }
  return { common: (2 * shared) / (a.weight + b.weight), contained: shared / Math.min(a.weight, b.weight) }
}
