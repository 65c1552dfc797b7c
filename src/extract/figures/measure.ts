import {
  BARE_PREDICATES,
  CIRCUMSTANCES,
  DEPENDENT_NAMES,
  GAP_VERBS,
  GOVERNING_VERBS,
  LEADING_VERBS,
  NO_NAMES,
  NOT_COUNTED,
  OPENINGS,
  PREDICATES,
  QUANTITY_VERBS,
  RANK_FIELDS,
  RANK_VERBS,
} from '../../lexicon/measure-phrases.js'
import type { Aspect, Measure } from '../../model/claim.js'
import { continuesList, type QuantityContext } from './context.js'
import { type MeasureKeys, withoutScope } from './measure-keys.js'
import { classBefore } from './threshold.js'

/** Where the name was found, and how far that can be trusted. */
export const TRUST = { object: 0.9, subject: 0.85, sharedSubject: 0.7, listed: 0.75, carried: 0.55 } as const
/** Added where the alias table knows the name. */
const KNOWN_BONUS = 0.1
const LONGEST_NAME = 24
/** Stands for an expression of time that was taken out of a lead. */
const TIME = '\uE000'

const LEADING = new RegExp(
  `^(?:[*、，\\s]|\\d{1,3}[.．]|[（(][\\d一二三四五六七八九十]{1,3}[）)]|[①-⑳]|[一二三四五六七八九十]是|${oneOf(OPENINGS)})+`,
  'u',
)
const NO_OBJECT = new RegExp(`^(?:[、，/]|${oneOf(NOT_COUNTED)})`, 'u')
const BEHIND_OBJECT = new RegExp(
  `^(.{2,}?|[省市县区乡镇村国])(?:(?:${oneOf(PREDICATES)}).*|(?<=[一-龥])(?:和|及|与)$)$`,
  'u',
)
const GAP_PHRASE = new RegExp(`(?:分别)?(?:${oneOf(GAP_VERBS)})[^，]{0,16}$`, 'u')
const RANK_PHRASE = new RegExp(
  `(?:${oneOf(RANK_VERBS)})[^，]{0,14}$|(?:${oneOf(RANK_FIELDS)})(?:排名)?$`,
  'u',
)
const BASIS_PHRASE =
  /(?:按?(?:可比|不变|现行|当年)(?:价格?|口径)(?:计算)?，?|同口径|同比|环比|年均|平均每年|比(?:上年|去年|上年同期|\d{4}年)|较(?:上年|去年|\d{4}年?))(?:同期|底|末|预算)?/gu
/** 比前五年累计增加: what a change is counted from names no measure either. */
const COMPARED = /(?<![占同环对价分可])(?:比|较)(?![重例率])[^，、]{1,14}$/u
/** Kinds and units of which a noun behind the number is never what they measure. */
const NOT_OF_OBJECTS = new Set(['rank', 'points', 'duration', '倍', '番'])
/** 10个|20亿元以上|重大产业项目: the size of the class stands before its name. */
const CLASS_BEFORE_OBJECT =
  /^(?:投资|总投资|产值)?(?:超|超过)?(?:[\d.]+[万亿]*|[十百千]*[万亿])元?(?:以上|级)?(?:的)?/u
const PREDICATE = new RegExp(`^(?:将|已|要|拟|分别|全年|预计)?(?:${oneOf(BARE_PREDICATES)}|实现$)`, 'u')
const NO_SUBJECT = new RegExp(`(?:${oneOf(CIRCUMSTANCES)})$`, 'u')

