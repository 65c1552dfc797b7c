import { words } from './words.js'

/**
 * What can stand between the name of a measure and its number; taken off the end of the name again and again,
 * longest first. Single characters that also end nouns (产能, 社会, 首都) are not among them.
 */
export const QUANTITY_VERBS: readonly string[] = words(`
  控制在 保持在 稳定在 维持在 增长到 增加到 提高到 上升到 扩大到 下降到 降低到 减少到 压缩到 缩短到
  降到 降至 增至 升至 升到 由人均 从人均 缩短为 缩短至 缩短 压缩为 压缩至 压缩 压减至 提升到 提升至 提高至 增加至 回升至 回升到 下降至 扩大至 发展到 调整为 调整到 跃升至
  达到了 达到 达 为 是 实现 完成 完成了 负增长 增长 增加 提高 上升 下降 降低 减少 提升 扩大 缩小 上涨 增速
  回升 突破 超过 合计 累计 总计 共计 总共 拟安排 安排 分别 仅 只有 已 将 力争 确保 预计 预期 年均 净增 翻了 了
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

/** Words that promise: whatever the section, a figure behind one of them is a target. */
export const PROMISE =
  /力争|确保|争取|预期|目标|计划(?!生育|单列|经济|投资的)|拟(?!定|议)|将(?!近|军|来自|有)|(?<![重需只主纲概必首摘不])要(?!求|素|道|闻|害|件|案)|规划(?:到|建设|新)|努力(?=[^，]*\d)|力求|务必|预算安排|预计(?=今年|到)|有望/gu

/** Words that report: a figure behind one of them has been reached. */
export const REPORT =
  /已(?!有之)|(?<![为除])了(?!解)|累计(?!到)|(?<![比较])(?:去年|上年)|过去|年来|以来|同比|截至|截止|回升至|跃居|位居|荣获|首次|先后|成功|目前|现有|共有|拥有|连续|圆满|净增|顺利|获批|入选|当前|曾|迄今|共计|新增(?=了)|实际完成|超额|初步统计|预计全年|率先实现了|仅(?!靠)/gu

/** Words that report even inside a plan, where 累计 or 达到 may still lie ahead. */
export const REPORT_IN_PLAN =
  /已(?!有之)|(?<![比较])(?:去年|上年)|目前|截至|截止|以来|年来|现有|连续|当前|同比/gu

/** Words that act on something new, as plans do; in a review they report what was done. */
export const ACTION =
  /推进|推动|加快|启动|谋划|打造|着力|全力|抓好|筹备|开工|统筹|持续|大力|尽快|继续|进一步|实施|新建|建设|培育|引进|组织|开展|实现|完成|发行|安排|深化|加强|支持|创建|提高|增加(?!值)|减少|降低|推行|优化|办好|守住|建成|落实|新增|引导|举办|改造/gu

/** What behind a number shows that it was measured: 达到8623.5亿元，同比增长. */
export const REPORT_BEHIND = /^[^。；]{0,6}，?(?:同比|比上年|比去年|较上年|较去年)/u

/** What introduces a thing that is already there: 以32个板块为载体, 围绕四个产业链. */
export const EXISTING =
  /以(?![上下内及来后外前])(?=[^，。；]*$)(?![^，]*为)|围绕|聚焦|依托|利用(?!外资)|发挥|严格执行|严格落实|作为|按照|(?<!针)对(?=已|现有)/gu

/** What behind a number shows that the thing is there: 已开工, 的基础上. */
export const EXISTING_BEHIND =
  /^[^，。；、]{0,8}(?:的?基础上)|^已(?:开工|上线|建成|谋划|实施|投用|运行|入驻|批复|签约|开通|完成|建|有)/u

/** Section headings that review. A heading that names a year is judged by that year instead. */
export const REVIEW_HEADINGS =
  /回顾|总结|过去|工作情况|主要成(?:绩|就)|取得的?(?:成绩|成就)|发展成就|一年来|五年来/u
/** Section headings that plan. */
export const PLAN_HEADINGS =
  /目标|安排|部署|任务|计划|重点|今后|思路|要求|建议|展望|做好|主要工作|指导思想|总体|加强政府自身建设/u
/** 某某表示， and the like, which may stand before the words that turn a sentence to the past or the future. */
const SAYING = /(?:[^，。]{0,24}代表[，：]|[^。“”]{0,60}?(?:表示|指出|强调|说|认为|提出)[，：]“?)?/u.source
/** First words of a sentence that turns to what was done, or to what comes, in a text without headings. */
export const TURN_TO_REVIEW = new RegExp(
  `^${SAYING}(?:过去的?[一五]年|[一五两三四半]年(?:多)?来|去年|今年(?:以来|前|上半年|1[—-])|[^，。]{0,12}(?:上半年|前[一二三]季度|1[—-]\\d{1,2}月)[，全我]|“?十[一二三四五]五”?(?:期间|时期|以来)，)`,
  'u',
)
export const TURN_TO_PLAN = new RegExp(
  `^${SAYING}(?:新的一年|下一步|下半年|今后|下一阶段|未来|接下来|明年|力争|到20\\d\\d年|做好(?:今年|明年|20\\d\\d年|下一步|下阶段)|(?:围绕|为|按照)(?:实现|完成)?(?:上述|以上|这些|全年|今年|总体)?(?:目标|要求)|重点(?:抓好|做好|推进|实施)|[^，。]{1,12}将(?!近|军))`,
  'u',
)
/** 今年 at the head of a sentence: a plan early in the year, a look back late in it. */
export const TURN_TO_THIS_YEAR = new RegExp(`^${SAYING}今年(?!以来|前|上半年|1[—-])`, 'u')
/** A year at the head of a sentence: 2022年，面对多重考验. */
export const TURN_TO_YEAR = new RegExp(`^${SAYING}(?<year>(?:19|20)\\d\\d)年(?!底|末|前|以|[—－-])`, 'u')

export const INCREASE = /(?<!负)增|提高|提升|上升|回升|高于|高出|快于|领先|扩大|上涨|涨|多于|超出|翻|上调/u
export const DECREASE = /降|减|下降|低于|压缩|缩短|缩小|下滑|回落|慢于|落后|少于|负增长|关闭|淘汰|节约/u
