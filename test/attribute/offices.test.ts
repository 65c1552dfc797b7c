import { describe, expect, it } from 'vitest'
import { readName } from '../../src/attribute/names.js'
import { resolveOffices } from '../../src/attribute/offices.js'
import { createGazetteer } from '../../src/domain/gazetteer.js'
import names from '../specs/names.json' with { type: 'json' }
import offices from '../specs/offices.json' with { type: 'json' }

const printed = (list: string) => list.split('、').map(title => ({ title, key: title }))

describe('the seat of a person', () => {
  for (const { place, offices: list, seat, role } of offices) {
    it(`${list} (${place ?? 'no place'}) → ${seat ?? 'none'}`, () => {
      const gazetteer = createGazetteer({ place, units: [] })
      const found = resolveOffices(printed(list), gazetteer, gazetteer.home)
      expect([found.seat?.id ?? null, found.role]).toEqual([seat, role])
    })
  }

  it('keeps every office as printed, with its unit and role', () => {
    const gazetteer = createGazetteer({ place: '郑州市', units: [] })
    expect(resolveOffices(printed('省委常委、市委书记'), gazetteer, gazetteer.home).offices).toEqual([
      { title: '省委常委', unit: '河南省', role: 'member' },
      { title: '市委书记', unit: '郑州市', role: 'party_secretary' },
    ])
  })

  it('tells an unknown unit from one that several bear', () => {
    const gazetteer = createGazetteer({ place: '郑州市', units: [] })
    const found = resolveOffices(printed('朝阳区委书记、云上县县长'), gazetteer, gazetteer.home)
    expect(found).toMatchObject({ seat: null, ambiguous: ['朝阳区'], unknown: ['云上县'] })
  })
})

describe('a name at the head of a text', () => {
  for (const { text, name } of names)
    it(`${text.trim()} → ${name ?? 'none'}`, () => expect(readName(text)?.name ?? null).toBe(name))
})
