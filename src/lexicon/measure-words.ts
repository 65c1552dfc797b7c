import { words } from './words.js'

/**
 * Measure words that count things in such texts, in simplified script. Left out on purpose: 大 (十大工程), 级, 届,
 * 号, 线, 化, 新, 面, which make formulae, grades, phases and ordinals.
 */
export const MEASURE_WORDS: readonly string[] = words(`
  个 项 条 家 批次 批 所 座 处 套 件 种 类 台套 台 辆 列 架 艘 部 张 片 块 份 次
  场 间 栋 幢 宗 株 棵 头 只 对 支 门 款 例 起 篇 册 本 幅 枚 孔 层 班 班次 车次
  架次 航次 趟 床 张床 席 位 笔 箱 盏 组 人份 标段 家次 件次 组次 台次 户次 班列 道
  轮 剂 字 页 包 瓶 袋 眼 单 杆 期
`)

/**
 * Heads that a count merely introduces: what follows is the list itself. A count before one of them is an
 * enumeration, not a quantity (八个方面工作, 五个着力, 做好以下六方面工作).
 */
export const LIST_HEADS: readonly string[] = words(`
  方面 着力 坚持 必须 关系 环节 文明 关键 问题 维护 意识 自信 定位 转变 确保 阶段 原则
  统筹 突破 重点工作 围绕 聚焦 强化 全面 坚定 毫不 务必 不能 一律 更加 结合 提升 加快 注重
  突出 基本点 代表 字 关口 层面 能力 理念 一流 优势 方向 要求 抓手 深入 推进 离不开 善于
  做到 抓好
`)

/** Heads that make a formula with a spelt-out number (三项工程、一项管理, 六项机制), though 3项工程 would be a count. */
export const FORMULA_HEADS: readonly string[] = words(`
  工程 管理 机制 工作 措施 改革 制度 任务 行动 政策 准则 规定 意见 建设 重点 目标 体系
  战略 作用 精神 禁令 红线 底线 战线 市场 资源 办法 特别行政区 积极性 攻坚战 大局 导向 主题
  主线 中心 样板 高地 品牌 基地 事 实事 好事 大事 主义 道路 理论 观 国策 步骤 步走 变化
  特点 特征 主张 举措 倡议 口号 条件 途径
`)
