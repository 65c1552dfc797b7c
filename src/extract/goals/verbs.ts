import {
  COPULA,
  DONE_BEFORE,
  DONE_BEHIND,
  ENTERED_ANYWAY,
  NOMINAL_BEHIND,
  PREDICATE_START,
  STRIVES_FOR_RESULT,
  TOPIC_ENDINGS,
  WEAK_OBJECT,
} from '../../lexicon/goal-cues.js'
import {
  ACTION_VERBS,
  ADVERBS,
  AMOUNT_VERBS,
  COMMITTING_VERBS,
  END_STATE_VERBS,
  MADE_HEADS,
  MAKING_VERBS,
  RESULT_VERBS,
  TARGET_STATES,
} from '../../lexicon/goal-verbs.js'
import type { TextRange } from '../../model/span.js'

export type GoalRule =
  | 'committing'
  | 'end-state'
  | 'making'
  | 'frame'
  | 'figure'
  | 'deadline'
  | 'carried'
  | 'listed'

/** A verb that commits, where its clause begins to be a goal. */
export interface GoalVerb {
  readonly from: number
  readonly verb: string
  readonly rule: GoalRule
}

const alternatives = (verbs: readonly string[]) => [...verbs].sort((a, b) => b.length - a.length).join('|')
const COMMITTING = new RegExp(`(?<!努)(?:${alternatives(COMMITTING_VERBS)})|(?<=努力)争取`, 'gu')
const END_STATE = new RegExp(alternatives(END_STATE_VERBS), 'gu')
const MAKING = new RegExp(alternatives(MAKING_VERBS), 'gu')
/** A chain of verbs with one object: 谋划运作, 统筹推进, 加快实施. */
const ACTION = new RegExp(
  `(?:(?:${alternatives(ADVERBS)})?(?:${alternatives(ACTION_VERBS)}))+|(?:${alternatives(COMMITTING_VERBS)})`,
  'gu',
)
const RESULT = new RegExp(`(?:${alternatives(RESULT_VERBS)})$`, 'u')
/** Verbs that end the name of a measure (新增就业, 固定资产投资). */
const NOMINAL: ReadonlySet<string> = new Set(['投资', '就业', '脱贫'])
/** What a target says of its subject: the last such verb, since the name of a measure holds verbs too (增加值). */
const TARGET = new RegExp(
  `(?<=^.{2,}?)(?:${alternatives([...AMOUNT_VERBS, ...TARGET_STATES].filter(verb => !NOMINAL.has(verb)))})`,
  'gu',
)
/** A further predicate in an enumeration: 、着力提升…, 、完善“四支撑”. */
export const FURTHER_PREDICATE = new RegExp(
  `[、和并](?!高质量发展|高水平开放)(?=(?:${alternatives(ADVERBS)})(?:${alternatives([...ACTION_VERBS, ...MAKING_VERBS, ...END_STATE_VERBS])})|(?:${alternatives(ACTION_VERBS)})[“"「])`,
  'u',
)
const OPENS_WITH_VERB = new RegExp(
  `^(?:${alternatives([...ADVERBS, ...COMMITTING_VERBS, ...END_STATE_VERBS, ...MAKING_VERBS, ...ACTION_VERBS])})`,
  'u',
)
const OPENS_PREDICATE = new RegExp(`[、并](?:${alternatives(ADVERBS)})?$`, 'u')
const BEHIND_ADVERB = new RegExp(`(?:${alternatives(ADVERBS)})地?$`, 'u')
const MADE = new RegExp(`(?:${alternatives(MADE_HEADS)})[”"’」』]?$`, 'u')
/** What stands behind a thing made and names it as a topic: 建设…基地|的定位. */
const TOPIC = new RegExp(`(?<=.{4})${TOPIC_ENDINGS.source}.*$`, 'u')
/** 构建“绿道”: a name in quotes is a thing. */
const QUOTED_NAME = /[“"「][^“”"，。]{2,}[”"」]$/u
/** 为…, 对…, 以…: what they hold is not what the clause commits to, unless the verb is as strong as 打造. */
const WITHIN_SERVICE = /(?:^|[、，])(?:努力|积极|更好|将|要)?为[^，]{0,24}$/u
const MIN_OBJECT = 2
/** A bare head (建设工程) is the end of a noun. */
const MIN_MADE = 3
/** Predicates up to this length that follow each other are one goal: 争创一流、争当示范. */
const SHORT_PREDICATE = 6

/** The verbs of a clause that commit to an end state or a deliverable, in order. */
export function findGoalVerbs(text: string, clause: TextRange, places: readonly string[]): GoalVerb[] {
  const found = [
    ...verbsOf(text, clause, COMMITTING, 'committing'),
    ...verbsOf(text, clause, END_STATE, 'end-state'),
    ...verbsOf(text, clause, MAKING, 'making').filter(verb => makesSomething(text, clause, verb, places)),
  ]
  return dropNested(
    text,
    found.sort((a, b) => a.from - b.from || b.verb.length - a.verb.length),
  )
}

/** The chain of action verbs that governs a figure: the one right before it, else the first of the clause. */
export function findActionVerb(text: string, clause: TextRange, figure: TextRange | null): GoalVerb | null {
  const found = verbsOf(text, clause, ACTION, figure ? 'figure' : 'deadline')
  if (!figure) return found[0] ?? null
  const before = found.filter(verb => verb.from < figure.from)
  const adjacent = before.findLast(verb => figure.from - (verb.from + verb.verb.length) <= 1)
  return adjacent ?? before[0] ?? null
}

/** A rank that a subject is to hold: 综合实力|位居…前列. */
export function findRank(text: string, clause: TextRange): GoalVerb | null {
  const match = /(?<=^[^，]{2,})(?:位居|居于|跃居|稳居|走在)/u.exec(text.slice(clause.from, clause.to))
  return match ? { from: clause.from + match.index, verb: match[0], rule: 'deadline' } : null
}

/** A clause that ends in what will have been done: 某工程年底|通车. */
export function findResultVerb(text: string, clause: TextRange): GoalVerb | null {
  const match = RESULT.exec(text.slice(clause.from, clause.to))
  if (!match || DONE_BEFORE.test(text.slice(clause.from, clause.from + match.index))) return null
  return { from: clause.from + match.index, verb: match[0], rule: 'deadline' }
}

/** What an item of a list of targets says of its subject; null where it begins with a verb. */
export function findTargetVerb(text: string, item: TextRange): GoalVerb | null {
  const words = text.slice(item.from, item.to)
  const match = [...words.matchAll(TARGET)].at(-1)
  if (!match || OPENS_WITH_VERB.test(words)) return null
  return { from: item.from + match.index, verb: match[0], rule: 'listed' }
}

function verbsOf(text: string, clause: TextRange, pattern: RegExp, rule: GoalRule): GoalVerb[] {
  return [...text.slice(clause.from, clause.to).matchAll(pattern)].flatMap(match => {
    const from = clause.from + match.index
    const behind = text.slice(from + match[0].length, clause.to)
    const before = text.slice(clause.from, from)
    if (DONE_BEHIND.test(behind) || behind.replace(/[”"’」』]/gu, '').length < MIN_OBJECT) return []
    if (DONE_BEFORE.test(before) || COPULA.test(before) || /[的之所总]$/u.test(before)) return []
    if (/[创建设造]$/u.test(match[0]) && NOMINAL_BEHIND.test(behind)) return []
    if (WEAK_OBJECT.test(behind) || isQuotedPhrase(text, from)) return []
    if (match[0] === '进入' && ENTERED_ANYWAY.test(behind)) return []
    if (match[0] === '争取' && !STRIVES_FOR_RESULT.test(behind)) return []
    return [{ from, verb: match[0], rule }]
  })
}

/** Whether a place lies in a quoted phrase or list, which commits to nothing; with a comma it is somebody's sentence. */
function isQuotedPhrase(text: string, at: number): boolean {
  const opened = /[“「]([^”」“「]*)$/u.exec(text.slice(0, at))
  const rest = /^[^”」“「]*(?=[”」])/u.exec(text.slice(at))
  return opened !== null && rest !== null && !/[，,。；]/u.test(`${opened[1]}${rest[0]}`)
}

/** A sentence that opens with 建设… has it for its topic; a verb of making is one only at the start of a predicate. */
function makesSomething(
  text: string,
  clause: TextRange,
  { from, verb }: GoalVerb,
  places: readonly string[],
): boolean {
  const before = text.slice(clause.from, from)
  if (WITHIN_SERVICE.test(before)) return false
  if (!PREDICATE_START.test(before) && !BEHIND_ADVERB.test(before)) return false
  const object = text.slice(from + verb.length, clause.to).replace(TOPIC, '')
  if ((from === 0 && verb === '建设') || object.length < MIN_MADE || COPULA.test(object)) return false
  const named = QUOTED_NAME.test(object) || places.some(place => object.endsWith(place))
  return named || MADE.test(object) || /^[^，]*?等[^，]*项目$/u.test(object)
}

/** 确保…完成, 力争…建成: the first verb governs what follows in its clause up to the next list item. */
function dropNested(text: string, verbs: readonly GoalVerb[]): GoalVerb[] {
  const kept: GoalVerb[] = []
  for (const verb of verbs) {
    const last = kept.at(-1)
    if (last && (verb.from < last.from + last.verb.length || governs(text, last, verb))) continue
    kept.push(verb)
  }
  return kept
}

function governs(text: string, last: GoalVerb, verb: GoalVerb): boolean {
  const between = text.slice(last.from, verb.from)
  if (last.rule === 'committing') return !OPENS_PREDICATE.test(between)
  return between.indexOf('、') <= SHORT_PREDICATE && between.endsWith('、')
}
