import { PROMISING, REPORTING, TURNING } from '../lexicon/goal-cues.js'
import { AMOUNT_VERBS, MADE_HEADS } from '../lexicon/goal-verbs.js'
import type { Deadline, FigureDraft, GoalDraft } from '../model/claim.js'
import type { TextRange } from '../model/span.js'
import type { Passage, PassageStatement } from '../model/statement.js'
import { anchorOf, findTimes, type TimeExpression } from '../text/dates.js'
import { foldScript } from '../text/script.js'
import { type Tense, tenseOfHeading, tenseOfOpening } from './figures/discourse.js'
import { splitClauses } from './goals/clauses.js'
import { objectOf } from './goals/object.js'
import { goalEnd } from './goals/spans.js'
import { findActionVerb, findGoalVerbs, findResultVerb, type GoalRule, type GoalVerb } from './goals/verbs.js'

/** How often a careful reader agrees with what each rule takes (read off labelled papers). */
const RULE_SCORES: Readonly<Record<GoalRule, number>> = {
  committing: 0.95,
  'end-state': 0.9,
  frame: 0.9,
  making: 0.8,
  figure: 0.85,
  deadline: 0.7,
  carried: 0.6,
}

/** A statement while its clauses are read from left to right. */
interface Reading {
  readonly statement: PassageStatement
  readonly text: string
  readonly clauses: readonly TextRange[]
  readonly times: readonly TimeExpression[]
  readonly figures: readonly FigureDraft[]
  readonly today: string
}

/** The goals of a turn, in order. `figures` are the turn's own, for clauses that are goals by their figure. */
export function extractGoals(passage: Passage, figures: readonly FigureDraft[]): GoalDraft[] {
  const anchor = anchorOf(passage.meetingDate)
  const drafts: GoalDraft[] = []
  let tense: Tense = null
  for (const statement of passage.statements) {
    const text = foldScript(statement.text)
    const headings = statement.section.map(heading => tenseOfHeading(foldScript(heading), anchor.year))
    tense = headings.find(one => one !== null) ?? tenseOfOpening(text) ?? tense
    if (tense === 'review') continue
    const reading: Reading = {
      statement,
      text,
      clauses: splitClauses(text),
      times: findTimes(text, anchor),
      figures: figures.filter(figure => figure.statement === statement.id && figure.role === 'target'),
      today: passage.meetingDate,
    }
    drafts.push(...readStatement(reading))
  }
  return drafts
}

/** A name in a list is no longer than this, and no clause. */
const MAX_NAME = 20
const NOT_BARE =
  /[要将是为把以使让对按在]|推进|加快|加强|完善|提升|建设|实施|集中|着力|展示|锻造|不断|全面|努力/u

interface Carry {
  /** What made the sentence a report: a time that has passed, a word that tells; null where it is none. */
  readonly past: 'dated' | 'told' | null
  readonly due: TimeExpression | null
  readonly previous: GoalDraft | null
}

function readStatement(reading: Reading): GoalDraft[] {
  const drafts: GoalDraft[] = []
  let carry: Carry = { past: null, due: null, previous: null }
  let open = 0
  for (const clause of reading.clauses) {
    carry = follow(reading, clause, carry)
    const silent = clause.from < open || carry.past !== null
    const found = silent ? [] : goalsOf(reading, clause, carry)
    if (!silent && found.length === 0) found.push(...carriedGoals(reading, clause, carry))
    drafts.push(...found)
    open = Math.max(open, found.at(-1)?.range.to ?? 0)
    carry = { ...carry, previous: found.at(-1) ?? null }
  }
  return drafts
}

/** What a clause leaves for the next: whether the sentence reports, and until when its promises run. */
function follow({ text, times, today }: Reading, clause: TextRange, carry: Carry): Carry {
  const words = text.slice(clause.from, clause.to)
  const over =
    /近年来|[今去]年以来/u.test(words) ||
    times.some(time => inside(time.range, clause) && !isDue(time.end, today))
  const past = reports(words, over, carry.past)
  const fresh = /[；;。]/u.test(text.charAt(clause.from - 1)) ? null : carry.due
  const named = times.find(
    ({ range, kind, end }) => kind === 'deadline' && inside(range, clause) && isDue(end, today),
  )
  return { past, due: named ?? fresh, previous: carry.previous }
}

