import type { UnitType } from '../model/seat.js'

/** An organ of the whole country, with the names under which texts print it. */
export interface CentralOrgan {
  readonly name: string
  readonly type: UnitType
  readonly aliases: readonly string[]
}

const ministries = (names: string): CentralOrgan[] =>
  names.split(' ').map(entry => {
    const [name = '', ...aliases] = entry.split('=')
    return { name, type: 'ministry', aliases }
  })

/** Central organs under their standing short names (规范简称). */
export const CENTRAL_ORGANS: readonly CentralOrgan[] = [
  {
    name: '中共中央',
    type: 'country',
    aliases: ['党中央', '中国共产党中央委员会', '中央委员会', '中央', '中共'],
  },
  { name: '中央政治局', type: 'country', aliases: ['中共中央政治局'] },
  {
    name: '中央政治局常委会',
    type: 'country',
    aliases: ['中央政治局常务委员会', '中共中央政治局常委会', '中共中央政治局常务委员会'],
  },
  { name: '国务院', type: 'country', aliases: ['中央人民政府', '中华人民共和国国务院'] },
  {
    name: '全国人大常委会',
    type: 'country',
    aliases: ['全国人大', '全国人民代表大会常务委员会', '全国人民代表大会'],
  },
  { name: '全国政协', type: 'country', aliases: ['中国人民政治协商会议全国委员会', '全国政治协商会议'] },
  { name: '中央军委', type: 'country', aliases: ['中共中央军委', '中央军事委员会', '国家军委'] },
  {
    name: '香港立法会',
    type: 'department',
    aliases: ['香港特别行政区立法会'],
  },
  { name: '澳门立法会', type: 'department', aliases: ['澳门特别行政区立法会'] },
  {
    name: '香港中联办',
    type: 'ministry',
    aliases: ['中央人民政府驻香港特别行政区联络办公室', '中央驻港联络办', '驻港中联办'],
  },
  {
    name: '澳门中联办',
    type: 'ministry',
    aliases: ['中央人民政府驻澳门特别行政区联络办公室', '中央驻澳联络办', '驻澳中联办'],
  },
  { name: '国家', type: 'country', aliases: ['中华人民共和国'] },
  { name: '新疆生产建设兵团', type: 'province', aliases: ['兵团', '新疆兵团'] },
  ...ministries(
    '中央纪委=中央纪律检查委员会=中共中央纪律检查委员会=中共中央纪委=中纪委=中央纪委国家监委 国家监委=国家监察委员会 最高人民法院=最高法 最高人民检察院=最高检 ' +
      '中央书记处=中共中央书记处 中央组织部=中组部=中共中央组织部 中央宣传部=中宣部=中共中央宣传部 中央统战部=中共中央统战部 中央政法委=中共中央政法委=中央政法委员会 ' +
      '中央办公厅=中办=中共中央办公厅 中央党校=中共中央党校 国务院办公厅 ' +
      '外交部 国防部 国家发展改革委=国家发展和改革委员会=国家发改委 国家计委=国家发展计划委员会 国家经贸委=国家经济贸易委员会 教育部 科技部=科学技术部 工业和信息化部=工信部 ' +
      '国家民委=国家民族事务委员会 公安部 国家安全部 民政部 司法部 财政部 人力资源社会保障部=人力资源和社会保障部=人社部 ' +
      '自然资源部 国土资源部 生态环境部 环境保护部=环保部 住房城乡建设部=住房和城乡建设部=住建部 建设部 交通运输部 交通部 铁道部 水利部 ' +
      '农业农村部 农业部 商务部 文化和旅游部=文旅部 文化部 国家卫生健康委=国家卫生健康委员会=国家卫健委 卫生部 国家卫生计生委=国家卫生和计划生育委员会 ' +
      '退役军人部=退役军人事务部 应急部=应急管理部 人民银行=中国人民银行=央行 审计署 国务院国资委=国资委=国务院国有资产监督管理委员会 ' +
      '海关总署 税务总局=国家税务总局 市场监管总局=国家市场监督管理总局=国家市场监管总局 体育总局=国家体育总局 国家统计局 国家医保局=国家医疗保障局 ' +
      '中国证监会=证监会 中国银监会=银监会 金融监管总局=国家金融监督管理总局 国家林草局=国家林业和草原局 国家能源局 国务院港澳办 国务院研究室 全国总工会=中华全国总工会 共青团中央=团中央 全国妇联 全国工商联 中国侨联 中国科协 中国文联 中国残联 ' +
      '民革中央 民盟中央 民建中央 民进中央 农工党中央 致公党中央 九三学社中央 台盟中央 中国科学院=中科院 中国工程院 中国社会科学院=中国社科院 新华社 武警部队',
  ),
]

