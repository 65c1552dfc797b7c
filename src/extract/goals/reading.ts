import { PROMISING, RANKING, REPORTING, TURNING } from '../../lexicon/goal-cues.js'
import { COMMITTING_VERBS } from '../../lexicon/goal-verbs.js'
import type { Deadline, FigureDraft, GoalDraft } from '../../model/claim.js'
import type { TextRange } from '../../model/span.js'
import type { PassageStatement } from '../../model/statement.js'
import type { TimeExpression } from '../../text/dates.js'

/** A statement while its clauses are read from left to right. */
export interface Reading {
  readonly statement: PassageStatement
  readonly text: string
  readonly clauses: readonly TextRange[]
  readonly times: readonly TimeExpression[]
  readonly figures: readonly FigureDraft[]
  readonly today: string
  /** Short names of the places it speaks for: 建设美丽某某 makes one of them. */
  readonly places: readonly string[]
}

/** What the clauses read so far leave for the next one. */
export interface Carry {
  /** What made the sentence a report: a time that has passed, a word that tells; null where it is none. */
  readonly past: 'dated' | 'told' | null
  /** Until when all goals run that name no time. */
  readonly due: Deadline | null
  /** Until when the amounts run that follow in a list (力争全年…300亿元，出口100亿元); another predicate ends it. */
  readonly amountsDue: Deadline | null
  readonly previous: GoalDraft | null
}
export const NOTHING_CARRIED: Carry = { past: null, due: null, amountsDue: null, previous: null }

/** What a clause leaves for the next: whether the sentence reports, and until when its promises run. */
export function followClause(reading: Reading, clause: TextRange, carry: Carry): Carry {
  const { text, times, today } = reading
  const words = text.slice(clause.from, clause.to)
  const within = times.filter(time => inside(time.range, clause))
  const over = /近年来|[今去]年以来/u.test(words) || within.some(({ end }) => !isDue(end, today))
  const parted = /[；;。]/u.test(text.charAt(clause.from - 1))
  const open = within.filter(({ end }) => isDue(end, today))
  const named = open.find(time => time.kind !== 'period' || isFrame(text, time, clause))
  const due = named ? deadlineAt(reading, named) : parted ? null : carry.due
  const promised = open.find(({ range }) => COMMITS.test(text.slice(clause.from, range.from)))
  const amountsDue = promised ? deadlineAt(reading, promised) : parted ? null : carry.amountsDue
  return { past: reports(words, over, carry.past, due !== null), due, amountsDue, previous: carry.previous }
}

/** A verb that commits right in front of a time: 力争|全年. */
const COMMITS = new RegExp(`(?:${COMMITTING_VERBS.join('|')})$`, 'u')

/** A period that is a clause of its own (“十四五”期间，…) says when all of the sentence is to be done. */
function isFrame(text: string, { range }: TimeExpression, clause: TextRange): boolean {
  return range.to === clause.to && /^在?$/u.test(text.slice(clause.from, range.from))
}

/** A time as it stands. */
export function deadlineAt({ statement }: Reading, { range, end }: TimeExpression): Deadline {
  return { text: statement.text.slice(range.from, range.to), date: end }
}

/** Whether a clause reports, given what the ones before it did. `over`: it names a time that has passed. */
function reports(clause: string, over: boolean, before: Carry['past'], due: boolean): Carry['past'] {
  const promised = clause.search(PROMISING)
  const told = Math.max(clause.search(REPORTING), due ? -1 : clause.search(RANKING))
  if (over || told >= 0) return promised > told && promised >= 0 ? null : over ? 'dated' : 'told'
  if (promised >= 0) return null
  return before === 'told' && TURNING.test(clause) ? null : before
}

/** Whether a day lies not before the meeting, to the precision known of its date. */
export function isDue(end: string | null, today: string): boolean {
  return end === null || end.slice(0, today.length) >= today
}

export const inside = (inner: TextRange, outer: TextRange) => inner.from >= outer.from && inner.to <= outer.to
export const overlaps = (a: TextRange, b: TextRange) => a.from < b.to && b.from < a.to
