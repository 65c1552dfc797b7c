import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { findUnknownUnits } from '../../src/analyze.js'
import { dateOfName } from '../../src/corpus/draft/date.js'
import { draftManifest } from '../../src/corpus/draft/draft.js'
import { groupPapers } from '../../src/corpus/draft/meetings.js'
import { readPaper } from '../../src/corpus/draft/paper.js'
import { guessPlace } from '../../src/corpus/draft/series.js'
import { loadCorpus } from '../../src/corpus/load.js'
import { fullTexts } from '../corpora.js'
import { folderOf } from './folder.js'

const BODY = '\n\n　　一、抓好项目建设。年底前新开工项目不少于120个。\n'
const paper = (text: string, file = 'text.txt') => readPaper(file, text)

describe('the date of a paper', () => {
  const dates: [file: string, text: string, date: string | null][] = [
    ['a.txt', '**政府工作报告**\n\n**——2011年2月11日在云州市第三届人民代表大会第三次会议上**', '2011-02-11'],
    ['a.txt', '政府工作报告\n二〇二一年一月三十日在云州市第三届人民代表大会第四次会议上', '2021-01-30'],
    ['a.txt', '政府工作报告\n——二○一七年十月九日在云州市第三届人民代表大会第四次会议上', '2017-10-09'],
    ['a.txt', '在市委三届四次全会上的讲话\n\n（2017 年 8 月 14 日）\n', '2017-08-14'],
    ['a.txt', '<!-- 新华社云州2008年3月19日电 -->\n工作报告\n——2008年3月5日在第九届大会上', '2008-03-05'],
    ['a.txt', '全省工作会议召开\n2019-10-28 来源：云州日报\n会议强调', '2019-10-28'],
    ['a.txt', '2022年1月17日，全省教育工作会议召开。', '2022-01-17'],
    ['a.txt', '本报讯2019年3月9日电，市委全会昨日举行。', '2019-03-09'],
    ['a.html', '云州日报\n发布时间：2019-03-09 08:30 来源：云州日报', '2019-03-09'],
    ['2021.txt', '1月5日下午，市委三届六次全会举行分组讨论。', '2021-01-05'],
    ['2021-01-05-speeches.txt', '昨日下午，市委三届六次全会举行。', '2021-01-05'],
    ['a.md', '---\ndate: 2016/3/8\n---\n# 讲话', null],
    ['a.md', '---\ndate: 2016-03-08\n---\n# 讲话', '2016-03-08'],
    ['a.txt', '二零一四年施政報告\n目錄', '2014'],
    ['2020-07-discussion.txt', '2020年，注定不平凡。', '2020-07'],
    ['a.txt', '（2021年2月30日）\n讲话', null],
    [
      'a.txt',
      '市委三届四次全会公报\n（2017年8月14日中国共产党云州市第三届委员会第四次全体会议通过）',
      '2017-08-14',
    ],
    ['a.txt', '讲话，没有日期。', null],
  ]
  for (const [file, text, date] of dates) {
    it(`${file}: ${text.split('\n').join(' / ').slice(0, 40)} → ${date}`, () => {
      expect(paper(text + BODY, file).date?.value ?? null).toBe(date)
    })
  }

  it('may stand under the signature', () => {
    expect(
      paper(`${`全市要抓好项目。\n`.repeat(60)}中共云州市委办公室\n二〇一七年八月十四日`).date?.value,
    ).toBe('2017-08-14')
  })

  const names: [name: string, date: string | null][] = [
    ['20170814.txt', '2017-08-14'],
    ['2017_8_4 讲话.docx', '2017-08-04'],
    ['2017年8月14日.txt', '2017-08-14'],
    ['二〇一七年工作报告.txt', '2017'],
    ['201708讲话.txt', '2017-08'],
    ['2017/08/14/a.txt', '2017-08-14'],
    ['2021-02-30.txt', '2021-02'],
    ['2016-2020规划.txt', '2016'],
    ['5108152.txt', null],
    ['c20170.txt', null],
  ]
  for (const [name, date] of names) {
    it(`the name ${name} → ${date}`, () => expect(dateOfName(name)).toBe(date))
  }
})

