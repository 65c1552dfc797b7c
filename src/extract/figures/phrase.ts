import type { TextRange } from '../../model/span.js'

/** A measure further from its number than this belongs to another part of the sentence. */
const REACH = 12

/**
 * The stretch of a statement that holds a quantity and what it measures (`21个城建项目`, `国内生产总值增长8%`):
 * the quantity alone where its measure stands elsewhere. `text` is folded as the measure was.
 */
export function phraseOf(text: string, quantity: TextRange, measure: string | null): TextRange {
  if (!measure) return quantity
  const behind = text.indexOf(measure, quantity.to)
  if (behind >= 0 && behind - quantity.to <= REACH)
    return joined(text, { from: quantity.from, to: behind + measure.length }, quantity)
  const before = text.lastIndexOf(measure, quantity.from - measure.length)
  if (before >= 0 && quantity.from - (before + measure.length) <= REACH)
    return joined(text, { from: before, to: quantity.to }, quantity)
  return quantity
}

/** A phrase does not run over the end of a clause. */
function joined(text: string, phrase: TextRange, quantity: TextRange): TextRange {
  return /[，。；：！？,;:!?]/u.test(text.slice(phrase.from, phrase.to)) ? quantity : phrase
}
