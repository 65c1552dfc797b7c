import type { Approximation } from '../model/claim.js'
import { words } from './words.js'

/** A word beside a number, and what it does to the number's interval. */
export interface Qualifier {
  readonly words: readonly string[]
  readonly effect: '>' | '>=' | '<' | '<=' | Exclude<Approximation, 'none'>
}

/** 以上, 以下 and 以内 include the number; 超过 and 不满 exclude it. */
export const PREFIX_QUALIFIERS: readonly Qualifier[] = [
  {
    words: [
      '不低于',
      '不少于',
      '不小于',
      '不得低于',
      '不得少于',
      '不能低于',
      '不能少于',
      '至少',
      '最少',
      '最低',
      '起码',
      '下限为',
    ],
    effect: '>=',
  },
  {
    words: [
      '不高于',
      '不超过',
      '不超',
      '不多于',
      '不大于',
      '不突破',
      '未超过',
      '没有超过',
      '不得超过',
      '不得高于',
      '不得多于',
      '不能超过',
      '至多',
      '最多',
      '最高',
      '最长',
      '上限为',
    ],
    effect: '<=',
  },
  {
    words: [
      '超过了',
      '超过',
      '突破了',
      '突破',
      '高于',
      '多于',
      '大于',
      '逾',
      '超出',
      '超',
      '高过',
      '冲破',
      '破',
    ],
    effect: '>',
  },
  { words: ['低于', '少于', '小于', '不足', '不到', '不满', '未满', '未达'], effect: '<' },
  { words: ['接近', '将近', '近', '逼近'], effect: 'nearly' },
  { words: ['大约', '约为', '约', '大概', '大体', '大致', '估计'], effect: 'about' },
]

/** Adverbs that bound a number from further off: 至少|有2所, 最多|跑1次. */
export const BOUNDING_ADVERBS: readonly Qualifier[] = [
  { words: ['至少', '最少', '起码', '最低'], effect: '>=' },
  { words: ['至多', '最多', '最高', '最长'], effect: '<=' },
]
/** What may stand between such an adverb and its number: 给予, 补助, 不超过; nouns (最低工资) make it an adjective. */
export const BETWEEN_BOUND: readonly string[] = words(`
  有 要有 应有 达 达到 为 是 要 再 新 建 建成 建设 建立 新建 新增 引进 培育 组建 完成 实施 解决 发展 打造 改造 举办 开展
  组织 配备 配置 拥有 增加 提高 减少 减免 补助 补贴 奖励 资助 给予 给予奖励 给予补助 支持 贷款 可 可贷 可达 可获 可补
  可补助 可奖励 可给予 可贷款 可享受 享受 跑 限额 限额为 额度 额度为 奖 补 贷 不超过 不得超过 不低于 可以 办 缩减 提取
`)

export const SUFFIX_QUALIFIERS: readonly Qualifier[] = [
  { words: ['及以上', '或以上', '（含）以上', '以上', '之上', '往上', '起步'], effect: '>=' },
  { words: ['及以下', '或以下', '（含）以下', '以下', '以内', '之内', '之下', '封顶', '为限'], effect: '<=' },
  { words: ['左右', '上下', '前后', '上下浮动'], effect: 'about' },
  { words: ['有余', '多', '余', '开外', '出头'], effect: 'over' },
]

/** Nouns that let a number with 万 or 亿 and no unit be read as people: 13亿人口, 750万职工. */
export const PEOPLE: readonly string[] = words(`
  人口 农民 群众 居民 职工 学生 党员 农村 贫困人口 市民 劳动力 老人 长者 劳动者 毕业生 干部
  师生 儿童 妇女 残疾人 失业 下岗 移民 灾民 对象 人员 人才 青年
`)

/** Nouns that let a number with 亿 and no unit be read as money: 总投资超20亿. */
export const MONEY: readonly string[] = words(`
  投资 产值 收入 总额 规模 总量 资金 贷款 交易额 营收 增加值 融资 税收 利润 支出 补贴 资产
  销售额 债券 产业 集群 企业 城市 园区 大关 门槛 行列 俱乐部 产业链 县 区 市值 级 项目
  生产总值 GDP 经济 台阶
`)

/** Signs that something is a rank: before 第N, 首位, 前N. */
export const RANK_CUES: readonly string[] = words(`
  居 列 排 位 名 升至 升到 全国 全省 全球 世界 全市 中部 国内 亚洲 同类 城市 省会 西部
  东部 跃升 前移 提升到 保持 进入 跻身 进到 挺进
`)
/** Signs that a rank is figurative: 把……放在首位. */
export const FIGURATIVE_RANK: readonly string[] = ['放', '摆', '置', '作为', '坚持', '质量', '安全', '生命']