/** Divisions of the Xinjiang corps that are one with a city (师市合一), whichever of the two names is printed. */
export const DIVISION_CITIES: Readonly<Record<string, string>> = {
  第一师: '阿拉尔市',
  第二师: '铁门关市',
  第三师: '图木舒克市',
  第四师: '可克达拉市',
  第五师: '双河市',
  第六师: '五家渠市',
  第七师: '胡杨河市',
  第八师: '石河子市',
  第九师: '白杨市',
  第十师: '北屯市',
  第十三师: '新星市',
  第十四师: '昆玉市',
}

/**
 * Departments of provinces, cities and counties: the standing short name of their field, then other ways
 * to print it. `员会` and `公室` are dropped from 委员会 and 办公室 before the look-up.
 */
export const DEPARTMENT_FIELDS: readonly (readonly [name: string, ...variants: string[]])[] = [
  ['发展改革委', '发展和改革委', '发改委'],
  ['发展改革局', '发展和改革局', '发改局'],
  ['卫生健康委', '卫健委', '卫生和健康委'],
  ['卫生健康局', '卫健局', '卫生和健康局'],
  ['卫生计生委', '卫生和计划生育委', '卫计委'],
  ['政务服务办', '政务办', '政务服务管理办', '政务服务和大数据管理办'],
  ['工业和信息化局', '工信局', '工业信息化局'],
  ['工业和信息化厅', '工信厅', '工业信息化厅'],
  ['工业和信息化委', '工信委', '工业信息化委'],
  ['人力资源社会保障局', '人力资源和社会保障局', '人社局'],
  ['人力资源社会保障厅', '人力资源和社会保障厅', '人社厅'],
  ['住房城乡建设局', '住房和城乡建设局', '住建局', '住房保障和城乡建设局'],
  ['住房城乡建设厅', '住房和城乡建设厅', '住建厅'],
  ['城乡建设局', '城建局'],
  ['城乡建设委', '城建委', '建委'],
  ['城市管理局', '城管局', '城市管理综合执法局'],
  ['科技局', '科学技术局'],
  ['科技厅', '科学技术厅'],
  ['农业农村局', '农业局'],
  ['农委', '农业农村工作委', '农业委'],
  ['自然资源局', '资源规划局', '自然资源和规划局', '国土资源局'],
  ['生态环境局', '环境保护局', '环保局'],
  ['生态环境厅', '环境保护厅', '环保厅'],
  ['市场监管局', '市场监督管理局'],
  ['文化广电旅游局', '文化广电和旅游局', '文广旅局', '文旅局', '文化和旅游局'],
  ['文化和旅游厅', '文旅厅'],
  ['国资委', '国有资产监督管理委', '国有资产监管委'],
  ['金融局', '金融工作局', '地方金融监督管理局', '地方金融监管局'],
  ['应急局', '应急管理局'],
  ['应急厅', '应急管理厅'],
  ['医保局', '医疗保障局'],
  ['大数据局', '大数据管理局', '大数据发展管理局'],
  ['退役军人局', '退役军人事务局'],
  ['交通运输局', '交通局'],
  ['交通运输厅'],
  ['林草局', '林业和草原局'],
  ['民宗局', '民族宗教局', '民族宗教事务局'],
  ['机关事务局', '机关事务管理局'],
  ['纪委监委', '纪委', '纪律检查委', '纪委市监委', '纪检委', '监委', '监察委'],
  ['人大常委会', '人大', '人民代表大会常务委', '人民代表大会', '人大常务委'],
  ['政协', '政治协商会议', '政协委'],
  ['法院', '中级人民法院', '人民法院', '高级人民法院', '中级法院', '高院', '中院'],
  ['检察院', '人民检察院'],
]

