import { words } from './words.js'

/** What a rise of a ladder means, and a fall. */
export type Axis = 'stance' | 'strength'

/** A word of a ladder with its step: higher is looser (stance) or stronger (strength). */
export interface Rung {
  readonly text: string
  readonly step: number
}

export interface Ladder {
  readonly id: string
  readonly axis: Axis
  /** Topics whose lines it judges. */
  readonly topics: readonly string[]
  /** The label of the stance: of several in a line the longest names it (稳健中性 and not 稳健). */
  readonly labels: readonly Rung[]
  /** What adds to the label or takes from it; each counts once in a line. */
  readonly cues: readonly Rung[]
}

/** `积极的财政 2, 更加积极的财政 3`: rungs as one text. */
function rungs(list: string): Rung[] {
  return list
    .split(/[,\n]/u)
    .map(item => item.trim())
    .filter(item => item !== '')
    .map(item => {
      const at = item.lastIndexOf(' ')
      return { text: item.slice(0, at), step: Number(item.slice(at + 1)) }
    })
}

export const LADDERS: readonly Ladder[] = [
  {
    // The People's Bank's own scale (中国货币政策执行报告): 从紧 2007–2008, 适度宽松 2009–2010 and again from
    // December 2024, 稳健 in between, 稳健中性 2016–2018. 总闸门 (2018) and 大水漫灌 warn against too much,
    // 合理充裕 stood in the place of 合理稳定 from June 2018.
    id: 'monetary',
    axis: 'stance',
    topics: ['monetary'],
    labels: rungs(`
      从紧的货币 -4, 货币政策从紧 -4, 适度从紧的货币 -3, 紧缩的货币 -4, 稳健中性 -1, 稳健的货币 0,
      适度宽松的货币 3, 宽松的货币 4`),
    cues: rungs(`
      总闸门 -1, 大水漫灌 -1, 松紧适度 -0.5, 控制货币信贷 -1, 回收流动性 -1, 提高存款准备金 -1, 流动性过剩 -1, 合理调控货币信贷 -0.5, 合理调控信贷 -0.5,
      合理充裕 0.5, 流动性充裕 1, 货币政策工具作用 0.5, 结构性货币政策 0.5, 灵活适度 0.25, 降准 1, 降息 1, 更大力度 0.5, 增加对 0.5, 充足 0.5, 综合融资成本 0.5, 融资成本 0.5`),
  },
  {
    // 稳健的财政政策 2005–2008, 积极 since November 2008, 更加积极 from December 2024 (中央经济工作会议).
    // The words behind the colon: 加力提效 (2019), 提质增效 (2020), 提升效能 (2022), 适度加力 (2024).
    id: 'fiscal',
    axis: 'stance',
    topics: ['fiscal', 'bonds'],
    labels: rungs(`
      紧缩的财政 -2, 适度从紧的财政 -2, 稳健的财政 0, 积极的财政 2, 财政政策 1.5, 更加积极的财政 4`),
    cues: rungs(`
      加力提效 1, 适度加力 1, 更大作用 1, 更加积极 1, 积极有为 0.5, 减税降费 0.5, 增加赤字 1, 提高赤字率 1, 扩大支出 1, 支出强度 0.5,
      加快地方政府专项债 1, 专项债券发行 1, 超长期特别国债 1, 增加发行 1, 加快债券 0.5, 靠前 0.5,
      过紧日子 -0.5, 压减 -0.5, 财政可持续 -0.25, 退出 -1, 从严控制 -1, 减少赤字 -1`),
  },
  {
    // 逆周期 is easing against a downturn, 跨周期 (from July 2020) looks past it; 不急转弯 (December 2020) promises no
    // sharp exit; 超常规逆周期 (December 2024) is the strongest so far. 质的提升 (April 2019) turned from amount to quality.
    id: 'macro',
    axis: 'stance',
    topics: ['macro-stance'],
    labels: [],
    cues: rungs(`
      超常规 2, 逆周期 1, 调控力度 1, 政策储备 0.5, 灵活性 0.5, 更加积极有为 1, 更加积极 1, 加力 0.5, 扩大总需求 0.5, 适度扩大 0.5, 平稳较快 0.5,
      质的提升 -1, 过热 -1, 防止经济增长由偏快转为过热 -1, 控制总量 -1, 退出 -0.5`),
  },
  {
    // 遏制房价上涨 (July 2018) is the tightest, 房住不炒 (from December 2016) the standing line; it went in July 2023,
    // 止跌回稳 (September 2024) and 稳住楼市 (December 2024) are support.
    id: 'property',
    axis: 'stance',
    topics: ['property'],
    labels: [],
    cues: rungs(`
      遏制 -1, 抑制 -1, 房子是用来住的 -1, 房住不炒 -1, 不将房地产作为 -1, 长效 -0.5, 限购 -0.5, 调控政策 -0.5, 投机 -1, 整治市场 -0.5,
      严控增量 -0.5, 调整优化房地产政策 1, 优化政策 0.5, 支持刚性 0.5, 更好满足 0.5, 合理住房需求 0.5, 政策工具箱 0.5, 稳住楼市 1.5, 止跌回稳 2, 回稳 1, 去库存 0.5, 消化存量 1, 盘活 0.5, 降低 0.25, 自住性 0.5`),
  },
  {
    // 严控新增 and 坚决遏制增量 tighten; 一揽子化债方案 (July 2023) and 置换 (November 2024) lend room.
    id: 'debt',
    axis: 'stance',
    topics: ['local-debt'],
    labels: [],
    cues: rungs(`
      严控 -1, 严禁 -1, 遏制 -1, 终身问责 -1, 加强地方政府债务管理 -0.5, 规范 -0.5, 清理 -0.5, 一揽子化债 1, 化债方案 0.5, 债务置换 1, 置换 1, 化债举措 0.5`),
  },
  {
    // 去杠杆 (2015–2018), 结构性去杠杆 (from April 2018), and the easing that came with 节奏和力度.
    id: 'financial-risk',
    axis: 'stance',
    topics: ['financial-risk', 'capital-market'],
    labels: [],
    cues: rungs(`去杠杆 -1, 整治 -0.5, 从严 -0.5, 严厉 -0.5, 收紧 -1, 节奏和力度 1, 力度和节奏 1`),
  },
  {
    // 防止 → 整治: from 防止资本无序扩张 (2020) and 防止“内卷式”恶性竞争 (July 2024) to 综合整治 (December 2024)
    // and 治理 (July 2025). 绿灯 (2022) and 常态化监管 relax.
    id: 'competition',
    axis: 'stance',
    topics: ['competition'],
    labels: [],
    cues: rungs(`
      防止 -0.5, 规范 -0.5, 治理 -1, 整治 -1.5, 反垄断 -1, 强化反垄断 -1, 严厉 -1, 破除 0.5, 绿灯 1, 常态化监管 0.5`),
  },
  {
    // How the read-outs grade the economy; each word counts once.
    id: 'situation',
    axis: 'strength',
    topics: ['situation'],
    labels: [],
    cues: rungs(`
      稳中向好 1, 回升向好 1, 总体回升 0.5, 好于预期 1.5, 开局良好 0.5, 良好开局 0.5, 较好开局 0.5, 稳中有进 0.5, 机遇期 0.5, 基本面没有改变 0.5, 支撑条件 0.5, 韧性强 0.5,
      恢复常态化 0.5, 得到缓解 0.5, 持续恢复 0.5, 逐步恢复 0.5, 社会大局稳定 0.25, 明显提升 0.5, 克服 0.5, 稳中有变 -1, 下行压力 -0.5, 压力有所加大 -1, 压力加大 -1, 压力较大 -0.5, 压力依然 -0.5,
      新问题新挑战 -0.5, 困难较多 -0.5, 困难挑战 -1, 新的风险挑战 -0.5, 隐患较多 -0.5, 隐患有所 -0.5, 需求不足 -1, 需求仍然不足 -1, 内生动力还不强 -0.5, 更加错综复杂 -0.5, 复杂严峻 -0.5, 严峻复杂 -0.5, 趋紧 -0.5, 明显变化 -0.5,
      风高浪急 -1, 恢复性的 -0.5, 波浪式 -0.5, 曲折 -0.5, 不少困难 -0.5, 阻力 -0.5, 急剧 -1, 严重冲击 -1, 大幅下滑 -1, 不稳定 -0.5, 不确定 -0.5`),
  },
]

