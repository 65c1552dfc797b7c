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

/** Section headings that review: 回顾 and what was reached. */
export const REVIEW_HEADINGS =
  /回顾|总结|过去|(?:工作|执行|完成|发展|落实)情况|主要成[绩就]|(?:取得|伟大|辉煌|显著|巨大|发展|建设)的?(?:重大|显著|新的?)?成[绩就]|一年来|五年来|的[一五]年$/u
/** Section headings that plan: what is to be done, or how. */
export const PLAN_HEADINGS =
  /目标|安排|部署|任务|打算|今后|未来|下一步|思路|展望|瞻望|指导思想|总体(?:要求|考虑|部署|布局)|工作(?:的)?(?:总?要求|建议|重点|措施|意见)|重点工作|主要工作$|做好[^，]*工作$|政府自身建设|规划纲要/u
/** One heading over a review and a plan: “十三五”发展成就和“十四五”主要目标. */
export const PAST_AND_FUTURE =
  /(?:回顾|总结|成[绩就]|情况)(?:[和及与、]|以及).{0,24}(?:安排|部署|任务|打算|目标|展望|建议|思路|工作)$/u
/** Words that put a length of time before the meeting's own date or behind it. */
export const WHOLE_YEARS_AHEAD = /今后|未来|下一?个?|此后/u
/** What may stand before the time at the head of a sentence: 做好|2008年, 各位代表！|过去五年, 回顾|2020年. */
export const LEADS_TO_TIME =
  /^[\s*—－#（）()一二三四五六七八九十、.]*(?:各位代表[！，：])?(?:综合考虑[^，]{0,6}，|为?实现上述目标，|[按根]据?照?上述[^，]{2,6}，|初步(?:预计|核算|统计)，)?(?:回顾|回首|展望|纵观|总结|搞好|抓好|办好|(?:扎实|全面)?做好|全面完成|刚刚过去的|刚刚|即将到来的|建议|在|对)?$/u
/** A sentence that turns to the plan of the year, whatever the heading: 今年政府工作的总体要求是; 2014年，我们要. */
export const OPENS_PLAN =
  /^(?:[^。：]{0,24}，)?(?:做好)?(?:今年|本年度?|20\d\d年)(?![以—－-])[^。：]{0,24}(?:总体?(?:要求|思路)|指导思想|(?:主要|预期|奋斗|工作)目标|(?:之|的[^。，]{0,6}一)年|工作)|^(?:今年|20\d\d年)，[^。，]{0,10}要/u
/** A sentence that opens a list of targets. */
export const LIST_OF_TARGETS =
  /(?:(?:预期|主要|奋斗|总体|发展|工作|约束性|指导性|规划|具体)目标(?:任务)?|(?:设置|提出|确定|安排|规划|设定)[^，。；：]{0,6}指标)[^。，；]{0,8}(?:是|为|：|:)/u

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

/** Before a number: it is a yearly average, or a total over all the time spoken of. */
export const AVERAGE = /年均|年平均|平均每年|每年/u
export const CUMULATIVE = /累计|总计|共计|合计|五年(?:来|间)?共/u
/** What a change is counted from: the year before, or a year before several others. */
export const YEAR_BEFORE = /同比|[上去]一?年/u
export const EARLIER_BASE = /五年前|上届|前五年|“?[十九八]?[一二三四五六]?五”?(?:期|末|时期)/u
