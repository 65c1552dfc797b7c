import { describe, expect, it } from 'vitest'
import { relateFormulae } from '../../src/text/formulae.js'
import { areVersions } from '../../src/text/versions.js'

const shape = (canonical: string, members: string[] = []) => ({ canonical, members })
const patterns = new Set(['互联网+'])

function versions(before: string, after: string, members: string[] = []): boolean {
  const [from, to] = [shape(before), shape(after, members)]
  const relation = relateFormulae(from, to)
  return relation !== null && areVersions(from, to, relation, patterns)
}

describe('versions of one formula', () => {
  it('keep most members, or the one that makes it this formula', () => {
    expect(versions('枢纽+口岸+物流', '枢纽+开放')).toBe(true)
    expect(versions('井字+环线', '米字+环线')).toBe(true)
    expect(versions('治、护、建、管', '治、管、护')).toBe(true)
    expect(versions('在全省更大范围争创一流、争当示范', '争创一流、争当示范')).toBe(true)
    expect(versions('国家中心城市', '现代化国家中心城市')).toBe(true)
  })

  it('are not two fillings of one pattern', () => {
    expect(versions('互联网+农产品', '互联网+不动产登记')).toBe(false)
    expect(versions('一河一策', '一企一策')).toBe(false)
  })

  it('are not a bundle and its member, nor two lists that meet by chance', () => {
    const members = ['全面建成小康社会', '全面深化改革', '全面依法治国', '全面从严治党']
    expect(versions('全面深化改革', '四个全面', members)).toBe(false)
    expect(versions('一站托运、一次收费、一单到底', '一单到底、物流全球')).toBe(false)
  })
})
