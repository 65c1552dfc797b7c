import { words } from './words.js'

/** Nouns that classify what stands before them as a set formula: “X”理念, X、Y、Z的方针. */
export const FORMULA_NOUNS: readonly string[] = words(`
  战略 方略 理念 理论 思想 精神 方针 原则 总基调 要求 目标 愿景 使命 思路 路子 路径 模式 机制 方式 方法 做法 经验 打法 定位 布局 格局 部署 举措 改革 行动 工程 计划
  攻坚 攻坚战 专项 整治 活动 教育 制度 效应 名片 品牌 口号 主题 监管 审批 战役 硬仗 作风 品质 意识 意志
`)

/** Verbs that take a formula as their object: 坚持“X”, 践行“X”. */
export const FORMULA_VERBS: readonly string[] = words(`
  坚持 践行 贯彻 落实 聚焦 围绕 紧扣 锚定 突出 秉持 遵循 按照 立足 实施 推行 推广 深化 开展 打响 叫响 彰显 弘扬 发扬 提速 走好 增强 强化
`)

/** What stands directly behind the name of a product, an event or an organisation in quotes. */
export const NAME_NOUNS: readonly string[] = words(`
  平台 推介会 论坛 大会 大赛 联赛 杯 展 展会 博览会 节 公司 集团 公众号 客户端 系统 号 轮 站 馆 店 小区 剧 电影 一书 项目
`)

/** Endings of the names of firms, parks, buildings and single projects. */
export const NAME_ENDINGS: readonly string[] = words(`
  基金 委员会 津贴 奖学金 课程 架构 指数 服务券 组织 联盟 协会 学会 条例 报告 公司 集团 大学 学院 医院 银行 酒店 大厦 广场 园区 产业园 科技园 示范区 试验区 博物馆
  图书馆 体育馆 大桥 机场 车站 旗舰店 谷 大脑 研究院 实验室 博览会 推介会 服务网 促进网 信息网 信箱 热线 史迹 遗址 航海日 警察
`)

/** Verbs behind which a quotation is somebody's words. */
export const SPEECH_VERBS =
  /(?:说|道|讲|指出|强调|表示|认为|提出|写道|问道|坦言|感慨|要求|宣布|谈到)[：:，,]?$/u

/** What stands in front of the name of a programme and is no part of it. */
export const PROGRAMME_STOPS: readonly string[] = words(`
  通过 全市 全省 全县 全区 全国 以 把 将 对(?!外开放) 按 的 及 与 等 新一轮 实施好? 落实好? 推进 制定 编制 出台 执行 开展 深化 贯彻 按照 围绕 启动 修编 完成 推动 抓好 了 是 一个 遵守 违反 制订 出台 精神和 [两\\d一二三四五]轮 个(?=.{4})
`)

/** Measure words and units: a number in front of one counts, it names nothing. */
export const UNIT_MEASURES =
  '年月日天周季届次个项家条名位人件种类批条所座栋套台辆艘架亩米里公吨斤元角分秒时点度级等期章节篇部本份户口对双倍成万亿区县市镇乡村省州厅局处科院校馆站港城路号线环层楼室川方下起边面些定样直律致般再切旦向经时半多余来者不步是要锤手'

/** Two-character verbs that close a four-character numeral formula: 三生融合, 四水同治. */
export const BUNDLE_VERBS: readonly string[] = words(`
  融合 协同 同治 共建 共治 共享 联动 并举 驱动 合一 一体 并进 统筹 同步 互动 叠加 同创 联建 联创 同建 齐抓 齐动 贯通 互促 并重 共融 共赢 归一
`)

/** What a city calls itself in front of its short name: 书香X, 美丽X. */
export const PLACE_EPITHETS: readonly string[] = words(`
  美丽 美好 书香 品质 活力 智慧 平安 数字 幸福 畅通 文化 健康 法治 绿色 创新 信用 人文 生态 富强 文明 和谐 开放 宜居 田园 温暖 花园 诗画 清廉 诚信 大美 魅力 现代化
  清洁 善治 效率 阳光 学习型 智汇
`)

/** Two characters and what they make of the place: 文旅强市, 依法治国, 工业立县. */
export const STRATEGY =
  /(?:全面(?=依法治))?(?!建设|打造|成为|迈向|一个|加快|推进|走向|努力|才能|实现|强化|完善|加大|落实)\p{Script=Han}{2}(?:[强立兴富靓活]|(?<=依法)治)[国省市县区州企](?!场|贸|情|价|区域|民|级|内|外|域|属|委|政|长|人|土)/gu

