import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadDivisions } from '../../src/domain/divisions.js'
import { createGazetteer } from '../../src/domain/gazetteer.js'
import type { Unit } from '../../src/model/seat.js'

const idOf = (place: string | null, name: string, units: readonly Unit[] = []) => {
  const found = createGazetteer({ place, units }).resolve(name)
  return found.state === 'known' ? found.unit.id : found.state
}

describe('the gazetteer', () => {
  it('knows every territory by its whole address', () => {
    const gazetteer = createGazetteer({ place: null, units: [] })
    const lost = loadDivisions().filter(({ unit, parent }) => {
      const found = gazetteer.resolve(`${parent?.unit.name ?? ''}${unit.name}`)
      return found.state !== 'known' || found.unit.id !== unit.id
    })
    expect(lost.map(({ unit }) => unit.id)).toEqual([])
  })

  it('gives no two territories one id', () => {
    const ids = loadDivisions().map(({ unit }) => unit.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('takes the nearest of those that share a name', () => {
    expect(idOf('开封市', '鼓楼区')).toBe('开封市鼓楼区')
    expect(idOf('南京市', '鼓楼区')).toBe('南京市鼓楼区')
    expect(idOf('郑州市', '鼓楼区')).toBe('开封市鼓楼区')
    expect(idOf(null, '鼓楼区')).toBe('ambiguous')
    expect(idOf('北京市', '朝阳')).toBe('北京市朝阳区')
  })

  it('takes a unit that lies in itself, or in a place that no list has', () => {
    const unit = (name: string, place: string): Unit => ({ id: name, name, type: 'city', place, aliases: [] })
    expect(idOf('云州市', '云州市', [unit('云州市', '云州市')])).toBe('云州市')
    expect(idOf('云州市', '市教育局', [unit('云州市', '云州市')])).toBe('市教育局')
    expect(idOf('云州市', '鼓楼区', [unit('云州市', '云山省'), unit('云山省', '云州市')])).toBe('ambiguous')
    expect(idOf('郑州市', '惠济区', [unit('郑州市', '郑州市')])).toBe('惠济区')
  })

  it('looks from another place, and still calls organs as the papers of the corpus do', () => {
    const nowhere = createGazetteer({ place: null, units: [] })
    const hubei = nowhere.resolve('湖北省')
    const at = nowhere.at(hubei.state === 'known' ? hubei.unit : null)
    expect(at.resolve('省')).toMatchObject({ unit: { id: '湖北省' } })
    expect(at.resolve('省水利厅')).toMatchObject({ unit: { id: '湖北省水利厅' } })
    expect(nowhere.resolve('省').state).toBe('unknown')
  })

  it('takes the unit of the manifest before any other', () => {
    const units: Unit[] = [
      { id: '汝河新区', name: '汝河新区', type: 'development_zone', place: '郑州市', aliases: ['中原新区'] },
    ]
    expect(idOf('郑州市', '中原新区', units)).toBe('汝河新区')
  })

  it('leads the forms of a zone to the unit of the manifest', () => {
    const name = '洛阳高新技术产业开发区'
    const units: Unit[] = [{ id: name, name, type: 'development_zone', place: '洛阳市', aliases: ['高新区'] }]
    for (const form of [name, '高新区', '洛阳高新区', '高新技术开发区'])
      expect(idOf('洛阳市', form, units)).toBe(name)
  })

  it('reads a bare level as that of the place', () => {
    expect([idOf('郑州市', '市'), idOf('郑州市', '省'), idOf('郑州市', '县')]).toEqual([
      '郑州市',
      '河南省',
      'unknown',
    ])
    expect([idOf('中牟县', '县'), idOf('中牟县', '市'), idOf('上海市', '市')]).toEqual([
      '中牟县',
      '郑州市',
      '上海市',
    ])
  })

  it('finds again by its id whatever it has found', () => {
    const names = [
      '市',
      '省',
      '经济技术开发区',
      '发改委',
      '教育局',
      '某某集团',
      '东风镇',
      '郑州市惠济区',
      '商务局',
    ]
    const places = ['郑州市', '洛阳市', '河南省', '中牟县', '上海市']
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...names), (place, name) => {
        const gazetteer = createGazetteer({ place, units: [] })
        const found = gazetteer.resolve(name)
        if (found.state === 'known') expect(gazetteer.unit(found.unit.id)?.name).toBe(found.unit.name)
      }),
    )
  })

  it('makes a seat of a place that no list has', () => {
    expect(createGazetteer({ place: '云上县', units: [] }).home).toMatchObject({
      id: '云上县',
      type: 'county',
    })
  })
})
