import { words } from './words.js'

/** What may open a clause before the name of a measure. */
export const OPENINGS: readonly string[] = words(`
  和 与 及 并且 并 或 其中 以及 预计 预期 力争 确保 争取 建议 初步预计 初步统计 初步核算 同时 特别是 主要 分别 全部 实现 拟 要
`)

/** What can stand behind a number without being counted by it. */
export const NOT_COUNTED: readonly string[] = words(`
  左右 以上 以下 以内 增 削 压 缩 精 扩 升 上升 调 降 减 翻 回落 发展 跃 的速度 同比 比 较 提高 提升 下降 减少 是 为 和 与
  及 至 到 大关 关口 门槛 台阶 行列 俱乐部 城市行列 目标 的目标 时间 完工 投用 建成 竣工 开工 通车 受益 参保 稳定 达 全部 全面 均 已 获 上线
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

/**
 * What can stand between the name of a measure and its number; taken off the end of the name again and again,
 * longest first. Single characters that also end nouns (产能, 社会, 首都) are not among them.
 */
export const QUANTITY_VERBS: readonly string[] = words(`
  控制在 保持在 稳定在 维持在 增长到 增加到 提高到 上升到 扩大到 下降到 降低到 减少到 压缩到 缩短到
  降到 降至 增至 升至 升到 由人均 从人均 缩短为 缩短至 缩短 压缩为 压缩至 压缩 压减至 提升到 提升至 提高至 增加至 回升至 回升到 下降至 扩大至 发展到 调整为 调整到 跃升至
  新增加 新增 净增加 达到了 达到 达 为 是 实现 完成 完成了 负增长 增长 增加 提高 上升 下降 降低 减少 提升 扩大 缩小 上涨 增速
  回升 突破 超过 跨越 跨上 跨过 迈上 迈过 迈入 登上 站上 跃上 合计 初步核算 初步统计 累计 总计 共计 总共 拟安排 安排 分别 仅 只有 已 将 力争 确保 预计 预期 年均 净增 翻了 了
  再 在 到 至 占 增 降 减 压减 努力 一般 平均 由 从 按 拟 拟按 每年 平均每年 同比 比上年 又 还 也 的 即 实际 名义
  首次 再次 初步 全部 基本 总体 稳居 预计全年 共有 现有 拥有 已有 建成 基本建成 竣工 投用 完工 签约 落地 新开工
  开工 通车 超 近 约 以 年 均为 均达 均 开行 突破了 高达 多达 接近 连续 经过 历时 长达 只 就
`)

/** Verbs whose object is what is measured: 引进市外资金1680亿元. The last one before the name cuts it off. */
export const GOVERNING_VERBS: readonly string[] = words(`
  推进 推动 引进 完成 实现 实施 安排 发放 筹集 落实 争取 建成 谋划 打造 培育 组织 开展 解决 关闭 淘汰 开通 吸引
  形成 获得 获批 办理 制定 修订 提供 支持 帮助 举办 接待 签订 达到 启动 加快 确保 力争 要求 预计 使 让 把 将
  为 拥有 共有 现有 已有 设立 创建 认定 增设 入驻 命名 累计 带动 拉动 提出 按照 包括 发挥 取得 通过
`)

/** Verbs that are nouns too: they begin an object (建设保障性住房), but inside a name belong to it (棚户区改造住房). */
export const LEADING_VERBS: readonly string[] = words(`
  建设 改造 整治 治理 保障 培训 投入 发行 转移 完善 实行 减少 增加 降低 提高 进入 跻身
`)

/** Names that say what is counted only together with what was measured before: 总量, 比重, 增速. */
export const DEPENDENT_NAMES =
  /^(?:总量|总数|总额|规模|总规模|数量|金额|人数|面积|比重|占比|比例|增速|增幅|涨幅|降幅|总收入|总投资|投资|贡献率|覆盖率|总面积|总长|总长度|里程)$/u

/** Words of rise and of fall before a number. */
export const INCREASE = /(?<!负)增|提高|提升|上升|回升|高于|高出|快于|领先|扩大|上涨|涨|多于|超出|翻|上调/u
export const DECREASE = /降|减|下降|低于|压缩|缩短|缩小|下滑|回落|慢于|落后|少于|负增长|关闭|淘汰|节约/u