describe('the session of a paper', () => {
  const sessions: [text: string, name: string | null, body: string | null][] = [
    ['在市委三届四次全体（扩大）会议上的讲话', '市委三届四次全体(扩大)会议', '市委'],
    [
      '贯彻市委三届四次全会部署。省委十届九次全会召开。要落实市委三届四次全会精神，把市委三届四次全会和市委三届四次全会讲话学好。',
      '市委三届四次全会',
      '市委',
    ],
    [
      '市委三届六次全会开幕。市委三届六次\n全会暨市委经济工作会议闭幕。',
      '市委三届六次全会暨市委经济工作会议',
      '市委',
    ],
    ['中国共产党云州市第三届委员会第四次全体会议公报', '中国共产党云州市第三届委员会第四次全体会议', '市委'],
    [
      '——2012年2月1日在云州市第三届人民代表大会第四次会议上',
      '云州市第三届人民代表大会第四次会议',
      '云州市人大',
    ],
    ['——1999年3月5日在第九届全国人民代表大会第二次会议上', '第九届全国人民代表大会第二次会议', '全国人大'],
    ['在中国共产党云州市第十一次代表大会上的报告', '中国共产党云州市第十一次代表大会', '云州市党代会'],
    [
      '中共云州市委三届四次全会召开。贯彻市党代会精神，贯彻市第七次党代会精神。',
      '中共云州市委三届四次全会',
      '市委',
    ],
    ['云州市三届人大四次会议昨日隆重开幕', '云州市三届人大四次会议', '云州市人大'],
    ['在市委三届四次全會上的報告', '市委三届四次全會', '市委'],
    ['云州区代表李明在参加党的十九大上的讨论', '党的十九大', '党的全国代表大会'],
    [
      '中国共产党第十九届中央委员会第五次全体会议，于10月26日在北京举行',
      '中国共产党第十九届中央委员会第五次全体会议',
      '中央委员会',
    ],
    ['深入贯彻党的十九届五中全会精神', null, null],
    [
      '中国共产党第二十届中央纪律检查委员会第三次全体会议公报',
      '中国共产党第二十届中央纪律检查委员会第三次全体会议',
      '中央纪委',
    ],
    ['云州市纪委三届二次全会召开', '市纪委三届二次全会', '市纪委'],
    ['学习二十届中央纪委三次全会精神', null, null],
  ]
  for (const [text, name, body] of sessions) {
    it(`${text.slice(0, 24)}… → ${name}`, () => {
      const { session } = paper(text + BODY)
      expect([session?.name ?? null, session?.body ?? null]).toEqual([name, body])
    })
  }
})

describe('genre and edges of a paper', () => {
  const genres: [text: string, genre: string][] = [
    ['乘全会东风 ——访云州区委书记李明\n“我们将…”', 'interviews'],
    ['政府工作报告\n各位代表：', 'report'],
    ['二零一四年施政報告', 'report'],
    ['全省教育工作会议召开\n省教育厅厅长李明作工作报告。', 'newspaper'],
    ['李明作政府工作报告\n本报讯', 'newspaper'],
    ['李明同志的讲话\n同志们：', 'speech'],
    ['市委三届四次全会公报\n（2017年8月14日通过）', 'communique'],
    ['昨日下午，市委全会召开，各区表态发言。', 'newspaper'],
    ['中共中央政治局召开会议\n会议指出，要守住耕地。会议强调，要修好水渠。', 'communique'],
    ['市政府召开常务会议\n水利局局长李明说，要修好水渠。', 'newspaper'],
  ]
  for (const [text, genre] of genres) {
    it(`${text.slice(0, 16)}… → ${genre}`, () => expect(paper(text).genre).toBe(genre))
  }

  it('knows where a paper was published', () => {
    expect(paper('讲话\n发布时间：2020-07-21 来源：云州日报 作者：李明').source).toBe('云州日报')
    expect(paper('---\nsource: https://example.org/a\n---\n讲话').source).toBe('https://example.org/a')
    expect(paper('讲话\n明确资金来源：财政拨款').source).toBeNull()
  })

  it('knows a text that goes on from another page, not one with such an article in its midst', () => {
    const long = '要抓好项目。'.repeat(60)
    expect(paper(`讲话\n（上接一版）${long}`).truncated).toBe('start')
    expect(paper(`讲话\n${long}（下转第二版）`).truncated).toBe('end')
    expect(paper(`讲话\n（紧接第一版）(上接 1 版)${long}(下转2版)`).truncated).toBe('both')
    expect(paper(`讲话\n${long}（上接一版）${long}`).truncated).toBeNull()
  })
})

