import { describe, expect, it } from 'vitest'
import type { FormulaRelation } from '../../src/model/formula.js'
import { canonicalFormula, formulaMembers, relateFormulae } from '../../src/text/formulae.js'

const shape = (canonical: string) => ({ canonical, members: [] })

describe('the canonical form of a formula', () => {
  it.each([
    ['“枢纽＋开放”', '枢纽+开放'],
    ['「一網通辦」', '一網通辦'],
    ['“三项工程，一项管理”', '三项工程、一项管理'],
    ['７＋２０', '7+20'],
  ])('%s is %s', (surface, canonical) => expect(canonicalFormula(surface)).toBe(canonical))
})

describe('the members of a formula', () => {
  it.each([
    ['东强、南动、西美', ['东强', '南动', '西美']],
    ['枢纽+开放', ['枢纽', '开放']],
    ['两高四着力', ['两高', '四着力']],
    ['新发展理念', []],
    ['在本县、全市乃至更大范围当先锋、作表率', []],
    ['获得感、幸福感、安全感', ['获得感', '幸福感', '安全感']],
    ['治、护、建、管', ['治', '护', '建', '管']],
  ])('%s', (canonical, members) => expect(formulaMembers(shape(canonical))).toEqual(members))
})

describe('the relation of two formulae', () => {
  const rows: [string, string, FormulaRelation | null][] = [
    ['三项工程、一项管理', '三项工程一项管理', 'same'],
    ['枢纽＋开放', '枢纽+开放', 'same'],
    ['龙头高高抬起', '龙头高高抬起来', 'variant'],
    ['国际化现代化', '现代化国际化', 'variant'],
    ['国家中心城市', '现代化国家中心城市', 'extends'],
    ['现代化国家中心城市', '国家中心城市', 'shortens'],
    ['三标', '三标一改', 'extends'],
    ['东强、南动、西美', '南动', 'shortens'],
    ['三高四着力', '两高四着力', 'swaps_member'],
    [
      '品质化、统筹化、全民化、项目化、标准化',
      '品质化、系统化、全民化、项目化、标准化、精细化',
      'swaps_member',
    ],
    ['枢纽+口岸+物流+制造', '枢纽+开放', 'swaps_member'],
    ['高质量发展', '黄河流域生态保护和高质量发展', null],
    ['六稳', '六保', null],
    ['南动', '西美', null],
  ]
  it.each(rows)('%s → %s is %s', (before, after, relation) =>
    expect(relateFormulae(shape(before), shape(after))).toBe(relation),
  )
})
