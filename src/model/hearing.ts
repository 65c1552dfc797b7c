import type { Figure, Goal, Slogan } from './claim.js'
import type { Commitment } from './commitment.js'
import type { Meeting } from './meeting.js'
import type { SeriesRecord } from './record.js'
import type { Coverage, CoverageState } from './seat.js'
import type { Statement, Turn } from './statement.js'

/**
 * What one seat said at one meeting: its turns, and what stands in them. Statements that are second witnesses
 * of a passage are left out, and their claims with them: nothing is counted twice.
 */
export interface Hearing {
  /** Seat id, or null for all that was said at the meeting. */
  readonly seat: string | null
  readonly meeting: Meeting
  readonly state: CoverageState
  readonly reason: Coverage['reason']
  readonly turns: readonly Turn[]
  readonly statements: readonly Statement[]
  readonly slogans: readonly Slogan[]
  readonly figures: readonly Figure[]
  readonly goals: readonly Goal[]
  readonly commitments: readonly Commitment[]
}

/** The parts of a record (or of an analysis) that hearings are made from. */
export type Heard = Pick<
  SeriesRecord,
  'meetings' | 'seats' | 'coverage' | 'turns' | 'statements' | 'slogans' | 'figures' | 'goals' | 'commitments'
>

/** By seat id, the hearings of that seat: one per meeting, in the order of the meetings. */
export function hearingsBySeat(record: Heard): Map<string, Hearing[]> {
  const said = groupByTurn(record)
  const turns = groupBy(
    record.turns.filter(turn => turn.seat !== null),
    turn => cellKey(turn.seat as string, turn.meeting),
  )
  const coverage = new Map(record.coverage.map(one => [cellKey(one.seat, one.meeting), one]))
  const hearingOf = (seat: string, meeting: Meeting): Hearing => {
    const key = cellKey(seat, meeting.id)
    const { state, reason } = coverage.get(key) ?? { state: 'not_heard' as const, reason: 'no-turn' as const }
    return { seat, meeting, state, reason, ...gather(turns.get(key) ?? [], said) }
  }
  return new Map(
    record.seats.map(({ id }) => [id, record.meetings.map(meeting => hearingOf(id, meeting))] as const),
  )
}

/** All that was said at each meeting, whoever said it. */
export function hearingsOfSeries(record: Heard): Hearing[] {
  const said = groupByTurn(record)
  const turns = groupBy(record.turns, turn => turn.meeting)
  return record.meetings.map(meeting => {
    const heard = turns.get(meeting.id) ?? []
    const state = heard.length > 0 ? ('heard' as const) : ('not_heard' as const)
    const reason = heard.length > 0 ? null : ('no-turn' as const)
    return { seat: null, meeting, state, reason, ...gather(heard, said) }
  })
}

interface SaidInTurns {
  readonly statements: Map<string, Statement[]>
  readonly slogans: Map<string, Slogan[]>
  readonly figures: Map<string, Figure[]>
  readonly goals: Map<string, Goal[]>
  readonly commitments: Map<string, Commitment[]>
}

function groupByTurn(record: Heard): SaidInTurns {
  const statements = record.statements.filter(statement => statement.witnessOf === null)
  const first = new Set(statements.map(statement => statement.id))
  const claims = <C extends { turn: string; statement: string }>(list: readonly C[]) =>
    groupBy(
      list.filter(claim => first.has(claim.statement)),
      claim => claim.turn,
    )
  return {
    statements: groupBy(statements, statement => statement.turn),
    slogans: claims(record.slogans),
    figures: claims(record.figures),
    goals: claims(record.goals),
    commitments: claims(record.commitments),
  }
}

function gather(turns: readonly Turn[], said: SaidInTurns) {
  const of = <T>(map: Map<string, T[]>) => turns.flatMap(turn => map.get(turn.id) ?? [])
  return {
    turns,
    statements: of(said.statements),
    slogans: of(said.slogans),
    figures: of(said.figures),
    goals: of(said.goals),
    commitments: of(said.commitments),
  }
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

const cellKey = (seat: string, meeting: string) => `${seat} ${meeting}`
