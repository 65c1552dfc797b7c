import type { Language } from '../labels/labels.js'

/** The words of the web page that no other report needs. */
export interface WebLabels {
  readonly skip: string
  readonly filter: string
  readonly search: string
  readonly searchHint: string
  readonly all: string
  readonly district: string
  readonly role: string
  readonly kind: string
  readonly status: string
  readonly reset: string
  readonly shown: string
  readonly none: string
  readonly context: string
  readonly close: string
  readonly link: string
  readonly before: string
  readonly after: string
  readonly salience: string
  readonly adoption: string
  readonly adoptionNote: string
  readonly lifelines: string
  readonly lifelinesNote: string
  readonly measures: string
  readonly measuresNote: string
  readonly keys: string
  readonly formula: string
  readonly usedAt: (count: number) => string
}

export const WEB_LABELS: Readonly<Record<Language, WebLabels>> = {
  en: {
    skip: 'Skip to the findings',
    filter: 'Filter the findings',
    search: 'Search',
    searchHint: 'words of a quote, a name …',
    all: 'all',
    district: 'district',
    role: 'role',
    kind: 'kind',
    status: 'status',
    reset: 'Reset',
    shown: 'shown',
    none: 'No finding answers to this filter.',
    context: 'in context',
    close: 'Close',
    link: 'Link to this finding',
    before: 'before',
    after: 'after',
    salience: 'salience',
    adoption: 'Who says what',
    adoptionNote: 'Formula by seat: at how many meetings the seat used it. The most widely used come first.',
    lifelines: 'Lifelines of formulae',
    lifelinesNote:
      'A dot: used, larger for more seats. A ring: seats were heard and none used it. A line joins meetings in a row.',
    measures: 'Measures over time',
    measuresNote:
      'A full dot is a result, a hollow one a target; a triangle marks a lower or an upper bound, a line a range.',
    keys: 'Keys: / search, j and k next and previous finding, c context, Esc close.',
    formula: 'formula',
    usedAt: count => `at ${count} ${count === 1 ? 'meeting' : 'meetings'}`,
  },
  zh: {
    skip: '跳到发现',
    filter: '筛选发现',
    search: '检索',
    searchHint: '引文中的词、人名……',
    all: '全部',
    district: '区县',
    role: '职务类别',
    kind: '种类',
    status: '状态',
    reset: '重置',
    shown: '条',
    none: '没有符合筛选条件的发现。',
    context: '看上下文',
    close: '关闭',
    link: '此条发现的链接',
    before: '前',
    after: '后',
    salience: '显著度',
    adoption: '谁在用什么提法',
    adoptionNote: '提法×席位：该席位在几次会议上用过。使用面最广的在前。',
    lifelines: '提法的生命线',
    lifelinesNote: '实点：用过，越大席位越多。空圈：有席位发言而无人用。连线：接连的会议都用过。',
    measures: '指标随时间变化',
    measuresNote: '实点为完成值，空心为目标；三角为下限或上限，竖线为区间。',
    keys: '按键：/ 检索，j 与 k 下一条与上一条，c 上下文，Esc 关闭。',
    formula: '提法',
    usedAt: count => `${count}次会议`,
  },
}
