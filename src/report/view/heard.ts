import type { Analysis } from '../../model/analysis.js'
import type { DiagnosticCode } from '../../model/diagnostic.js'
import type { Role } from '../../model/seat.js'
import type { Span } from '../../model/span.js'
import type { Turn } from '../../model/statement.js'

/** Why words are nobody's: what kind of voice has them, or what was noticed about them. */
export type UnheardReason = Turn['kind'] | DiagnosticCode

/** All that one voice says at one meeting, or what nobody says there for one reason. */
export interface HeardRow {
  readonly meeting: string
  /** Name of the seat; null where the words have none. */
  readonly seat: string | null
  readonly speaker: string | null
  readonly role: Role | null
  /** Code points of the papers. */
  readonly characters: number
  /** Why the words have no seat; null where they have one. */
  readonly reason: UnheardReason | null
}

/** Text of a paper that is in no turn, by the code of its notice. */
const OUTSIDE_TURNS: readonly DiagnosticCode[] = ['uncovered-text', 'left-out-text']

/** Who was heard at each meeting, the longest voices first, and behind them what nobody says and why. */
export function whoWasHeard(analysis: Analysis): HeardRow[] {
  const names = new Map(analysis.seats.map(({ id, name }) => [id, name]))
  const meetingOf = new Map(analysis.documents.map(({ id, meeting }) => [id, meeting]))
  const spoken = analysis.turns.map(
    (turn): HeardRow => ({
      meeting: turn.meeting,
      seat: turn.seat === null ? null : (names.get(turn.seat) ?? turn.seat),
      speaker: turn.speaker,
      role: turn.role,
      characters: lengthOf(turn.span),
      reason: turn.seat === null ? reasonOf(turn) : null,
    }),
  )
  const unread = analysis.diagnostics.flatMap(({ code, document, span }): HeardRow[] => {
    const meeting = meetingOf.get(document ?? '')
    if (!span || meeting === undefined || !OUTSIDE_TURNS.includes(code)) return []
    return [{ meeting, seat: null, speaker: null, role: null, characters: lengthOf(span), reason: code }]
  })
  return inOrder(addUp([...spoken, ...unread]), analysis)
}

const lengthOf = ({ start, end }: Span) => end - start

/** The reporter's words are no seat's; of others without a seat the notice says what to do. */
function reasonOf({ kind }: Turn): UnheardReason {
  return kind === 'narration' || kind === 'collective' || kind === 'editorial' ? kind : 'turn-without-seat'
}

function addUp(rows: readonly HeardRow[]): HeardRow[] {
  const sums = new Map<string, HeardRow>()
  for (const row of rows) {
    const key = JSON.stringify([row.meeting, row.seat, row.speaker, row.role, row.reason])
    const before = sums.get(key)?.characters ?? 0
    sums.set(key, { ...row, characters: before + row.characters })
  }
  return [...sums.values()]
}

function inOrder(rows: readonly HeardRow[], { meetings }: Analysis): HeardRow[] {
  const place = new Map(meetings.map(({ id }, index) => [id, index]))
  const rank = (row: HeardRow) => (place.get(row.meeting) ?? 0) * 2 + (row.reason === null ? 0 : 1)
  return [...rows].sort((a, b) => rank(a) - rank(b) || b.characters - a.characters)
}
