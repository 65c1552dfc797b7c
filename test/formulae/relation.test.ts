import { describe, expect, it } from 'vitest'
import { relationOf } from '../../src/formulae/relation.js'
import { CENTRAL_FORMULAE } from '../../src/lexicon/central-formulae.js'
import type { FormulaRelation } from '../../src/model/formula.js'

const shape = (canonical: string, members: readonly string[] = []) => ({ canonical, members })
const MIRROR: Partial<Record<FormulaRelation, FormulaRelation>> = { extends: 'shortens', shortens: 'extends' }

const ROWS: readonly [before: string, after: string, relation: FormulaRelation | null][] = [
  ['三项工程、一项管理', '三项工程一项管理', 'same'],
  ['枢纽＋开放', '枢纽+开放', 'same'],
  ['稳健的货币政策', '稳健货币政策', 'variant'],
  ['龙头高高抬起', '龙头高高抬起来', 'variant'],
  ['国际化现代化', '现代化国际化', 'variant'],
  ['延链补链强链', '强链补链延链', 'variant'],
  ['治、护、建、管', '建、管、治、护', 'variant'],

  ['积极的财政政策', '更加积极的财政政策', 'modified'],
  ['稳健的货币政策', '适度宽松的货币政策', 'modified'],
  ['从紧的货币政策', '适度宽松的货币政策', 'modified'],
  ['乡村振兴', '乡村全面振兴', 'modified'],
  ['东北振兴', '东北全面振兴', 'modified'],
  ['西部大开发', '新时代西部大开发', 'modified'],
  ['保交楼', '保交房', 'modified'],
  ['全面建设小康社会', '全面建成小康社会', 'modified'],

  ['三乡工程', '四乡工程', 'renumbered'],
  ['三高四着力', '两高四着力', 'renumbered'],
  ['湖区治理三年行动计划', '湖区治理五年行动计划', 'renumbered'],
  ['便民服务二十条措施', '便民服务三十条措施', 'renumbered'],
  ['四位一体', '五位一体', 'renumbered'],

  ['三标', '三标一改', 'extends'],
  ['国家中心城市', '国家中心城市之梦', 'extends'],
  ['山水林田湖', '山水林田湖草', 'extends'],
  ['东强、南动、西美', '南动', 'shortens'],
  ['在全省更大范围争创一流、争当示范', '争创一流、争当示范', 'shortens'],
  ['稳增长、促改革、调结构', '稳增长、促改革、调结构、惠民生', 'extends'],
  ['治、护、建、管', '治、管、护', 'shortens'],

  ['枢纽+口岸+物流+制造', '枢纽+开放', 'swaps_member'],
  ['井字+环线', '米字+环线', 'swaps_member'],
  ['稳增长、促改革、惠民生', '稳增长、调结构、惠民生', 'swaps_member'],

  ['高质量发展', '黄河流域生态保护和高质量发展', null],
  ['中国式现代化', '奋力谱写中国式现代化湖城新篇章', null],
  ['六稳', '六保', null],
  ['六稳', '四稳', null],
  ['南动', '西美', null],
  ['两站一场', '两站一基地', null],
  ['三区三轴', '三区三线', null],
  ['三大工程', '四大工程', null],
  ['两个确保', '三个确保', null],
  ['两个转变', '三个转变', null],
  ['十三五', '十四五', null],
  ['1+4', '1+6', null],
  ['以产促城', '以城促产', null],
  ['海上丝绸之路', '陆上丝绸之路', null],
  ['制造强国', '质量强国', null],
  ['积极的财政政策', '稳健的货币政策', null],
  ['积极的财政政策', '积极的就业政策', null],
  ['一河一策', '一企一策', null],
  ['互联网+农产品', '互联网+不动产登记', null],
  ['一站托运、一次收费、一单到底', '一单到底、物流全球', null],
]

describe('the relation of two formulae', () => {
  it.each(ROWS)('%s → %s is %s', (before, after, relation) =>
    expect(relationOf(shape(before), shape(after))).toBe(relation),
  )

  it.each(ROWS)('%s and %s are the same seen from the other side', (before, after, relation) =>
    expect(relationOf(shape(after), shape(before))).toBe(relation && (MIRROR[relation] ?? relation)),
  )

  it('counts on by what a bundle holds', () => {
    const [three, four] = [
      ['道路自信', '理论自信', '制度自信'],
      ['道路自信', '理论自信', '制度自信', '文化自信'],
    ]
    expect(relationOf(shape('三个自信', three), shape('四个自信', four))).toBe('renumbered')
    expect(relationOf(shape('三个自信'), shape('四个自信'))).toBe(null)
  })

  it('tells one name for two bundles apart', () => {
    const old = shape('两个确保', ['确保基本生活', '确保按时足额发放'])
    expect(relationOf(old, shape('两个确保', ['确保湖清', '确保岸绿']))).toBe(null)
    expect(relationOf(old, shape('两个确保'))).toBe('same')
  })

  it('takes no member for an earlier form of its bundle', () => {
    const bundle = shape('四个全面', ['全面建成小康社会', '全面深化改革', '全面依法治国', '全面从严治党'])
    expect(relationOf(shape('全面深化改革'), bundle)).toBe(null)
  })

  it('relates few of the formulae of the centre to each other, and always both ways', () => {
    const related: string[] = []
    for (const a of CENTRAL_FORMULAE)
      for (const b of CENTRAL_FORMULAE) {
        if (a.canonical >= b.canonical) continue
        const relation = relationOf(a, b)
        expect(relationOf(b, a)).toBe(relation && (MIRROR[relation] ?? relation))
        if (relation !== null) related.push(`${a.canonical} ${relation} ${b.canonical}`)
      }
    expect(related.length).toBeLessThan(CENTRAL_FORMULAE.length / 8)
  })
})
