import { describe, expect, it } from 'vitest'
import { canonicalFormula, formulaMembers } from '../../src/text/formulae.js'

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
