import { words } from './words.js'

/** Verbs that govern a whole clause: 确保…完成, 力争…达到. They name the goal whatever verb follows. */
export const COMMITTING_VERBS: readonly string[] = words(`确保 力争 争取 力求`)

/** Verbs whose object is an end state; behind them anything is a goal. */
export const END_STATE_VERBS: readonly string[] = words(`
  打造成为 打造成 打造出 打造为 打造 建设成为 建设成 建成 建好建成 创建成 创成 争创 争当 争做 打赢打好 打好打赢 打赢
  夺取 跻身 迈入 进入 跨入 迈进 成长为 发展成为 培育成为 转型为 升级为 成为 构建形成 基本形成 形成 实现 完成
  达到 基本确立 确立 跃升至 跃升到 冲刺 创建 建立起 建起
`)

/** Verbs that make something: a goal where what they make is an end state (构建…体系) and not an activity. */
export const MAKING_VERBS: readonly string[] = words(`
  谋划建设 规划建设 开工建设 建设 构建 构筑 营建 新建改造 新建 改建 扩建 兴建 建立 创设 培育形成
`)

/** Heads of the things that are made: behind 建设, 构建 and their like they make a deliverable of the clause. */
export const MADE_HEADS: readonly string[] = words(`
  体系 格局 网络 平台 系统 城市 新城 名城 都市 副城 强市 强省 强国 强县 强区 新区 城区 片区 园区 产业园
  基地 中心 高地 枢纽 门户 窗口 节点 屏障 标杆 样板 目的地 地标 增长极 示范区 先行区 引领区 试验区 核心区 集聚区
  走廊 廊道 通道 生态圈 生态链 经济圈 都市圈 商圈 集群 产业链 产业带 经济带 文化带 社会 家园 乐园 公园 社区 医院 学校
  设施 项目 工程 港 国家 政府 队伍 城 园 圈 带 网 库
`)

/** Verbs that act; a goal only where the clause has a figure to reach or a deadline. */
export const ACTION_VERBS: readonly string[] = words(`
  推进 推动 推行 推广 加快 实施 组织 开展 启动 开工 复工 竣工 建设 新建 新增 扩建 改建 改造 整治 治理 修复 谋划 运作 论证
  发行 筹集 投入 投资 安排 引进 引育 招引 签约 落地 培育 培养 培训 扶持 支持 资助 发放 救助 帮扶 减免 降低 压减 压缩 削减
  减少 淘汰 关闭 化解 处置 盘活 清理 拆除 提高 提升 增加 扩大 增长 达到 突破 超过 保持 控制 稳定 吸引 吸纳 解决
  安置 转移 就业 脱贫 搬迁 回迁 分配 供应 供地 建立 设立 开设 开通 开放 开办 举办 承办 争创 认定 命名 评选 打通 修建 架设
  铺设 造林 绿化 栽植 种植 灌溉 加固 更新 更换 升级 布局 配备 配置 购置 发展 制定 出台 编制 修订 上线 办理 整合 办好 办成
  新改扩建 启用 投用 投运 投产 通车 交付 验收 摘帽 退出 覆盖 普及 下降 上升 缩小 免除 取消 下放 优化 完善 健全 抓好 抓实
  实行 落实 深化 加强 巩固 创建 入驻 储备 征收 收储 采购 受理 办结 配建 计划投资 计划完成 计划新增 计划实施 筹建 续建 建好
`)

/** Words between a subject and its verb; a verb behind one of them is the clause's own. */
export const ADVERBS: readonly string[] = words(`
  加快 着力 努力 全力 积极 不断 进一步 奋力 聚力 尽快 迅速 全面 初步 率先 基本 持续 大力 合力 倾力 深入 深度 集中 统筹 协同
  同步 系统 逐步 稳步 有序 扎实 切实 坚决 抓紧 重点 优先 力促 致力 精心 高标准 高水平 高质量 高起点 高品质 高效 如期 按期
  按时 提前 再 继续 协力 倒排 联合 分类 分批
`)

/** Verbs that say by themselves that a thing is there or done: 某工程年底|通车. */
export const RESULT_VERBS: readonly string[] = words(`
  开工建设 开工 复工 完工 竣工 建成投用 建成 投用 投产 投运 投入使用 投入运营 通车 通航 运营 试运行 开园 开街 开馆 开业 开港
  完成 交付 启用 落地 达效 达产 达标 上线 封顶 贯通 合龙 验收 摘帽 脱贫 清零 回迁 到位 覆盖 见效
`)

/** Verbs of amounts: what reaches the amount stands in front of them (生产总值|增长9%). */
export const AMOUNT_VERBS: readonly string[] = words(`
  增长 增加 达到 突破 超过 控制 保持 稳定 提高 提升 上升 下降 降低 降 减少 完成 投资 就业 脱贫 扩大 缩小 覆盖 普及 新增
`)

/** What a target says of its subject where it names no amount: 居民收入|同步, 国际收支|平衡. */
export const TARGET_STATES: readonly string[] = words(`
  同步 平衡 持平 一致 好转 改善 完成 实现 达到 达标 优于 高于 低于 快于 不低于 不高于 位居
`)
