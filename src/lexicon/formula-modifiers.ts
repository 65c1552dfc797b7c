import { words } from './words.js'

/** Words that say how much or how hard inside a formula: with one more or less it is the same formula, modified. */
export const FORMULA_DEGREES: readonly string[] = words(`
  更加突出 更为积极 更加 更为 更高水平 更高质量 更高标准 更大力度 更 高水平 高质量 高标准 全面 深入 持续 扎实 坚决 大力 加快 进一步 新时代 新一轮 新型 现代化 推进 推动 实施 坚持
`)

/** Stances of policy, by the instrument that takes them: one in the place of another is the news of a year. */
export const POLICY_STANCES: readonly string[] = words(`
  从紧 适度从紧 偏紧 稳健 稳健中性 稳健略偏宽松 中性 审慎 适度宽松 宽松 支持性 积极 更加积极 更为积极 稳健偏紧 松紧适度 灵活适度 加力提效 积极有为
`)

/** Formulae that replaced each other without a word to show it, by the record: 保交楼 (2022) became 保交房 (2024). */
export const FORMULA_SUCCESSIONS: readonly (readonly string[])[] = [
  ['保交楼', '保交房'],
  ['全面建设小康社会', '全面建成小康社会'],
  ['脱贫攻坚', '巩固拓展脱贫攻坚成果'],
  ['能耗双控', '碳排放双控'],
]

/** Nouns so general that a number in front of them names no formula: 三大工程 and 四大工程 have nothing in common. */
export const GENERAL_BUNDLE_HEADS: ReadonlySet<string> = new Set(
  words(`
  工程 行动 计划 改革 任务 工作 战略 体系 机制 制度 项目 产业 基地 平台 园区 中心 方面 重点 目标 措施 政策 举措 确保 坚持 加快 推进 提升 转变 突破 统筹 结合 一批
  方案 清单 规定 意见 原则 要求 环节 领域 关系 优势 定位 高地 示范区 试点 服务 建设 提高 加强 强化 确立 必须 更加 不 一 化 新 高 强 大 好 点 区 带 轴 线 路 河 江 山 湖 城 乡 村 园 场 站
`),
)
