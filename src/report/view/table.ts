import type { Analysis } from '../../model/analysis.js'
import type { Line, LinePoint, Shift, Stretch, Topic } from '../../model/line.js'
import type { CellPart, TopicCell, TopicTable } from '../../model/topic-table.js'

/** What a table shows. */
export interface TableChoice {
  readonly seat: string
  /** Meeting ids, in order. */
  readonly meetings: readonly string[]
  /** Topic ids; all that are spoken of where it is null. */
  readonly topics: readonly string[] | null
  /** Clauses of a cell beyond this are left out, those that stayed first. */
  readonly most: number
}

/** Topics down, meetings across, and in the cells what the seat says, the words that changed marked. */
export function viewTable(analysis: Analysis, choice: TableChoice): TopicTable {
  const { seat, meetings, most } = choice
  const lines = indexBy(
    analysis.lines.filter(line => line.seat === seat),
    line => cellKey(line.topic, line.meeting),
  )
  const shifts = indexBy(
    analysis.shifts.filter(shift => shift.seat === seat),
    shift => `${shift.topic} ${shift.from} ${shift.to}`,
  )
  const texts = new Map(analysis.statements.map(({ id, text }) => [id, text]))
  const states = new Map(
    analysis.coverage.filter(one => one.seat === seat).map(one => [one.meeting, one.state] as const),
  )
  const heard = meetings.filter(id => (states.get(id) ?? 'not_heard') !== 'not_heard')
  const cellOf = (topic: Topic, meeting: string): TopicCell => {
    const at = heard.indexOf(meeting)
    const since = shifts.get(`${topic.id} ${heard[at - 1]} ${meeting}`)
    const until = shifts.get(`${topic.id} ${meeting} ${heard[at + 1]}`)
    const line = lines.get(cellKey(topic.id, meeting))
    const clauses = line ? clausesOf(line, since, until, texts) : []
    const shown = mostTelling(clauses, most)
    return {
      line: line?.id ?? null,
      state: states.get(meeting) ?? 'not_heard',
      status: since?.status ?? null,
      direction: since?.direction ?? null,
      clauses: shown,
      hidden: clauses.length - shown.length,
      order: line?.order ?? null,
      share: line?.share ?? null,
    }
  }
  const rows = analysis.topics
    .filter(({ id }) => !choice.topics || choice.topics.includes(id))
    .filter(({ id }) => meetings.some(meeting => lines.has(cellKey(id, meeting))))
    .map(topic => ({ topic, cells: meetings.map(meeting => cellOf(topic, meeting)) }))
  const name = analysis.seats.find(({ id }) => id === seat)?.name ?? seat
  return {
    title: analysis.corpus.title,
    seat: { id: seat, name },
    meetings: analysis.meetings.filter(({ id }) => meetings.includes(id)),
    rows,
  }
}

/** The clauses of a line; those that stand directly one behind the other in a sentence are one. */
function clausesOf(
  line: Line,
  since: Shift | undefined,
  until: Shift | undefined,
  texts: ReadonlyMap<string, string>,
): CellPart[][] {
  const came = byStatement(since?.inserted ?? [])
  const goes = byStatement(until?.removed ?? [])
  return joinNeighbours(line.points, texts).map(({ statement, from, to }) =>
    partsOf(texts.get(statement) ?? '', from, to, came.get(statement) ?? [], goes.get(statement) ?? []),
  )
}

type Range = Pick<Stretch, 'statement' | 'from' | 'to'>

function joinNeighbours(points: readonly LinePoint[], texts: ReadonlyMap<string, string>): Range[] {
  const joined: Range[] = []
  for (const { statement, from, to } of points) {
    const last = joined.at(-1)
    const between = last?.statement === statement ? (texts.get(statement) ?? '').slice(last.to, from) : null
    if (last && between !== null && /^[，；：、\s]?$/u.test(between))
      joined[joined.length - 1] = { ...last, to }
    else joined.push({ statement, from, to })
  }
  return joined
}

function byStatement(stretches: readonly Stretch[]): Map<string, Stretch[]> {
  const map = new Map<string, Stretch[]>()
  for (const stretch of stretches)
    map.set(stretch.statement, [...(map.get(stretch.statement) ?? []), stretch])
  return map
}

function partsOf(
  text: string,
  from: number,
  to: number,
  came: readonly Stretch[],
  goes: readonly Stretch[],
): CellPart[] {
  const edges = [...came, ...goes].flatMap(stretch => [stretch.from, stretch.to])
  const cuts = [...new Set([from, to, ...edges.filter(at => at > from && at < to)])].sort((a, b) => a - b)
  const parts: CellPart[] = []
  for (const [at, end] of cuts.slice(1).entries()) {
    const start = cuts[at] as number
    const within = (stretch: Stretch) => stretch.from <= start && stretch.to >= end
    const mark = came.some(within) ? 'came' : goes.some(within) ? 'goes' : 'plain'
    const last = parts.at(-1)
    if (last?.mark === mark) parts[parts.length - 1] = { mark, text: last.text + text.slice(start, end) }
    else parts.push({ mark, text: text.slice(start, end) })
  }
  return parts
}

/** Those that changed before those that stayed, in the order of the paper. */
function mostTelling(clauses: readonly CellPart[][], most: number): CellPart[][] {
  if (clauses.length <= most) return [...clauses]
  const changed = (clause: readonly CellPart[]) => clause.some(({ mark }) => mark !== 'plain')
  const kept = new Set([...clauses.filter(changed), ...clauses.filter(one => !changed(one))].slice(0, most))
  return clauses.filter(clause => kept.has(clause))
}

const cellKey = (topic: string, meeting: string) => `${topic} ${meeting}`

function indexBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T> {
  return new Map(list.map(item => [keyOf(item), item]))
}
