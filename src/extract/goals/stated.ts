import type { FigureDraft, GoalDraft } from '../../model/claim.js'
import type { TextRange } from '../../model/span.js'
import { draftOf, subjectText } from './draft.js'
import { type Carry, inside, type Reading } from './reading.js'
import { goalEnd } from './spans.js'
import { findTargetVerb } from './verbs.js'

/** A clause that only adds to what was promised before it, or says of it what it is counted from. */
const ADDS_ONLY = /^(?:其中|总|占|共|预计|约|比|较|同比|每|涉及|面积|投资|全?长|以|为|在|从)/u
/** A verb of two characters is the shortest undertaking; a longer first word is a name. */
const VERB_LENGTH = 2

/**
 * The goal that a clause states by the amount it promises, though no list knows its verb: 整理产业用地8万亩,
 * 高新技术企业超过4500家. The clause is the goal, less a time in front of it.
 */
export function statedGoal(
  reading: Reading,
  clause: TextRange,
  figure: FigureDraft,
  carry: Carry,
): GoalDraft | null {
  const item = { from: behindTime(reading, clause), to: clause.to }
  if (figure.measure === null || figure.basis !== null || figure.aspect === 'gap') return null
  if (ADDS_ONLY.test(reading.text.slice(item.from, item.to))) return null
  const said = findTargetVerb(reading.text, item)
  if (said) {
    const { text } = reading.statement
    const subject = subjectText(text.slice(item.from, said.from))
    const draft = draftOf(reading, item, said, item.to, carry)
    return { ...draft, range: item, text: text.slice(item.from, item.to), object: subject }
  }
  const verb = firstWord(reading, item)
  if (verb === null || figure.range.from < item.from + VERB_LENGTH) return null
  const found = { from: item.from, verb, rule: 'figure' as const }
  return draftOf(reading, item, found, goalEnd(reading.text, item.from, item, null), carry)
}

function behindTime({ times }: Reading, clause: TextRange): number {
  return times
    .filter(({ range }) => inside(range, clause))
    .reduce((from, { range }) => (range.from <= from + 1 ? Math.max(from, range.to) : from), clause.from)
}

/** The word of two characters that a clause begins with, by the segmenter; null where it begins otherwise. */
function firstWord({ statement }: Reading, { from }: TextRange): string | null {
  let at = 0
  for (const { surface } of statement.tokens) {
    if (at === from)
      return /^\p{Script=Han}+$/u.test(surface) && surface.length === VERB_LENGTH ? surface : null
    at += surface.length
  }
  return null
}
