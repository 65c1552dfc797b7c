import { incomparability, roleClass } from '../model/comparability.js'
import type { Caveat } from '../model/finding.js'
import type { BareFinding, Move } from './findings.js'
import type { Evidence, Lookup } from './lookup.js'
import { hearingAt } from './transitions.js'
import type { Usage } from './usage.js'

/** Pairings below this score are said to be weak. */
const WEAK_MATCH = 0.6

/** What a reader must know before relying on a finding, beyond what is true of the whole transition. */
export function claimCaveats(finding: BareFinding, move: Move, usage: Usage, lookup: Lookup): Caveat[] {
  return [
    ...passedDeadline(finding, move, lookup),
    ...incomparableFigure(finding, lookup),
    ...weakMatch(finding),
    ...saidElsewhere(finding, usage, lookup),
    ...saidBy(finding, usage, lookup),
  ]
}

/**
 * A dated commitment that was dropped though its day came before the meeting that is silent on it; or of whose day
 * nothing can be said, since the seat was not heard after it.
 */
function passedDeadline({ to, status, before }: BareFinding, { thread }: Move, lookup: Lookup): Caveat[] {
  if (status !== 'disappeared' || before === null) return []
  const evidence = lookup.evidence(before)
  const due = dueDate(evidence)
  if (due === null) return []
  if (due < lookup.meetingDate(to))
    return [{ code: 'deadline-passed', message: `Due ${due}, before this meeting, which is silent on it.` }]
  const heard = thread.cells.some(
    cell => cell.state !== 'unobserved' && lookup.meetingDate(cell.meeting) > due,
  )
  if (heard) return []
  return [{ code: 'deadline-unheard', message: `Due ${due}; the seat is not heard after that day.` }]
}

function dueDate(evidence: Evidence): string | null {
  if (evidence.type === 'commitment') return evidence.deadline?.date ?? null
  if (evidence.type !== 'figure' || evidence.role !== 'target') return null
  return evidence.deadline?.date ?? evidence.period?.end ?? null
}

function incomparableFigure(finding: BareFinding, lookup: Lookup): Caveat[] {
  const { seat, from, to, status, before, after } = finding
  if (seat === null || (status !== 'disappeared' && status !== 'new')) return []
  const evidence = lookup.evidence((before ?? after) as string)
  const own = evidence.type === 'commitment' ? lookup.figuresOf(evidence)[0] : evidence
  if (own === undefined || !('measure' in own)) return []
  const other = hearingAt(seat, status === 'new' ? from : to, lookup)
  const rival = other?.figures.find(one => one.measure !== null && one.measure.key === own.measure?.key)
  if (!rival) return []
  const why = incomparability(own, rival) ?? (roleClass(rival) === roleClass(own) ? 'period' : 'role')
  return [{ code: 'not-comparable', message: `${rival.id} “${rival.surface}” has another ${why}.` }]
}

function weakMatch({ score }: BareFinding): Caveat[] {
  if (score.value >= WEAK_MATCH) return []
  return [{ code: 'weak-match', message: `The pairing scores ${score.value.toFixed(2)}.` }]
}

function saidElsewhere({ to, status, seat, before }: BareFinding, usage: Usage, lookup: Lookup): Caveat[] {
  if (status !== 'disappeared' || before === null) return []
  const evidence = lookup.evidence(before)
  if (evidence.type !== 'slogan') return []
  const others = usage.others(evidence, to, seat)
  return others.length === 0 ? [] : [{ code: 'said-elsewhere', message: `Kept by ${others.join('、')}.` }]
}

/** What a finding of the series tells beyond those of its seats: which of them say the formula. */
function saidBy({ seat, from, to, before, after }: BareFinding, usage: Usage, lookup: Lookup): Caveat[] {
  if (seat !== null) return []
  const names = new Map(lookup.record.seats.map(one => [one.id, one.name]))
  const sides = [[before, from] as const, [after, to] as const].flatMap(([id, meeting]) => {
    const evidence = id === null ? null : lookup.evidence(id)
    if (evidence?.type !== 'slogan') return []
    const seats = usage.others(evidence, meeting, null)
    return seats.map(one => names.get(one) ?? one).join('、')
  })
  return [{ code: 'said-by', message: sides.join(' → ') }]
}
