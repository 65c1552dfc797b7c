import { describe, expect, it } from 'vitest'
import { reflow } from '../../src/text/reflow.js'
import { spanOf } from '../../src/text/source-map.js'

/** The blocks as a person reads them: H(level), P or F, and the text. */
function show(...lines: string[]): string[] {
  const { text, blocks } = reflow(lines.join('\n'))
  return blocks.map(({ shape, level, range }) => {
    const mark = { heading: 'H', paragraph: 'P', furniture: 'F' }[shape] + (level ?? '')
    return `${mark} ${text.slice(range.from, range.to)}`
  })
}

describe('marks of notes', () => {
  it.each([
    ['全年增长6.5%①左右。', '全年增长6.5%左右。'],
    ['安置5万[1]人以上。', '安置5万人以上。'],
    ['推进“放管服”［注3］改革〔12〕。', '推进“放管服”改革。'],
    ['建成三个片区。[4]', '建成三个片区。'],
    ['建成三个片区。②', '建成三个片区。'],
    ['打造湖畔创新走廊*，引进人才。', '打造湖畔创新走廊，引进人才。'],
    ['安置5万<sup>1</sup>人。', '安置5万人。'],
    ['安置5万[^1]人。', '安置5万人。'],
  ])('go out of %s', (source, read) => {
    expect(show(source)).toEqual([`P ${read}`])
  })

  it.each([
    ['落实湖政〔2021〕5号文件。', 'the number of a document'],
    ['一要抓好：①修路；②架桥。', 'items of a list'],
    ['场地长5*8*10米。', 'a product'],
    ['新建厂房30m<sup>2</sup>。', 'a square metre'],
    ['（1）修路。', 'a numbered item'],
  ])('%s keeps %s', source => {
    expect(show(source)).toEqual([`P ${source.replace(/<\/?sup>/gu, '')}`])
  })
})

describe('Markdown and HTML inside lines', () => {
  it.each([
    ['**（一）修好路。**全年修路30公里。', '（一）修好路。全年修路30公里。'],
    ['详见[正文](https://example.org/a_(b).html)，共3条。', '详见正文，共3条。'],
    ['代号a\\_b的路。', '代号a_b的路。'],
    ['路网&nbsp;&nbsp;更密，桥&mdash;&mdash;更多。', '路网更密，桥——更多。'],
    ['修<b>路</b>30公里<br>。', '修路30公里。'],
    ['一年来![图](a.png)，路网更密。', '一年来，路网更密。'],
    ['增幅在5~6%，降幅在7~8%。', '增幅在5~6%，降幅在7~8%。'],
    ['园区<10家，5&6号楼。', '园区<10家，5&6号楼。'],
  ])('%s', (source, read) => {
    expect(show(source)).toEqual([`P ${read}`])
  })

  it('reads a whole character reference into the span of what ends with it', () => {
    const source = '他说&ldquo;修路&rdquo;'
    const reflowed = reflow(source)
    expect(reflowed.text.trim()).toBe('他说“修路”')
    const { start, end } = spanOf(reflowed, { from: 2, to: 6 })
    expect(source.slice(start, end)).toBe('&ldquo;修路&rdquo;')
  })

  it('sets lines of links and pictures aside, but no heading and no sentence', () => {
    expect(
      show(
        '[首页](/) > [公开](/b)',
        '',
        '## [工作报告](/c)',
        '',
        '[修路30公里。](/d)',
        '',
        '![图](/e.png)',
        '',
        '[查看原文](/f)',
      ),
    ).toEqual(['F 首页 > 公开', 'H2 工作报告', 'P 修路30公里。', 'F 查看原文'])
  })

  it('takes no bold paragraph for a heading', () => {
    expect(
      show(
        '**（一）推动修路。全年修路30公里，架桥两座。**',
        '**（二）加快架桥。**',
        '**三、改善民生**',
        '**今年要办好：**',
        '**（四）新增就业5万人，登记失业率控制在4%以内。**',
      ),
    ).toEqual([
      'P （一）推动修路。全年修路30公里，架桥两座。',
      'H （二）加快架桥。',
      'H 三、改善民生',
      'P 今年要办好：',
      'P （四）新增就业5万人，登记失业率控制在4%以内。',
    ])
  })
})

describe('tables', () => {
  const heads = (source: string) => {
    const { text, blocks } = reflow(source)
    return blocks.map(({ range, columns }) => [
      text.slice(range.from, range.to),
      columns && text.slice(columns.from, columns.to),
    ])
  }

  it('make each row a sentence under the names of its columns', () => {
    expect(
      heads(
        '今年目标如下。\n\n| 指标 | 目标 | 说明 |\n|---|---|---|\n| 公路 | 30公里 | 含县道 |\n| 桥梁 | 2座 | |',
      ),
    ).toEqual([
      ['今年目标如下。', null],
      ['指标 | 目标 | 说明', null],
      ['公路30公里，含县道', '指标 | 目标 | 说明'],
      ['桥梁2座', '指标 | 目标 | 说明'],
    ])
  })

  it('may lack a rule, a head and outer bars', () => {
    expect(heads('| 公路 | 30公里 |\n| 桥梁 | 2座 |')).toEqual([
      ['公路30公里', null],
      ['桥梁2座', null],
    ])
    expect(heads('指标 | 目标\n--- | ---\n1 | 公路 | 30公里')).toEqual([
      ['指标 | 目标', null],
      ['1、公路30公里', '指标 | 目标'],
    ])
  })

  it('are not made by a bar in a sentence', () => {
    expect(heads('这里有a|b两种。\n那里没有。')).toEqual([
      ['这里有a|b两种。', null],
      ['那里没有。', null],
    ])
  })
})
