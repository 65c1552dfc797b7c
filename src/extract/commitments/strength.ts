import { NOT_STRENGTH, STRENGTH } from '../../lexicon/strength.js'
import type { StrengthWord } from '../../model/commitment.js'

const STEPS = new Map(
  STRENGTH.flatMap(({ ladder, level, words }) => words.map(word => [word, { ladder, level }])),
)
const WORDS = new RegExp([...STEPS.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu')

/** The words of a clause that say how hard or how much, in order; quoted ones belong to what they stand in. */
export function strengthOf(clause: string): StrengthWord[] {
  const own = clause
    .replace(/[“"「『][^”"」』]*[”"」』]/gu, quoted => '□'.repeat(quoted.length))
    .replace(NOT_STRENGTH, word => '□'.repeat(word.length))
  return [...own.matchAll(WORDS)].flatMap(([text]) => {
    const step = STEPS.get(text)
    return step ? [{ text, ...step }] : []
  })
}
