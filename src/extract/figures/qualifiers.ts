import {
  BETWEEN_BOUND,
  BOUNDING_ADVERBS,
  PREFIX_QUALIFIERS,
  type Qualifier,
  SUFFIX_QUALIFIERS,
} from '../../lexicon/figure-words.js'
import type { Figure } from '../../model/claim.js'

/** A qualifier as it stands beside a number. */
export interface QualifierMatch {
  readonly from: number
  readonly to: number
  readonly effect: Qualifier['effect']
}

/** What a value is known to lie in. */
export type Interval<Value> = Pick<Figure, 'lowerInclusive' | 'upperInclusive' | 'approx'> & {
  readonly lower: Value | null
  readonly upper: Value | null
}

const PREFIXES = byLength(PREFIX_QUALIFIERS)
const SUFFIXES = byLength(SUFFIX_QUALIFIERS)
/** 近 and 超 as the end of another word: 最近, 附近, 高超. */
const WORDS_ENDING_ALIKE =
  /(?:最|附|临|靠|远|相|邻|亲)近$|(?:高|赶|反)超$|(?:节|制|签|公|条|集|简|契|预|违)约$/u
const LONGEST_WORD = 8
const ADVERBS = byLength(BOUNDING_ADVERBS)
const BETWEEN = new Set(BETWEEN_BOUND)
const LONGEST_BETWEEN = Math.max(...BETWEEN_BOUND.map(words => words.length))

/** The qualifier that ends at `at` (超过|300公里), or null. */
export function qualifierBefore(text: string, at: number): QualifierMatch | null {
  const before = text.slice(Math.max(0, at - LONGEST_WORD), at)
  if (WORDS_ENDING_ALIKE.test(before)) return null
  const found = PREFIXES.find(({ word }) => before.endsWith(word))
  return found ? { from: at - found.word.length, to: at, effect: found.effect } : null
}

/** 至少|有|2所, 最高|补助|50万元: what an adverb further off makes of the number at `at`, or null. */
export function boundBefore(text: string, at: number): Qualifier['effect'] | null {
  for (let from = at - 1; from >= Math.max(1, at - LONGEST_BETWEEN); from--) {
    if (!BETWEEN.has(text.slice(from, at))) continue
    const adverb = ADVERBS.find(({ word }) => text.endsWith(word, from))
    if (adverb) return adverb.effect
  }
  return null
}

/** The qualifier that begins at `at` (3%|以内), or null. */
export function qualifierAfter(text: string, at: number): QualifierMatch | null {
  const found = SUFFIXES.find(({ word }) => text.startsWith(word, at))
  return found ? { from: at, to: at + found.word.length, effect: found.effect } : null
}

/** The 内 of 3年|内, which after a length of time is a limit and elsewhere begins another word. */
export function limitAfter(text: string, at: number): QualifierMatch | null {
  return text[at] === '内' && !'外容部需陆涵'.includes(text[at + 1] ?? '-')
    ? { from: at, to: at + 1, effect: '<=' }
    : null
}

/** The interval that qualifiers make of a value or of the ends of a range. */
export function boundedInterval<Value>(
  low: Value,
  high: Value,
  effects: readonly Qualifier['effect'][],
): Interval<Value> {
  const closed = { lowerInclusive: true, upperInclusive: true, approx: 'none' as const }
  for (const effect of effects) {
    if (effect === '>' || effect === '>=')
      return { ...closed, lower: low, upper: null, lowerInclusive: effect === '>=', upperInclusive: false }
    if (effect === '<' || effect === '<=')
      return { ...closed, lower: null, upper: high, lowerInclusive: false, upperInclusive: effect === '<=' }
  }
  const approx = effects.find(effect => effect === 'over' || effect === 'nearly' || effect === 'about')
  return { ...closed, lower: low, upper: high, approx: approx ?? 'none' }
}

function byLength(rows: readonly Qualifier[]) {
  return rows
    .flatMap(({ words, effect }) => words.map(word => ({ word, effect })))
    .sort((a, b) => b.word.length - a.word.length)
}
