import { compareKey } from './normalize.js'

/**
 * How telling each pair of neighbouring characters is, by the share of texts that do without it (inverse
 * document frequency). Character pairs need no segmentation and serve as well as words for the likeness of
 * Chinese phrases.
 */
export interface Weights {
  of(bigram: string): number
}

export function weigh(texts: readonly string[]): Weights {
  const frequency = new Map<string, number>()
  for (const text of texts)
    for (const bigram of new Set(bigrams(text))) frequency.set(bigram, (frequency.get(bigram) ?? 0) + 1)
  const total = texts.length + 1
  return { of: bigram => Math.log(1 + total / (1 + (frequency.get(bigram) ?? 0))) }
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

export interface Likeness {
  /** Weighted share of both that is common (Dice), 0–1. */
  readonly common: number
  /** Weighted share of the lighter one that the other contains, 0–1. */
  readonly contained: number
}

export function likeness(a: readonly string[], b: readonly string[], weights: Weights): Likeness {
  const [left, right] = [new Set(a), new Set(b)]
  const sum = (set: Iterable<string>) => [...set].reduce((total, one) => total + weights.of(one), 0)
  const shared = sum([...left].filter(one => right.has(one)))
  const [leftWeight, rightWeight] = [sum(left), sum(right)]
  if (shared === 0) return { common: 0, contained: 0 }
  return {
    common: (2 * shared) / (leftWeight + rightWeight),
    contained: shared / Math.min(leftWeight, rightWeight),
  }
}
