/** In front of a verb, these make a report of it. */
export const DONE_BEFORE =
  /(?:已经?|业已|均已|先后|成功|圆满|顺利|累计|超额|曾|刚刚|至今|历史性地?|正在|正|尚未|未能?|没有|不能|难以|无法|并未|不会)[^，、]{0,4}$/u
/** Behind a verb, these make a report of it, or a noun. */
export const DONE_BEHIND =
  /^(?:[、，和与及”’」』]|预期目标|了|过(?!上|渡|硬)|着|的(?!更|较|全|新)|为(?!民|全|国)|之|情况|率(?!先)|后(?!花园|备)|时(?![尚代空])|以来|以后|过程|程度|时间|期限|与否|度(?!假))/u
/** The clause that says one of these reports; what follows in the sentence does too, until a promise. */
export const REPORTING =
  /已(?!有之|[^，。；]{0,10}的)|业已|(?<![为除])了(?![解如])|去年|上年|过去|年来|以来|时期是|回升|荣获|先后|目前|连续\S{0,3}年|圆满|迎来/u
/** Ranks are reported too, unless the sentence has said by when they are to be reached. */
export const RANKING = /跃居|位居/u
/** The clause that says one of these promises, whatever stands before it. */
export const PROMISING =
  /力争|确保|争取|努力|将(?!近|军)|(?<![重需只主概首纲])要(?!求|素|闻|害)|下一步|今后|下半年|明年|未来|必须/u
/** These turn to what is to be done, but in a clause that dates its report they are part of it. */
export const TURNING = /继续|进一步|着力|加快|全力|奋力|坚决|坚持/u
/** What stands between the two halves of 为…担当重任: the goal ends in front of the second. */
export const SERVICE_ENDINGS =
  /(?:担当|作出|做出|作|做|贡献|提供|奠定|增光|蓄势|注入|助力|凝聚|汇聚|积蓄|打下|夯实|保驾|添砖|赢得|创造|营造)/u
/** Nouns behind 的 that turn the goal into a topic: 形成…布局|的安排部署. */
export const TOPIC_ENDINGS =
  /的(?:安排|部署|要求|决策|信心|决心|使命|责任|担当|步伐|意义|重要|任务书|意见|建议|讲话|工作部署|战略部署|热情|氛围|定位|愿景|关键|根本|基础|必然|必由|需要|过程|同时|基础上|情况下|背景下|契机|号角|殷切|期盼|期待|嘱托|历史|伟大|生动)/u

/** 争取 commits to what will have happened (争取纳入规划); with a thing as its object it only asks for it. */
export const STRIVES_FOR_RESULT =
  /^[^，]*?(?:纳入|列入|尽快|早日|尽早|获批|落户|落地|开工|完成|建成|实现|进入|突破|达到|通过|取得|使|让|更多|在.{1,8}[前内底])/u
/** What stands in front of a verb that can be a noun too (建设, 扩建): the start of a predicate. */
export const PREDICATE_START =
  /(?:^|[、：:]|要|将|并|和|来|把|应|需|须|再|先|可|我们|同时|以及|[一二三四五六七八九十]是|[年月底末内前]|[市区县省州镇]|推动|支持|鼓励|围绕|聚焦|立足|锚定|合作|联合|谋划|规划|开工|启动)$/u
/** What one enters without having set out for it: 进入新阶段. */
export const ENTERED_ANYWAY = /^(?:新(?!.{0,12}行列)|关键|攻坚|.{0,8}(?:阶段|时期|时代|期|新征程)$)/u
/** Nouns that make a noun of the verb in front of them: 创建工作. */
export const NOMINAL_BEHIND =
  /^(?:工作|活动|任务|推进|标准|大会|热潮|高潮|进程|步伐|步子|力度|成果|成效|规模|资金|用地|工地)/u
/** Behind an enumeration, these begin a predicate of their own. */
export const NEXT_PREDICATE =
  /[、和并](?=让|使|把|将)|、(?=(?:年度|全年|今年)?(?:计划|预计|拟)(?:投资|完成|新增|实施))/u
/** A clause that says what something is commits to nothing: 今年是…收官之年. */
export const COPULA = /(?<![一二三四五六七八九十其别但还或若就正于可凡总而只乎])是(?!否)(?!要)/u
/** What a clause says of a list of targets, or behind it, and is no target itself. */
export const LIST_ASIDES =
  /^.{0,3}$|^(?:这|以上|上述|其中|主要是|同时|既|综合|充分|考虑|提出|确定|与此|需要说明)|考虑|说明|安排是|基础上$|^(?:按照|根据|围绕|在)/u
/** Objects that name nothing: 实现新突破, 完成上述任务. */
export const WEAK_OBJECT =
  /^(?:以上|上述|这些)|^新的?(?:突破|进展|提升|跨越|成效|作为|飞跃|发展|进步|成绩)(?:[，。；、]|$)/u
/** What a sentence says of the undertaking that it opens with: 建设…，|责任重大; 建设…，|关键是…. */
export const SAID_OF_TOPIC =
  /^(?:[^，。]{0,6}(?:短板|目的|任务|关键|根本|重点|核心|前提|基础|优势|意义|难点|出路)[^，。]{0,4}(?:是|在于|在)|责任|使命|意义|任务(?:艰巨|繁重)|势在必行|任重道远|时不我待|刻不容缓|离不开|关系|关乎|必须|就要|就必须|既要|既是|不仅)/u
