/** Verbs with which a reporter hands over to a voice (simplified script). */
export const SAY =
  '说|表示|认为|指出|强调|介绍|谈到|谈道|坦言|提出|建议|告诉|讲道|感慨|称|呼吁|要求|回应|透露|写道|提到|坚信|直言|补充说|点评|道'

/** A person's name has just been read: the verb follows at once, or after the occasion (`在大会表态发言中说`). */
export const SAYS = new RegExp(
  `^(?:同志|代表|委员|先生|女士|教授|院士)?(?:(?:${SAY})|(?:[^。！？“”「」『』：:]|[“「][^。！？，“”」]{1,16}[”」]){0,90}?(?:${SAY})(?=[，,：:。“「『]|$|道))`,
  'u',
)
/** `对此深有同感：“……”`: the quotation shows that the person speaks. */
export const QUOTED_NEXT = /^[^。！？“”「」：:]{0,30}[：:，,]\s*[“「『]/u
export const SAYS_AT_ONCE = new RegExp(
  `^(?:同志|代表|委员)?(?:也|还|最后|接着|同时|进一步)?(?:发言时|坚定地|激动地|深情地|动情地)?(?:${SAY})(?:道|了)?[，,：:。“「『]`,
  'u',
)
/** A profession or a mandate names a person only where the person speaks: `护士长某某说`. */
export const SPEAKS_NEXT = new RegExp(`^(?:代表|委员|同志)?[^。，\\n]{0,12}?(?:${SAY}|[：:（(])`, 'u')
export const SAYS_ANYWHERE = new RegExp(`(?:${SAY})`, 'u')

/** More than one person is the subject: `马凯、汪洋分别…`. */
export const SEVERAL = /^(?:同志|代表|委员)?(?:[、和与及]|以及)/u
/** Somebody in office speaks whose name cannot be read, or is not printed. */
export const UNREAD_NAME = new RegExp(
  '^(?:[^。！？“”：:，]{0,30}[，,])?[^。！？“”：:]{0,40}(?:书记|[省市区县州旗]长|[部局厅司署院会]长|主任|主席|秘书长|董事长|总经理)' +
    `[^。！？“”：:，,]{2,30}?(?:${SAY})[，,：:]`,
  'u',
)
/** A title behind the name, on an occasion that the sentence tells. */
export const TITLED = new RegExp(
  `^(总书记|书记|总理|委员长|主席|省长|市长|区长|县长|部长|主任|局长)(?:同志)?(?:在|同|到|来到|出席|参加)[^。！？“”：:]{2,60}(?:时|中)[^。！？“”：:]{0,20}(?:${SAY})`,
  'u',
)

/** `某某同志在参加某某代表团审议时说`: the occasion tells that a name stands before it. */
export const ON_OCCASION = new RegExp(
  '^(?:同志|代表|委员|先生|女士)?(?:今天|昨天|日前)?(?=[^。！？“”：:]{0,40}(?:代表团|审议|讨论|会议|全会|座谈|小组|联组))' +
    `(?:在|到|来到|参加|出席|列席|主持)[^。！？“”：:]{2,60}(?:时|中|上)[^。！？“”：:，]{0,20}(?:${SAY})(?=[，,：:“])`,
  'u',
)
/** Records of sittings: `某某议员：`, `财政司司长：`, at the head of a speech. */
export const RECORD_LABEL = /^([^。，,；;：:“”（）()\n]{2,24})(?:[（(][^（）()\n]{1,10}[）)])?[：:](?=.{2})/u
export const MANDATE = /^(?:议员|委员|代表|同志|先生|女士|博士|教授|律师|大律师|太平绅士)$/u

/** What may stand before the person in the reporter's sentence: the occasion, the time, the place. */
export const OCCASION =
  /^(?:[^。！？“”「」『』：:]{0,60}(?:[，,、]|时|中|上|日|午|后|间|晚|里|团)|[^，。：:]{0,20}(?:来自|列席|出席|参加|旁听)[^，。：:]{1,30}的)?$/u
/** Marks before the first word of a paragraph, and the dashes behind a quotation. */
export const BULLET = /^(?:[●■□▲◆◇○★☆*•·>\s]|—{1,2}|\d{1,2}[.、．])*/u
/** `【本报讯】`, `新华社北京3月5日电（记者某某）`: stands before the first sentence. */
export const DATELINE =
  /^(?:【[^】]{1,20}】|据?(?:本[报台]讯|[\p{Script=Han}]{2,6}报讯|新华社[^，。]{0,20}?电|[^，。]{0,12}日电)\s*(?:[（(][^）)]{1,40}[）)])?|[（(](?:本报)?记者[^）)]{1,40}[）)])\s*/u

const EVERYBODY =
  '大家|(?:与会|参会|到会|列席)[^，。“”]{0,10}|代表们|委员们|议员们|同志们|(?:广大|全市|全省|全区|全县)?(?:党员)?(?:干部群众|干部职工)'
const PEOPLE = '[^，。“”]{0,20}(?:代表|委员|议员|同志|干部|群众|人员|负责人)们?'
const ALIKE = '(?:纷纷|一致|普遍)'
/** `大家一致认为`, `与会代表纷纷表示`. */
export const COLLECTIVE = new RegExp(
  `^(?:[^。！？“”]{0,40}[，,])?(?:(?:${EVERYBODY})[^，。“”]{0,8}?|${PEOPLE}${ALIKE})(?:认为|表示|指出|谈到|感到|提出|说)`,
  'u',
)
/** `各县区负责同志踊跃发言，纷纷表示…`: many unnamed people at once. */
export const MANY =
  /(?:各|与会|全体|广大|许多|不少|多位|多名)[^。！？“”]{0,60}(?:同志|代表|委员|议员|人员|干部|群众|负责人)[^。！？“”]{0,30}(?:纷纷|一致|普遍)(?:表示|认为|说)/u

