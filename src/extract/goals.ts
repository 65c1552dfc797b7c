import { SAID_OF_TOPIC } from '../lexicon/goal-cues.js'
import { MADE_HEADS } from '../lexicon/goal-verbs.js'
import type { FigureDraft, GoalDraft } from '../model/claim.js'
import type { TextRange } from '../model/span.js'
import type { Passage } from '../model/statement.js'
import { draftOf, subjectText } from './goals/draft.js'
import {
  type Carry,
  deadlineAt,
  followClause,
  inside,
  isDue,
  NOTHING_CARRIED,
  overlaps,
  type Reading,
} from './goals/reading.js'
import { goalEnd } from './goals/spans.js'
import { statedGoal } from './goals/stated.js'
import { followTargets, type TargetList, targetGoals } from './goals/targets.js'
import { findActionVerb, findGoalVerbs, findRank, findResultVerb, type GoalVerb } from './goals/verbs.js'
import { placeNames } from './places.js'
import { readTurn } from './turn-reading.js'

/** The goals of a turn, in order. `figures` are the turn's own, for clauses that are goals by their figure. */
export function extractGoals(passage: Passage, figures: readonly FigureDraft[]): GoalDraft[] {
  const promised = figuresByStatement(figures)
  const drafts: GoalDraft[] = []
  let list: TargetList | null = null
  for (const { discourse, ...read } of readTurn(passage)) {
    if (discourse.tense === 'review') continue
    const reading: Reading = {
      ...read,
      figures: promised.get(read.statement.id) ?? [],
      today: passage.meetingDate,
      places: placeNames(passage),
    }
    list = followTargets(list, reading)
    drafts.push(...readStatement(reading, list))
  }
  return drafts
}

function figuresByStatement(figures: readonly FigureDraft[]): Map<string, FigureDraft[]> {
  const promised = new Map<string, FigureDraft[]>()
  for (const figure of figures) {
    if (!commits(figure)) continue
    const others = promised.get(figure.statement)
    if (others) others.push(figure)
    else promised.set(figure.statement, [figure])
  }
  return promised
}

/** A target, or the class of what is to be reached: 百亿级. */
function commits({ role, surface }: FigureDraft): boolean {
  return role === 'target' || (role === 'scale' && surface.endsWith('级'))
}

function readStatement(reading: Reading, list: TargetList | null): GoalDraft[] {
  const drafts: GoalDraft[] = []
  let carry: Carry = NOTHING_CARRIED
  let open = 0
  for (const clause of reading.clauses) {
    carry = followClause(reading, clause, carry)
    if (list && clause.to > list.from) carry = { ...carry, due: carry.due ?? list.due }
    const silent = clause.from < open || carry.past !== null
    const listed = silent ? [] : targetGoals(reading, clause, list, carry)
    const found = silent || listed.length > 0 ? listed : goalsOf(reading, clause, carry)
    if (!silent && found.length === 0) found.push(...carriedGoals(reading, clause, carry))
    drafts.push(...found)
    open = Math.max(open, found.at(-1)?.range.to ?? 0)
    carry = { ...carry, previous: found.at(-1) ?? null }
  }
  return drafts
}

function goalsOf(reading: Reading, clause: TextRange, carry: Carry): GoalDraft[] {
  if (isTopic(reading, clause)) return []
  const framed = findFrame(reading.text, clause)
  if (framed) return [draftOf(reading, clause, framed.verb, framed.to, carry)]
  const verbs = findGoalVerbs(reading.text, clause, reading.places)
  const goals = verbs.map((verb, index) => {
    const next = verbs[index + 1]?.from ?? null
    return draftOf(reading, clause, verb, endOf(reading, clause, verb, next), carry)
  })
  const all = [...goals, ...figureGoals(reading, clause, goals, carry)]
  if (all.length > 0) return all.sort((a, b) => a.range.from - b.range.from)
  return deadlineGoals(reading, clause, carry)
}

/** An address in front of the first clause (同志们，) is no longer than this. */
const MAX_ADDRESS = 5

/** Whether a clause opens its sentence with an undertaking of which the next one says something. */
function isTopic({ text, clauses }: Reading, clause: TextRange): boolean {
  const at = clauses.indexOf(clause)
  const [first, next] = [clauses[0], clauses[at + 1]]
  const opens = at === 0 || (at === 1 && first !== undefined && first.to - first.from <= MAX_ADDRESS)
  return opens && next !== undefined && SAID_OF_TOPIC.test(text.slice(next.from, next.to))
}

