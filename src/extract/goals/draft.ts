import { AMOUNT_VERBS } from '../../lexicon/goal-verbs.js'
import type { Deadline, GoalDraft } from '../../model/claim.js'
import type { TextRange } from '../../model/span.js'
import type { TimeExpression } from '../../text/dates.js'
import { objectOf } from './object.js'
import { type Carry, deadlineAt, inside, isDue, type Reading } from './reading.js'
import type { GoalRule, GoalVerb } from './verbs.js'

/** How often a careful reader agrees with what each rule takes (read off labelled papers). */
const RULE_SCORES: Readonly<Record<GoalRule, number>> = {
  committing: 0.95,
  'end-state': 0.9,
  frame: 0.9,
  making: 0.8,
  figure: 0.85,
  deadline: 0.7,
  carried: 0.6,
  listed: 0.85,
}

/** The goal that a verb opens and that ends at `to`. */
export function draftOf(
  reading: Reading,
  clause: TextRange,
  found: GoalVerb,
  to: number,
  carry: Carry,
): GoalDraft {
  const { rule, verb } = found
  const object = objectText(reading, { from: found.from, to }, found)
  const from = object === '' ? subjectStart(reading, clause, found) : found.from
  const value = RULE_SCORES[rule]
  return {
    statement: reading.statement.id,
    range: { from, to },
    text: reading.statement.text.slice(from, to),
    verb: printedVerb(reading, found),
    object:
      object || subjectText(printed(reading, { from, to: found.from })) || verb.replace(/^计划|^预计/u, ''),
    deadline: deadlineOf(
      reading,
      { from: clause.from, to },
      found,
      object === '' ? carry : { ...carry, amountsDue: null },
    ),
    rule: `goal.${rule}`,
    score: { value, parts: { rule: value } },
  }
}

/** The object behind the verb, without the time it is due; empty where the verb has an amount or nothing there. */
function objectText(reading: Reading, range: TextRange, { verb, rule }: GoalVerb): string {
  const { text, statement, times } = reading
  if (rule === 'deadline' && !text.startsWith(verb, range.from)) return ''
  if (rule === 'frame') return statement.text.slice(range.from + 1, range.to - 3)
  const start = range.from + verb.length
  const dated = times.find(time => time.range.from - start <= 1 && time.range.from >= start)
  const from = dated ? Math.min(dated.range.to, range.to) : start
  if (reading.figures.some(figure => figure.range.from <= from && figure.range.to >= range.to)) return ''
  const object = objectOf(text.slice(from, range.to), rule === 'committing')
  const at = text.lastIndexOf(object, range.to - object.length)
  return statement.text.slice(at, at + object.length)
}

/** The verb as it stands; a frame has none in one piece, and that of a result stands behind its subject. */
function printedVerb(reading: Reading, { from, verb }: GoalVerb): string {
  return reading.text.startsWith(verb, from) ? printed(reading, { from, to: from + verb.length }) : verb
}

const printed = ({ statement }: Reading, { from, to }: TextRange): string => statement.text.slice(from, to)

/** Where the subject of a verb of amounts or results begins: the clause, or behind its last item, head or time. */
function subjectStart({ text, times }: Reading, clause: TextRange, found: GoalVerb): number {
  if (found.rule !== 'deadline' && !AMOUNT_VERBS.some(verb => found.verb.endsWith(verb))) return found.from
  const time = times.findLast(({ range }) => inside(range, clause) && range.to <= found.from)
  const from = found.rule === 'deadline' ? clause.from : Math.max(clause.from, time?.range.to ?? 0)
  const before = text.slice(from, found.from)
  return from + before.lastIndexOf('、') + 1
}

/** A subject without the adverbs that stand between it and its verb. */
export function subjectText(subject: string): string {
  return subject
    .replace(/^(?:其中|力争|确保|要|将|使|全年)+/u, '')
    .replace(
      /(?:要|将|全部|基本|全面|预期|累计|年均|均|实际|继续|明显|显著|持续|进一步|有较大|有所|得到|保持)+$/u,
      '',
    )
}

/** The time named in the clause up to the goal's end, else the one the sentence has named before. */
function deadlineOf(
  reading: Reading,
  range: TextRange,
  verb: GoalVerb,
  { due, amountsDue }: Carry,
): Deadline | null {
  const open = reading.times.filter(time => inside(time.range, range) && isDue(time.end, reading.today))
  const time = open.findLast(one => bounds(one, verb))
  return time ? deadlineAt(reading, time) : (due ?? amountsDue)
}

/** A period inside a goal dates it right behind its verb only; elsewhere it dates its object (年度任务). */
function bounds({ range, kind }: TimeExpression, { from, verb }: GoalVerb): boolean {
  return kind !== 'period' || range.from <= from + verb.length
}
