import { words } from './words.js'

/** Heads that make a creed of a list when all its members end in one of them: 底线意识、火线意识、战场意识. */
export const CREED_HEADS: readonly string[] = words(`
  意识 观念 思维 理念 精神 作风 自信 定力 判断力 领悟力 执行力 感
`)
/** Heads of what a place means to be: 产业新城、文旅新城、智慧新城. */
export const VISION_HEADS: readonly string[] = words(`
  新城 名城 强市 强省 强县 强区 之城 之都 之区 之乡 城市 都市 高地 家园 乐园 水城 花城 样板 标杆 窗口 典范
`)
/** Adjectives that grade all members of a list at the same place: 城市高品质、文化高品位; 民生更大改善. */
export const GRADES = '高更新大优强美好最'
/** Verbs of one character that open the members of a list: 增绿、增水; 强投资、夯基础、调结构. */
export const OPENING_VERBS =
  '增强夯调求稳促惠防保扩拓优补降转抓兴提育治聚畅活破立铸谋守争稽控减抢扛挑比赶敢善讲重严真补延壮固深精创除惩解亮强护推去固'
/** Adjectives of one character that open the members of a list: 大枢纽、大产业、大都市. */
export const OPENING_GRADES = '高大真硬零'
/** Last characters of the names of things and bodies: an enumeration of them is no formula. */
export const THING_ENDINGS =
  '业区县市镇乡村园部局院所会站路桥厂店校线房费率网法品器机港品车库馆楼河湖渠额值量价款金税人员队户家组司具材料药油煤电气水粮肉菜林树草田地山省国州岛街道办处科室公证书卡表件片带链点段口期度年标了上'
/** What stands in front of a list and governs it: 牢固树立|底线意识, 努力实现|城乡现代化. */
export const LIST_GOVERNORS: readonly string[] = words(`
  牢固树立 树立 增强 强化 实现 推进 推动 促进 加快 打造 建成 建设 坚持 按照 围绕 聚焦 形成 突出 注重 做到 力争 努力 奋力 着力 全面 进一步 不断
  提升 提高 统筹 抓好 发扬 弘扬 争当 当好 追求 甘当 争做 以 为 的 把 将 要 向 在 是 即 和 与 等 了 构建 落实 践行 深化 实施 完善 持续 更加 切实 积极 我国 我市 我省 全市 全省 全国 产业
`)
/** A list behind which this stands is what somebody lacks. */
export const LACK_BEHIND = /^.{0,6}(?:不够|不强|不足|不高|淡薄|缺乏|有待)/u
