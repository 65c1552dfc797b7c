import type { Line, Shift } from '../model/line.js'
import type { Meeting } from '../model/meeting.js'
import type { Coverage } from '../model/seat.js'
import type { Statement, Token, Turn } from '../model/statement.js'
import { gatherLines, type Place } from './gather.js'
import type { TopicClause } from './read.js'
import { type Pair, shiftsOf } from './shifts.js'

/** What the lines of a series are followed through. */
export interface LinesInput {
  /** In order. */
  readonly meetings: readonly Meeting[]
  readonly coverage: readonly Coverage[]
  readonly turns: readonly Turn[]
  readonly statements: readonly Statement[]
  /** By statement id. */
  readonly tokens: ReadonlyMap<string, readonly Token[]>
  readonly clauses: readonly TopicClause[]
  readonly place: Place
  /** Id of the transition of a seat between two meetings. */
  readonly transition: (seat: string, from: string, to: string) => string
}

/** The lines of each seat at each meeting, and what happened to them between the hearings that are compared. */
export function followLines(input: LinesInput): { lines: Line[]; shifts: Shift[] } {
  const lines = gatherLines(input)
  const said = sayings(input)
  const shifts = shiftsOf(lines, pairsOf(input), {
    tokens: input.tokens,
    place: input.place,
    said,
    rarity: rarityIn(input.statements),
  })
  return { lines: lines.map(({ clauses: _clauses, ...line }) => line), shifts }
}

/** Each hearing of a seat with the one before it, and with the last one of the same month where that is another. */
function pairsOf({ meetings, coverage, transition }: LinesInput): Pair[] {
  const rank = new Map(meetings.map(({ id }, index) => [id, index]))
  const bySeat = new Map<string, Coverage[]>()
  for (const one of coverage) {
    if (one.state === 'not_heard' || !rank.has(one.meeting)) continue
    const list = bySeat.get(one.seat)
    if (list) list.push(one)
    else bySeat.set(one.seat, [one])
  }
  const dates = new Map(meetings.map(({ id, date }) => [id, date]))
  const slotOf = ({ meeting }: Coverage) => dates.get(meeting)?.slice(5, 7) ?? ''
  return [...bySeat].flatMap(([seat, heard]) => {
    const ordered = heard.sort((a, b) => (rank.get(a.meeting) ?? 0) - (rank.get(b.meeting) ?? 0))
    const lastOfSlot = new Map<string, Coverage>()
    return ordered.flatMap((to, index) => {
      const slot = slotOf(to)
      const previous = [...new Set([ordered[index - 1], slot === '' ? undefined : lastOfSlot.get(slot)])]
      lastOfSlot.set(slot, to)
      return previous.flatMap(from =>
        from ? [pairOf(seat, from, to, transition(seat, from.meeting, to.meeting))] : [],
      )
    })
  })
}

const pairOf = (seat: string, from: Coverage, to: Coverage, transition: string): Pair => ({
  seat,
  from: from.meeting,
  to: to.meeting,
  transition,
  provesAbsence: to.state === 'heard',
  provesNovelty: from.state === 'heard',
})

/** By seat and meeting, what was said. */
function sayings({ turns, statements }: LinesInput) {
  const hearingOf = new Map(turns.map(({ id, seat, meeting }) => [id, `${seat} ${meeting}`]))
  const said = new Map<string, Statement[]>()
  for (const statement of statements) {
    const key = hearingOf.get(statement.turn) ?? ''
    const list = said.get(key)
    if (list) list.push(statement)
    else said.set(key, [statement])
  }
  return (seat: string, meeting: string) => said.get(`${seat} ${meeting}`) ?? []
}

/** How rare the pairs of characters of a text are: the mean over its pairs of the part of documents without them. */
function rarityIn(statements: readonly Statement[]) {
  const documents = new Map<string, Set<string>>()
  for (const { text, document } of statements)
    for (let at = 0; at + 2 <= text.length; at++) {
      const pair = text.slice(at, at + 2)
      const seen = documents.get(pair)
      if (seen) seen.add(document)
      else documents.set(pair, new Set([document]))
    }
  const count = new Set(statements.map(({ document }) => document)).size
  return (text: string): number => {
    if (text.length < 2) return COMMONEST
    let sum = 0
    for (let at = 0; at + 2 <= text.length; at++)
      sum += (documents.get(text.slice(at, at + 2))?.size ?? 1) / count
    return Math.max(COMMONEST, 1 - sum / (text.length - 1))
  }
}

/** Even what every paper says tells something. */
const COMMONEST = 0.2