/** A verb before 性, 率, 额 and the like is part of a noun: 保障性住房, 完成率. */
const NOT_IN_NOUN = '(?![性率型化者费量额区])'
const GOVERNING = new RegExp(`(?:${oneOf(GOVERNING_VERBS)})${NOT_IN_NOUN}`, 'gu')
const LEADING_VERB = new RegExp(`^(?:${oneOf(LEADING_VERBS)})${NOT_IN_NOUN}`, 'u')
/** A verb without its noun names nothing; 投入 may be a noun. */
const VERB_ALONE = new RegExp(
  `^(?:${oneOf([...GOVERNING_VERBS, ...LEADING_VERBS, ...NO_NAMES].filter(verb => verb !== '投入'))})+$`,
  'u',
)
/** 第三个进入|3000亿元|行列: what reached it was named before. */
const MILESTONE = /^(?:大关|关口|台阶|行列|门槛)/u
/** A rate that begins its clause is that of what was named before. */
const RATE = /^(?:增速|增幅|涨幅|降幅|增长率|占比|比重)/u
const VERBS_BY_LENGTH = [...QUANTITY_VERBS].sort((a, b) => b.length - a.length)

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
  if (object) return withAct(named(object, TRUST.object, keys), context)
  const subject = subjectBefore(context, aspect)
  if (previous && subject && MILESTONE.test(context.trail) && !keys(subject).known) return previous
  if (subject && aspect === 'share' && /^占/u.test(subject)) return shareOf(subject, previous, keys)
  const owner = previous ?? ownerBefore(context, keys)
  if (subject && owner && DEPENDENT_NAMES.test(subject)) return dependent(subject, owner)
  if (subject && !context.lead.includes(subject) && classBefore(context))
    return { ...named(subject, TRUST.subject, keys), text: trimVerbs(context.lead.trim()) }
  if (subject) return named(subject, TRUST.subject, keys)
  if (!previous) return subjectOfClauseBefore(context, keys) ?? (RATE.test(context.lead) ? owner : null)
  if (!sharesSubject(context)) return null
  const trust = continuesList(context) ? TRUST.listed : TRUST.sharedSubject
  return { ...previous, score: round(previous.score * trust) }
}

/** 签约|62个项目 and 开工|62个项目 count different things. */
const ACT = /(?:签约|开工|竣工|投产|储备|入库|谋划)(?:建设)?$/u
const COUNTED_BY_ACT = /项目$/u

function withAct(measure: Measure, context: QuantityContext): Measure {
  const act = COUNTED_BY_ACT.test(measure.text) ? ACT.exec(leadOf(context))?.[0] : undefined
  return act === undefined ? measure : { ...measure, key: act + measure.key }
}

/** The words before a number, with those before the size class between them: 签约|50亿元以上|工业项目45个. */
function leadOf(context: QuantityContext): string {
  const size = classBefore(context)
  return size ? size.lead + context.lead : context.lead
}

/** Units that compare one amount with another, of whatever kind. */
const RELATIVE_UNITS = new Set(['%', '百分点', '倍', '番', '位'])

/** A number without a subject of its own is said of the one before where both are of a kind, or one is a ratio. */
function sharesSubject({ quantity, previous }: QuantityContext): boolean {
  const units = [quantity.unit, previous?.quantity.unit ?? quantity.unit] as const
  return units[0] === units[1] || units.some(unit => RELATIVE_UNITS.has(unit))
}

/** 固定资产投资逐月加快、由负转正，增速回升至|3.2%: the measure that the sentence named before. */
function ownerBefore({ text, clause }: QuantityContext, keys: MeasureKeys): Measure | null {
  const name = keys.lastIn(text.slice(0, clause.from))
  return name === null ? null : named(name, TRUST.carried, keys)
}

/** 财政用于教育的投入，由去年的|1076亿元: a predicate whose subject is the clause before it. */
function subjectOfClauseBefore({ lead, text, clause }: QuantityContext, keys: MeasureKeys): Measure | null {
  if (!PREDICATE.test(lead.trim())) return null
  const before = /(?:^|[，；：])([^，；：]*)[，：]$/u.exec(text.slice(0, clause.from))?.[1] ?? ''
  const name = afterGoverningVerb(trimVerbs(before.replace(LEADING, '')))
  if (!/[一-龥]{2}/u.test(name) || NO_SUBJECT.test(name)) return null
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
export function subjectBefore(
  context: QuantityContext,
  aspect: Aspect,
  longest = LONGEST_NAME,
): string | null {
  const { times, quantity, clause, text } = context
  let words = leadOf(context)
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
  return /[一-龥A-Za-z]{2}/u.test(phrase) && !VERB_ALONE.test(phrase) ? phrase.slice(-longest) : null
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
  const { key, known } = keys(`${withoutScope(previous.text).replace(/占比$|比重$/u, '')}${subject}`)
  return { text: subject, key, score: round(TRUST.sharedSubject + (known ? KNOWN_BONUS : 0)) }
}

/** 新增市场主体25.2万户，总量达到107.5万户: the second name needs the first. */
function dependent(text: string, { key, score }: Measure): Measure {
  const stock = key.replace(/^(?:新增|净增)/u, '')
  return { text, key: `${stock}${text}`, score: round(score * TRUST.sharedSubject) }
}

export function named(text: string, trust: number, keys: MeasureKeys): Measure {
  const { key, known } = keys(text)
  return { text, key, score: round(Math.min(1, trust + (known ? KNOWN_BONUS : 0))) }
}

const round = (score: number) => Math.round(score * 100) / 100

function oneOf(patterns: readonly string[]): string {
  return patterns.join('|')
}
