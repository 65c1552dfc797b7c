import { expect, it } from 'vitest'
import { grouped, inMyriads } from '../../src/report/labels/quantity.js'

it('sets thousands apart', () => {
  expect(['999', '-1234.5', '20000000'].map(grouped)).toEqual(['999', '-1,234.5', '20,000,000'])
})

it('counts in 万 and 亿 without losing a digit', () => {
  const rows = {
    '9999': '9999',
    '20000': '2万',
    '-38250000000': '-382.5亿',
    '100000001': '1.00000001亿',
    '12.5': '12.5',
  }
  expect(Object.keys(rows).map(inMyriads)).toEqual(Object.values(rows))
})
