import { usageOf } from '../../background/background.js'
import {
  ABUSE_BEFORE,
  DAY,
  HONOUR_BEFORE,
  HONOUR_BEHIND,
  NAME_ENDINGS,
  NAME_NOUNS,
  SPEECH_VERBS,
  TITLE,
} from '../../lexicon/slogan-cues.js'
import type { TextRange } from '../../model/span.js'
import type { Veto } from './rule.js'
import type { Scene } from './scene.js'

const SENTENCE_MARK = /[。！？!?：:…]/u
const SPEAKER = /[我你您他她咱]|这[是个种]|就是我|吗$|呢$/u
/** A long quotation behind 说 is somebody's words. */
const LONG = 16
const VERSE = /^\p{Script=Han}{5}[，,]\p{Script=Han}{5}$|^\p{Script=Han}{7}[，,]\p{Script=Han}{7}$/u
const EVENT_BEHIND = /^[^，。；、]{0,4}(?:推介会|论坛|大会|大赛|博览会|展览会|研讨会|发布会|峰会)/u
/** “三大改造”项目: a bundle, whatever kind of thing it is. */
const BUNDLE_START = /^[两三四五六七八九十][大个项]\p{Script=Han}/u
const COMPARISON_BEFORE = /(?:像|如同|犹如|好比|比作|所谓)$/u
const COMPARISON_BEHIND = /^(?:一样|一般|般|似的)/u
const LIST = /[、，,]/u
const NUMERAL = /^[一二两三四五六七八九十百千双多\d]/u
const ONE = /^一\p{Script=Han}/u
const COUNT =
  /^(?:[一二两三四五六七八九十\d]+(?:连[冠增好升丰降涨捷]|[户家人名头亩])|[一二两三四五六七八九\d]+[百千]*[万亿])/u
