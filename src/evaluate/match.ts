import type { Span } from '../model/span.js'

/** Labels and findings paired one to one, and what was left over on either side. */
export interface Matching<Label, Found> {
  readonly pairs: readonly (readonly [Label, Found])[]
  readonly missed: readonly Label[]
  readonly extra: readonly Found[]
}

/** Pairs labels with findings, best score first; a score of 0 or less pairs nothing. */
export function matchBest<Label, Found>(
  labels: readonly Label[],
  found: readonly Found[],
  score: (label: Label, found: Found) => number,
): Matching<Label, Found> {
  const candidates = labels.flatMap((label, left) =>
    found.map((one, right) => ({ label, one, left, right, score: score(label, one) })),
  )
  candidates.sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right)
  const taken = new Set<string>()
  const pairs = candidates.filter(({ score, left, right }) => {
    if (score <= 0 || taken.has(`l${left}`) || taken.has(`r${right}`)) return false
    taken.add(`l${left}`).add(`r${right}`)
    return true
  })
  return {
    pairs: pairs.map(({ label, one }) => [label, one] as const),
    missed: labels.filter((_, index) => !taken.has(`l${index}`)),
    extra: found.filter((_, index) => !taken.has(`r${index}`)),
  }
}

/** Shared length over joint length, between 0 and 1. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return shared === 0 ? 0 : shared / (a.end - a.start + b.end - b.start - shared)
}
