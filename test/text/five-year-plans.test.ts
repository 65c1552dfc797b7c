import { describe, expect, it } from 'vitest'
import { planStart } from '../../src/text/five-year-plans.js'

describe('the year a five-year plan begins', () => {
  it.each([
    ['九五', 1996],
    ['十五', 2001],
    ['十二五', 2011],
    ['十四五规划', 2021],
    ['十五五', 2026],
    ['三五', 1966],
    ['一二五', null],
    ['三标', null],
  ])('%s: %s', (name, year) => expect(planStart(name)).toBe(year))
})
