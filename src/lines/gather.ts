import type { Line, LinePoint, Stretch } from '../model/line.js'
import type { Meeting } from '../model/meeting.js'
import type { Span, TextRange } from '../model/span.js'
import type { Statement, Turn } from '../model/statement.js'
import type { TopicClause } from './read.js'

/** The place in the source of a range of a statement's text. */
export type Place = (
  statement: string,
  range: TextRange,
) => { readonly document: string; readonly span: Span }

/** A line with the clauses that make it, in the order of its points. */
export interface HeardLine extends Line {
  readonly clauses: readonly TopicClause[]
}

/** What lines are gathered from. */
export interface Spoken {
  readonly meetings: readonly Meeting[]
  readonly turns: readonly Turn[]
  readonly statements: readonly Statement[]
  readonly clauses: readonly TopicClause[]
  readonly place: Place
}

/** All that each seat says on each topic at each meeting, meeting by meeting in the order of the first clause. */
export function gatherLines(spoken: Spoken): HeardLine[] {
  const hearings = clausesByHearing(spoken)
  return [...hearings.values()].flatMap(hearing => linesOfHearing(hearing, spoken.place))
}

interface HearingClauses {
  readonly seat: string
  readonly meeting: string
  readonly clauses: TopicClause[]
  /** Characters of all that the seat says. */
  length: number
}

function clausesByHearing({ meetings, turns, statements, clauses }: Spoken): Map<string, HearingClauses> {
  const known = new Set(meetings.map(({ id }) => id))
  const hearings = new Map<string, HearingClauses>()
  const hearingOfTurn = new Map<string, HearingClauses>()
  for (const { id, seat, meeting } of turns) {
    if (seat === null || !known.has(meeting)) continue
    const key = `${seat} ${meeting}`
    const hearing = hearings.get(key) ?? { seat, meeting, clauses: [], length: 0 }
    hearings.set(key, hearing)
    hearingOfTurn.set(id, hearing)
  }
  const first = new Set<string>()
  for (const { id, turn, text, witnessOf } of statements) {
    if (witnessOf !== null) continue
    first.add(id)
    const hearing = hearingOfTurn.get(turn)
    if (hearing) hearing.length += text.length
  }
  for (const clause of clauses)
    if (first.has(clause.statement)) hearingOfTurn.get(clause.turn)?.clauses.push(clause)
  return hearings
}

function linesOfHearing({ seat, meeting, clauses, length }: HearingClauses, place: Place): HeardLine[] {
  const strong = new Map<string, TopicClause[]>()
  const weak = new Map<string, TopicClause[]>()
  for (const clause of clauses)
    for (const { topic, weak: isWeak } of clause.topics) {
      const lists = isWeak ? weak : strong
      const list = lists.get(topic)
      if (list) list.push(clause)
      else lists.set(topic, [clause])
    }
  for (const [topic, list] of weak) if (!strong.has(topic)) strong.set(topic, list)
  return [...strong].map(([topic, own], index) => ({
    id: `${seat}/${meeting}/${topic}`,
    seat,
    meeting,
    topic,
    points: own.map(clause => pointOf(clause, topic, place)),
    order: index + 1,
    share: round(own.reduce((sum, { text }) => sum + text.length, 0) / Math.max(length, 1)),
    clauses: own,
  }))
}

function pointOf({ statement, range, topics }: TopicClause, topic: string, place: Place): LinePoint {
  const own = topics.find(one => one.topic === topic)
  return { ...stretchOf(statement, range, place), rule: own?.rule ?? 'anchor', anchor: own?.anchor ?? null }
}

export function stretchOf(statement: string, range: TextRange, place: Place): Stretch {
  return { statement, from: range.from, to: range.to, ...place(statement, range) }
}

/** Shares are told to a tenth of a percent. */
const round = (share: number) => Math.round(share * 1000) / 1000