/** Endings by which the name of a department is known, longest first. */
export const DEPARTMENT_ENDINGS =
  /(?:委员会|总局|办公厅|办公室|研究室|检察院|法院|总工会|工商联|妇联|团委|残联|政协|人大常委会|人大|纪委监委|监委|纪委|政法委|组织部|宣传部|统战部|党校|政府|委|局|厅|办|部|署|(?:政务|财政|律政|经济财政|行政法务|社会文化|运输工务|保安)司|中心)$/u

/** Organs of the party committee, printed with or without `市委` before them. */
export const PARTY_ORGANS =
  /^(?:组织部|宣传部|统战部|政法委|办公厅|办公室|政策研究室|改革办|编办|党校|老干部局|巡察办|网信办)$/u

/**
 * Development zones: endings with their standing short form. `经开区` is how papers print
 * 经济技术开发区, `高新区` 高新技术产业开发区, `航空港区` 航空港经济综合实验区.
 */
export const ZONE_FORMS: readonly (readonly [ending: RegExp, short: string])[] = [
  [/航空港(?:经济)?(?:综合)?(?:实验|试验)?区$/u, '航空港区'],
  [/空港(?:经济|新城)?(?:综合)?(?:实验|示范|开发)?区$/u, '空港区'],
  [/(?:经济技术开发区|经济开发区|经济技术产业开发区|经开区|经开)$/u, '经开区'],
  [/(?:高新技术产业开发区|高新技术开发区|高新技术产业园区|高新开发区|高新区|高新)$/u, '高新区'],
  [/(?:城乡一体化示范区|一体化示范区)$/u, '城乡一体化示范区'],
  [/综合保税区$|综保区$/u, '综保区'],
  [/(?:自由贸易试验区|自贸试验区|自贸区)$/u, '自贸区'],
]

/** Endings of other zones, which keep their printed name. */
export const ZONE_ENDINGS =
  /(?:新区|片区|开发区|示范区|试验区|实验区|集聚区|保税区|度假区|旅游区|风景名胜区|风景区|管理区|产业园|园区|工业园|科学城|新城|生态城|合作区|港区|功能区|自创区|自贸港)$/u

/** The eight parties beside the ruling one, at any level. */
export const DEMOCRATIC_PARTY = /^(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)/u

/** Of institutions, those that trade. */
export const ENTERPRISE_ENDINGS = /(?:集团|公司|银行|厂|矿|油田|电站|机场|铁路局|合作社)$/u

/** Names of institutions that are neither territories nor departments. */
export const INSTITUTION_ENDINGS =
  /(?:集团|公司|银行|大学|学院|医院|学校|中学|小学|研究院|研究所|研究会|协会|商会|学会|联合会|合作社|厂|矿|电站|车间|站|队|团|报社|电视台|日报|剧院|博物馆|联|党|作协|科协|红十字会|基金会|军分区|军区|战区|集团军|舰队|海军|陆军|空军|火箭军|支援部队|总队|支队|机场|铁路局|油田|设计院|实验室)$/u

/** Endings of units below the county. */
export const GRASSROOTS_ENDINGS = /(?:镇|乡|街道|街道办事处|村|社区|居委会|村委会|苏木|嘎查|园区|林场|农场)$/u

/** Names that units bore before; county-level cities that became districts are found by their stem. */
export const FORMER_NAMES: Readonly<Record<string, string>> = {
  襄樊市: '襄阳市',
  思茅市: '普洱市',
  巢湖地区: '巢湖市',
  崇文区: '东城区',
  宣武区: '西城区',
  卢湾区: '黄浦区',
  闸北区: '静安区',
  南汇区: '浦东新区',
  塘沽区: '滨海新区',
  汉沽区: '滨海新区',
  大港区: '滨海新区',
  邙山区: '惠济区',
}

/** Peoples whose names stand in those of autonomous units and are left out in short ones. */
export const PEOPLES =
  '蒙古族|蒙古|回族|藏族|维吾尔族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|高山族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|锡伯|阿昌族|普米族|塔吉克族|塔吉克|怒族|乌孜别克族|俄罗斯族|鄂温克族|德昂族|保安族|裕固族|京族|塔塔尔族|独龙族|鄂伦春族|赫哲族|门巴族|珞巴族|基诺族|各族'