/** `全会报告提到`: the report that the meeting discusses is quoted. */
export const REPORT_CITED =
  /^(?:全会|大会|政府|市委|省委|区委|县委)?(?:工作)?报告(?:中|还|也|同时|明确|特别|进一步){0,2}(?:提到|指出|强调|提出|要求|认为|号召|写道|说|明确)(?=[，,：:“「要])/u
/** `全会强调`, `会议要求`: the meeting itself speaks. */
export const MEETING_SPEAKS =
  /^(?:全会|会议|大会|公报|决议|座谈会)(?:还|也|同时|特别|充分|高度|一致){0,2}(?:提到|指出|强调|提出|要求|认为|号召|明确|决定)(?=[，,：:“「])/u

/** The reporter describes the scene or the event. */
export const REPORTER =
  /^(?:昨日|今日|昨天|今天|连日来|当日|日前|近日|\d{1,2}月\d{1,2}日)[^。]{0,80}(?:举行|召开|开幕|闭幕|审议|讨论|进行|来到|参加)|记者(?:了解|看到|获悉|注意|采访|从)|(?:会场|现场|会议室)[^。]{0,12}(?:气氛|掌声|响起|座无虚席)|掌声|气氛(?:热烈|活跃|融洽)|发言(?:热烈|踊跃|精彩|完毕)|据悉|据了解|讨论(?:热烈|在继续)|听完|话音刚落/u

/** A paragraph that opens with the scene, the audience or the agenda is the reporter's. */
export const SCENE = new RegExp(
  '^(?:' +
    [
      '(?:代表|委员|议员|与会者|参会人员|大家|听众)们?(?:一边|边|不时|频频|认真|静静|凝神|纷纷(?:鼓掌|点头|插话|举手)|热烈鼓掌|听得|互相)',
      '(?:会场|会议室|会议厅|礼堂|窗|室|门|屋)(?:外|内|里|上|中)[，,]?',
      '(?:讨论|审议|座谈|发言|互动|交流|会议|答问|辩论)(?:中|间|期间|过程中|间隙|现场)[，,]',
      '(?:当天|当日|会后|会前|(?:上午|下午|晚上)?[\\d一二三四五六七八九十]+(?:时|点)许?)(?:上午|下午|晚上)?[，,]?(?!.{0,20}(?:说|表示)[，：])',
      '(?:全会|会议|大会)(?:还)?(?:书面|分组)?(?:审议|播放|表彰|通报|听取|传达|选举|通过|表决|颁发|宣读|由)',
      '(?:该|这家|这个)[^，。“”]{1,8}(?:每年|历年|历任|成立于|创办|位于|举行|设宴)',
      '[^，。“”]{2,12}(?:是|成为|成了)[^，。“”]{0,12}(?:代表|委员|议员|大家)们?[^，。“”]{0,8}(?:话题|关键词|热词|焦点)',
    ].join('|') +
    ')',
  'u',
)
/** A paragraph that lists who was there is the reporter's. */
export const PRESENT =
  /^[^“”]{6,}(?:分别|一同|一起|共同)?(?:参加|出席|列席)(?:了)?(?:审议|讨论|会议|座谈|活动)?。$/u

/** A delivered report named in a lead-in: `…市委书记徐立毅代表市委所作的全会报告`. */
export const DELIVERED =
  /^(?:同志)?[^。，,；;：:\n]{0,24}?(?:所)?(?:作|做)(?:的|了)?[^。，,；;：:\n]{0,20}(?:报告|讲话)/u

/** A question of the reporter's. */
export const QUESTION = /^(?:本报)?(?:记者|问|主持人)\s*[：:]/u

/** Headings of interviews: `访……`, `……访谈`, `……谈……`. */
export const INTERVIEW_BEFORE = /(?:访|对话|对话录|走进)[^，。]{0,6}$/u
export const INTERVIEW_AFTER = /^(?:同志)?(?:访谈|专访|答记者问|答问|畅谈|谈)/u

/** Headings and signatures of commentary. */
export const EDITORIAL_HEAD = /^[一二三四五六七八九十]+论|(?:社论|评论员文章|本报评论员|短评|时评|编者按)/u
export const SIGNATURE = /^[□■◇◆●](?:本报|特约)?(?:评论员|记者)?\s*(\S.*)$/u
export const COMMENTATOR = /^(?:本报|本台|新华社|人民日报|特约)(?:特约)?评论员\s*(\S*)$/u
export const JUMP = /^[（(]?(?:紧|上)接|^[（(]上接/u
export const BYLINE = /记者|通讯员|实习生|编辑|责编|摄影|[本全]报讯|供稿/u

/** Titles of papers that one person delivers. */
export const REPORT_TITLE =
  /(?:工作报告|施政报告|财政预算案(?:演[辞讲])?|述职报告)$|(?:会|会议|大会|上|时)(?:上)?的(?:讲话|报告|发言|致辞|说明)$|^关于.{2,90}的(?:报告|说明)$|^.{0,40}(?:公报|决议)$/u
/** Of those, the papers in which the meeting itself speaks. */
export const MEETING_TITLE = /^.{0,40}(?:公报|决议)$/u
/** Headlines of what others say about a report. */
export const ABOUT_REPORT =
  /(?:热议|审议|讨论|共议|议论|点赞|解读|聚焦|畅谈|围绕|学习|听取|品读|评说|看好).*工作报告$/u
/** What a title may carry behind it: `（摘要）`, `（2017年8月14日）`. */
export const TITLE_NOTE = /(?:[（(][^）)]{1,60}[）)])+$/u