/**
 * Words of force, whatever the topic: how hard a thing is pressed. After the scale of obligation and effort that
 * handbooks of official writing give (必须 over 要, 坚决 and 下决心 over 积极, 稳妥 and 逐步 below them).
 */
export const FORCE: readonly Rung[] = rungs(`
  坚决 1, 下决心 1, 从根本上 1, 必须 0.5, 确保 0.5, 大力 1, 更大力度 1, 加大 1, 更加重要 1, 更加突出 1, 突出位置 1, 战略高度 2, 优先 0.5, 关键所在 1.5, 重中之重 1.5,
  首要 1, 着力 0.5, 全力 1, 深挖 1, 强化 0.5, 高度重视 1, 更好 1, 重要依托 1, 引领 1, 严防 1, 有效启动 1, 进一步 0.5, 兜牢 0.5,
  做强做大 0.5, 大幅 1, 积极 0.5, 牢牢 1, 加快 0.5, 提振 0.5, 整治 0.5, 更多 0.5, 全方位 0.5, 突出 0.5, 特别 0.5, 高水平 0.5,
  逐步 -0.5, 适当 -0.5, 稳妥 -0.5, 稳步 -0.5, 适度 -0.25, 探索 -0.5, 力争 -0.25, 基本 -0.25, 有序 -0.5, 量力而行 -1, 保持定力 -0.5`)

/** Adverbs and modals that say how hard; a change of these alone is a change of force. */
export const DEGREES: readonly string[] = words(`
  要 必须 应 应当 须 继续 进一步 更加 更好 更 切实 坚决 坚定 坚定不移 大力 着力 积极 有效 扎实 扎实推进 全面 深入 加快 不断 持续 努力 认真 严格 充分 全力 稳步 稳妥 有序 逐步 抓紧 尽快
  实施 实施好 做好 落实 落实好 推动 推进 坚持 加大 加强 强化 促进 抓好 保持 好 完善 统筹 适度 基本 确保 力争 尽早 及时 牢牢 精心 特别 同时 各地区各部门 的 和 与 在 把 将 对 以 了 并 也 还 又 使 让 为 等 及 地
`)
