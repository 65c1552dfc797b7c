import type { TextRange } from '../model/span.js'
import type { Variant, VariantKind } from '../model/witness.js'
import { isBalanced } from '../text/layout.js'
import { type ReadingText, rangeOf, wordAround } from './reading-text.js'
import type { Difference } from './variants.js'

type Judgement = Pick<Variant, 'likelier' | 'reason'>

/** A reading in its place. */
interface Place {
  readonly text: ReadingText
  readonly keys: TextRange
}

/** A reading this long is recognisable where it recurs; a shorter one only with what stands beside it. */
const RECOGNISABLE = 6
const CONTEXT = 2
const UNDECIDED: Judgement = { likelier: null, reason: null }

/**
 * The likelier of two readings where the context decides, and why. Two real words in one place are left open:
 * the commoner of them is what a copyist slips into, so its being common proves nothing.
 */
export function judgeReadings(
  left: ReadingText,
  right: ReadingText,
  difference: Difference,
  kind: VariantKind,
): Judgement {
  const one = { text: left, keys: difference.left }
  const other = { text: right, keys: difference.right }
  const reasons: Record<VariantKind, () => Judgement> = {
    punctuation: () => either(balanced(one, other), () => recurring(one, other)),
    character: () => inDictionary(one, other),
    omission: () => complete(one, other),
    word: () => UNDECIDED,
  }
  return reasons[kind]()
}

const either = (first: Judgement, second: () => Judgement) => (first.likelier === null ? second() : first)

/** The one of two places for which a test alone holds. */
function decide(one: Place, other: Place, holds: (place: Place) => boolean, reason: string): Judgement {
  const [first, second] = [holds(one), holds(other)]
  if (first === second) return UNDECIDED
  return { likelier: (first ? one : other).text.input.document.id, reason }
}

function balanced(one: Place, other: Place): Judgement {
  return decide(one, other, isInBalance, 'Only here does each quotation mark and bracket have its partner.')
}

/** Whether the block around a reading closes what it opens. */
function isInBalance({ text, keys }: Place): boolean {
  const { from } = rangeOf(text, keys)
  const { blocks, text: whole } = text.input.reflowed
  const block = blocks.find(({ range }) => range.from <= from && from <= range.to)
  return block === undefined || isBalanced(whole.slice(block.range.from, block.range.to))
}

function recurring(one: Place, other: Place): Judgement {
  const recurs = (place: Place) => recurrences(place, one, other) > 0
  return decide(
    one,
    other,
    recurs,
    'The same words are written so elsewhere in these papers, and never the other way.',
  )
}

/** How often a reading, with a little of what surrounds it, stands elsewhere in the two texts. */
function recurrences({ text, keys }: Place, one: Place, other: Place): number {
  const context = keys.to - keys.from < RECOGNISABLE ? CONTEXT : 0
  const wanted = text.keys.slice(Math.max(0, keys.from - context), keys.to + context).join('')
  const counts = [one, other].map(place => place.text.keys.join('').split(wanted).length - 1)
  return (counts[0] as number) + (counts[1] as number) - 1
}

function inDictionary(one: Place, other: Place): Judgement {
  const isWord = ({ text, keys }: Place) => {
    const word = wordAround(text, keys)
    return word.to - word.from > keys.to - keys.from
  }
  return decide(one, other, isWord, 'Only this reading gives a word of the dictionary.')
}

function complete(one: Place, other: Place): Judgement {
  const isLonger = ({ keys }: Place) => keys.to > keys.from
  return decide(one, other, isLonger, 'Words are lost in copying more often than they are added.')
}
