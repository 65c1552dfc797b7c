import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPassages } from '../../src/text/passages.js'

/** A text in which no ten characters repeat. */
const prose = (length: number, seed: number) =>
  Array.from({ length }, (_, index) => String.fromCodePoint(0x4e00 + seed * 2000 + index))

const shown = (left: readonly string[], right: readonly string[]) =>
  findPassages(left, right).map(passage =>
    passage.map(({ left: l, right: r, length }) => `${l}=${r}+${length}`),
  )

describe('findPassages', () => {
  it('finds one text printed twice, over what was left out and what was changed', () => {
    const text = prose(300, 0)
    const copy = [...text.slice(0, 100), ...text.slice(130, 200), '改', ...text.slice(201)]
    expect(shown(text, copy)).toEqual([['0=0+100', '130=100+70', '201=171+99']])
  })

  it('finds passages that stand in another order', () => {
    const [one, other] = [prose(150, 1), prose(150, 2)]
    expect(shown([...one, ...other], [...other, ...one])).toEqual([['0=150+150'], ['150=0+150']])
  })

  it('takes no set phrase for a passage', () => {
    const phrase = prose(60, 3)
    expect(shown([...prose(300, 0), ...phrase], [...phrase, ...prose(300, 1)])).toEqual([])
  })

  it('takes no two speeches for one text because they share phrases here and there', () => {
    const left = Array.from({ length: 12 }, (_, index) => [
      ...prose(15, index),
      ...prose(60, index + 3).slice(20),
    ]).flat()
    const right = Array.from({ length: 12 }, (_, index) => [
      ...prose(15, index),
      ...prose(70, index + 4).slice(30),
    ]).flat()
    expect(shown(left, right)).toEqual([])
  })

  it('is the same seen from the other side, and every run agrees', () => {
    const keys = fc.array(fc.constantFrom(...'改革开放稳中求进实事'), { minLength: 150, maxLength: 400 })
    fc.assert(
      fc.property(keys, fc.nat(100), fc.nat(40), (left, cut, drop) => {
        const right = [...left.slice(cut + drop), ...left.slice(0, cut)]
        for (const [one, other] of [
          [left, right],
          [right, left],
        ] as const)
          for (const run of findPassages(one, other).flat())
            expect(one.slice(run.left, run.left + run.length)).toEqual(
              other.slice(run.right, run.right + run.length),
            )
        const size = (passages: ReturnType<typeof findPassages>) =>
          passages.flat().reduce((sum, run) => sum + run.length, 0)
        expect(size(findPassages(right, left))).toBe(size(findPassages(left, right)))
      }),
      { numRuns: 50 },
    )
  })
})
