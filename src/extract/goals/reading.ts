import { PROMISING, REPORTING, TURNING } from '../../lexicon/goal-cues.js'
import type { FigureDraft, GoalDraft } from '../../model/claim.js'
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
}

/** What the clauses read so far leave for the next one. */
export interface Carry {
  /** What made the sentence a report: a time that has passed, a word that tells; null where it is none. */
  readonly past: 'dated' | 'told' | null
  readonly due: TimeExpression | null
  readonly previous: GoalDraft | null
}

/** What a clause leaves for the next: whether the sentence reports, and until when its promises run. */
export function followClause({ text, times, today }: Reading, clause: TextRange, carry: Carry): Carry {
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

/** Whether a day lies not before the meeting, to the precision known of its date. */
export function isDue(end: string | null, today: string): boolean {
  return end === null || end.slice(0, today.length) >= today
}

export const inside = (inner: TextRange, outer: TextRange) => inner.from >= outer.from && inner.to <= outer.to
export const overlaps = (a: TextRange, b: TextRange) => a.from < b.to && b.from < a.to
