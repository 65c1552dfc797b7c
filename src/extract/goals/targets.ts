import { COPULA, LIST_ASIDES } from '../../lexicon/goal-cues.js'
import { LIST_OF_TARGETS } from '../../lexicon/tense-cues.js'
import type { Deadline, GoalDraft } from '../../model/claim.js'
import type { TextRange } from '../../model/span.js'
import { draftOf, subjectText } from './draft.js'
import { type Carry, deadlineAt, inside, isDue, type Reading } from './reading.js'
import { findTargetVerb } from './verbs.js'

/** A list of targets (今年的主要预期目标是：…) while it is read: where it goes on, and until when it runs. */
export interface TargetList {
  /** Where the list begins in the statement at hand. */
  readonly from: number
  readonly due: Deadline | null
  /** Where the statement ended; the list goes on in one that begins there. */
  readonly end: number
}

/** The list that a statement opens or goes on with, or null: a full stop ends it. */
export function followTargets(before: TargetList | null, reading: Reading): TargetList | null {
  const { statement, text, times, today } = reading
  const opening = LIST_OF_TARGETS.exec(text)
  const end = /[。！？]\s*$/u.test(text) ? -1 : statement.range.to
  if (!opening) return before?.end === statement.range.from ? { ...before, from: 0, end } : null
  const from = opening.index + opening[0].length
  const time = times.findLast(one => one.range.to <= from && one.end !== null && isDue(one.end, today))
  return { from, due: time ? deadlineAt(reading, time) : null, end }
}

/** The goals that a list of targets holds in a clause: whatever it says of a subject is one (收入与经济增长同步). */
export function targetGoals(
  reading: Reading,
  clause: TextRange,
  list: TargetList | null,
  carry: Carry,
): GoalDraft[] {
  if (!list || clause.to <= list.from || COPULA.test(reading.text.slice(list.from, clause.to))) return []
  return targetItems(reading, clause, list).flatMap(item => {
    const verb = findTargetVerb(reading.text, item)
    if (!verb) return []
    const draft = draftOf(reading, item, verb, item.to, carry)
    const text = reading.statement.text.slice(item.from, item.to)
    return [
      {
        ...draft,
        range: item,
        text,
        object: subjectText(reading.statement.text.slice(item.from, verb.from)),
      },
    ]
  })
}

/** A further item behind a number; another number (5.5%、4%以内) belongs to the same item. */
const PARTED = /^、(?=\D{2})/u

/** The items of a list of targets in a clause: it is cut where 、 stands behind a number. */
function targetItems(reading: Reading, clause: TextRange, list: TargetList): TextRange[] {
  const items: TextRange[] = []
  let from = Math.max(clause.from, list.from)
  for (const { range } of reading.figures) {
    if (!inside(range, clause) || range.from < from || !PARTED.test(reading.text.slice(range.to))) continue
    items.push({ from, to: range.to })
    from = range.to + 1
  }
  items.push({ from, to: clause.to })
  return items.filter(item => !LIST_ASIDES.test(reading.text.slice(item.from, item.to)))
}
