import { ADVERBS } from '../../lexicon/goal-verbs.js'
import { SCOPE_WORDS } from '../../lexicon/measure-phrases.js'
import { REACHING_VERBS, VERB_CLASSES } from '../../lexicon/undertakings.js'
import { compareKey } from '../../text/normalize.js'

const alternatives = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|')
const VERBS = alternatives([...Object.values(VERB_CLASSES).flat(), ...REACHING_VERBS])
/** An amount in front; elsewhere a number is part of a name (6号线). */
const NUMBER = /^(?:超过?|约|近|不少于|不低于)?\d[\d.,]*[百千万亿]*(?:余|多)?(?![号期届++GA-Z级强])/u
/** What stands in front of a thing and is no part of it. */
const OPENING = new RegExp(
  `^(?:、|${alternatives([...SCOPE_WORDS, ...ADVERBS])}|[和与及或的]|并(?=完成|建成|实现)|一批|各类|累计|先后|成功|顺利|力争|确保|要|将|已)+`,
  'u',
)
/** 新增车位, 改造背街小巷: the verb is kept apart; where nothing but it is there it stays. */
const LEADING_VERB = new RegExp(`^(?:(?:新|再|提质)?(?:${VERBS})(?![率区额性型者期])(?=.{2}))+`, 'u')
const EMPTY_TAIL = new RegExp(
  `(?:(?<=.{3})(?:工作|活动|任务|建设|等|各|共|了|成功|顺利|正式|深入|加快|不断|统筹|全域|${alternatives(ADVERBS)}))+$`,
  'u',
)

/**
 * The normal form of what is done or to be: without numbers, quotes, scope words, adverbs and the verb in front.
 * It is for comparing only.
 */
export function objectKey(text: string): string {
  const bare = compareKey(text)
    .replace(/(?!、)\p{P}/gu, '')
    .replace(NUMBER, '')
  const open = bare.replace(OPENING, '')
  const thing = open.replace(LEADING_VERB, '').replace(OPENING, '').replace(EMPTY_TAIL, '')
  return thing || open || bare
}
