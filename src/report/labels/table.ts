import type { Direction, ShiftFacet, ShiftStatus, TopicRule } from '../../model/line.js'
import type { Language } from './labels.js'

/** The words of the table of topics, the running text and the history of a line. */
export interface TableLabels {
  readonly topic: string
  readonly meeting: string
  readonly date: string
  readonly text: string
  readonly came: string
  readonly goes: string
  readonly rank: string
  readonly share: string
  readonly silent: string
  readonly notHeard: string
  readonly status: Readonly<Record<ShiftStatus, string>>
  readonly statusTitle: string
  readonly direction: Readonly<Record<Direction, string>>
  readonly directionTitle: string
  readonly facet: Readonly<Record<ShiftFacet, string>>
  readonly rule: Readonly<Record<TopicRule, string>>
  readonly more: (count: number) => string
  /** How the marks of a table are read. */
  readonly key: string
  readonly legend: Readonly<Record<'came' | 'goes', string>>
  readonly nothing: string
  readonly redline: string
  /** What moved at the newest meeting. */
  readonly moved: string
  readonly history: string
  readonly stood: (from: string, to: string, count: number) => string
}

export const TABLE_LABELS: Readonly<Record<Language, TableLabels>> = {
  en: {
    topic: 'topic',
    meeting: 'meeting',
    date: 'date',
    text: 'what is said',
    came: 'words that came',
    goes: 'words that go',
    rank: 'rank',
    share: 'share',
    silent: 'says nothing of it',
    notHeard: 'not heard',
    status: { reworded: 'reworded', dropped: 'dropped', new: 'new', same: 'same' },
    statusTitle: 'change',
    direction: {
      looser: 'looser',
      tighter: 'tighter',
      stronger: 'stronger',
      weaker: 'weaker',
      neutral: 'no direction',
    },
    directionTitle: 'direction',
    facet: {
      stance: 'stance',
      force: 'force',
      scope: 'scope',
      object: 'object',
      order: 'order',
      length: 'length',
      deadline: 'deadline',
    },
    rule: {
      anchor: 'its word',
      'set-formula': 'a set formula',
      'general-sentence': 'stands in the sentence of the general line',
      carried: 'goes on with the clause beside it',
      heading: 'stands under the heading',
      judgement: 'judges the situation',
      agenda: 'an item of the agenda',
    },
    more: count => `… ${count} more`,
    key: '{+came since the column before+}, [-gone in the column after-]',
    legend: { came: 'came since the column before', goes: 'gone in the column after' },
    nothing: 'Nothing is said on these topics at these meetings.',
    redline: 'one running text',
    moved: 'What moved',
    history: 'History',
    stood: (from, to, count) => (count === 1 ? from : `${from} – ${to}, at ${count} hearings`),
  },
  zh: {
    topic: '议题',
    meeting: '会议',
    date: '日期',
    text: '表述',
    came: '新增用语',
    goes: '此后不再出现的用语',
    rank: '次序',
    share: '篇幅',
    silent: '未提及',
    notHeard: '未见发言',
    status: { reworded: '改写', dropped: '不再提', new: '新提', same: '不变' },
    statusTitle: '变化',
    direction: {
      looser: '放松',
      tighter: '收紧',
      stronger: '加强',
      weaker: '减弱',
      neutral: '无方向',
    },
    directionTitle: '方向',
    facet: {
      stance: '基调',
      force: '力度',
      scope: '范围',
      object: '对象',
      order: '次序',
      length: '篇幅',
      deadline: '时限',
    },
    rule: {
      anchor: '关键词',
      'set-formula': '固定提法',
      'general-sentence': '位于总要求句中',
      carried: '承接相邻分句',
      heading: '位于标题之下',
      judgement: '形势判断',
      agenda: '会议议程',
    },
    more: count => `……另有${count}处`,
    key: '{+较前一次新增+}，[-后一次不再出现-]',
    legend: { came: '较前一次新增', goes: '后一次不再出现' },
    nothing: '这些会议未涉及这些议题。',
    redline: '连续修订稿',
    moved: '口径变化',
    history: '沿革',
    stood: (from, to, count) => (count === 1 ? from : `${from}至${to}，共${count}次`),
  },
}
