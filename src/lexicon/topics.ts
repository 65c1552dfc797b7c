import type { Topic } from '../model/line.js'
import { words } from './words.js'

/** A topic as the lexicon knows it: what a reader needs of it, and how the tool weighs and reads it. */
export interface TopicEntry extends Topic {
  /** How early a specialist tells a change of it, 0–1: instruments and labels before tasks, tasks before routine. */
  readonly weight: number
  /** Whether that it is said at all is a stance (房地产, 就业): then its appearance is read as a strengthening. */
  readonly appearing: boolean
}

const entry = (
  id: string,
  zh: string,
  en: string,
  parent: string | null,
  weight: number,
  appearing: boolean,
  anchors: string,
): TopicEntry => ({
  id,
  name: { zh, en },
  parent,
  anchors: words(anchors),
  origin: 'built-in',
  weight,
  appearing,
})

/**
 * Fields and instruments of policy. The first 26 are those of the tables that analysts make of economic read-outs;
 * the others are what work reports and plenaries need beyond. An anchor is a word that puts a clause under the
 * topic by itself; of anchors that overlap the longest counts (外商投资 is opening and not investment), so a word
 * that only looks like an anchor stands in `NO_ANCHORS`. Quotes belong to an anchor where the bare word is ordinary
 * (“两新”). The names of fields follow the division of labour of the State Council's reports.
 */
