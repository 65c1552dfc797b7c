import { describe, expect, it } from 'vitest'
import { attributeText } from './attribute-text.js'

const SPEECH = '# 在市委全会上的讲话\n\n市委书记 高 翔\n\n同志们：\n\n'

/** The section path under which each of the words stands. */
const pathsOf = (body: string, ...words: string[]) => {
  const { turns, reflowed } = attributeText(SPEECH + body, { place: '芜湖市', genre: 'report' })
  return words.map(word => {
    const at = reflowed.text.indexOf(word)
    return turns[0]?.sections.findLast(({ range }) => range.from <= at)?.path.join(' > ') ?? ''
  })
}

describe('the sections of a speech', () => {
  it('nest by their numbering', () => {
    const body =
      '## 一、成绩\n\n干得不错。\n\n## 二、任务\n\n（一）抓工业。上项目。\n\n（二）抓农业。多打粮。\n'
    expect(pathsOf(body, '干得不错', '上项目', '多打粮')).toEqual([
      '一、成绩',
      '二、任务 > （一）抓工业',
      '二、任务 > （二）抓农业',
    ])
  })

  it('run on inside a paragraph, and end with it', () => {
    const body = '## 一、任务\n\n要抓三件事：一是修路。修好十条。二是架桥。架好两座。\n\n任务很重。\n'
    expect(pathsOf(body, '修好十条', '架好两座', '任务很重')).toEqual([
      '一、任务 > 一是修路',
      '一、任务 > 二是架桥',
      '一、任务',
    ])
  })

  it('keep the title of a list', () => {
    const body = '## 一、任务\n\n六大工程：一是畅通工程。修好十条路。\n'
    expect(pathsOf(body, '修好十条路')).toEqual(['一、任务 > 六大工程 > 一是畅通工程'])
  })

  it('name a section after the first clause of a long opening', () => {
    const clause = '把产业链供应链的安全稳定摆在更加突出的位置'
    const body = `## 一、任务\n\n一是坚持工业强市，${clause}，${clause}。见效要快。\n`
    expect(pathsOf(body, '见效要快')).toEqual(['一、任务 > 一是坚持工业强市'])
  })

  it('do not take the running numbers of paragraphs for sections', () => {
    const paragraphs = Array.from({ length: 40 }, (_, i) => `${i + 1}. 第${i + 1}段说的话到此为止。`)
    expect(pathsOf(`## 一、引言\n\n${paragraphs.join('\n\n')}\n`, '第7段', '第40段')).toEqual([
      '一、引言',
      '一、引言',
    ])
  })

  it('are left behind when the speaker turns to the audience', () => {
    const body = '## 一、任务\n\n（一）抓工业。上项目。\n\n同志们！让我们一起奋斗！\n'
    expect(pathsOf(body, '一起奋斗')).toEqual(['一、任务'])
  })
})
