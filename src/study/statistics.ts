/** Occurrences of an item in two bodies of text, and their sizes. */
export interface Contingency {
  readonly count: number
  readonly size: number
  readonly others: number
  readonly othersSize: number
}

/** Dunning's log-likelihood ratio G² (Computational Linguistics 19, 1993) of a 2 × 2 table. */
export function logLikelihood({ count, size, others, othersSize }: Contingency): number {
  const total = size + othersSize
  const all = count + others
  if (total === 0) return 0
  const cells: [number, number][] = [
    [count, (size * all) / total],
    [others, (othersSize * all) / total],
    [size - count, (size * (total - all)) / total],
    [othersSize - others, (othersSize * (total - all)) / total],
  ]
  return (
    2 * cells.reduce((sum, [seen, expected]) => sum + (seen > 0 ? seen * Math.log(seen / expected) : 0), 0)
  )
}

/** Two-sided 95% quantile of the normal distribution. */
export const Z95 = 1.959964

/**
 * Log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn, Political Analysis 16,
 * 2008): the prior is the item's share of both bodies together, worth `strength` items in all.
 */
export function logOdds(
  { count, size, others, othersSize }: Contingency,
  strength: number,
): { value: number; interval: readonly [number, number] } {
  const prior = (strength * (count + others)) / Math.max(1, size + othersSize)
  const odds = (seen: number, of: number) => Math.log((seen + prior) / (of + strength - seen - prior))
  const value = odds(count, size) - odds(others, othersSize)
  const margin = Z95 * Math.sqrt(1 / (count + prior) + 1 / (others + prior))
  return { value, interval: [value - margin, value + margin] }
}

/**
 * Gries' deviation of proportions, normalised (Lijffijt and Gries, 2012): how unevenly an item is spread over
 * the parts of a body, 0 as the parts' sizes would have it, 1 all in the smallest part.
 */
export function dispersion(counts: readonly number[], sizes: readonly number[]): number {
  const seen = sum(counts)
  const total = sum(sizes)
  if (seen === 0 || total === 0 || counts.length < 2) return 0
  const apart = counts.reduce(
    (all, count, index) => all + Math.abs(count / seen - (sizes[index] as number) / total),
    0,
  )
  const smallest = Math.min(...sizes) / total
  return apart / 2 / (1 - smallest)
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
