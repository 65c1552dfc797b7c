import { diffArrays } from 'diff'
import type { Edit } from '../model/finding.js'

/** Half-open range of positions in a sequence of tokens. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/**
 * A stretch of two sequences: `equal` stands in both, `delete` in the first alone (its `after` is empty),
 * `insert` in the second alone (its `before` is empty).
 */
export interface SequenceEdit {
  readonly op: Edit['op']
  readonly before: TokenRange
  readonly after: TokenRange
}

interface Gap {
  readonly before: TokenRange
  readonly after: TokenRange
}

/** A token that stands once in both sides of a gap, with its positions. */
export interface Anchor {
  readonly before: number
  readonly after: number
}

/** Differences beyond this within one gap are told as a replacement: the search is quadratic in them. */
const MAX_EDITS = 600

/**
 * How one sequence of compare keys becomes the other: ordered stretches that together cover both sequences,
 * no two neighbours with the same `op`, a deletion before the insertion in its place. Common ends are taken off
 * first, then tokens that stand once on both sides hold the rest together, so that only small gaps are searched.
 */
export function diffSequences(before: readonly string[], after: readonly string[]): SequenceEdit[] {
  const edits: SequenceEdit[] = []
  const whole = { before: { from: 0, to: before.length }, after: { from: 0, to: after.length } }
  refine(before, after, whole, edits)
  return mergeNeighbours(edits)
}

function refine(before: readonly string[], after: readonly string[], gap: Gap, edits: SequenceEdit[]): void {
  const head = commonLength(gap, step => before[gap.before.from + step] === after[gap.after.from + step])
  pushEqual(edits, gap.before.from, gap.after.from, head)
  const rest = shrink(gap, head, 0)
  const tail = commonLength(
    rest,
    step => before[rest.before.to - 1 - step] === after[rest.after.to - 1 - step],
  )
  const middle = shrink(rest, 0, tail)
  refineMiddle(before, after, middle, edits)
  pushEqual(edits, middle.before.to, middle.after.to, tail)
}

function refineMiddle(before: readonly string[], after: readonly string[], gap: Gap, edits: SequenceEdit[]) {
  const anchors = longestRising(findAnchors(before, after, gap))
  if (anchors.length === 0) return searchGap(before, after, gap, edits)
  let start = { before: gap.before.from, after: gap.after.from }
  for (const anchor of anchors) {
    refine(before, after, between(start, anchor), edits)
    pushEqual(edits, anchor.before, anchor.after, 1)
    start = { before: anchor.before + 1, after: anchor.after + 1 }
  }
  refine(before, after, between(start, { before: gap.before.to, after: gap.after.to }), edits)
}

/** The differences inside a gap without anchors. */
function searchGap(before: readonly string[], after: readonly string[], gap: Gap, edits: SequenceEdit[]) {
  const { before: left, after: right } = gap
  const isOneSided = left.from === left.to || right.from === right.to
  const changes = isOneSided
    ? undefined
    : diffArrays(before.slice(left.from, left.to), after.slice(right.from, right.to), {
        maxEditLength: MAX_EDITS,
      })
  if (!changes) return pushReplacement(edits, gap)
  let at = { before: left.from, after: right.from }
  for (const { added, removed, count } of changes) {
    const end = { before: at.before + (added ? 0 : count), after: at.after + (removed ? 0 : count) }
    edits.push({ op: added ? 'insert' : removed ? 'delete' : 'equal', ...between(at, end) })
    at = end
  }
}

function pushReplacement(edits: SequenceEdit[], { before, after }: Gap): void {
  if (before.from < before.to)
    edits.push({ op: 'delete', before, after: { from: after.from, to: after.from } })
  if (after.from < after.to) edits.push({ op: 'insert', before: { from: before.to, to: before.to }, after })
}

function pushEqual(edits: SequenceEdit[], before: number, after: number, count: number): void {
  if (count === 0) return
  edits.push({
    op: 'equal',
    before: { from: before, to: before + count },
    after: { from: after, to: after + count },
  })
}

function findAnchors(before: readonly string[], after: readonly string[], gap: Gap): Anchor[] {
  const left = positionsOfSingles(before, gap.before)
  const right = positionsOfSingles(after, gap.after)
  return [...left].flatMap(([token, position]) => {
    const other = right.get(token)
    return other === undefined ? [] : [{ before: position, after: other }]
  })
}

/** The tokens that stand once in a range, in order, with their positions. */
function positionsOfSingles(tokens: readonly string[], { from, to }: TokenRange): Map<string, number> {
  const positions = new Map<string, number>()
  const repeated = new Set<string>()
  for (let position = from; position < to; position++) {
    const token = tokens[position] as string
    if (positions.has(token)) repeated.add(token)
    positions.set(token, position)
  }
  for (const token of repeated) positions.delete(token)
  return positions
}

/** The longest run of anchors (sorted by `before`) that also rises in `after`: patience sorting. */
export function longestRising(anchors: readonly Anchor[]): Anchor[] {
  const tops: number[] = []
  const previous: (number | undefined)[] = []
  anchors.forEach((anchor, index) => {
    let pile = 0
    for (let high = tops.length; pile < high; ) {
      const middle = (pile + high) >> 1
      if ((anchors[tops[middle] as number] as Anchor).after < anchor.after) pile = middle + 1
      else high = middle
    }
    previous[index] = tops[pile - 1]
    tops[pile] = index
  })
  const run: Anchor[] = []
  for (let index = tops.at(-1); index !== undefined; index = previous[index])
    run.push(anchors[index] as Anchor)
  return run.reverse()
}

/** Deletions before insertions within each change, and neighbours of one kind as one. */
function mergeNeighbours(edits: readonly SequenceEdit[]): SequenceEdit[] {
  const merged: SequenceEdit[] = []
  for (let index = 0; index < edits.length; ) {
    let end = index
    const isEqual = edits[index]?.op === 'equal'
    while (end < edits.length && (edits[end]?.op === 'equal') === isEqual) end += 1
    const gap = between(startOf(edits[index] as SequenceEdit), endOf(edits[end - 1] as SequenceEdit))
    if (isEqual) merged.push({ op: 'equal', ...gap })
    else pushReplacement(merged, gap)
    index = end
  }
  return merged
}

const startOf = ({ before, after }: Gap): Anchor => ({ before: before.from, after: after.from })
const endOf = ({ before, after }: Gap): Anchor => ({ before: before.to, after: after.to })
const between = (start: Anchor, end: Anchor): Gap => ({
  before: { from: start.before, to: end.before },
  after: { from: start.after, to: end.after },
})

function shrink({ before, after }: Gap, head: number, tail: number): Gap {
  return {
    before: { from: before.from + head, to: before.to - tail },
    after: { from: after.from + head, to: after.to - tail },
  }
}

function commonLength({ before, after }: Gap, agrees: (step: number) => boolean): number {
  const most = Math.min(before.to - before.from, after.to - after.from)
  let length = 0
  while (length < most && agrees(length)) length += 1
  return length
}
