import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/model/claim.js'
import { incomparability } from '../../src/model/comparability.js'
import { series } from '../builders/series.js'

const figureOf = (text: string, more: Partial<Figure> = {}): Figure => {
  const [figure] = series(['2020'], [{ meeting: '2020', seat: '某市', says: `完成{${text}}。` }]).figures
  return { ...(figure as Figure), ...more }
}

describe('incomparability', () => {
  it('names the first thing in which two figures are no versions of each other', () => {
    const growth = figureOf('投资:5%', { aspect: 'change' })
    expect(incomparability(growth, figureOf('消费:5%', { aspect: 'change' }))).toBe('measure')
    expect(incomparability(growth, { ...growth, scope: '全省' })).toBe('scope')
    expect(incomparability(growth, figureOf('投资:5百分点', { aspect: 'change' }))).toBe('dimension')
    expect(incomparability(growth, figureOf('投资:5%'))).toBe('aspect')
    expect(incomparability(growth, { ...growth, basis: '比2008年' })).toBe('basis')
    expect(incomparability(growth, { ...growth, lower: '7', upper: null })).toBeNull()
  })

  it('takes the year before for the basis that goes without saying', () => {
    const growth = figureOf('投资:5%', { aspect: 'change' })
    for (const basis of ['同比', '比上年', '比去年', '比上年同期'])
      expect(incomparability(growth, { ...growth, basis })).toBeNull()
  })

  it('does not ask twice for a territory that the measure names', () => {
    const rate = figureOf('城镇失业率:4%')
    expect(incomparability({ ...rate, scope: '城镇' }, rate)).toBeNull()
  })
})