describe('the place of a series', () => {
  const places: [texts: string, place: string | null][] = [
    [
      '市委三届四次全会公报\n\n云州市抓发展，云州促发展，云州谋发展。\n\n稳住经济发展\n\n市商务局表态。\n\n发展，还是发展。',
      '云州市',
    ],
    ['市委三届四次全会。建设石家庄，让石家庄更美，石家庄市的中心城市地位，石家庄人。', '石家庄市'],
    ['区委三届四次全会。会上，云溪区委书记李明、云溪区区长王华讲话，开发区、城区齐动。', '云溪区'],
    ['中共云溪县委三届四次全会召开。', '云溪县'],
    ['二零一四年施政報告。香港特別行政區政府會努力。', '香港特別行政區'],
    ['国务院总理在第九届全国人民代表大会第二次会议上。香港特别行政区繁荣。', null],
  ]
  for (const [text, place] of places) {
    it(`${text.slice(0, 16)}… → ${place}`, () => expect(guessPlace([paper(text)])).toBe(place))
  }
})

describe('papers of one session', () => {
  const titles = (papers: [file: string, text: string][]) =>
    groupPapers(papers.map(([file, text]) => paper(text, file))).meetings.map(one => [
      one.title.value,
      one.date.value,
    ])

  it('stay together over some weeks, however their names are written', () => {
    expect(
      titles([
        ['2020-07-20.txt', '市委三届五次全会召开'],
        ['2020-08-02.txt', '中国共产党云州市第三届委员会第五次全体会议'],
        ['2020.txt', '市委三届五次全会'],
      ]),
    ).toEqual([['市委三届五次全会', '2020-07-20']])
  })

  it('do not draw in a later meeting that looks back at them', () => {
    const looking = '贯彻市委三届五次全会精神'
    expect(
      titles([
        ['2020-07.txt', '市委三届五次全会'],
        ['2020-12.txt', looking],
      ]),
    ).toHaveLength(2)
  })

  it('are joined by the month and by the name of their folder where they say no more', () => {
    expect(
      titles([
        ['2020-07 市委三届五次全会/一.txt', '云州区表态'],
        ['2020-07 市委三届五次全会/二.txt', '云州县表态。贯彻市委三届四次全会精神。'],
        ['2020-07-20.txt', '昨日的讨论'],
      ]),
    ).toEqual([['市委三届五次全会', '2020-07-20']])
  })

  it('bear the name of the meeting where it has no number, not the news of it', () => {
    expect(titles([['2022.txt', '省教育厅召开2022年全省教育工作会议\n厅长李明讲话']])).toEqual([
      ['2022年全省教育工作会议', '2022'],
    ])
    expect(titles([['2022.txt', '全省教育工作会议召开\n厅长李明讲话']])).toEqual([
      ['全省教育工作会议', '2022'],
    ])
  })

  it('are told from another session on the same day', () => {
    expect(
      titles([
        ['2020-07-20-a.txt', '市委三届五次全会'],
        ['2020-07-20-b.txt', '市委三届六次全会'],
      ]),
    ).toHaveLength(2)
  })
})

