import { DEPENDENT_NAMES, GOVERNING_VERBS, LEADING_VERBS, QUANTITY_VERBS } from '../../lexicon/figure-cues.js'
import { MEASURES } from '../../lexicon/measures.js'
import type { Aspect, Measure } from '../../model/claim.js'
import { continuesList, type QuantityContext } from './context.js'

/** The normal form of a measure's name. */
export type MeasureKeys = (name: string) => { key: string; known: boolean }

/** Where the name was found, and how far that can be trusted. */
const TRUST = { object: 0.9, subject: 0.85, sharedSubject: 0.7, listed: 0.75, carried: 0.55 } as const
/** Added where the alias table knows the name. */
const KNOWN_BONUS = 0.1
const LONGEST_NAME = 24
/** Stands for an expression of time that was taken out of a lead. */
const TIME = '\uE000'

const LEADING =
  /^(?:[*、，\s]|\d{1,3}[.．]|和|与|及|并且?|或|其中|以及|预计|初步统计|同时|特别是|主要|分别|全部|实现|拟|[一二三四五六七八九十]是|要)+/u
/** What can stand behind a number without being counted by it. */
const NO_OBJECT =
  /^(?:左右|以[上下内]|增|削|压|缩|精|扩|升|上升|调|降|减|翻|回落|发展|跃|的速度|同比|比|较|提[高升]|下降|减少|是|为|和|与|及|至|到|、|大关|门槛|行列|目标|的目标|时间|完工|投用|建成|竣工|开工|通车|受益|参保|稳定|达|全部|全面|均|已|获|上线|帮助|用于|支持|解决|补助|主要|专项用于|安排|掌握|执行|把握|\/|城市行列|，)/u
/** Where a noun phrase behind a number ends, because a predicate begins. */
const BEHIND_OBJECT =
  /^(.{2,}?|[省市县区乡镇村国])(?:为(?:载体|抓手|重点|引领|支撑|核心|主|基础|突破口).*|的基础上.*|上线.*|加强.*|开展.*|进行.*|启动.*|实现.*|完成.*|达到.*|迎宾.*|开工.*|投用.*|投入.*|建成.*|列入.*|纳入.*|进入.*|入选.*|获得?.*|实施.*|中建立.*|全部.*|加快.*|稳步.*|有序.*|扎实.*|顺利.*|分别.*|领取.*|享受.*|参加.*|参保.*|全面.*|已.*|得到.*|(?<=[一-龥])(?:和|及|与)$)$/u
/** The words of a gap, a rank and a comparison, which name no measure. */
const GAP_PHRASE = /(?:分别)?(?:高于|低于|高出|快于|慢于|领先|落后|优于|超出|高|低|快)[^，]{0,16}$/u
const RANK_PHRASE =
  /(?:[均稳位跃高并]*居|位列|名列|(?<![班行系前])列|排名|排在|排|跃升|上升|提升|前移|进入|跻身|保持|退出)[^，]{0,14}$|(?:全国|全省|全球|世界|全市|中部|国内|亚洲)(?:排名)?$/u
const BASIS_PHRASE =
  /(?:同比|环比|年均|平均每年|比(?:上年|去年|上年同期|\d{4}年)|较(?:上年|去年|\d{4}年?))(?:同期|底|末|预算)?/gu
/** 比前五年累计增加: what a change is counted from names no measure either. */
const COMPARED = /(?<![占同环对价分])(?:比|较)(?![重例率])[^，、]{1,14}$/u
/** Kinds and units of which a noun behind the number is never what they measure. */
const NOT_OF_OBJECTS = new Set(['rank', 'points', 'duration', '倍', '番'])
/** 10个|20亿元以上|重大产业项目: the size of the class stands before its name. */
const CLASS_BEFORE_OBJECT =
  /^(?:投资|总投资|产值)?(?:超|超过)?(?:[\d.]+[万亿]*|[十百千]*[万亿])元?(?:以上|级)?(?:的)?/u