/** Whether a clause reports, given what the ones before it did. `over`: it names a time that has passed. */
function reports(clause: string, over: boolean, before: Carry['past']): Carry['past'] {
  const promised = clause.search(PROMISING)
  const told = clause.search(REPORTING)
  if (over || told >= 0) return promised > told && promised >= 0 ? null : over ? 'dated' : 'told'
  if (promised >= 0) return null
  return before === 'told' && TURNING.test(clause) ? null : before
}

function goalsOf(reading: Reading, clause: TextRange, carry: Carry): GoalDraft[] {
  const framed = findFrame(reading.text, clause)
  if (framed) return [draftOf(reading, clause, framed.verb, framed.to, carry)]
  const verbs = findGoalVerbs(reading.text, clause)
  const goals = verbs.map((verb, index) => {
    const next = verbs[index + 1]?.from ?? null
    return draftOf(reading, clause, verb, endOf(reading, clause, verb, next), carry)
  })
  const all = [...goals, ...figureGoals(reading, clause, goals, carry)]
  if (all.length > 0) return all.sort((a, b) => a.range.from - b.range.from)
  return deadlineGoals(reading, clause, carry)
}

const FRAME =
  /以(?!此).{4,50}?为(?:目标|愿景|奋斗目标|总目标)|以(?:打造|建设|建成|实现).{4,50}?为(?:统领|方向|牵引)/u

/** 以…为目标: the frame holds the goal. */
function findFrame(text: string, clause: TextRange): { verb: GoalVerb; to: number } | null {
  const frame = FRAME.exec(text.slice(clause.from, clause.to))
  if (!frame) return null
  const from = clause.from + frame.index
  return { verb: { from, verb: '以…为目标', rule: 'frame' }, to: from + frame[0].length }
}

/** A committing verb with nothing but a time behind it (力争到2022年，…) goes on into the next clause. */
function endOf(
  { text, times, clauses }: Reading,
  clause: TextRange,
  verb: GoalVerb,
  next: number | null,
): number {
  const rest = { from: verb.from + verb.verb.length, to: clause.to }
  const bare = times
    .filter(({ range }) => inside(range, rest))
    .reduce((length, { range }) => length - (range.to - range.from), rest.to - rest.from)
  const following = clauses.find(one => one.from > clause.from)
  const open = verb.rule === 'committing' && next === null && bare <= 1 && following
  return goalEnd(text, verb.from, open ? following : clause, next)
}

/** Figures that do not make an activity a goal: 15分钟服务圈. */
const NO_AMOUNT: ReadonlySet<string> = new Set(['enumeration', 'duration'])

/** Clauses that are goals by the figure they promise. */
function figureGoals(
  reading: Reading,
  clause: TextRange,
  goals: readonly GoalDraft[],
  carry: Carry,
): GoalDraft[] {
  const found: GoalDraft[] = []
  for (const figure of reading.figures) {
    const taken = [...goals, ...found].some(goal => overlaps(goal.range, figure.range))
    if (taken || !inside(figure.range, clause) || NO_AMOUNT.has(figure.kind)) continue
    const verb = findActionVerb(reading.text, clause, figure.range)
    if (!verb || goals.some(goal => verb.from < goal.range.to && goal.range.from < verb.from)) continue
    found.push(draftOf(reading, clause, verb, goalEnd(reading.text, verb.from, clause, null), carry))
  }
  return found
}

/** Clauses that are goals by the deadline they name. */
function deadlineGoals(reading: Reading, clause: TextRange, carry: Carry): GoalDraft[] {
  const time = reading.times.find(({ range, kind, end, text }) => {
    if (!inside(range, clause) || !isDue(end, reading.today)) return false
    return kind !== 'period' || /季度|月/u.test(text)
  })
  if (!time) return []
  const rest = { from: time.range.to, to: clause.to }
  const verb = findActionVerb(reading.text, rest, null)
  if (verb) return [draftOf(reading, clause, verb, goalEnd(reading.text, verb.from, clause, null), carry)]
  const result = findResultVerb(reading.text, rest)
  return result ? [draftOf(reading, clause, { ...result, from: time.range.from }, clause.to, carry)] : []
}

