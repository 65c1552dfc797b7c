import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign, type Candidate } from '../../src/align/assign.js'

const total = (pairs: readonly Candidate[]) => pairs.reduce((sum, { worth }) => sum + worth, 0)

/** The best total by trying everything. */
function bestTotal(candidates: readonly Candidate[]): number {
  const [first, ...rest] = candidates
  if (!first) return 0
  const compatible = rest.filter(one => one.left !== first.left && one.right !== first.right)
  return Math.max(bestTotal(rest), first.worth + bestTotal(compatible))
}

const candidates = fc.uniqueArray(
  fc.record({ left: fc.nat(4), right: fc.nat(4), worth: fc.integer({ min: 1, max: 100 }) }),
  { maxLength: 12, selector: ({ left, right }) => `${left} ${right}` },
)

describe('assign', () => {
  it('takes the best overall, not the best first', () => {
    const rivals = [
      { left: 0, right: 0, worth: 9 },
      { left: 0, right: 1, worth: 8 },
      { left: 1, right: 0, worth: 8 },
    ]
    expect(assign(rivals)).toEqual([rivals[1], rivals[2]])
  })

  it('pairs one to one, for the greatest total there is', () => {
    fc.assert(
      fc.property(candidates, list => {
        const pairs = assign(list)
        expect(new Set(pairs.map(one => one.left)).size).toBe(pairs.length)
        expect(new Set(pairs.map(one => one.right)).size).toBe(pairs.length)
        expect(total(pairs)).toBe(bestTotal(list))
      }),
    )
  })
})
