import type { Role } from '../model/seat.js'

/** What kind of body an office stands in, which says where its unit is looked for. */
export type OfficeClass =
  | 'party' // secretary of a party committee, group or branch
  | 'government' // head of a territory's government
  | 'head' // head of a department, zone, court, bank …
  | 'congress' // chair of a people's congress or its standing committee
  | 'cppcc' // chair of a political consultative conference
  | 'enterprise'
  | 'member' // a seat in a body, not an office of its own
  | 'person' // a profession or rank: names a person, gives no seat

export interface TitleEntry {
  readonly title: string
  readonly class: OfficeClass
}

const entries = (kind: OfficeClass, titles: string): TitleEntry[] =>
  titles.split(' ').map(title => ({ title, class: kind }))

/** Nouns in which the printed name of an office ends, in simplified script. */
export const TITLES: readonly TitleEntry[] = [
  ...entries('party', '书记 总书记 第一书记 书记处第一书记'),
  ...entries(
    'government',
    '省长 市长 区长 县长 州长 旗长 盟长 总理 国务委员 行政长官 镇长 乡长 村长 专员 国家主席',
  ),
  ...entries('congress', '委员长'),
  ...entries('cppcc', '主席'),
  ...entries(
    'head',
    '主任 局长 厅长 部长 署长 行长 司长 处长 科长 关长 院长 校长 检察长 审计长 会长 理事长 秘书长 主委 台长 社长 ' +
      '所长 站长 队长 馆长 总队长 支队长 总工程师 总编辑 负责人 主要负责人 负责同志 主要负责同志 政委 政治委员 司令员 发言人 监察专员 组长 团长 旅长 师长 军长 舰长 营长 连长 参谋长 指导员 教导员 大使 首席执行官',
  ),
  ...entries('enterprise', '董事长 执行董事 董事 总经理 总裁 经理 厂长 总监 行政总裁'),
  ...entries(
    'member',
    '书记处书记 中央委员 候补委员 政治局委员 政治局常委 委员 常委 党代表 人大代表 代表 党组成员 党委委员 成员 政协委员 会议成员 军委委员',
  ),
  ...entries(
    'person',
    '教授 副教授 研究员 教师 教练 医师 主任医师 护士长 护士 院士 工程师 高级工程师 技师 首席技师 技能大师 律师 司机 驾驶员 班长 军士长 巡视员 调研员 书法家 作家 演员',
  ),
]

/** Marks that stand before the noun of an office: what they make of the role. */
export const RANKS = {
  /** Stand-ins hold the office. */
  acting: ['代理', '代', '候任', '执行', '第一'],
  deputy: ['常务副', '第一副', '副', '助理'],
  /** Former holders do not speak for the seat; 原阳县, 前郭县 and such are places. */
  former: /^(?:时任|原(?!州区|平市|阳县)|前(?!郭|进区|锋区))/u,
} as const

/** Role of a chief, and of a deputy, by class of office. */
export const ROLE_OF_CLASS: Readonly<
  Record<OfficeClass, readonly [chief: Role | null, deputy: Role | null]>
> = {
  party: ['party_secretary', 'deputy_party_secretary'],
  government: ['mayor_or_head', 'deputy_mayor_or_head'],
  head: ['department_head', 'deputy_department_head'],
  congress: ['congress_chair', 'deputy_department_head'],
  cppcc: ['cppcc_chair', 'deputy_department_head'],
  enterprise: ['enterprise_head', 'deputy_department_head'],
  member: ['member', 'member'],
  person: [null, null],
}
