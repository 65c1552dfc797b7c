import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reflow } from '../../src/text/reflow.js'
import { expectFaithful } from './faithful.js'

/** The blocks as a person reads them: H(level), P or F, and the text. */
function show(...lines: string[]): string[] {
  const { text, blocks } = reflow(lines.join('\n'))
  return blocks.map(({ shape, level, range }) => {
    const mark = { heading: 'H', paragraph: 'P', furniture: 'F' }[shape] + (level ?? '')
    return `${mark} ${text.slice(range.from, range.to)}`
  })
}

describe('reflow', () => {
  it('joins a column wrapped in mid-word, and starts a paragraph behind a short last line', () => {
    expect(
      show(
        '区里把招商引资摆在第一位，今年新签项目二',
        '十七个，其中亿元以上九个。企业反映的难题，',
        '专班逐一办理。',
        '下一步，全区要在优化服务上再下功夫，让办事',
        '的人少跑路、快办成。',
      ),
    ).toEqual([
      'P 区里把招商引资摆在第一位，今年新签项目二十七个，其中亿元以上九个。企业反映的难题，专班逐一办理。',
      'P 下一步，全区要在优化服务上再下功夫，让办事的人少跑路、快办成。',
    ])
  })

  it('goes on over a blank line that cuts a sentence, also in front of an opening quote', () => {
    expect(
      show(
        '会议要求，各单位把服务企业当成头等大事，围绕',
        '',
        '“稳增长”列出清单。',
        '',
        '散会后，各组分头落实。',
      ),
    ).toEqual([
      'P 会议要求，各单位把服务企业当成头等大事，围绕“稳增长”列出清单。',
      'P 散会后，各组分头落实。',
    ])
  })

  it('tells a heading from the first line of a paragraph that lost its indent', () => {
    const column = [
      '当好服务企业的店小二',
      '让好项目留得住长得大',
      '县委委员、某镇党委书记赵一鸣在会上发',
      '',
      '言时说，镇里今年把精力都放在项目服务上面',
      '来，落地一个服务一个，开工一个盯住一个，并',
      '且每周碰头一次，难题当场拍板解决不过夜。',
    ]
    expect(show(...column).map(block => block.slice(0, 12))).toEqual([
      'H 当好服务企业的店小二',
      'P 县委委员、某镇党委书',
    ])
    expect(show(...column)[0]).toBe('H 当好服务企业的店小二 让好项目留得住长得大')
  })

  it.each([
    ['改革开路改革开路实干为先实干为先', '改革开路 实干为先'],
    ['迎难而上迎难而上快快出新成效出新成效', '迎难而上 快出新成效'],
    ['改革改革开路开路实干为先实干为先', '改革 开路 实干为先'],
    ['稳稳中中求求进进', '稳中求进'],
  ])('reads the overprinted heading %s', (overprinted, clean) => {
    expect(show('前一段说完了。', overprinted, '后一段接着说，干部群众都很振奋。')[1]).toBe(`H ${clean}`)
  })

  it('takes no reduplication for an overprint', () => {
    expect(show('大家干干净净迎新春。')).toEqual(['P 大家干干净净迎新春。'])
  })

  it('drops the marks of Markdown and keeps the levels of its headings', () => {
    expect(
      show(
        '---',
        'title: 某市政府工作报告',
        '---',
        '',
        '# 政府工作报告',
        '',
        '**一、过去一年**',
        '',
        '**（一）经济平稳增长。**全年增速6.1%。',
        '',
        '**今年要办好这几件事：**',
        '',
        '<!-- 按会议文件 -->',
      ),
    ).toEqual([
      'F title: 某市政府工作报告',
      'H1 政府工作报告',
      'H 一、过去一年',
      'P （一）经济平稳增长。全年增速6.1%。',
      'P 今年要办好这几件事：',
    ])
  })

  it('drops comments over several lines, marks of quotation, and underlines of headings', () => {
    expect(show('<!-- 来源', '不明 -->', '工作报告', '====', '', '> 引一句话。')).toEqual([
      'H 工作报告',
      'P 引一句话。',
    ])
  })

  it('joins a number that a line or a column broke', () => {
    expect(show('全年生产总值达到1.', '2万亿元，增长3.', '', '5个百分点，新建学校1', '0所。')).toEqual([
      'P 全年生产总值达到1.2万亿元，增长3.5个百分点，新建学校10所。',
    ])
  })

  it('keeps one line per paragraph where the text is not wrapped', () => {
    expect(
      show(
        '一、工作回顾',
        '过去一年，全县地区生产总值增长7%，粮食总产再创新高，城乡居民收入增速继续快于经济增速，群众得到更多实惠。',
        '——农业基础更牢。新建高标准农田3万亩。',
        '——工业结构更优。规上企业达到210家。',
        '（一）抓项目，扩大有效投资',
        '全年安排重点项目120个。',
      ).map(block => block.slice(0, 16)),
    ).toEqual([
      'H 一、工作回顾',
      'P 过去一年，全县地区生产总值增',
      'P ——农业基础更牢。新建高标准',
      'P ——工业结构更优。规上企业达',
      'H （一）抓项目，扩大有效投资',
      'P 全年安排重点项目120个。',
    ])
  })

  it('takes a title with a comma where the page cuts no sentences up', () => {
    const body =
      '县委昨天召开会议，学习有关文件，研究下半年工作，讨论了园区建设、防汛救灾、秋季招生等议题，要求各部门抓紧落实。'
    expect(show('稳住农业基本盘，守好大国粮仓', '', body)).toEqual([
      'H 稳住农业基本盘，守好大国粮仓',
      `P ${body}`,
    ])
  })

  it('lets a subtitle, a bracketed date and a speaker stand alone above a speech', () => {
    expect(
      show(
        '在全县工作会议上的讲话',
        '（2021年2月3日）',
        '——稳住基本盘',
        '县委书记　赵一鸣',
        '同志们：',
        '会议开得很好。',
      ),
    ).toEqual([
      'H 在全县工作会议上的讲话',
      'H （2021年2月3日）',
      'H ——稳住基本盘',
      'H 县委书记 赵一鸣',
      'P 同志们：',
      'P 会议开得很好。',
    ])
  })

  it('takes no report with its dateline for a title', () => {
    expect(show('全会闭幕', '【本報訊】大會昨日閉幕，與會者均表', '示滿意。')).toEqual([
      'H 全会闭幕',
      'P 【本報訊】大會昨日閉幕，與會者均表示滿意。',
    ])
  })

  it('sets aside what a web page puts around an article', () => {
    expect(
      show(
        '当前位置：首页 > 要闻',
        '发布时间：2021-01-05 来源：某报',
        '',
        '全会闭幕',
        '',
        '全会闭幕了。',
        '',
        '责任编辑：赵一鸣',
      ),
    ).toEqual([
      'F 当前位置：首页 > 要闻 发布时间：2021-01-05来源：某报',
      'H 全会闭幕',
      'P 全会闭幕了。',
      'F 责任编辑：赵一鸣',
    ])
  })

  it('takes no list of whole sentences for a column', () => {
    const exchange = [
      '问：今年的就业形势怎么看呢？',
      '答：总体稳定，重点群体有保障。',
      '问：下一步还有哪些打算？',
      '答：继续抓好政策的落实工作。',
    ]
    expect(show(...exchange)).toEqual(exchange.map(line => `P ${line}`))
  })

  it('keeps list items apart from numbered titles', () => {
    expect(show('1.加快产业转型', '推进园区建设。', '（1）新建学校12所', '（2）新建医院3所')).toEqual([
      'H 1.加快产业转型',
      'P 推进园区建设。',
      'P （1）新建学校12所',
      'P （2）新建医院3所',
    ])
  })

  it('drops stray spaces, keeps those between words and names', () => {
    expect(show('力争到 2030年 建成 30 个园区，引进 Open AI 等企业，增长 2. 6%。')).toEqual([
      'P 力争到2030年建成30个园区，引进Open AI等企业，增长2.6%。',
    ])
    expect(show('会议闭幕。', '', '本报记者 赵一鸣 钱 二')).toEqual([
      'P 会议闭幕。',
      'F 本报记者 赵一鸣 钱 二',
    ])
    expect(show('本报讯（记者 赵一鸣 钱二）昨日 上午开会。')).toEqual([
      'P 本报讯（记者 赵一鸣 钱二）昨日上午开会。',
    ])
  })

  it('sets jump marks, bylines and page numbers apart', () => {
    expect(
      show(
        '会议闭幕。',
        '',
        '日报记者 赵一鸣 钱二',
        '孙三 李四',
        '',
        '真抓实干开新局',
        '',
        '（上接一版）各部门要把任务分解到人、到',
        '',
        '- 2 -',
        '',
        '岗，一件一件办。（下转三版）',
      ),
    ).toEqual([
      'P 会议闭幕。',
      'F 日报记者 赵一鸣 钱二 孙三 李四',
      'H 真抓实干开新局',
      'F （上接一版）',
      'P 各部门要把任务分解到人、到岗，一件一件办。',
      'F （下转三版）',
    ])
  })

  it('takes no sentence about a reporter for a byline', () => {
    expect(show('记者从市发展改革委获悉', '', '，项目开工。')).toEqual([
      'P 记者从市发展改革委获悉，项目开工。',
    ])
  })

  it('reads letter-spaced text, its contents and its numbered paragraphs', () => {
    const page = [
      '( 一 )   引 言              1–2',
      '( 二 )   民 生              3–9',
      '         房 屋              3–5',
      '         醫 療              6–9',
      '',
      '( 一 ) 引 言',
      '1.   本 屆 政 府 全 力 發 展 經 濟 ， 改 善 民 生 ， 並 把 房 屋 放 在 首',
      '位，增加供應，務求讓市民早日安居樂業，各展所長。',
      '',
      '2.   去 年 2 月 公 布 的 措 施 已 見 成 效 ， 我 們 會 繼 續 努 力 ， 一 步',
      '',
      '                    3',
      '一 步 做 好 。',
      '( 二 ) 民 生',
      '房 屋',
    ]
    expect(show(...page)).toEqual([
      'F (一)引言1–2 (二)民生3–9 房屋3–5 醫療6–9',
      'H (一)引言',
      'P 1.本屆政府全力發展經濟，改善民生，並把房屋放在首位，增加供應，務求讓市民早日安居樂業，各展所長。',
      'P 2.去年2月公布的措施已見成效，我們會繼續努力，一步一步做好。',
      'H (二)民生',
      'H 房屋',
    ])
  })

  it('starts a paragraph at a full-width indent, in the middle of a line too', () => {
    expect(show('　　第一段已经说完。　　第二段从这里开始，', '还没有说完。', '　　第三段。')).toEqual([
      'P 第一段已经说完。',
      'P 第二段从这里开始，还没有说完。',
      'P 第三段。',
    ])
  })

  it.each([
    ['CRLF', '会议提出，要加快\r\n\r\n发展。\r\n完\r\n'],
    ['a byte-order mark', '\ufeff会议提出，要加快发展。'],
    ['astral characters', '𠮷林𠮷林说，𠀀要\n加快😀发展。'],
    ['tabs, NBSP and zero-width characters', '\t会议\u00a0提\u200b出，要\u3000加快\tGDP growth。'],
    ['a lone surrogate', '会议\ud842提出。'],
    ['nothing', ''],
    ['nothing but space', ' \n\u3000\n'],
  ])('maps back to the source with %s', (_, source) => {
    expectFaithful(source, reflow(source))
  })

  it('maps back to the source whatever stands on the page', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '会议指出，',
        '全市',
        '。',
        '”',
        '“',
        '\n',
        '\n\n',
        '\r\n',
        '　　',
        ' ',
        '# ',
        '**',
        '（上接一版）',
      ),
      fc.constantFrom(
        '12',
        '一、',
        '改革改革创新驱动创新驱动',
        '本报记者 张三',
        '𠮷',
        '\u200b',
        '---',
        '目录……3',
        '，',
        '\t',
        '&nbsp;',
        '&mdash;',
        '6%①',
        '[2]',
        '[正文](https://example.org)',
        '| 指标 | 目标 |\n',
        '|---|---|\n',
        '\\*',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const source = pieces.join('')
        expectFaithful(source, reflow(source))
      }),
      { numRuns: 400 },
    )
  })
})