export const TOPICS: readonly TopicEntry[] = [
  // The economy as a whole
  entry(
    'situation',
    '形势判断',
    'Situation',
    null,
    0.9,
    false,
    `经济运行 经济形势 外部环境 外部经济环境 国际环境 国际形势 国内外形势 国际国内环境 国际国内形势 世界经济 下行压力 稳中有变 稳中向好 稳中有进
    向好态势 发展态势 经济增长好于预期 好于预期 需求不足 需求仍然不足 有效需求不足 市场需求 内生动力还不 风险隐患较多 风险隐患有所 风险隐患仍 长期积累的风险
    新问题新挑战 困难挑战 困难和挑战 困难和问题 风险挑战 问题和挑战 不少挑战 机遇期 战略机遇 忧患意识 基本面 周期性 结构性、体制性 开局良好 良好开局 较好开局
    回升向好 持续恢复 全面恢复 复苏 总体平稳 波浪式 三重压力 供需失衡 供给冲击 预期转弱 外部压力 内部困难 内部压力 新旧动能转换 经营困难 不确定性 不稳定 不平衡不充分
    国际金融危机 贸易摩擦 保护主义 通胀预期 经营较困难 供强需弱 外部冲击 单边主义 风高浪急 错综复杂 严峻复杂 复杂严峻 经济持续健康发展和社会大局稳定 社会大局稳定
    就业物价基本平稳 支撑条件 基础稳、优势多 韧性强 潜能大 发展韧性 政策效应 深层次问题 深层次矛盾 急难问题`,
  ),
  entry(
    'general-line',
    '总要求',
    'General line',
    null,
    0.85,
    false,
    `工作总基调 稳中求进 稳字当头 以进促稳 先立后破 总体思路 总体要求 指导思想 新发展理念 新发展格局 发展阶段 合理区间 三大攻坚战 “三大攻坚战” 攻坚战”
    八字方针 “六稳” 六稳 “六保” 六保 “四稳” 国内国际两个大局 两个大局 自己的事 主要矛盾 战略定力 质的有效提升 质效提升 整体好转 经济运行持续好转 内生动力持续增强
    发展和安全 高水平安全 现代化经济体系 以供给侧结构性改革为主线 深入推进供给侧结构性改革 对表 高质量发展的指标体系 高质量发展的途径
    提振信心 提振市场信心 市场信心 社会信心 目标任务 全年目标 年度目标 科学发展观 又好又快 稳扎稳打 守住底线 把握好度 突出主线 化危为机 危机意识 中国式现代化
    五位一体 四个全面 经济平稳运行 科学发展 发展方式 转方式 集中力量办好 防风险、化隐患 立足新发展阶段 抓住机遇 以改革开放为动力 底线思维 信心和决心 疫情防控和经济社会发展
    回升向好态势 超大规模市场 风险隐患持续化解 社会预期持续改善 改善社会预期`,
  ),
  entry(
    'macro-stance',
    '宏观政策取向',
    'Macro stance',
    null,
    0.9,
    true,
    `宏观政策 宏观经济政策 宏观调控 宏观经济平稳 经济平稳健康发展 逆周期 跨周期 超常规 政策合力 大合力 的合力 调控合力 政策协调配合 各类政策 各项政策 政策措施尽快 及时采取对策 预见性
    前瞻性、灵活性 前瞻性 针对性、有效性 针对性和灵活性 政策组合 政策取向一致性 取向一致性 政策空间 政策储备 储备政策 政策工具箱子 发挥政策效力 政策效力 政策效应 预调微调 相机调控 相机、灵活调控
    引导预期 引导良好发展预期 稳定预期 市场预期 发展预期 预期管理 政策质量 不急转弯 政策连续性 连续性稳定性 连续性、稳定性 连续性和稳定性 存量政策 增量政策 靠前发力 协同发力 打好组合拳 组合拳 组合政策 最优政策 区间调控 定向调控 调控的
    节奏和力度 力度和节奏 发力方向 经济宣传 信息发布`,
  ),
  entry(
    'fiscal',
    '财政政策',
    'Fiscal policy',
    'macro-stance',
    0.92,
    true,
    `财政政策 财政资金 财政支出 公共支出 减税降费 减税 降费 税费 赤字 过紧日子 预算内 转移支付 财力 财税政策 增值税 留抵退税 结构性减税 税收优惠 财政收入 支出结构 财政可持续 直达机制 财政收支 财政投入 “三保” 三保支出 “三保”底线 一般性支出 “三公” 三公经费 财政金融政策 财源 预算管理 预算绩效 税收征管`,
  ),
  entry(
    'bonds',
    '政府债券',
    'Government bonds',
    'fiscal',
    0.85,
    true,
    `专项债券 专项债 特别国债 超长期 国债 政府债券 地方债券 一般债券 债券资金 “两重” “两新” 国家重大战略实施和重点领域安全能力建设`,
  ),
  entry(
    'monetary',
    '货币政策',
    'Monetary policy',
    'macro-stance',
    0.95,
    true,
    `货币政策 货币供给 货币供应 货币信贷 广义货币 流动性 降准 降息 存款准备金 基准利率 利率 社会融资 信贷规模 信贷投放 信贷总量 信贷结构 新增贷款 人民币贷款 结构性货币政策 政策性金融 融资成本 金融机构增加对 制造业中长期 引导金融机构 金融支持 再贷款 普惠金融 新型政策性金融工具`,
  ),
  entry('exchange-rate', '汇率', 'Exchange rate', 'macro-stance', 0.7, true, `汇率 汇市 外汇 国际收支`),
  // Demand
  entry(
    'consumption',
    '消费与内需',
    'Consumption and demand',
    null,
    0.88,
    true,
    `消费 内需 国内需求 国内市场 总需求 需求潜力 最终需求 终端需求 稳需求 扩大需求 和扩大需求 以旧换新 “两新” 促消费 商贸流通 夜间经济 首发经济 服务业态 家政 免税 需求侧管理 商圈 直播电商 消费品 投资和消费`,
  ),
  entry(
    'investment',
    '投资',
    'Investment',
    null,
    0.82,
    true,
    `投资 补短板 基础设施 新基建 重大项目 重点项目 重大工程 “两重” 有效投资 民间投资 政府投资 投融资 新型基础设施 项目建设 招商引资 固定资产 项目谋划 项目储备 要素保障 新开工 “要素跟着项目走”`,
  ),
  // Supply
  entry(
    'industry-tech',
    '产业与科技',
    'Industry and technology',
    null,
    0.85,
    true,
    `产业体系 产业链 供应链 产业政策 科技政策 产业升级 传统产业 新兴产业 支柱产业 未来产业 战略性新兴 主导产业 产业集群 制造业 工业 先进制造 新型工业化 核心技术 科技 创新驱动 创新力 新动能 新动力 新质生产力 新产业 新业态 新技术 新经济 新模式 产能 去产能 僵尸企业 “僵尸企业” 降低企业成本 企业成本 降成本 降低企业 物流成本
    数字经济 数字化 智能化 人工智能 大数据 平台算力 算力 低空经济 新能源汽车 充电桩 储能 生物医药 集成电路 服务业 数字产业 三去一降一补 “三去一降一补” 自主创新 自立自强 研发 高新技术 技术改造 创新平台 实验室 专精特新 “专精特新” 企业技术 产学研 成果转化 知识产权 质量强 品牌 创新生态 创新体系 创新能力 科创 独角兽 瞪羚 循环经济 工业化 信息化`,
  ),
  entry(
    'competition',
    '市场竞争',
    'Competition',
    'industry-tech',
    0.85,
    true,
    `公平竞争 平等竞争 内卷 “内卷式” 反内卷 无序竞争 恶性竞争 竞争秩序 市场竞争 反垄断 垄断 不正当竞争 资本无序扩张 无序扩张 红灯 “红绿灯” “绿灯” 统一大市场 低价竞争 产能治理 隐性壁垒 市场准入壁垒 地方保护 市场分割 `,
  ),
  entry(
    'reform',
    '改革',
    'Reform',
    null,
    0.62,
    false,
    `改革 改革开放 体制机制 简政放权 放管服 “放管服” “放、管、服” 国有企业 国企 国资 国有资本 机构改革 重大战略实施 市场化配置 要素市场 营商环境 行政审批 政务服务 一网通办 事业单位`,
  ),
  entry(
    'private-economy',
    '民营经济',
    'Private economy',
    null,
    0.86,
    true,
    `民营 “两个毫不动摇” 两个毫不动摇 毫不动摇巩固 非公有制 非公 所有制 企业家 中小企业 中小微企业 小微企业 个体工商户 市场主体 经营主体信心 帮扶企业 帮助企业 困难企业 助企 纾困 涉企 乱收费 乱罚款 三乱 账款 拖欠 平台企业 平台经济 融资难 融资贵 亲清 企业经营 基本经济制度`,
  ),
  entry(
    'opening',
    '对外开放',
    'Opening up',
    null,
    0.75,
    true,
    `对外开放 开放 外资 外商 外商投资 外贸 进出口 出口 进口 外国资本 自贸 自由贸易 一带一路 “一带一路” 国民待遇 市场准入 经贸 国际航班 中欧班列 跨境 进博会 博览会 关税 内外贸 口岸 综合保税 改革开放先行先试 “走出去” 走出去 国际合作 对接国际 服务贸易 招商 内外联动 离岸`,
  ),
  // Risks
  entry(
    'property',
    '房地产',
    'Property',
    'financial-risk',
    0.93,
    true,
    `房地产 楼市 住房 房子是用来住的 房住不炒 房价 保交楼 保交房 城中村 “平急两用” 平急两用 平急两用”公共基础设施 城市更新 保障房 公租房 廉租房 发展新模式 棚户区 棚改 危房改造 商品房 闲置房产 存量房 因城施策 好房子 “好房子” 去库存 刚性和改善性 租购并举 限购 危旧房`,
  ),
  entry(
    'local-debt',
    '地方债务',
    'Local debt',
    'financial-risk',
    0.85,
    true,
    `地方债务 地方政府债务 政府债务 政府性债务 隐性债务 化债 债务风险 债务置换 融资平台 地方债 举债`,
  ),
  entry(
    'capital-market',
    '资本市场',
    'Capital market',
    'financial-risk',
    0.8,
    true,
    `资本市场 股市 债市 科创板 创业板 注册制 上市公司 投资者 股票 资本市场改革 中长期资金 直接融资 并购重组 上市企业 企业上市 证券 债券市场`,
  ),
  entry(
    'financial-risk',
    '金融风险',
    'Financial risk',
    null,
    0.84,
    true,
    `金融风险 系统性风险 系统性金融风险 区域性风险 重点领域风险 重大风险 经济金融风险 风险处置 去杠杆 杠杆率 防范化解风险 金融监管 中小金融机构 金融机构改革 机构改革化险 改革化险 服务实体经济 中小银行 金融机构 金融体制 金融改革 金融体系 金融稳定 金融秩序 非法集资 消除隐患 信贷、股市 金融供给侧 金融服务 地方金融`,
  ),
  // People and places
  entry(
    'rural',
    '农业农村',
    'Agriculture and countryside',
    null,
    0.6,
    false,
    `乡村 农村 农业 “三农” 三农 农民增收 农民收入 脱贫 返贫 扶贫 贫困 粮食 耕地 农田 农产品 城乡融合 种业 春耕 农垦 畜牧 生猪 果蔬 新农村 农户 林权 水利 灌区 农机 村级`,
  ),
  entry(
    'employment',
    '就业',
    'Employment',
    null,
    0.78,
    true,
    `就业 失业 再就业 创业 高校毕业生 技能培训 职业技能 用工`,
  ),
  entry(
    'livelihood',
    '民生',
    'Livelihood',
    null,
    0.55,
    false,
    `民生 基本公共服务 公共服务 困难群众 关键小事 低收入 居民收入 中等收入 增加居民 城乡居民收入 农民工工资 工资 社会稳定 物价 保供稳价 市场供应 菜篮子 “菜篮子” 温暖过冬 群众反映 获得感 共同富裕 基层“三保” 实事 急难愁盼 收入分配 增收 人民生活 生活必需品`,
  ),
  entry(
    'environment',
    '生态环境',
    'Environment',
    null,
    0.5,
    false,
    `生态 环境保护 绿色 低碳 污染 节能 减排 降碳 碳达峰 碳中和 碳排放 “双碳” 美丽中国 蓝天 碧水 净土 黑臭水体 大气 水源 国土绿化 造林 资源节约 节约资源 节能降耗 垃圾 自然保护 循环利用 能耗 “两高”项目 两高项目 森林 河湖长 湿地 水环境 环境质量 PM2.5 臭水 林长`,
  ),
  entry(
    'safety',
    '安全生产与保供',
    'Safety and supply',
    null,
    0.5,
    false,
    `安全生产 安全事故 重特大事故 防灾减灾 防灾减灾救灾 自然灾害 防汛 抗旱 抗洪 防洪 防台风 迎峰度夏 迎峰度冬 能源电力 电力供应 能源保供 煤电油气 煤电油运 保供工作 保供 能源安全 能源资源 食品安全 药品安全 食品药品 应急管理 灾后重建 灾后恢复 抢险救灾 公共安全 消防`,
  ),
  entry(
    'plan',
    '五年规划',
    'Five-year plan',
    null,
    0.6,
    false,
    `“十三五” “十四五” “十五五” “十二五” “十一五” “十三五”规划 五年规划 规划纲要 规划建议 规划实施 规划编制 发展规划`,
  ),
  entry(
    'party-style',
    '党的领导与作风',
    'Party leadership and conduct',
    null,
    0.45,
    false,
    `“四个意识” 四个意识 “四个自信” “两个确立” “两个维护” 党对经济工作 党领导经济工作 党中央对经济工作 经济工作的领导 经济工作的全面领导 党的全面领导 党中央集中统一领导 集中统一领导 领导干部 党员干部 广大党员 干部担当 干部敢为 敢为、 担当作为 敢于担当 政绩观 调查研究 主题教育 改进作风 工作作风 作风建设 狠抓落实 抓落实 真抓实干 形式主义 官僚主义 干事创业 各级党委和政府 各级党委政府 党中央方针政策 党中央决策部署 党中央重大决策 贯彻党中央 基层减负 基层负担 中央八项规定 钉钉子 积极性、主动性 党组织 党建 党的建设 学习教育 思想和行动统一 激励干部 科学方法论 统一到党中央`,
  ),
  entry(
    'other-agenda',
    '其他议程',
    'Other agenda',
    null,
    0.3,
    false,
    `审议 工作汇报 情况汇报 综合报告 专题报告 全体会议 条例 纪检监察 党风廉政 反腐败 巡视工作 纪律检查委员会`,
  ),
  // Beyond the read-outs
  entry(
    'education',
    '教育',
    'Education',
    'livelihood',
    0.5,
    false,
    `教育 学校 高校 义务教育 学前 中小学 幼儿园 职业院校 教师 学位 课后服务 “双减” 办学 大学`,
  ),
  entry(
    'health',
    '医疗卫生',
    'Health',
    'livelihood',
    0.5,
    false,
    `医疗 卫生 医院 医药 医保 疾控 健康 公立医院 中医 疫情 疫苗 分级诊疗 药品集中 医联体 传染病 分娩`,
  ),
  entry(
    'social-security',
    '社会保障',
    'Social security',
    'livelihood',
    0.5,
    false,
    `社会保障 社会保险 养老 低保 社保 社会救助 最低生活保障 抚恤 残疾人 托育 托幼 “一老一小” 生育 妇女儿童 未成年人 慈善 退休 退役军人 优抚 人口`,
  ),
  entry(
    'culture',
    '文化旅游',
    'Culture and tourism',
    null,
    0.45,
    false,
    `文化 文旅 旅游 文物 文艺 体育 非遗 博物馆 图书馆 全民健身 新闻出版 广播电视 精神文明 文明城市 文明创建 志愿服务 意识形态 宣传思想 赛事 公共文化 景区`,
  ),
  entry(
    'urban-building',
    '城市建设',
    'Urban building',
    null,
    0.55,
    false,
    `城市建设 城镇化 城市规划 城市管理 城市群 都市圈 老旧小区 管网 海绵城市 地下管廊 综合管廊 市政 停车 智慧城市 城区 新城 新区 县城 城市功能 城市品质 城市精细化 背街小巷 违法建设 公园`,
  ),
  entry(
    'transport',
    '交通',
    'Transport',
    null,
    0.5,
    false,
    `交通 高速公路 高铁 铁路 机场 港口 航空 航线 地铁 轨道 公路 快速路 物流 枢纽 公交 航运 桥梁`,
  ),
  entry(
    'regions',
    '区域发展',
    'Regions',
    null,
    0.55,
    false,
    `区域协调 区域战略 区域发展 西部大开发 东北振兴 中部崛起 中部地区 京津冀 长三角 粤港澳 大湾区 长江经济带 黄河流域 主体功能区 经济大省 老少边穷 革命老区 雄安 成渝 县域经济 城乡区域 同城化 一体化发展 比较优势`,
  ),
  entry('talent', '人才', 'Talent', 'industry-tech', 0.5, false, `人才 引才 院士 工匠 博士后 高技能`),
  entry(
    'energy',
    '能源',
    'Energy',
    null,
    0.5,
    false,
    `能源 煤炭 煤电 风电 光伏 核电 新能源 清洁能源 电网 天然气 石油 氢能 抽水蓄能`,
  ),
  entry(
    'governance',
    '社会治理与法治',
    'Governance and law',
    null,
    0.45,
    false,
    `社会治理 基层治理 法治 依法行政 司法 信访 治安 平安建设 扫黑除恶 矛盾纠纷 社区 网格 枫桥 “枫桥经验” 普法 政法 执法 民主 民族团结 民族工作 宗教 社会组织 立法 犯罪`,
  ),
  entry(
    'government-self',
    '政府自身建设',
    'Government itself',
    null,
    0.42,
    false,
    `政府自身建设 政府职能 转变职能 依法接受 政务公开 廉政 廉洁 审计监督 机关效能 行政效能 服务型政府 法治政府 数字政府 人大代表 政协委员 建议提案 从严治党 政府系统`,
  ),
  entry(
    'defence',
    '国防与军队',
    'Defence',
    null,
    0.4,
    false,
    `国防 军队 边防 边海防 双拥 军民融合 军政 民兵 人民武装 国防动员 部队 强军 军民`,
  ),
  entry(
    'foreign-affairs',
    '外交与港澳台',
    'Foreign affairs, Hong Kong, Macao, Taiwan',
    null,
    0.45,
    false,
    `外交 和平发展 命运共同体 台湾 两岸 祖国统一 “一国两制” 一国两制 澳门 香港 侨务 侨胞 周边国家 联合国`,
  ),
]