/** What stands in front of a strategy that nobody else has: a mark, or a verb that takes strategies. */
export const STRATEGY_BEFORE =
  /(?:^|[，。；：、“"《（]|坚持|实施|推进|推动|建设|打造|创建|争创|深化|落实|聚焦|围绕|突出|坚定|全面|努力|加快|的)$/u
/** What stands behind one. */
export const STRATEGY_BEHIND =
  /^(?:$|[，。；：、”"》）]|战略|建设|目标|方略|步伐|进程|之路|道路|水平|成效|活动|工作|和|与)/u

/** Modifiers that make another formula of a known one: 现代化国家中心城市. */
export const EXTENDING_MODIFIERS: readonly string[] = words(`
  现代化 国际化 新时代 世界级 全球性 国家级 更加 更为
`)

/** Nouns that name the phrases listed in front of them as one formula: A、B、C的方针. */
export const LIST_NOUNS = /^的?(?:总?方针|总?原则|理念|总?要求|总?基调|方略|总?思路|精神|新?格局|发展布局)/u
/** 三大定位, 六字要求: a number that counts the list in front of it and says what it is. */
export const COUNTED_LIST =
  /^[”"」]?[“"「]?[三四五六七八九十](?:字|大|个)(?:\p{Script=Han}{0,4})(?:要求|方针|原则|定位|理念|战略|目标|标准|意识|导向)/u
/** Days that quotes hold like formulae: “七一”. */
export const DAY = /^(?:七一|八一|五一|十一|五四|六一|三八|九一八|一二九|双十一|双11)$/u
/** Numbers in quotes: a formula only where a noun names them so (“1269”行动计划, but “863”). */
export const BARE_NUMBER = /^[\d.]+$/u
/** Formulae that are words of the language too: in plain print they are one only where a noun names them so. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  words(
    `走出去 引进来 可持续发展 扩大内需 生态文明 军民融合 双拥 现代产业体系 创新驱动发展 科教兴国 人才强国`,
  ),
)
/** The nouns that do so: 可持续发展|战略. */
export const NAMED_BEHIND = /^[”"」]?(?:发展)?(?:战略|方针|思想|理念|国策|基本国策|模范城)/u

/** What the names of bundles end in that stand without quotes: 三大机制, 四大功能区. */
export const BUNDLE_HEADS: readonly string[] = words(`机制 改造 功能区 主体 行动 战略 理念 改革 抓手`)
/** Of these the bare head counts things: 五大体系; with a modifier it names them: 五大生态体系. */
export const MODIFIED_HEADS: readonly string[] = words(`体系 系统 布局`)
/** Things are counted (十大重点工程) unless an abstract modifier makes a class of them: 九大支撑性工程, 五大战略产业. */
export const CLASSED_THINGS = '(?:\\p{Script=Han}{2}性|战略)(?:工程|工作|产业|任务|平台)'
/** Honours are names: 荣获“…”, “…”称号. */
export const HONOUR_BEFORE = /(?:荣获|获评|获得|荣膺|入选|授予|命名为?|被评为|评为|创建|创成)[^，。；]*$/u
export const HONOUR_BEHIND = /^[^，。；]{0,24}(?:称号|荣誉|殊荣|大奖|奖项)/u
/** A title by its form: 全国文明城市, 中国名牌产品, 国家级试验区. */
export const TITLE =
  /^(?:全国|国家|中国|世界|国际|亚洲|全球|全省|省级|市级|联合国).{0,14}(?:城市|[市县区镇乡村]|之[都乡城]|奖|杯|单位|企业|品牌|商标|产品|新发现|社区|模范城|集体|个人)$/u
/** What is fought, forbidden or cleared away, up to the quotation. */
export const ABUSE_BEFORE =
  /(?:打击|整治|取缔|防止|防范|杜绝|克服|严禁|禁止|清理|清除|治理|消除|破除|反对|查处|纠正|遏制|扫除|力戒)[^，。；、]{0,6}$/u
/** What a place is to a greater one, in quotes: “西花园”, “后花园”. */
export const PLACE_ROLE =
  /^[东西南北中前后](?:花园|大门|客厅|门户|粮仓|厨房|菜园|院子|引擎|高地|窗口|阳台|山墙)$/u