const FRAME =
  /以(?!此).{4,50}?为(?:目标|愿景|奋斗目标|总目标)|以(?:打造|建设|建成|实现).{4,50}?为(?:统领|方向|牵引)|以[^，]{2,24}、[^，]{2,24}(?:城市?|都市|强[省市县区]|高地|中心|示范区)建设为(?:载体|统领|牵引)/u

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
    const stated = verb || goals.length > 0 ? null : statedGoal(reading, clause, figure, carry)
    if (stated) found.push(stated)
    if (!verb || goals.some(goal => verb.from < goal.range.to && goal.range.from < verb.from)) continue
    const next = goals.find(goal => goal.range.from > verb.from)
    const to = next ? next.range.from - 1 : goalEnd(reading.text, verb.from, clause, null)
    found.push(draftOf(reading, clause, verb, to, carry))
  }
  return found
}

/** Clauses that are goals by the deadline they name. */
function deadlineGoals(reading: Reading, clause: TextRange, carry: Carry): GoalDraft[] {
  const times = reading.times.filter(({ range, end }) => inside(range, clause) && isDue(end, reading.today))
  const rank = carry.due && times.every(({ kind }) => kind !== 'period') && findRank(reading.text, clause)
  if (rank) return [draftOf(reading, clause, { ...rank, from: clause.from }, clause.to, carry)]
  const time = times.find(({ kind, text }) => kind !== 'period' || /季度|月/u.test(text))
  const verb = time && findActionVerb(reading.text, { from: time.range.to, to: clause.to }, null)
  if (verb) return [draftOf(reading, clause, verb, goalEnd(reading.text, verb.from, clause, null), carry)]
  const dated = time ?? times.find(({ end }) => carry.previous !== null || isLater(end, reading.today))
  if (!dated) return []
  const result = findResultVerb(reading.text, { from: dated.range.to, to: clause.to })
  const from = dated === time ? dated.range.from : clause.from
  if (!result) return []
  const draft = draftOf(reading, clause, { ...result, from }, clause.to, carry)
  const behind = reading.statement.text.slice(Math.max(dated.range.to, draft.range.from), result.from)
  const before = reading.statement.text.slice(draft.range.from, dated.range.from)
  const object = subjectText(before) || subjectText(behind) || result.verb
  return [{ ...draft, object, deadline: deadlineAt(reading, dated) }]
}

/** Whether a day lies in a year after that of the meeting: what is to be then cannot be reported. */
const isLater = (end: string | null, today: string): boolean =>
  end !== null && end.slice(0, 4) > today.slice(0, 4)

/** A verb left out: 打造…特色区，…活力区. The clause is a bare name with a head like the one before it. */
function carriedGoals(reading: Reading, clause: TextRange, { previous, due }: Carry): GoalDraft[] {
  const phrase = reading.text.slice(clause.from, clause.to)
  const amount = previous !== null && isBareAmount(reading, clause, previous)
  if (!amount && (previous?.rule !== 'goal.end-state' || !isBareName(phrase))) return []
  const verb: GoalVerb = { from: clause.from, verb: '', rule: 'carried' }
  const draft = draftOf(reading, clause, verb, clause.to, { ...NOTHING_CARRIED, due })
  return [{ ...draft, verb: previous.verb, deadline: draft.deadline ?? previous.deadline }]
}

/** What an amount says of the thing before it: 项目97个，|总投资…. */
const ATTRIBUTE = /^(?:总|其中|占|投资|计划|建筑|面积|全?长)/u
/** 力争出口30亿元，|进口20亿元: behind an amount, what is measured and its amount alone. */
function isBareAmount({ text, figures }: Reading, clause: TextRange, previous: GoalDraft): boolean {
  const ends = (range: TextRange) => figures.some(figure => figure.range.to === range.to)
  if (!ends(previous.range) || previous.range.to !== clause.from - 1) return false
  const attribute = ATTRIBUTE.test(text.slice(clause.from, clause.to))
  return !attribute && ends(clause) && findActionVerb(text, clause, null) === null
}

/** A name in a list is no longer than this, and no clause. */
const MAX_NAME = 20
const NOT_BARE =
  /[要将是为把以使让对按在]|推进|加快|加强|完善|提升|建设|实施|集中|着力|展示|锻造|不断|全面|努力/u

function isBareName(phrase: string): boolean {
  return phrase.length <= MAX_NAME && MADE_HEADS.some(head => phrase.endsWith(head)) && !NOT_BARE.test(phrase)
}
