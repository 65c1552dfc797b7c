import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDate } from '../../src/text/calendar.js'
import { anchorOf, findTimes, inYear } from '../../src/text/dates.js'
import { feastDay } from '../../src/text/feasts.js'
import times from '../specs/times.json' with { type: 'json' }

describe('times', () => {
  for (const { text, date, kind, start, end, unread } of times) {
    it(`${text} said in ${date}`, () => {
      const found = findTimes(text, anchorOf(date))
      if (kind === null) expect(found).toEqual([])
      else {
        expect(found).toHaveLength(1)
        expect(found[0]).toMatchObject({ text, kind, end, ...(start === undefined ? {} : { start }) })
        expect(found[0]?.unread ?? false).toBe(unread ?? false)
      }
    })
  }

  const namesOf = (text: string, date: string) =>
    findTimes(text, anchorOf(date)).map(({ start, end }) => [start, end])

  it('go on in the year that the statement named', () => {
    expect(namesOf('2019年8月开工，12月投产，年底验收', '2022-01')).toEqual([
      ['2019-08-01', '2019-08-31'],
      ['2019-12-01', '2019-12-31'],
      ['2022-01-01', '2022-12-31'],
    ])
  })

  it('are of the year under review where they name none', () => {
    const times = findTimes('四季度回升，2019年9月开工，10月份投产，去年完工', anchorOf('2022-01'))
    expect(times.map(time => inYear(time, 2021).end)).toEqual([
      '2021-12-31',
      '2019-09-30',
      '2019-10-31',
      '2021-12-31',
    ])
  })

  it('are days of the calendar, whatever digits stand before 年, 月 and 日', () => {
    const sign = fc.constantFrom(...'0123456789年月日底前到至—二〇零三十以来内份')
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 14 }), text => {
        for (const { start, end } of findTimes(text, anchorOf('2020-02-29')))
          for (const day of [start, end]) if (day !== null) expect(isDate(day)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('know the lunar new year as ICU does', () => {
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    })
    for (let year = 1990; year <= 2060; year++)
      expect(lunar.format(new Date(`${feastDay('春节', year)}T00:00:00Z`))).toMatch(/^1\/1(?:\/|$)/u)
  })

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
