import { words } from './words.js'

/** Words that no formula begins with, ends with or contains: particles, and the verbs and time words of any sentence. */
export const BREAKING_WORDS: ReadonlySet<string> = new Set(
  words(`
  以 走 严格 执行 严格执行 转变 改善 放宽 深化改革 的 了 和 与 及 在 是 有 也 都 就 将 要 等 对 为 从 到 把 使 让 被 由 于 并 而 且 或 但 其 这 那 我 我们 他们 它 各 各级 各类 各地 上 下 中 内 外 后 前
  一批 一个 一些 进一步 不断 继续 加快 加强 积极 全面 大力 努力 切实 认真 着力 深入 坚持 推进 推动 促进 实施 实现 完成 开展 建立 健全 完善 建立健全
  建设 打造 构建 加大 提高 提升 增强 扩大 做好 抓好 确保 力争 围绕 落实 贯彻 深化 支持 鼓励 引导 组织 启动 增长 达到 达 亿元 万元 贯彻落实
  增加 减少 下降 上升 同比 比 上年 去年 今年 年 月 日 个 家 项 全市 全省 全国 我市 我国 我省 本市 同志 各位 代表 主要 重点 问题 取得 进展 新进展
  充分 发挥 紧紧 准确 正确 共同 不 没有 以及 通过 按照 根据 作为 成为 进行 加以 给予 得到 受到 越来越 大家 一致 认为 表示 强调 指出 要求 更加 十分 非常
  `),
)

/** Last words of the names of subjects, bodies and things, however often they recur: 社会保障体系, 国有企业. */
export const SUBJECT_HEADS: ReadonlySet<string> = new Set(
  words(`
  体系 系统 机构 企业 产业 行业 改革 住房 能力 市场 设施 水平 部门 人员 学校 医院 资金 机制 制度 贸易 经济 项目 服务 管理 保护 机关 建筑 业 公司 平台
  书记 主任 主席 总书记 讲话 会议 全会 报告 精神 规划 体制 机制体制 条例 办法 意见 政策 环境 结构 质量 效益 收入 投资 消费 就业 保障 保险 教育 卫生 文化 科技 人才
  工程 行动计划 攻坚计划 线路 快速路网 铁路网 高铁网 路网 建筑群 基地 专项 整治 治理 资源 技术 产品 装备 设备 安全 生产 群众 干部 职工 农民 居民 人口 地区
  城区 片区 园区 领域 方面 方式 工作 任务 活动 生活 社会 国家 政府 法律 法规 权益 组织 团体 关系 合作 交流 力量 队伍 作用 作风 形势 局面 态势 合作社 集体 经营 贷款 债券
  财政 税收 支出 预算 补贴 补助 标准 价格 中心 改造 大道 家庭 适用房 经济适用房 快速化 国内 重要讲话 创新 竞争力 城市化 农业 工业 服务业 制造业 房地产业 物流 金融 电商 电子商务 网络 信息 数据 交通 公路 铁路 机场 航线 航空 口岸 港口 转型 升级 安置
  `),
)
/** Endings of the names of territories, bodies and places. */
export const NAME_CHARACTERS = /(?:[区县镇乡村局委厅院校馆站园路河湖渠库寺厂店队会法]|(?<!城)市)$/u

/** Nouns that call what stands in front of them a formula. */
export const NAMING_NOUNS: ReadonlySet<string> = new Set(
  words(
    `战略 方针 理念 思想 重要思想 方略 基本方略 原则 总要求 总基调 工作总基调 精神 意识 总目标 发展战略 品牌 名片 口号 主题 理论 道路`,
  ),
)
/** Verbs that take a doctrine, a slogan or a battle as their object. */
export const DOCTRINE_VERBS: ReadonlySet<string> = new Set(
  words(
    `坚持 践行 树立 弘扬 贯彻 秉持 紧扣 聚焦 打好 打赢 打响 叫响 争创 争当 迈向 建成 牢固树立 奉行 遵循 做到 增强 坚定 落实 以`,
  ),
)
/** Nouns behind a programme, and behind any other undertaking too. */
export const PROGRAMME_NOUNS: ReadonlySet<string> = new Set(words(`建设 创建 实施 攻坚 改革 工程 行动 试点`))
/** Verbs that take a programme as their object, and any other undertaking too. */
export const PROGRAMME_VERBS: ReadonlySet<string> = new Set(
  words(`建设 推进 打造 构建 深化 实施 加快 融入 服务 创建 开展 围绕 突出 推动`),
)
