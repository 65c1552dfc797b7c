import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf, findTimes } from '../../src/text/dates.js'
import times from '../specs/times.json' with { type: 'json' }

describe('times', () => {
  for (const { text, date, kind, start, end } of times) {
    it(`${text} said in ${date}`, () => {
      const found = findTimes(text, anchorOf(date))
      if (kind === null) expect(found).toEqual([])
      else {
        expect(found).toHaveLength(1)
        expect(found[0]).toMatchObject({ text, kind, end, ...(start ? { start } : {}) })
      }
    })
  }

  it('are found in order, without overlap, as printed', () => {
    const piece = fc.constantFrom(
      '今年',
      '8月底',
      '到2030年',
      '3年内',
      '，',
      '完成',
      '过去五年',
      '“十四五”末',
      '1—5月',
      '5',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const text = pieces.join('')
        let at = 0
        for (const { range, text: printed } of findTimes(text, anchorOf('2022-03'))) {
          expect(range.from).toBeGreaterThanOrEqual(at)
          expect(text.slice(range.from, range.to)).toBe(printed)
          at = range.to
        }
      }),
    )
  })
})
