/** A stretch that two sequences share, character by character. */
export interface SharedRun {
  readonly left: number
  readonly right: number
  readonly length: number
}

/** Shared runs in order on both sides, with only short gaps between them. */
export type Passage = readonly SharedRun[]

/** Length of the n-grams that find passages: longer than most set formulae, shorter than any copied sentence. */
const SEED = 10
/** Characters that may differ between two shared runs of one passage: an omitted clause or two. */
const MAX_GAP = 160
/** Characters that must agree for a passage to be one text printed twice: set phrases of homage run to eighty. */
const MIN_PASSAGE = 100
/** The same where one text is declared a witness of the other: a sentence is enough. */
const MIN_DECLARED = 12
/** Share of a passage that must agree: two speakers on one theme share phrases here and there. */
const MIN_AGREEMENT = 0.6

/**
 * The passages that two sequences of compare keys share, in order of the first. N-grams that stand once in each
 * are the seeds, so the cost grows with the lengths and not with their product; the order of the passages may
 * differ, and none overlaps another.
 * @param declared whether the texts are known to carry the same passages
 */
export function findPassages(left: readonly string[], right: readonly string[], declared = false): Passage[] {
  const chains: SharedRun[][] = []
  for (const run of sharedRuns(left, right)) {
    const chain = chains.findLast(candidate => follows(candidate.at(-1) as SharedRun, run))
    const trimmed = chain ? behind(chain.at(-1) as SharedRun, run) : run
    if (!chain) chains.push([run])
    else if (trimmed.length > 0) chain.push(trimmed)
  }
  return withoutOverlaps(chains, declared ? MIN_DECLARED : MIN_PASSAGE).sort(
    (a, b) => startOf(a).left - startOf(b).left,
  )
}

/** The longest shared runs around the seeds, in order of the left side. */
function sharedRuns(left: readonly string[], right: readonly string[]): SharedRun[] {
  const places = singleSeeds(right)
  const covered = new Map<number, number>()
  const runs: SharedRun[] = []
  for (const [seed, at] of singleSeeds(left)) {
    const place = places.get(seed)
    if (place === undefined || at < (covered.get(place - at) ?? 0)) continue
    const run = extend(left, right, { left: at, right: place, length: SEED })
    covered.set(place - at, run.left + run.length)
    runs.push(run)
  }
  return runs.sort((a, b) => a.left - b.left || a.right - b.right)
}

/** The n-grams that stand once in a sequence, with their places. */
function singleSeeds(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  for (let at = 0; at + SEED <= keys.length; at++) {
    const seed = keys.slice(at, at + SEED).join('')
    if (places.has(seed)) repeated.add(seed)
    places.set(seed, at)
  }
  for (const seed of repeated) places.delete(seed)
  return places
}

function extend(left: readonly string[], right: readonly string[], seed: SharedRun): SharedRun {
  let before = 0
  while (seed.left > before && seed.right > before && agrees(left, right, seed, -1 - before)) before += 1
  let length = seed.length
  while (seed.left + length < left.length && agrees(left, right, seed, length)) length += 1
  return { left: seed.left - before, right: seed.right - before, length: length + before }
}

const agrees = (
  left: readonly string[],
  right: readonly string[],
  { left: l, right: r }: SharedRun,
  step: number,
) => left[l + step] !== undefined && left[l + step] === right[r + step]

/** Whether a run goes on close behind another on both sides; the two may overlap where a phrase is repeated. */
function follows(last: SharedRun, run: SharedRun): boolean {
  const gaps = [run.left - last.left - last.length, run.right - last.right - last.length]
  return gaps.every(gap => gap >= -SEED && gap <= MAX_GAP)
}

/** The part of a run that lies behind another on both sides. */
function behind(last: SharedRun, run: SharedRun): SharedRun {
  const overlap = Math.max(0, last.left + last.length - run.left, last.right + last.length - run.right)
  return { left: run.left + overlap, right: run.right + overlap, length: run.length - overlap }
}

/** The chains long enough to be passages, the longer before the shorter where two claim the same text. */
function withoutOverlaps(chains: readonly Passage[], shortest: number): Passage[] {
  const kept: Passage[] = []
  const bySize = [...chains].sort((a, b) => agreedLength(b) - agreedLength(a))
  for (const chain of bySize) {
    if (agreedLength(chain) < shortest || agreementOf(chain) < MIN_AGREEMENT) continue
    if (kept.every(other => isApart(chain, other, 'left') && isApart(chain, other, 'right'))) kept.push(chain)
  }
  return kept
}

/** Share of the characters of both sides that are in agreement, 0–1. */
export function agreementOf(passage: Passage): number {
  const { left, right } = startOf(passage)
  return (2 * agreedLength(passage)) / (endOf(passage, 'left') - left + endOf(passage, 'right') - right)
}

const agreedLength = (passage: Passage) => passage.reduce((sum, { length }) => sum + length, 0)

const startOf = (passage: Passage) => passage[0] as SharedRun
const isApart = (one: Passage, other: Passage, side: 'left' | 'right') =>
  endOf(one, side) <= startOf(other)[side] || endOf(other, side) <= startOf(one)[side]

/** Just behind the last character of a passage on one side. */
export function endOf(passage: Passage, side: 'left' | 'right'): number {
  const last = passage.at(-1) as SharedRun
  return last[side] + last.length
}
