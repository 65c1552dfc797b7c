import { PLAN_HEADINGS, REVIEW_HEADINGS, TURN_TO_PLAN, TURN_TO_REVIEW } from '../lexicon/tense-cues.js'
import type { PassageStatement } from '../model/statement.js'

/** Whether a clause asks for something or says how things are. */
export type Mood = 'operative' | 'review'

/** Who introduces the sentence: 会议强调 asks, 会议认为 judges, 会议指出 does either. */
const INTRODUCTION =
  /^[^，。：]{0,10}(?:会议|全会)(?<verb>认为|指出|强调|要求|决定|同意|提出|号召|部署)[，：]?/u
/** A clause with one of these asks. */
const MODAL =
  /(?:^|[^重需只主纲概必首摘不紧])(?:要(?!求|素|道|闻|害|件|案|点|务)|必须|应当|应该|务必|须)(?!.{0,2}看到)/u
/** A clause that begins so acts, where nothing says that it is over. */
const ACTING =
  /^(?:(?:更加|更好|更大力度|进一步|继续|切实|坚决|大力|着力|积极|有效|扎实|全面|深入|加快|持续|努力|认真|全力|稳步|稳妥|有序|抓紧|统筹|坚定不移|下决心|采取具体措施|高度|特别|有力|多措并举|精心|适时|科学|严格|充分|同时|近期|关键是)*)(?:坚持|推动|推进|加快|加强|加大|深化|扩大|落实|实施|实行|提高|提升|促进|保持|保护|保障|完善|强化|健全|建立|支持|鼓励|引导|优化|巩固|增强|防范|化解|防止|遏制|严控|控制|解决|做好|抓好|抓紧|把|将|以|用好|发挥|深挖|拓展|稳定|稳住|降低|打好|打赢|办好|培育|发展|建设|构建|营造|改善|激发|释放|确保|力争|严格|维护|协调|统筹|改进|培养|制定|出台|研究|围绕|全面贯彻|贯彻|兜牢|重视|关注|抓住|整治|破除|规范|盘活|利用|打通|开展|创新|改革|治理|让|使|形成|增加|实现|推行|调整|适应|注重|不将|守住|引进|整合|压实|提振|活跃|完成|打造|着力|有序|牢牢|继续)/u
/** A clause with one of these says what was done, or how things stand. */
const OVER =
  /(?<![为除])了(?!解)|已经|已(?!有之)|取得|来之不易|迈出|回升|得到(?:有效)?(?:保障|缓解)|成效|较快增长|胜利|圆满/u
const LOOKS_BACK =
  /^(?:今年以来|[一二三上前]季度|上半年|前三季度|一年来|五年来|过去|党的十[八九]大以来|党的二十大以来|此前|去年|20\d\d年是|近年来)/u

/** What a turn has said so far that still holds. */
export interface Voice {
  /** What the headings say: a look back at what was done, or a plan. */
  readonly section: Mood | null
  /** What holds from the beginning of the paragraph on. */
  readonly paragraph: Mood | null
  readonly introduced: string | null
  /** Where the last statement ended. */
  readonly end: number
}
export const SILENT: Voice = { section: null, paragraph: null, introduced: null, end: -1 }

/** What holds once a statement (folded) has begun. */
export function follow(before: Voice, statement: PassageStatement, text: string, year: number): Voice {
  const continued = statement.range.from === before.end
  const verb = INTRODUCTION.exec(text)?.groups?.verb ?? null
  const section = sectionMood(statement.section, year) ?? before.section
  const opening = openingMood(afterIntroduction(text), verb)
  const paragraph = opening ?? (continued ? before.paragraph : verb === null ? turned(before, section) : null)
  return {
    section,
    paragraph,
    introduced: verb ?? (continued ? before.introduced : null),
    end: statement.range.to,
  }
}

const turned = (before: Voice, section: Mood | null) => (section === null ? before.paragraph : null)

const afterIntroduction = (text: string) => text.replace(INTRODUCTION, '')

function openingMood(text: string, verb: string | null): Mood | null {
  if (LOOKS_BACK.test(text) || TURN_TO_REVIEW.test(text)) return 'review'
  if (TURN_TO_PLAN.test(text)) return 'operative'
  if (verb === '认为') return 'review'
  return verb === '强调' || verb === '要求' || verb === '部署' ? 'operative' : null
}

/** 一、2016年工作回顾 looks back; a heading with this year or the next plans. */
function sectionMood(section: readonly string[], year: number): Mood | null {
  for (const heading of section) {
    if (REVIEW_HEADINGS.test(heading)) return 'review'
    const named = /((?:19|20)\d\d)年/u.exec(heading)?.[1]
    if (named !== undefined) return Number(named) < year ? 'review' : 'operative'
    if (PLAN_HEADINGS.test(heading)) return 'operative'
  }
  return null
}

/**
 * The mood of each clause of a statement, in order. Inside a look back a modal turns to what is asked, and what
 * stands behind it is asked too; inside a plan a clause that says a thing is over is none.
 */
export function moodsOf(clauses: readonly string[], voice: Voice): Mood[] {
  const { section, paragraph } = voice
  const looksBack = paragraph === 'review' || (paragraph === null && section === 'review')
  const plans = paragraph === 'operative' || (paragraph === null && section === 'operative')
  let asking = false
  return clauses.map(clause => {
    if (section !== 'review' && MODAL.test(clause)) asking = true
    if (asking) return 'operative'
    if (looksBack || OVER.test(clause)) return 'review'
    if (plans) return 'operative'
    asking = ACTING.test(clause)
    return asking ? 'operative' : 'review'
  })
}
