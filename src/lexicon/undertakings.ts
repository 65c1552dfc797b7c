import { words } from './words.js'

/**
 * What a verb does to its object. Two classes are two undertakings (签约 is not 开工), but `build` and `finish` bring
 * about the same thing, and a verb of no class (完成, 实现, 达到) takes that of what it is held against.
 */
export const VERB_CLASSES = {
  sign: words('签约 签订 签署 集中签约'),
  attract: words('引进 引育 招引 引入 招商 落户 入驻 吸引 招录 招聘 新引进'),
  begin: words('开工建设 启动建设 新开工 开工 启动 动工 开建 复工 正式启动 全面启动 奠基'),
  finish: words(`
    建成投用 建成通车 建成投产 建成运营 建成开放 建成开通 基本建成 建成 竣工投产 竣工 完工 投产 投用 投运 通车 通航 投入使用
    投入运营 交付使用 交付 启用 开通运营 开通 开业 开园 开馆 开街 开港 试运行 试运营 全线贯通 贯通 合龙 封顶 上线 达产 达效
    验收 建好 挂牌 挂牌成立 正式运营 顺利投用
  `),
  build: words(`
    规划建设 新建 新建成 建设 新增 增设 修建 兴建 建立 设立 组建 成立 创设 打通 架设 铺设 配建 布设 建起 新设 打造 构建 构筑 形成
    种植 栽植 造林 营造 新组建 新设立 新开通 新开
  `),
  renew: words(`
    提质改造 升级改造 提升改造 改造提升 改造升级 综合整治 集中整治 改造 整治 治理 修复 更新 改建 扩建 改扩建 加固 除险加固 升级 提质
    维修 翻新 提档升级 修缮
  `),
  rebuild: words(
    '新改建 新改扩建 新建改造 新建改建 新建和改造 新建改扩建 新扩建 新建和改扩建 改造新建 改建新建 迁建',
  ),
  cultivate: words('培育 培养 孵化 扶持 发展 壮大 培育壮大 新培育 新发展'),
  train: words('培训 轮训'),
  advance: words(
    '推进 加快推进 加快 推动 加速 实施 谋划 统筹 开展 推行 有序推进 扎实推进 稳步推进 组织 推广 深化 落实',
  ),
  remove: words('拆除 淘汰 关闭 压减 关停 取缔 退出 削减 压缩 取消 减少 清退 撤并'),
  clear: words('化解 处置 盘活 清理 消化 解决 消除 清偿 办结'),
  award: words('获批 获评 认定 创建 命名 入选 荣获 评选 争创 创成 成功创建 创建成 新认定 新获批'),
  spend: words('投入 安排 发放 筹集 减免 资助 拨付 下达 发行'),
  hold: words('举办 承办 开办 主办'),
  move: words('搬迁 外迁 回迁 安置 腾退 转移 脱贫 减贫'),
} as const satisfies Readonly<Record<string, readonly string[]>>

export type VerbClass = keyof typeof VERB_CLASSES

/** Verbs that say no more than that an amount or a state is reached. */
export const REACHING_VERBS: readonly string[] = words(`
  完成 实现 达到 突破 超过 增长 增加 提高 提升 上升 下降 降低 减少 控制 保持 稳定 扩大 缩小 覆盖 普及 新增 接待 累计 增至 升至
  降至 位居
`)

/** Verbs that report a thing as finished wherever nothing promises it. */
export const DONE_CLASSES: ReadonlySet<VerbClass> = new Set([
  'finish',
  'award',
  'sign',
  'hold',
  'remove',
  'clear',
  'move',
])
/** Verbs that report a thing as going on. */
export const GOING_ON: ReadonlySet<VerbClass> = new Set(['begin', 'advance'])

const CLASS_OF = Object.entries(VERB_CLASSES) as [VerbClass, readonly string[]][]

/** The classes of the words that a chain of verbs is made of. */
export function classesOf(verb: string): VerbClass[] {
  return CLASS_OF.filter(([, list]) => list.some(word => verb.includes(word))).map(([name]) => name)
}

/** Classes of one undertaking: what is built is what is finished, whatever the verb; 新改建 is building and renewing. */
export const KINDRED: readonly ReadonlySet<VerbClass>[] = [
  new Set(['build', 'finish', 'rebuild', 'award']),
  new Set(['renew', 'rebuild']),
  new Set(['remove', 'clear']),
]

/** Attributes that tell no thing from another: 公共停车位 is 停车位, 全社会研发投入 is 研发投入. */
export const NEUTRAL_ATTRIBUTES: readonly string[] = words(`
  全社会 公共 高品质 各类 各级 累计 全年 年度 拎包入住 地方 我市 我省 本地 完成
`)

/** Other names of things that are counted; the first of a row stands for all. */
export const THING_NAMES: readonly (readonly string[])[] = [
  ['停车位', '停车泊位', '公共泊位', '车位', '泊位'],
  ['棚户区改造', '棚户区改造住房', '棚改'],
  ['规上工业', '规模以上工业', '规模工业'],
  ['第三产业', '服务业'],
  ['研发投入强度', '研发经费投入强度', '研究与试验发展经费投入强度', '研发经费占地区生产总值比重'],
  ['农村危房', '农村危旧房', '农村危房户'],
  ['游客', '旅游人数', '国内外游客', '海内外游客'],
  ['旅游收入', '旅游总收入', '旅游综合收入'],
  ['老旧小区', '城镇老旧小区', '老旧社区'],
]
