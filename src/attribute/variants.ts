import type { TextRange } from '../model/span.js'
import type { Reading, Variant, VariantKind } from '../model/witness.js'
import { diffSequences } from '../text/edits.js'
import type { Passage } from '../text/passages.js'
import { spanOf } from '../text/source-map.js'
import { judgeReadings } from './likelier.js'
import { type ReadingText, rangeOf, wordAround } from './reading-text.js'

/** A place where two witnesses differ, as ranges of their keys; one of them may be empty. */
export interface Difference {
  readonly left: TextRange
  readonly right: TextRange
}

/** Characters in agreement that do not part two differences: what stands between them belongs to the change. */
const MAX_BRIDGE = 1
/** Quotation marks that moved belong together up to this distance: a quoted list and the phrase behind it. */
const MAX_QUOTED = 24

/** The variants of a passage, in order. */
export function findVariants(left: ReadingText, right: ReadingText, passage: Passage): Variant[] {
  return mergeMovedQuotes(left, right, mergeClose(differencesIn(left, right, passage))).map(difference => {
    const kind = kindOf(left, right, difference)
    const [one, other] = shownRanges(left, right, difference, kind)
    const readings = [readingOf(left, one), readingOf(right, other)]
    return { kind, readings, ...judgeReadings(left, right, difference, kind) }
  })
}

/** What stands between the shared runs, refined character by character. */
function differencesIn(left: ReadingText, right: ReadingText, passage: Passage): Difference[] {
  return passage.slice(1).flatMap((run, index) => {
    const last = passage[index] as Passage[number]
    const from = { left: last.left + last.length, right: last.right + last.length }
    const edits = diffSequences(left.keys.slice(from.left, run.left), right.keys.slice(from.right, run.right))
    return edits
      .filter(({ op }) => op !== 'equal')
      .map(({ before, after }) => ({ left: shift(before, from.left), right: shift(after, from.right) }))
  })
}

const shift = ({ from, to }: TextRange, by: number): TextRange => ({ from: from + by, to: to + by })

/** A deletion and the insertion in its place become one difference. */
function mergeClose(differences: readonly Difference[]): Difference[] {
  return mergeWhere(differences, (one, other) => other.left.from - one.left.to <= MAX_BRIDGE)
}

/** Quotation marks that were moved are one variant: `“甲、乙”要求` ↔ `甲、乙“要求”`. */
function mergeMovedQuotes(
  left: ReadingText,
  right: ReadingText,
  differences: readonly Difference[],
): Difference[] {
  const isQuotes = (difference: Difference) => /^"+$/u.test(keysOf(left, right, difference))
  return mergeWhere(
    differences,
    (one, other) => isQuotes(one) && isQuotes(other) && other.left.from - one.left.to <= MAX_QUOTED,
  )
}

function mergeWhere(
  differences: readonly Difference[],
  belong: (one: Difference, other: Difference) => boolean,
): Difference[] {
  const merged: Difference[] = []
  let last: Difference | undefined
  for (const difference of differences) {
    const previous = merged.at(-1)
    if (previous && last && belong(last, difference)) {
      merged[merged.length - 1] = {
        left: { from: previous.left.from, to: difference.left.to },
        right: { from: previous.right.from, to: difference.right.to },
      }
    } else merged.push(difference)
    last = difference
  }
  return merged
}

function keysOf(left: ReadingText, right: ReadingText, difference: Difference): string {
  return [
    ...left.keys.slice(difference.left.from, difference.left.to),
    ...right.keys.slice(difference.right.from, difference.right.to),
  ].join('')
}

/** What kind of difference it is, from the characters that stand on one side alone. */
function kindOf(left: ReadingText, right: ReadingText, difference: Difference): VariantKind {
  const [before, after] = [left.keys, right.keys].map((keys, side) => {
    const { from, to } = side === 0 ? difference.left : difference.right
    return keys.slice(from, to)
  }) as [string[], string[]]
  const changed = diffSequences(before, after)
    .filter(({ op }) => op !== 'equal')
    .flatMap(edit => [
      ...before.slice(edit.before.from, edit.before.to),
      ...after.slice(edit.after.from, edit.after.to),
    ])
  if (changed.every(key => /^[\p{P}\p{S}]+$/u.test(key))) return 'punctuation'
  if (before.length === 0 || after.length === 0) return 'omission'
  return before.length === 1 && after.length === 1 ? 'character' : 'word'
}

/** What is shown of a difference: a character in its word, a mark between its words, other words as they are. */
function shownRanges(
  left: ReadingText,
  right: ReadingText,
  { left: l, right: r }: Difference,
  kind: VariantKind,
): [TextRange, TextRange] {
  const reaches =
    kind === 'character'
      ? [reachOfWord(left, l), reachOfWord(right, r)]
      : kind === 'punctuation' && l.to - l.from <= 1
        ? [reachOfNeighbours(left, l)]
        : []
  const before = Math.max(0, ...reaches.map(reach => reach.before))
  const after = Math.max(0, ...reaches.map(reach => reach.after))
  return [widen(left, l, before, after), widen(right, r, before, after)]
}

function widen({ keys }: ReadingText, { from, to }: TextRange, before: number, after: number): TextRange {
  return { from: Math.max(0, from - before), to: Math.min(keys.length, to + after) }
}

/** How many characters of context are shown on either side. */
interface Reach {
  readonly before: number
  readonly after: number
}

/** The rest of the word that a character stands in: 大 ↔ 全 is shown as 大局 ↔ 全局. */
function reachOfWord(text: ReadingText, keys: TextRange): Reach {
  const word = wordAround(text, keys)
  return { before: keys.from - word.from, after: word.to - keys.to }
}

/** The words on either side of a mark: 、 is shown as 省委、省政府. */
function reachOfNeighbours(text: ReadingText, { from, to }: TextRange): Reach {
  const before = wordAround(text, { from: from - 1, to: from })
  const after = wordAround(text, { from: to, to: to + 1 })
  return { before: from - before.from, after: after.to - to }
}

function readingOf(text: ReadingText, keys: TextRange): Reading {
  const range = rangeOf(text, keys)
  return {
    document: text.input.document.id,
    span: spanOf(text.input.reflowed, range),
    text: text.input.reflowed.text.slice(range.from, range.to),
  }
}