/** How a clause begins that has left its subject out. */
const PREDICATE =
  /^(?:将|已|要|拟|分别|全年|预计)?(?:[从由]|增长|增加|同比|比|较|达|占|提高|下降|降低|减少|上升|年均|完成|突破|超过|为|分别|实现$)/u
/** A clause that ends like this gives a circumstance, not a subject. */
const NO_SUBJECT = /(?:基础上|前提下|情况下|条件下|以来|之后|[时中下后里前])$/u
const SCOPES =
  /^(?:全国|全省|全市|全县|全区|全州|全港|我国|我省|我市|我县|我区|本市|本省|本港|当地|各地)(?:的)?/u
const TAILS =
  /(?:预期目标|增长目标|目标|增长速度|(?<!自然)增长率|增速|增幅|涨幅|降幅|年均增长|(?<!自然)增长|预期|预算|总额达|达到|继续|平均|年均|同比|又|比上年.*)+$/u

/** A verb before 性, 率, 额 and the like is part of a noun: 保障性住房, 完成率. */
const GOVERNING = new RegExp(`(?:${GOVERNING_VERBS.join('|')})(?![性率型化者费量额区])`, 'gu')
const LEADING_VERB = new RegExp(`^(?:${LEADING_VERBS.join('|')})(?![性率型化者费量额区])`, 'u')
/** A verb without its noun names nothing; 投入 and 服务 may be nouns. */
const VERB_ALONE = new RegExp(
  `^(?:${[...GOVERNING_VERBS, ...LEADING_VERBS.filter(verb => verb !== '投入')].join('|')}|新建|新增|引进|签约|建成|出台|一批|着力|努力)+$`,
  'u',
)
const VERBS_BY_LENGTH = [...QUANTITY_VERBS].sort((a, b) => b.length - a.length)

