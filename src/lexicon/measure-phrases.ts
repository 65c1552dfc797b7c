import { words } from './words.js'

/** What may open a clause before the name of a measure. */
export const OPENINGS: readonly string[] = words(`
  和 与 及 并且 并 或 其中 以及 预计 初步统计 同时 特别是 主要 分别 全部 实现 拟 要
`)

/** What can stand behind a number without being counted by it. */
export const NOT_COUNTED: readonly string[] = words(`
  左右 以上 以下 以内 增 削 压 缩 精 扩 升 上升 调 降 减 翻 回落 发展 跃 的速度 同比 比 较 提高 提升 下降 减少 是 为 和 与
  及 至 到 大关 门槛 行列 城市行列 目标 的目标 时间 完工 投用 建成 竣工 开工 通车 受益 参保 稳定 达 全部 全面 均 已 获 上线
  帮助 用于 专项用于 支持 解决 补助 主要 安排 掌握 执行 把握
`)

/** First words of a predicate, at which the noun phrase behind a number ends. */
export const PREDICATES: readonly string[] = words(`
  为载体 为抓手 为重点 为引领 为支撑 为核心 为主 为基础 为突破口 的基础上 上线 加强 开展 进行 启动 实现 完成 达到 迎宾
  开工 投用 投入 建成 列入 纳入 进入 入选 获 实施 中建立 全部 全面 加快 稳步 有序 扎实 顺利 分别 领取 享受 参加 参保 已 得到
`)

/** First words of a clause that has left its subject out: it is the clause before. */
export const BARE_PREDICATES: readonly string[] = words(`
  从 由 增长 增加 同比 比 较 达 占 提高 下降 降低 减少 上升 年均 完成 突破 超过 为 分别
`)

/** Last words of a clause that gives a circumstance and no subject. */
export const CIRCUMSTANCES: readonly string[] = words(
  '基础上 前提下 情况下 条件下 以来 之后 时 中 下 后 里 前',
)

/** Words of scope before a measure; they are kept as the figure's scope, not in the key of its measure. */
export const SCOPE_WORDS: readonly string[] = words(`
  全国 全省 全市 全县 全区 全州 全港 我国 我省 我市 我县 我区 本市 本省 本港 当地 各地
`)

/** What names of measures end in when they are said to change or to be aimed at; not part of the key. */
export const NAME_TAILS: readonly string[] = words(`
  预期目标 增长目标 目标 增长速度 (?<!自然)增长率 增速 增幅 涨幅 降幅 年均增长 (?<!自然)增长 预期 预算 总额达 达到 继续 平均
  年均 同比 又 比上年.*
`)

/** Words that are no name by themselves, with verbs that have lost their noun. */
export const NO_NAMES: readonly string[] = words('新建 新增 引进 签约 建成 出台 一批 着力 努力')

/** Verbs of a gap and of a rank: with what follows them they name no measure. */
export const GAP_VERBS: readonly string[] = words('高于 低于 高出 快于 慢于 领先 落后 优于 超出 高 低 快')
export const RANK_VERBS: readonly string[] = words(`
  [均稳位跃高并]*居 位列 名列 (?<![班行系前])列 排名 排在 排 跃升 上升 提升 前移 进入 跻身 保持 退出
`)
/** Territories among which something ranks. */
export const RANK_FIELDS: readonly string[] = words('全国 全省 全球 世界 全市 中部 国内 亚洲')
