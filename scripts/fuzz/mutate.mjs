/** No mutated paper is longer than this, in UTF-16 units: some 20 KB of a Chinese paper. */
const LONGEST = 7000

/** What has broken readers of such papers before: numbers and days that no calendar has, numerals of every script. */
const NUMBERS = [
  '13月45日',
  '2月0日',
  '99999年',
  '0年0月',
  '2020-02-31',
  '一九五六年以前',
  '到二〇三五年',
  '二○二三年',
  '零三五年',
  '亿亿亿',
  '十十',
  '百分之',
  '负增长3.5%',
  '-2.6%',
  '0.0000001',
  '9'.repeat(400),
  '1,000,00',
  '３０％',
  '第0个五年',
  '万万',
  '半',
  '两个半',
  '3年内',
  '前一百年',
  '１２月３２日',
  '廿五日',
  '二十几',
  '数十亿',
  '几',
]
/** What acts on a screen, and what XML cannot hold. */
const ACTING = [
  '\u0000',
  '\u001b[31m',
  '\u009b',
  '\u202e',
  '\u2066',
  '\u2028',
  '\uffff',
  '\u00ad',
  '\u200b',
  '\ufeff',
  '\r',
  '\t',
  '\u000b',
]
/** What a page, a sheet or a shell might take for its own. */
const ACTIVE = [
  '<script>alert(1)</script>',
  '![图](http://a.cn/x)',
  '[链](javascript:alert(1))',
  '=HYPERLINK("http://a.cn")',
  '@SUM(1)',
  'http://a.cn/x',
  'www.a.cn',
  'me@a.cn',
  '&nbsp;',
  'R&D;',
  ']]>',
  '<!--',
  '| 表 | 格 |',
  '`',
  '~~',
  '**',
  '# 题',
  '---',
  '</title>',
  '<svg onload=x>',
  '%s',
  '\\',
  '[^1]',
  '<ins>',
]
/** What a rule might look for again and again. */
const REPEATED = [
  '甲“',
  '“十',
  '两个',
  '3年内',
  '“甲”',
  '“',
  '（',
  '”',
  '、',
  '，',
  '。',
  '20个',
  '亿',
  '年',
  '要',
  '的',
  '书记',
  '1',
  ' ',
  '\n',
  '《',
  '一是',
  '；',
  '：',
  '——',
  '甲区委书记',
  '＋',
  '+',
  '%',
]
/** Lines at which a reader may take a paper to begin, to end, or to be another. */
const LINES = [
  '注：以上',
  '附件',
  '注释',
  '（完）',
  '第一部分',
  '一、',
  '（一）',
  '目录',
  '——在市委全会上的报告',
  '市长　张三',
  '本报讯（记者 李四）',
  '２０２０年１月１日',
  '- 1 -',
  '*',
  '会议指出：',
]

const MUTATIONS = {
  dropLine: (lines, { below }) => lines.toSpliced(below(lines.length), 1),
  repeatLine: (lines, { below }) => {
    const at = below(lines.length)
    return lines.toSpliced(at, 0, lines[at])
  },
  swapLines: (lines, { below }) => {
    const [one, other] = [below(lines.length), below(lines.length)]
    return lines.with(one, lines[other]).with(other, lines[one])
  },
  otherPaper: (lines, { below }, other) => {
    const from = below(other.length)
    return lines.toSpliced(below(lines.length), 0, ...other.slice(from, from + 1 + below(5)))
  },
  cutOff: (lines, { below }) => lines.slice(0, 1 + below(lines.length)),
  joinLines: lines => [lines.join('')],
  wrapLines: (lines, { below }) => {
    const width = 2 + below(30)
    return lines.flatMap(line => line.match(new RegExp(`[^]{1,${width}}`, 'gu')) ?? [''])
  },
  addLine: (lines, { below, pick }) => lines.toSpliced(below(lines.length), 0, pick(LINES)),
  number: inside((_, { pick }) => pick(NUMBERS)),
  acting: inside((_, { pick }) => pick(ACTING)),
  active: inside((_, { pick }) => pick(ACTIVE)),
  repetition: inside((_, { pick, below }) => pick(REPEATED).repeat(1 + below(pick([5, 50, 1000])))),
  numeralFor: (lines, { below, pick }) => {
    const at = below(lines.length)
    return lines.with(
      at,
      lines[at].replace(/[0-9０-９〇一二三四五六七八九十百千万亿]+/u, () => pick(NUMBERS)),
    )
  },
  dropCharacter: inside(() => '', 1),
  dropStretch: (lines, { below }) => {
    const at = below(lines.length)
    const from = below(lines[at].length + 1)
    return lines.with(at, lines[at].slice(0, from) + lines[at].slice(from + below(20)))
  },
}

/** A mutation that puts something into a line at a place of chance, in the place of so many characters. */
function inside(make, length = 0) {
  return (lines, random) => {
    const at = random.below(lines.length)
    const characters = [...lines[at]]
    const from = random.below(characters.length + 1)
    return lines.with(at, characters.toSpliced(from, length, make(lines, random)).join(''))
  }
}

/** A paper made of another by one to six mutations. */
export function mutated(paper, other, random) {
  const start = random.below(Math.max(1, paper.length - LONGEST))
  let lines = paper.slice(start, start + LONGEST).split('\n')
  const others = other.split('\n')
  for (let left = 1 + random.below(6); left > 0; left -= 1) {
    lines = random.pick(Object.values(MUTATIONS))(lines, random, others)
    if (lines.length === 0) lines = ['']
  }
  return [...lines.join('\n').slice(0, LONGEST)].join('').toWellFormed()
}
