import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dispersion, logLikelihood, logOdds } from '../../src/study/statistics.js'

const table = fc
  .record({
    count: fc.nat(50),
    others: fc.nat(50),
    moreSize: fc.integer({ min: 1, max: 2000 }),
    moreOthers: fc.integer({ min: 1, max: 2000 }),
  })
  .map(({ count, others, moreSize, moreOthers }) => ({
    count,
    others,
    size: count + moreSize,
    othersSize: others + moreOthers,
  }))
const swapped = (one: { count: number; size: number; others: number; othersSize: number }) => ({
  count: one.others,
  size: one.othersSize,
  others: one.count,
  othersSize: one.size,
})

describe('log-likelihood', () => {
  it('is what the formula gives by hand', () => {
    // 10·ln(10/6) + 2·ln(2/6) + 990·ln(990/994) + 998·ln(998/994), twice
    expect(logLikelihood({ count: 10, size: 1000, others: 2, othersSize: 1000 })).toBeCloseTo(5.85, 1)
  })

  it('is zero for equal shares, never negative, and the same from either side', () => {
    expect(logLikelihood({ count: 5, size: 100, others: 10, othersSize: 200 })).toBeCloseTo(0)
    fc.assert(
      fc.property(table, one => {
        expect(logLikelihood(one)).toBeGreaterThan(-1e-9)
        expect(logLikelihood(swapped(one))).toBeCloseTo(logLikelihood(one))
      }),
    )
  })
})

describe('log-odds with a prior', () => {
  it('changes sign with the sides and lies inside its interval', () => {
    fc.assert(
      fc.property(
        table.filter(one => one.count + one.others > 0),
        one => {
          const { value, interval } = logOdds(one, 500)
          expect(logOdds(swapped(one), 500).value).toBeCloseTo(-value)
          expect(interval[0]).toBeLessThan(value)
          expect(interval[1]).toBeGreaterThan(value)
        },
      ),
    )
  })

  it('trusts many occurrences more than few of the same ratio', () => {
    const few = logOdds({ count: 2, size: 1000, others: 1, othersSize: 1000 }, 500)
    const many = logOdds({ count: 200, size: 100000, others: 100, othersSize: 100000 }, 500)
    expect(many.value).toBeGreaterThan(few.value)
    expect(few.interval[0]).toBeLessThan(0)
    expect(many.interval[0]).toBeGreaterThan(0)
  })
})

describe('dispersion', () => {
  it('is 0 for an even spread, 1 for all in the smallest part', () => {
    expect(dispersion([2, 4, 2], [100, 200, 100])).toBeCloseTo(0)
    expect(dispersion([0, 0, 5], [100, 200, 50])).toBeCloseTo(1)
    expect(dispersion([], [])).toBe(0)
  })
})