/** Words that hold an anchor and do not mean its topic; they take its place in the text and give none. */
export const NO_ANCHORS: readonly string[] = words(`
  改革发展稳定 改革办法 促进深层次改革 供给侧结构性改革 经济社会稳定大局 大气力 改革开放40周年 改革开放四十周年 改革创新精神 增值服务 投资者关系 消费者协会 生态圈 政治生态 党内政治生态 创新生态 金融生态 产业生态
  教育整顿 教育引导 宣传教育 纪律教育 警示教育 主题教育实践 学习教育 机关党委 工业总产值 生产总值 财政部 商务部 教育部 科技部 农业部 工作会议
  高质量就业服务 开放共享 创新、协调、绿色、开放、共享 创新协调绿色开放共享 绿色通道 文化程度 体育彩票 健康发展 平稳健康发展 持续健康发展 健康有序 规范健康 规范健康持续 健康稳定 健康成长 卫生间 交通银行
  舆论环境 营造良好环境 发展环境 法治环境 民主集中制 民主党派 新民主主义 人民民主 开放日 新区域 大学习 大力 生产要素 科学发展 信息公开 加速度 农民工就业 深化改革开放先行
  文化自信 文化程度 公共服务均等 基本医疗 企业文化 物流成本 反腐败斗争 贯彻落实 改革攻坚 一体化推进 社会主义现代化建设 现代化建设动力和活力 党的建设制度改革
  民生银行 社会主义市场经济 民族复兴 中华民族 少数民族地区 人民健康 身体健康 人民群众生命财产安全
`)
