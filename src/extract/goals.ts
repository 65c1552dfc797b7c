import { MADE_HEADS } from '../lexicon/goal-verbs.js'
import type { FigureDraft, GoalDraft } from '../model/claim.js'
import type { TextRange } from '../model/span.js'
import type { Passage, PassageStatement } from '../model/statement.js'
import { anchorOf, findTimes, type TimeAnchor } from '../text/dates.js'
import { foldText } from '../text/script.js'
import { type Discourse, follow, SILENT } from './figures/discourse.js'
import { splitClauses } from './goals/clauses.js'
import { draftOf } from './goals/draft.js'
import {
  type Carry,
  followClause,
  inside,
  isDue,
  NOTHING_CARRIED,
  overlaps,
  type Reading,
} from './goals/reading.js'
import { goalEnd } from './goals/spans.js'
import { followTargets, type TargetList, targetGoals } from './goals/targets.js'
import { findActionVerb, findGoalVerbs, findResultVerb, type GoalVerb } from './goals/verbs.js'
import { placeNames } from './places.js'

/** The goals of a turn, in order. `figures` are the turn's own, for clauses that are goals by their figure. */
export function extractGoals(passage: Passage, figures: readonly FigureDraft[]): GoalDraft[] {
  const anchor = anchorOf(passage.meetingDate)
  const drafts: GoalDraft[] = []
  let discourse: Discourse = SILENT
  let list: TargetList | null = null
  for (const statement of passage.statements) {
    const text = foldText(statement.text)
    discourse = follow(discourse, text, statement, anchor)
    if (discourse.tense === 'review') continue
    const reading = readingOf(statement, text, passage, anchor, figures)
    list = followTargets(list, reading)
    drafts.push(...readStatement(reading, list))
  }
  return drafts
}

function readingOf(
  statement: PassageStatement,
  text: string,
  passage: Passage,
  anchor: TimeAnchor,
  figures: readonly FigureDraft[],
): Reading {
  return {
    statement,
    text,
    clauses: splitClauses(text),
    times: findTimes(text, anchor),
    figures: figures.filter(figure => figure.statement === statement.id && commits(figure)),
    today: passage.meetingDate,
    places: placeNames(passage),
  }
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
  const draft = draftOf(reading, clause, verb, clause.to, { ...NOTHING_CARRIED, due })
  return [{ ...draft, verb: previous.verb, deadline: draft.deadline ?? previous.deadline }]
}

/** A name in a list is no longer than this, and no clause. */
const MAX_NAME = 20
const NOT_BARE =
  /[要将是为把以使让对按在]|推进|加快|加强|完善|提升|建设|实施|集中|着力|展示|锻造|不断|全面|努力/u

function isBareName(phrase: string): boolean {
  return phrase.length <= MAX_NAME && MADE_HEADS.some(head => phrase.endsWith(head)) && !NOT_BARE.test(phrase)
}
