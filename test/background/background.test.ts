import { describe, expect, it } from 'vitest'
import { backgroundId, commonness, firstSeen, usageOf } from '../../src/background/background.js'
import { checkOf, firstHash, secondHash } from '../../src/background/format.js'

describe('the background of work reports', () => {
  it('tells formulae that others quote from phrases that everybody prints', () => {
    const [formula, phrase] = [usageOf('三网融合'), usageOf('固定资产投资')]
    expect(formula && formula.quoted / formula.reports).toBeGreaterThan(0.4)
    expect(phrase && phrase.quoted / phrase.reports).toBeLessThan(0.01)
  })

  it('counts reports by level, and places', () => {
    const usage = usageOf('“放管服”')
    expect(usage?.byLevel.province).toBeGreaterThan(5)
    expect(usage?.reports).toBe(
      (usage?.byLevel.centre ?? 0) + (usage?.byLevel.province ?? 0) + (usage?.byLevel.city ?? 0),
    )
    expect(usage?.places).toBeLessThanOrEqual(usage?.reports ?? 0)
  })

  it('says when a formula was first seen, and at which level', () => {
    expect(firstSeen('新常态')).toMatchObject({ year: 2014 })
    expect(firstSeen('西部大开发')).toMatchObject({ year: 2000 })
    expect(firstSeen('湖城先行示范')).toBe(null)
  })

  it('says how common a phrase is, from nowhere to everywhere', () => {
    expect(commonness('湖城先行示范')).toBe(0)
    expect(commonness('固定资产投资')).toBeGreaterThan(0.9)
    expect(commonness('固定资产投资')).toBeLessThanOrEqual(1)
    expect(commonness('公交都市')).toBeLessThan(0.2)
  })

  it('asks for phrases, whatever their quotes, width and script', () => {
    expect(usageOf('「三網融合」')).toEqual(usageOf('三网融合'))
  })

  it('is named by a hash of its counts', () => {
    expect(backgroundId()).toMatch(/^[\da-f]{8}$/u)
  })
})

describe('the hashes of phrases', () => {
  it('can be carried on', () => {
    expect(firstHash('融合', firstHash('三网'))).toBe(firstHash('三网融合'))
    expect(secondHash('融合', secondHash('三网'))).toBe(secondHash('三网融合'))
  })

  it('are independent: two phrases of one first byte differ in the second', () => {
    const phrases = Array.from({ length: 2000 }, (_, at) => `短语${at}`)
    const both = phrases.map(phrase => `${firstHash(phrase) & 0xff} ${checkOf(secondHash(phrase))}`)
    expect(new Set(both).size).toBeGreaterThan(1900)
  })
})
