import {
  ACTION_VERBS,
  ADVERBS,
  END_STATE_VERBS,
  MAKING_VERBS,
  RESULT_VERBS,
} from '../../lexicon/goal-verbs.js'
import { REACHING_VERBS, VERB_CLASSES } from '../../lexicon/undertakings.js'
import type { TextRange } from '../../model/span.js'

const ALL_VERBS = [
  ...new Set([
    ...Object.values(VERB_CLASSES).flat(),
    ...ACTION_VERBS,
    ...END_STATE_VERBS,
    ...MAKING_VERBS,
    ...RESULT_VERBS,
    ...REACHING_VERBS,
  ]),
].sort((a, b) => b.length - a.length)

/** A verb before one of these is part of a noun: 建成区, 完成率, 投资额, 保障性; behind 的 or 总 it is one. */
const VERB = new RegExp(
  `(?<![的之总未全])(?:${ALL_VERBS.join('|')})(?![区率额性型者期史效绩]|成[效绩]|覆盖)`,
  'gu',
)
/** A verb that ends its clause says what became of the subject before it: 6号线|启动建设. */
const ENDS_IN_RESULT = new RegExp(`(?:${ALL_VERBS.join('|')})+$`, 'u')
/** What may stand in front of the verb of a clause without a subject. */
const NO_SUBJECT = new RegExp(
  `^(?:${[...ADVERBS].sort((a, b) => b.length - a.length).join('|')}|成功|顺利|先后|圆满|正式|认真|科学|首次|如期|并|还|又|已|[一二三四五六七八九十]+是|我们|\\d{4}年|[，、])*$`,
  'u',
)
/** 达95%, 占三成, 居首位: verbs of one character right in front of the amount. */
const REACHES = /(?:达|为|占|居|超|增|降)$/u

interface Verb {
  readonly text: string
  readonly range: TextRange
}

/** The verbs of a range in order, chains in one piece (新建改造, 启动建设), but for those inside `noun`. */
function verbsIn(text: string, range: TextRange, noun: TextRange | null): Verb[] {
  const found: Verb[] = []
  for (const match of text.slice(range.from, range.to).matchAll(VERB)) {
    const from = range.from + match.index
    const to = from + match[0].length
    if (noun && from > noun.from && to <= noun.to) continue
    const last = found.at(-1)
    if (last?.range.to === from)
      found[found.length - 1] = { text: last.text + match[0], range: { from: last.range.from, to } }
    else found.push({ text: match[0], range: { from, to } })
  }
  return found
}

/** The verb that governs a quantity: the first of its clause that stands before it. */
export function governingVerb(
  text: string,
  range: TextRange,
  noun: TextRange | null,
  quantity: TextRange,
): string | null {
  const [first] = verbsIn(text, { from: range.from, to: quantity.from }, noun)
  return first?.text ?? REACHES.exec(text.slice(range.from, quantity.from))?.[0] ?? null
}

/**
 * The verb of a clause without a quantity, and its object: what stands behind a verb that opens the clause, else the
 * subject of one that ends it, else what a verb in the middle says of a subject (某区|获批|示范基地).
 */
export function predicateOf(text: string, range: TextRange): { verb: string; object: TextRange } | null {
  const [first] = verbsIn(text, range, null)
  if (!first) return null
  const opens = NO_SUBJECT.test(text.slice(range.from, first.range.from))
  const end = opens ? null : ENDS_IN_RESULT.exec(text.slice(range.from, range.to))
  if (end) return { verb: end[0], object: { from: range.from, to: range.from + end.index } }
  return { verb: first.text, object: { from: first.range.to, to: range.to } }
}