/** Builds the look-up of alias rows; the rows of the corpus come first. */
export function measureKeys(added: readonly (readonly string[])[]): MeasureKeys {
  const keys = new Map<string, string>()
  for (const row of [...added, ...MEASURES]) {
    const [key] = row
    for (const name of row) if (key !== undefined && !keys.has(name)) keys.set(name, key)
  }
  return name => {
    const bare = name.replace(/[“”"「」\s]/gu, '').replace(SCOPES, '')
    const trimmed = bare.replace(TAILS, '')
    const known = keys.get(bare) ?? keys.get(trimmed)
    return { key: known ?? (trimmed || bare), known: known !== undefined }
  }
}

/**
 * What a quantity measures: the noun behind a counted number, else the subject or object before it, else what the
 * number before it measured. Null where none of these is there.
 */
export function measureOf(
  context: QuantityContext,
  aspect: Aspect,
  previous: Measure | null,
  keys: MeasureKeys,
): Measure | null {
  const object = objectBehind(context)
  if (object) return named(object, TRUST.object, keys)
  const subject = subjectBefore(context, aspect)
  if (subject && aspect === 'share' && /^占/u.test(subject)) return shareOf(subject, previous, keys)
  if (subject && previous && DEPENDENT_NAMES.test(subject)) return dependent(subject, previous)
  if (subject) return named(subject, TRUST.subject, keys)
  if (!previous) return subjectOfClauseBefore(context, keys)
  const trust = continuesList(context) ? TRUST.listed : TRUST.sharedSubject
  return { ...previous, score: round(previous.score * trust) }
}

/** 财政用于教育的投入，由去年的|1076亿元: a predicate whose subject is the clause before it. */
function subjectOfClauseBefore({ lead, text, clause }: QuantityContext, keys: MeasureKeys): Measure | null {
  if (!PREDICATE.test(lead.trim())) return null
  const before = /(?:^|[，；：])([^，；：]*)[，：]$/u.exec(text.slice(0, clause.from))?.[1] ?? ''
  const name = afterGoverningVerb(trimVerbs(before.replace(LEADING, '')))
  if (name.length < 2 || NO_SUBJECT.test(name)) return null
  return named(name.slice(-LONGEST_NAME), TRUST.carried, keys)
}

/** 164个|新基建重大项目; only what is counted, or money for something, is named behind its number. */
function objectBehind({ quantity, trail: behind, text }: QuantityContext): string | null {
  const trail = /^[“「]?$/u.test(behind)
    ? text.slice(quantity.range.to).replace(CLASS_BEFORE_OBJECT, '')
    : behind
  if (NOT_OF_OBJECTS.has(quantity.kind) || NOT_OF_OBJECTS.has(quantity.unit)) return null
  if (quantity.kind === 'percent' && !/^的(?!速度|目标|增长|比例|水平)/u.test(trail) && !quantity.suffix)
    return null
  if (NO_OBJECT.test(trail)) return null
  const phrase = /^[^，。；：、！？,;（(]*/u.exec(trail)?.[0] ?? ''
  const name = phrase.replace(/^的/u, '').replace(BEHIND_OBJECT, '$1').trim()
  const whole = /[一-龥A-Za-z“]{2}/u.test(name) || /^[省市县区乡镇村国]$/u.test(name)
  return whole ? name.slice(0, LONGEST_NAME) : null
}

/** 生产总值|完成; 引进|市外资金|; the name between the governing verb, if any, and the verbs before the number. */
function subjectBefore(
  { lead, times, quantity, clause, text }: QuantityContext,
  aspect: Aspect,
): string | null {
  let words = lead
  for (const time of times) {
    if (time.range.from < clause.from || time.range.to > quantity.range.from) continue
    words = words.replace(text.slice(time.range.from, time.range.to), TIME)
  }
  if (aspect === 'change') words = words.replace(COMPARED, '')
  if (aspect === 'gap') words = words.replace(GAP_PHRASE, '')
  if (quantity.kind === 'rank') words = words.replace(RANK_PHRASE, '')
  words = trimVerbs(words.replace(BASIS_PHRASE, TIME).replace(LEADING, ''))
  const name = (
    words
      .split(TIME)
      .filter(part => part.trim())
      .at(-1) ?? ''
  ).replace(LEADING, '')
  const phrase = afterGoverningVerb(trimVerbs(name))
    .replace(/^.*(?<![高均初中同优平头一二三相])等(?=[一-龥]{2})/u, '')
    .trim()
  return /[一-龥A-Za-z]{2}/u.test(phrase) && !VERB_ALONE.test(phrase) ? phrase.slice(-LONGEST_NAME) : null
}

function trimVerbs(words: string): string {
  const verb = VERBS_BY_LENGTH.find(one => words.endsWith(one))
  return verb ? trimVerbs(words.slice(0, -verb.length)) : words.replace(/[、，“”\s\uE000]+$/u, '')
}

function afterGoverningVerb(words: string): string {
  let cut = 0
  for (const match of words.matchAll(GOVERNING)) {
    const end = match.index + match[0].length
    if (words.length - end >= 2) cut = end
  }
  const object = words.slice(cut).replace(/^[了的着]/u, '')
  const bare = object.replace(LEADING_VERB, '')
  return bare.length >= 2 ? bare : object
}

/** 占国内生产总值比重 names a share only together with what it is a share of. */
function shareOf(subject: string, previous: Measure | null, keys: MeasureKeys): Measure | null {
  if (!previous) return named(subject, TRUST.carried, keys)
  const { key, known } = keys(`${previous.text.replace(SCOPES, '')}${subject}`)
  return { text: subject, key, score: round(TRUST.sharedSubject + (known ? KNOWN_BONUS : 0)) }
}

/** 新增市场主体25.2万户，总量达到107.5万户: the second name needs the first. */
function dependent(text: string, { key, score }: Measure): Measure {
  return { text, key: `${key}${text}`, score: round(score * TRUST.sharedSubject) }
}

function named(text: string, trust: number, keys: MeasureKeys): Measure {
  const { key, known } = keys(text)
  return { text, key, score: round(Math.min(1, trust + (known ? KNOWN_BONUS : 0))) }
}

const round = (score: number) => Math.round(score * 100) / 100