/** A verb left out: 打造…特色区，…活力区. The clause is a bare name with a head like the one before it. */
function carriedGoals(reading: Reading, clause: TextRange, { previous, due }: Carry): GoalDraft[] {
  const phrase = reading.text.slice(clause.from, clause.to)
  if (previous?.rule !== 'goal.end-state' || !isBareName(phrase)) return []
  const verb: GoalVerb = { from: clause.from, verb: '', rule: 'carried' }
  const draft = draftOf(reading, clause, verb, clause.to, { past: null, due, previous: null })
  return [{ ...draft, verb: previous.verb, deadline: draft.deadline ?? previous.deadline }]
}

function isBareName(phrase: string): boolean {
  return phrase.length <= MAX_NAME && MADE_HEADS.some(head => phrase.endsWith(head)) && !NOT_BARE.test(phrase)
}

function draftOf(reading: Reading, clause: TextRange, found: GoalVerb, to: number, carry: Carry): GoalDraft {
  const { verb, rule } = found
  const object = objectText(reading, { from: found.from, to }, found)
  const from = object === '' ? subjectStart(reading, clause, found) : found.from
  const value = RULE_SCORES[rule]
  return {
    statement: reading.statement.id,
    range: { from, to },
    text: reading.statement.text.slice(from, to),
    verb,
    object: object === '' ? subjectText(reading.text.slice(from, found.from)) : object,
    deadline: deadlineOf(reading, { from: clause.from, to }, found, carry),
    rule: `goal.${rule}`,
    score: { value, parts: { rule: value } },
  }
}

/** The object behind the verb, without the time it is due; empty where the verb has an amount or nothing there. */
function objectText({ text, statement, times }: Reading, range: TextRange, { verb, rule }: GoalVerb): string {
  if (rule === 'frame') return statement.text.slice(range.from + 1, range.to - 3)
  const start = range.from + verb.length
  const dated = times.find(time => time.range.from - start <= 1 && time.range.from >= start)
  const from = dated ? Math.min(dated.range.to, range.to) : start
  return objectOf(text.slice(from, range.to), rule === 'committing')
}

/** Where the subject of a verb of amounts or results begins: the clause, or behind its last item, head or time. */
function subjectStart({ text, times }: Reading, clause: TextRange, found: GoalVerb): number {
  if (found.rule !== 'deadline' && !AMOUNT_VERBS.some(verb => found.verb.endsWith(verb))) return found.from
  const time = times.findLast(({ range }) => inside(range, clause) && range.to <= found.from)
  const from = found.rule === 'deadline' ? clause.from : Math.max(clause.from, time?.range.to ?? 0)
  const before = text.slice(from, found.from)
  return from + before.lastIndexOf('、') + 1
}

function subjectText(subject: string): string {
  return subject
    .replace(/^(?:其中|力争|确保|要|将|使|全年)+/u, '')
    .replace(/(?:要|将|全部|基本|全面|预期|累计)+$/u, '')
}

/** The time named in the clause up to the goal's end, else the one the sentence has named before. */
function deadlineOf(
  { times, today }: Reading,
  range: TextRange,
  verb: GoalVerb,
  { due }: Carry,
): Deadline | null {
  const time =
    times.findLast(one => inside(one.range, range) && isDue(one.end, today) && bounds(one, verb)) ?? due
  return time ? { text: time.text, date: time.end } : null
}

/** A period inside a goal dates it right behind its verb only; elsewhere it dates its object (年度任务). */
function bounds({ range, kind }: TimeExpression, { from, verb }: GoalVerb): boolean {
  return kind !== 'period' || range.from <= from + verb.length
}

/** Whether a day lies not before the meeting, to the precision known of its date. */
function isDue(end: string | null, today: string): boolean {
  return end === null || end.slice(0, today.length) >= today
}

const inside = (inner: TextRange, outer: TextRange) => inner.from >= outer.from && inner.to <= outer.to
const overlaps = (a: TextRange, b: TextRange) => a.from < b.to && b.from < a.to
