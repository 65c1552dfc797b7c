import type { Gazetteer } from '../domain/gazetteer.js'
import type { SourceDocument } from '../model/document.js'
import type { Meeting } from '../model/meeting.js'
import type { Coverage, Holder, Seat } from '../model/seat.js'
import type { Turn } from '../model/statement.js'

export interface SeatRoll {
  readonly seats: readonly Seat[]
  readonly coverage: readonly Coverage[]
}

/** Kinds of turn in which a seat speaks itself. */
const OWN_VOICE: readonly Turn['kind'][] = ['speech', 'interview', 'report']

/** The seats heard at any meeting, their holders, and at which meetings each was heard. */
export function rollSeats(input: {
  meetings: readonly Meeting[]
  documents: readonly SourceDocument[]
  turns: readonly Turn[]
  gazetteer: Gazetteer
  /** Ids of meetings of which a paper could not be read. */
  unread?: readonly string[]
}): SeatRoll {
  const { meetings, documents, turns, gazetteer, unread = [] } = input
  const cutOff = cutOffTurns(documents, turns)
  const heard = new Map<string, Turn[]>()
  for (const turn of turns) {
    if (turn.seat === null) continue
    heard.set(turn.seat, [...(heard.get(turn.seat) ?? []), turn])
  }
  const seats: Seat[] = []
  const coverage: Coverage[] = []
  for (const [id, own] of heard) {
    const unit = gazetteer.unit(id)
    seats.push({
      id,
      name: unit?.name ?? id,
      type: unit?.type ?? 'other',
      place: unit?.place ?? null,
      holders: meetings.flatMap(meeting => holdersAt(meeting, own)),
    })
    for (const meeting of meetings) {
      const seen = coverageAt(id, meeting, own, cutOff)
      const isInDoubt = seen.state === 'heard' && unread.includes(meeting.id)
      coverage.push(isInDoubt ? { ...seen, state: 'partial', reason: 'cut-off' } : seen)
    }
  }
  return { seats, coverage }
}

/** The turns whose beginning or end is missing: the first of a page cut off at its start, the last of one cut off at its end. */
function cutOffTurns(documents: readonly SourceDocument[], turns: readonly Turn[]): Set<string> {
  const cut = documents.flatMap(({ id, truncated }) => {
    const own = turns.filter(turn => turn.document === id)
    return [
      ...(truncated === 'start' || truncated === 'both' ? own.slice(0, 1) : []),
      ...(truncated === 'end' || truncated === 'both' ? own.slice(-1) : []),
    ]
  })
  return new Set(cut.map(turn => turn.id))
}

function holdersAt(meeting: Meeting, turns: readonly Turn[]): Holder[] {
  const holders = new Map<string, Holder>()
  for (const { meeting: at, speaker, role, offices, kind } of turns) {
    if (at !== meeting.id || speaker === null || !OWN_VOICE.includes(kind) || holders.has(speaker)) continue
    holders.set(speaker, { meeting: meeting.id, speaker, role, offices: offices.map(office => office.title) })
  }
  return [...holders.values()]
}

function coverageAt(
  seat: string,
  meeting: Meeting,
  turns: readonly Turn[],
  cutOff: ReadonlySet<string>,
): Coverage {
  const here = turns.filter(turn => turn.meeting === meeting.id)
  const own = here.filter(turn => OWN_VOICE.includes(turn.kind))
  const ids = here.map(turn => turn.id)
  if (here.length === 0)
    return { seat, meeting: meeting.id, state: 'not_heard', turns: [], reason: 'no-turn' }
  if (own.length === 0)
    return { seat, meeting: meeting.id, state: 'partial', turns: ids, reason: 'collective-only' }
  if (own.every(turn => cutOff.has(turn.id)))
    return { seat, meeting: meeting.id, state: 'partial', turns: ids, reason: 'cut-off' }
  return { seat, meeting: meeting.id, state: 'heard', turns: ids, reason: null }
}