const INCIDENT = /^\d{1,2}[·.．]\d{1,2}$/u
const LETTERS = /^[A-Za-z][A-Za-z\d]*$|^\d+[A-Za-z]+$/u
const YEAR = /^\d{4}年/u
const OPENING = /[“"‘「『〝＂']$/u
/** Other quotations beside one, as in “甲”、“乙”称号. */
const BESIDE_BEFORE = /(?:[“"‘「][^“”"‘’「」]*[”"’」][、和及]?)+$/u
const BESIDE_BEHIND = /^(?:[、和及]?[“"‘「][^“”"‘’「」]*[”"’」])+/u
/** From so many reports on a phrase is common; where fewer than this share quote it, it is no formula. Shorter ones are counted inside longer words. */
const COMMON = { reports: 60, quoted: 0.07, length: 4 } as const
const SHAPED = /^quoted-(?:shape|phrase|word)$/u

const insideOf = ({ text }: Scene, { from, to }: TextRange) => text.slice(from, to)
const beforeOf = ({ text }: Scene, { from }: TextRange) =>
  text.slice(0, from).replace(OPENING, '').replace(BESIDE_BEFORE, '')
const behindOf = ({ text }: Scene, { to }: TextRange) => text.slice(to + 1).replace(BESIDE_BEHIND, '')

/** What stands in quotes and is no formula. */
export const VETOES: readonly Veto[] = [
  {
    id: 'speech',
    why: 'a sentence mark inside, a speaker, or a long quotation behind 说',
    of: SHAPED,
    forbids: (scene, range) => {
      const inside = insideOf(scene, range)
      if (SENTENCE_MARK.test(inside) || SPEAKER.test(inside)) return true
      return inside.length > LONG && SPEECH_VERBS.test(scene.text.slice(0, range.from - 1))
    },
    yes: [['他说“我们都盼着湖水变清”。', '我们都盼着湖水变清']],
    no: [['他说“湖清岸绿”是目标。', '湖清岸绿']],
  },
  {
    id: 'comparison',
    why: 'a likeness: 像“X”一样',
    of: SHAPED,
    forbids: ({ text }, { from, to }) =>
      COMPARISON_BEFORE.test(text.slice(0, from - 1)) || COMPARISON_BEHIND.test(text.slice(to + 1)),
    yes: [['像“定海神针”一样可靠。', '定海神针']],
    no: [['推行“容缺办理”。', '容缺办理']],
  },
  {
    id: 'date',
    why: 'a day, a dated incident, a year',
    of: SHAPED,
    whole: true,
    forbids: (scene, range) => {
      const inside = insideOf(scene, range)
      return DAY.test(inside) || INCIDENT.test(inside) || YEAR.test(inside)
    },
    yes: [
      ['在“七一”前完成。', '七一'],
      ['“12·31”事故教训深刻。', '12·31'],
      ['获评“2008年度风情城市”。', '2008年度风情城市'],
    ],
    no: [['实施“1269”行动计划。', '1269']],
  },
  {
    id: 'count',
    why: 'how often or how many in a row: a number with a measure word is no bundle',
    of: SHAPED,
    forbids: (scene, range) => COUNT.test(insideOf(scene, range)) && !LIST.test(insideOf(scene, range)),
    yes: [
      ['实现粮食“八连增”。', '八连增'],
      ['抓好三个“30户”企业。', '30户'],
      ['实施“五千万头生猪”规划。', '五千万头生猪'],
    ],
    no: [['推进“千村整治”。', '千村整治']],
  },
  {
    id: 'letters',
    why: 'letters alone are the name of a thing',
    of: SHAPED,
    forbids: (scene, range) => LETTERS.test(insideOf(scene, range)),
    yes: [['建设“3C”电网工程。', '3C']],
    no: [['推广“1+N”模式。', '1+N']],
  },
  {
    id: 'word-of-the-language',
    why: 'the dictionary has it as one word: 一刀切',
    of: /^quoted-shape$/u,
    forbids: (scene, range) => {
      const inside = insideOf(scene, range)
      return ONE.test(inside) && inside.length > 2 && isOneWord(scene, range)
    },
    yes: [['防止“一刀切”。', '一刀切']],
    no: [['推进“三湖一岛”建设。', '三湖一岛']],
  },
  {
    id: 'verse',
    why: 'two lines of five or seven characters with a comma between them',
    of: SHAPED,
    forbids: (scene, range) => VERSE.test(insideOf(scene, range)),
    yes: [['牢记“湖光山色两相宜，渔舟唱晚不须归”。', '湖光山色两相宜、渔舟唱晚不须归']],
    no: [['坚持“水清岸绿，人和业兴”。', '水清岸绿、人和业兴']],
  },
  {
    id: 'name',
    why: 'the name of a firm, a park, a product, an event or a building: by its ending, or by what stands behind it',
    of: SHAPED,
    whole: true,
    forbids: (scene, range) => {
      const inside = insideOf(scene, range)
      if (LIST.test(inside) || BUNDLE_START.test(inside) || /[+＋]/u.test(inside)) return false
      const behind = scene.text.slice(range.to + 1)
      return (
        NAME_NOUNS.some(noun => behind.startsWith(noun)) ||
        EVENT_BEHIND.test(behind) ||
        NAME_ENDINGS.some(ending => inside.endsWith(ending))
      )
    },
    yes: [
      ['依托“湖城通”平台办理业务。', '湖城通'],
      ['“湖城数字产业园”已经动工。', '湖城数字产业园'],
      ['整合“网上信箱”。', '网上信箱'],
    ],
    no: [['推进“三大改造”项目。', '三大改造']],
  },
  {
    id: 'honour',
    why: 'an honour or a title, by what stands before or behind it or the quotations beside it, or by its own form (全国…城市)',
    of: SHAPED,
    whole: true,
    forbids: (scene, range) => {
      const inside = insideOf(scene, range)
      if (LIST.test(inside) || BUNDLE_START.test(inside)) return false
      if (TITLE.test(inside)) return true
      const [before, behind] = [beforeOf(scene, range), behindOf(scene, range)]
      return HONOUR_BEFORE.test(before) && (HONOUR_BEHIND.test(behind) || /^(?:[，。；之]|$)/u.test(behind))
    },
    yes: [
      ['荣获“国家级湖泊公园”称号。', '国家级湖泊公园'],
      ['创成“全国十佳湖滨城市”。', '全国十佳湖滨城市'],
      ['获评“最美渔村”、“水乡人家”。', '最美渔村'],
    ],
    no: [['获评先进后，继续推行“容缺办理”。', '容缺办理']],
  },
  {
    id: 'abuse',
    why: 'what is fought, forbidden or cleared away; a numeral formula (“四风”) stays',
    of: /^(?:quoted-(?:shape|phrase|word)|background)$/u,
    forbids: (scene, range) =>
      !NUMERAL.test(insideOf(scene, range)) && ABUSE_BEFORE.test(beforeOf(scene, range)),
    yes: [
      ['坚决整治“吃拿卡要”。', '吃拿卡要'],
      ['消除“大班额”工程。', '大班额'],
    ],
    no: [['坚决整治“三乱”。', '三乱']],
  },
  {
    id: 'ordinary',
    why: 'a phrase that many reports print and few quote',
    of: SHAPED,
    forbids: (scene, range) => {
      const inside = insideOf(scene, range)
      if (inside.length < COMMON.length || NUMERAL.test(inside)) return false
      const usage = usageOf(inside)
      return usage !== null && usage.reports >= COMMON.reports && usage.quoted < COMMON.quoted * usage.reports
    },
    yes: [
      ['推进“招商引资”。', '招商引资'],
      ['改善“社会保障体系”。', '社会保障体系'],
    ],
    no: [['推进“农超对接”。', '农超对接']],
  },
]

/** Whether the dictionary has the range as a single word. */
function isOneWord({ bounds }: Scene, { from, to }: TextRange): boolean {
  if (!bounds.has(from) || !bounds.has(to)) return false
  for (let at = from + 1; at < to; at++) if (bounds.has(at)) return false
  return true
}