describe('draftManifest', () => {
  const discussion = Array.from(
    { length: 40 },
    (_, i) => `第${i}组讨论认为，云州要建好${i * 7}个园区。`,
  ).join('')
  const files = {
    '2017-08-14.txt': `在市委三届四次全会上的讲话\n（上接一版）${BODY}云州要走在前列，云州的优势是枢纽。`,
    '2020/07-speeches.txt': `市委三届五次全会昨日召开，云州市各区表态，云州区、云州县发言。${discussion}${discussion}另有许多话。`,
    '2020/2020-07-20-editorial.txt': `论学习贯彻市委三届五次全会精神${discussion}`,
    'undated.txt': '没有日期的讲话',
    'old.doc': 'x',
    'empty.txt': '',
  }

  it('puts papers of one session into one meeting and marks every guess', async () => {
    const yaml = await draftManifest(folderOf(files), {
      findUnits: ({ meetings }) => ['临空新区', `${meetings.length}号工作专班`],
    })
    expect(parse(yaml)).toEqual({
      title: '云州市委全会',
      place: '云州市',
      meetings: [
        {
          title: '市委三届四次全会',
          date: '2017-08-14',
          body: '市委',
          documents: [{ file: '2017-08-14.txt', genre: 'report', truncated: 'start' }],
        },
        {
          title: '市委三届五次全会',
          date: '2020-07-20',
          body: '市委',
          documents: [
            { file: '2020/07-speeches.txt', genre: 'newspaper' },
            { file: '2020/2020-07-20-editorial.txt', genre: 'newspaper', witnessOf: '2020/07-speeches.txt' },
          ],
        },
      ],
      units: [
        { name: '临空新区', type: 'development_zone', aliases: [] },
        { name: '2号工作专班', type: 'other', aliases: [] },
      ],
    })
    const unmarked = yaml
      .split('\n')
      .filter(line => /: \S/.test(line) && !line.includes('# guess') && !line.startsWith('#'))
    expect(unmarked.map(line => line.trim())).toEqual([
      '- file: 2017-08-14.txt',
      '- file: 2020/07-speeches.txt',
      '- file: 2020/2020-07-20-editorial.txt',
      'type: development_zone',
      'aliases: []',
      'type: other',
      'aliases: []',
    ])
    expect(yaml).toContain('# Not read: old.doc;')
    expect(yaml).toContain('# Not read: empty.txt;')
    expect(yaml).toContain('# No date found: undated.txt;')
  })

  it('lists the units that attribution meets and no gazetteer knows, once each', async () => {
    const speech = (text: string) => `市委三届五次全会昨日召开。\n天街数字谷管理局局长李明表示，${text}\n`
    const root = folderOf({ '2019-07.txt': speech('要建好天街。'), '2020-07.txt': speech('要管好天街。') })
    const { units } = parse(await draftManifest(root, { findUnits: findUnknownUnits }))
    expect(units).toEqual([{ name: '天街数字谷管理局', type: 'department', aliases: [] }])
  })

  it('gives the same draft twice, and one that loads', async () => {
    const root = folderOf(files)
    expect(await draftManifest(root)).toBe(await draftManifest(root))
    const corpus = await loadCorpus(root, { draft: true })
    expect(corpus.meetings.map(meeting => meeting.id)).toEqual(['2017-08', '2020-07'])
    expect(corpus.diagnostics.map(one => one.code)).toEqual(Array(3).fill('unreadable-document'))
  })
})

describe('drafts of full texts', () => {
  const plenaries = fullTexts('zhengzhou-plenaries')
  it.skipIf(!plenaries)('say what the manifest made by hand says', async () => {
    const drafted = parse(await draftManifest(plenaries ?? ''))
    const byHand = await loadCorpus(plenaries ?? '')
    expect(drafted.title).toBe(byHand.title)
    expect(drafted.place).toBe(byHand.place)
    expect(drafted.meetings.map((one: { title: string; date: string }) => [one.title, one.date])).toEqual(
      byHand.meetings.map(one => [one.title, one.date]),
    )
    const listed = drafted.meetings.flatMap((one: { documents: object[] }) => one.documents)
    expect(listed).toEqual(
      byHand.documents.map(({ path, genre, truncated, witnessOf }) => ({
        file: path,
        genre,
        ...(truncated && { truncated }),
        ...(witnessOf && { witnessOf: `${witnessOf}.txt` }),
      })),
    )
  })

  for (const [name, title, count, first, last] of [
    ['politburo-economy', '中央政治局会议', 13, '2016-04-29', '2023-12-08'],
    ['zhengzhou-work-reports', '郑州市政府工作报告', 9, '2011-02-11', '2021-01-30'],
    ['state-council-work-reports', '政府工作报告', 14, '1999-03-05', '2012-03-05'],
    ['hong-kong-policy-addresses', '香港特別行政區施政報告', 2, '2014', '2015'],
  ] as const) {
    const folder = fullTexts(name)
    it.skipIf(!folder)(`date and name the meetings of ${name}`, async () => {
      const { meetings, ...corpus } = await loadCorpus(folder ?? '', { draft: true })
      expect([corpus.title, meetings.length, meetings[0]?.date, meetings.at(-1)?.date]).toEqual([
        title,
        count,
        first,
        last,
      ])
    })
  }
})
