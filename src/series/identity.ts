import type { BareCommitment } from '../model/commitment.js'
import { incomparability } from '../model/comparability.js'
import { pairsOf } from '../text/said-text.js'
import type { Lookup } from './lookup.js'

/** Whether two commitments are the same thing, how sure that is, and what decides. */
export interface Sameness {
  readonly same: boolean
  readonly score: number
  readonly reason: string
}

export function identityOf(commitment: BareCommitment, lookup: Lookup): string {
  const figure = lookup.figuresOf(commitment).find(one => one.measure !== null)
  return figure?.measure && commitment.object.key.length < 3
    ? [figure.measure.key, figure.scope, figure.aspect, figure.unit, commitment.horizon].join('|')
    : [commitment.object.key, commitment.horizon].join('|')
}

export function keysOf(commitment: BareCommitment, lookup: Lookup): string[] {
  const measures = lookup.figuresOf(commitment).flatMap(one => one.measure?.key ?? [])
  return [...measures, ...new Set(pairsOf(commitment.object.key).map(String))]
}

export function compareCommitments(before: BareCommitment, after: BareCommitment, lookup: Lookup): Sameness {
  const [a, b] = [before, after].map(one => lookup.figuresOf(one)[0])
  if (a?.measure && b?.measure) {
    const why = incomparability(a, b)
    return { same: why === null, score: why === null ? 0.9 : 0, reason: why ?? 'same-measure' }
  }
  const [left, right] = [before, after].map(one => new Set(pairsOf(one.object.key))) as [
    Set<number>,
    Set<number>,
  ]
  const shared = [...left].filter(one => right.has(one)).length
  const score = (2 * shared) / Math.max(1, left.size + right.size)
  return { same: score >= 0.7, score, reason: score >= 0.7 ? 'same-object' : 'object' }
}
