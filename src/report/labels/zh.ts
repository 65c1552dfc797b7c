import type { Genre } from '../../model/document.js'
import type { CaveatCode } from '../../model/finding.js'
import type { Role } from '../../model/seat.js'
import { inWords } from './codes.js'
import type { Labels } from './labels.js'
import { inMyriads } from './quantity.js'
import { STUDY_ZH } from './study-zh.js'

const CAVEATS: Readonly<Record<CaveatCode, string>> = {
  'seat-skipped': '中间有会议未见发言',
  'holder-changed': '发言人已换',
  'role-changed': '以另一职务发言',
  'genre-differs': '两份材料体裁不同',
  'shorter-record': '后一次记录明显较短',
  'deadline-passed': '期限已过而未再提及',
  'deadline-unheard': '期限已过，此后未见该席位发言',
  'not-comparable': '有同一指标但不可比的数字',
  'said-elsewhere': '其他席位仍在沿用',
  'said-by': '多个席位提及',
  'weak-match': '配对较弱',
  'cut-off': '前一文档有残缺，或已载于缺失部分',
}

const ROLES: Readonly<Record<Role, string>> = {
  party_secretary: '党委（党组）书记',
  deputy_party_secretary: '党委副书记',
  mayor_or_head: '政府正职',
  deputy_mayor_or_head: '政府副职',
  committee_director: '管委会主任',
  department_head: '部门正职',
  deputy_department_head: '部门副职',
  congress_chair: '人大主任',
  cppcc_chair: '政协主席',
  enterprise_head: '企业负责人',
  member: '委员',
}

const GENRES: Readonly<Record<Genre, string>> = {
  report: '报告',
  newspaper: '报纸报道',
  interviews: '访谈',
  speech: '讲话',
  communique: '公报',
  other: '其他',
}

/** Caveats whose message is only what went over into what, or names. */
const ARROWS: readonly CaveatCode[] = ['holder-changed', 'role-changed', 'genre-differs', 'said-by']

export const ZH: Labels = {
  language: 'zh',
  study: STUDY_ZH,
  status: { changed: '变化', disappeared: '消失', new: '新出现', returned: '重现', persisted: '延续' },
  kind: { goal: '目标', slogan: '提法', figure: '数字', commitment: '举措', statement: '表述' },
  coverage: { heard: '有发言', partial: '部分', not_heard: '未见发言' },
  role: ROLES,
  genre: GENRES,
  facet: {
    value: '数值',
    unit: '单位',
    bound: '界限',
    deadline: '期限',
    members: '成员',
    scope: '范围',
    role: '性质',
    wording: '措辞',
    stage: '进展',
    strength: '力度',
    object: '对象',
  },
  stage: { promised: '承诺', under_way: '推进', done: '完成', reported: '结果', assessed: '判断' },
  outcome: { met: '达到', missed: '未达到', partly: '部分达到', done: '已完成' },
  deadlineSense: { earlier: '提前', later: '推后', added: '新设', dropped: '取消', restated: '改写' },
  boundSense: { tightened: '收紧', loosened: '放宽', other: '改变' },
  comma: '、',
  separator: ' · ',
  none: '无',
  contents: '目录',
  overview: '比较了什么',
  mostTelling: '最值得注意',
  seatBySeat: '逐席位对照',
  coverageTitle: '谁有发言',
  figuresTitle: '数字',
  slogansTitle: '提法',
  howToRead: '如何阅读本报告',
  series: '整个系列',
  seat: '席位',
  meeting: '会议',
  source: '出处',
  documents: '文档',
  evidence: '依据',
  compared: '比较',
  notHeard: '未见发言',
  findings: '发现',
  replacedBy: '取而代之',
  heard: '有发言',
  caveat: ({ code, message }) =>
    ARROWS.includes(code)
      ? `${CAVEATS[code]}（${inWords(message, { ...ROLES, ...GENRES })}）`
      : CAVEATS[code],
  quantity: (decimal, unit) => `${inMyriads(decimal)}${unit}`,
  unitOfDifference: unit => ({ '%': '个百分点', '‰': '个千分点' })[unit] ?? unit,
  quoted: text => `“${text}”`,
  aside: text => `（${text}）`,
  line: line => `第${line}行`,
  counts: {
    meetings: count => `${count}次会议`,
    documents: count => `${count}份文档`,
    seats: count => `${count}个席位`,
    statements: count => `${count}条表述`,
    findings: count => `${count}项发现`,
    times: count => `${count}次`,
    more: count => `另有${count}项`,
    columns: { turns: '发言', statements: '表述', figures: '数字', slogans: '提法', goals: '目标' },
  },
  check: {
    heard: '各席位发言',
    speaker: '发言人',
    role: '职务，或不计入席位的原因',
    characters: '字数',
    nobody: '无席位',
    variants: '同一段落两份文档的异文',
    variant: { character: '用字', word: '用词', omission: '脱漏', punctuation: '标点' },
    leftOut: '（无）',
    likelier: '较可信',
  },
  sentence: {
    nothingNoticed: '没有需要留意之处。',
    nothingFound: '没有符合所选条件的发现。',
    singleMeeting: '只有一次会议，无从比较。',
    notHeardMeans: '材料中没有这些席位的发言，因此不判定其任何提法“消失”。',
    skipped: meetings => `${meetings}未见发言`,
    nothingToCompare: '无从比较',
    statementsCondensed: counts => `没有对应句的表述：${counts}。`,
    hidden: count => `另有${count}项；加 --all 全部显示，或用 --out 写入文件。`,
    explainHint: 'policy-diff explain 编号 可在上下文中查看一项发现。',
    legend: {
      changed: '同一承诺，数值、期限、成员或措辞有变',
      disappeared: '先前说过；该席位再次发言而未再提',
      new: '首次出现',
      returned: '先前说过，中断后重新提出',
      persisted: '再次提出，没有变化',
    },
    generated: (version, segmenter, fingerprint) =>
      `policy-diff ${version} · 分词 ${segmenter} · 语料 ${fingerprint}`,
  },
}
