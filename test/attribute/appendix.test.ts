import { describe, expect, it } from 'vitest'
import { attributeText } from './attribute-text.js'

const PAGE = [
  '湖州县政府工作报告',
  '',
  '——2021年1月15日在湖州县第十五届人民代表大会第一次会议上',
  '',
  '湖州县县长　张明远',
  '',
  '各位代表：',
  '',
  '一、去年工作',
  '',
  '修路30公里。',
]

/** What is heard of a report with some lines behind it, and what is said to be left out. */
function read(...behind: string[]) {
  const { turns, reflowed, diagnostics } = attributeText([...PAGE, '', ...behind].join('\n'), {
    genre: 'report',
  })
  return {
    heard: turns.map(({ range }) => reflowed.text.slice(range.from, range.to)).join('\n'),
    leftOut: diagnostics
      .filter(({ code }) => code === 'left-out-text')
      .map(({ span }) => [...[...PAGE, '', ...behind].join('\n')].slice(span?.start, span?.end).join('')),
  }
}

describe('the apparatus of a paper', () => {
  it.each([
    '名词解释',
    '**名词注解：**',
    '附：名词解释和说明',
    '《政府工作报告》注释',
    '[政府工作报告名词解释]',
    '有关用语说明',
    '《政府工作报告》相关缩略语',
    '附件1：专业术语解释',
    '注释：',
    '附件',
    '附件二：重点工程一览',
    '附表1',
    '（附注）',
  ])('is nobody’s words behind %s, and named', title => {
    const { heard, leftOut } = read(title, '', '1.三横：三条东西向的路，共90公里。', '', '2.两纵：两条路。')
    expect(heard).toMatch(/修路30公里。$/u)
    expect(leftOut).toHaveLength(1)
    expect(leftOut[0]).toMatch(/^[\s\S]*两条路。$/u)
  })

  it('may lack a title', () => {
    const notes = ['[1]三横：三条路。', '[2]两纵：两条路。', '[3]一环：一条路。']
    expect(read(...notes).heard).not.toContain('三横')
  })

  it.each([
    ['a note under a table', '注：数据为快报数。', '全年架桥2座。'],
    [
      'an annex named in mid-report',
      '附件1：重点工程',
      '',
      '架桥2座。',
      '',
      '二、今年工作',
      '',
      '修路50公里。',
    ],
    ['notes of one part', '注释', '', '三横指三条路。', '', '二、今年工作', '', '修路50公里。'],
    ['a cover sheet', '附件：政府工作报告', '', '各位代表：', '', '今年修路50公里。'],
    ['a sentence about an annex', '附件里的工程都要开工，全年架桥2座，修路50公里，新建学校10所，改造管网。'],
  ])('does not begin with %s', (_, ...behind) => {
    const { heard, leftOut } = read(...behind)
    expect(heard).toContain(behind.at(-1))
    expect(leftOut).toEqual([])
  })
})

describe('a file of several reports', () => {
  const report = (year: number, ...text: string[]) => [
    '政府工作报告',
    '',
    `——${year}年1月15日在湖州县第十五届人民代表大会第一次会议上`,
    '',
    '湖州县县长　张明远',
    '',
    '各位代表：',
    '',
    ...text,
    '',
  ]
  const [one, other] = [report(2020, '修路30公里。'), report(2021, '架桥2座。')]
  const heardIn = (lines: string[]) => {
    const { turns, reflowed, diagnostics } = attributeText(lines.join('\n'), { genre: 'report' })
    return {
      heard: turns.map(({ range }) => reflowed.text.slice(range.from, range.to).replaceAll('\n', '')),
      leftOut: diagnostics.filter(({ code }) => code === 'left-out-text').length,
    }
  }

  it('is read report by report', () => {
    expect(heardIn([...one, ...other])).toEqual({
      heard: ['各位代表：修路30公里。', '各位代表：架桥2座。'],
      leftOut: 0,
    })
  })

  it('hears one that stands there twice once, and says so', () => {
    expect(heardIn([...one, ...one, ...other])).toEqual({
      heard: ['各位代表：修路30公里。', '各位代表：架桥2座。'],
      leftOut: 1,
    })
  })
})
