import { describe, expect, it } from 'vitest'
import { CENTRAL_FORMULAE } from '../../src/lexicon/central-formulae.js'
import { formulaKey } from '../../src/text/formulae.js'

describe('the formulae of the centre', () => {
  it('are many, and each spelling belongs to one of them', () => {
    expect(CENTRAL_FORMULAE.length).toBeGreaterThanOrEqual(300)
    const spellings = CENTRAL_FORMULAE.flatMap(({ canonical, variants }) => [
      ...new Set([canonical, ...variants].map(formulaKey)),
    ])
    const twice = spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index)
    expect(twice).toEqual([])
  })

  it('date from no later than the year they were compiled in', () => {
    const odd = CENTRAL_FORMULAE.filter(({ since }) => since !== null && (since < 1940 || since > 2026))
    expect(odd).toEqual([])
  })

  it('have no member twice, and as many as their number says', () => {
    const digits = '一二三四五六七八九十'
    const odd = CENTRAL_FORMULAE.filter(({ canonical, members }) => {
      const counted = /^([三四五六七八九])(?:个|大)?[^、一二三四五六七八九]{1,4}$/u.exec(canonical)
      const wrong =
        counted && members.length > 0 && members.length !== digits.indexOf(counted[1] as string) + 1
      return new Set(members).size !== members.length || wrong
    })
    expect(odd.map(({ canonical }) => canonical)).toEqual([])
  })
})
