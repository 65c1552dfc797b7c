import type { Analysis } from '../../model/analysis.js'
import type { Genre, Truncation } from '../../model/document.js'
import type { Meeting } from '../../model/meeting.js'

/** What is at hand of a series and what is missing, from which follows what cannot be concluded. */
export interface Holdings {
  readonly title: string
  readonly place: string | null
  readonly meetings: readonly Meeting[]
  /** Months in which the body meets year after year, with the years between the first and the last that lack one. */
  readonly missingSlots: readonly string[]
  readonly kinds: readonly (readonly [Genre, number])[]
  /** Characters: of all papers, of the shortest, of the longest. */
  readonly length: { readonly all: number; readonly least: number; readonly most: number }
  readonly cutOff: readonly { readonly path: string; readonly where: Truncation }[]
  readonly witnesses: number
  readonly unread: number
  readonly seats: {
    readonly all: number
    readonly heardThroughout: readonly string[]
    /** Seats with the meetings at which they are not heard, or only in a voice that proves no silence. */
    readonly notHeard: readonly { readonly name: string; readonly meetings: readonly string[] }[]
    readonly partly: readonly { readonly name: string; readonly meetings: readonly string[] }[]
  }
  readonly tool: Analysis['tool']
  readonly fingerprint: string
}

export function holdingsOf(analysis: Analysis): Holdings {
  const { meetings, documents, diagnostics, corpus, tool } = analysis
  const lengths = documents.map(({ characters }) => characters)
  return {
    title: corpus.title,
    place: corpus.place,
    meetings,
    missingSlots: missingSlots(meetings),
    kinds: kindsOf(analysis),
    length: {
      all: lengths.reduce((sum, one) => sum + one, 0),
      least: Math.min(...lengths),
      most: Math.max(...lengths),
    },
    cutOff: documents.flatMap(({ path, truncated }) =>
      truncated === null ? [] : [{ path, where: truncated }],
    ),
    witnesses: documents.filter(({ witnessOf }) => witnessOf !== null).length,
    unread: diagnostics.filter(({ severity }) => severity === 'error').length,
    seats: seatsOf(analysis),
    tool,
    fingerprint: corpus.fingerprint,
  }
}

function kindsOf({ documents }: Analysis): [Genre, number][] {
  const counts = new Map<Genre, number>()
  for (const { genre } of documents) counts.set(genre, (counts.get(genre) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}

/** A month that has meetings in two years or more is one in which the body meets. */
const HABIT = 2

function missingSlots(meetings: readonly Meeting[]): string[] {
  const years = new Map<string, Set<number>>()
  for (const { date } of meetings) {
    if (date.length < 7) continue
    const month = date.slice(5, 7)
    years.set(month, (years.get(month) ?? new Set()).add(Number(date.slice(0, 4))))
  }
  const slots = [...years].flatMap(([month, held]) => {
    if (held.size < HABIT) return []
    const [first, last] = [Math.min(...held), Math.max(...held)]
    const between = Array.from({ length: last - first + 1 }, (_, at) => first + at)
    return between.filter(year => !held.has(year)).map(year => `${year}-${month}`)
  })
  return slots.sort()
}

function seatsOf({ seats, meetings, coverage }: Analysis): Holdings['seats'] {
  const states = new Map(coverage.map(({ seat, meeting, state }) => [`${seat}\n${meeting}`, state]))
  const at = (seat: string, wanted: string) =>
    meetings.map(({ id }) => id).filter(id => (states.get(`${seat}\n${id}`) ?? 'not_heard') === wanted)
  const listed = (wanted: string) =>
    seats
      .map(({ id, name }) => ({ name, meetings: at(id, wanted) }))
      .filter(({ meetings }) => meetings.length > 0)
  const throughout = seats.filter(({ id }) => at(id, 'heard').length === meetings.length)
  return {
    all: seats.length,
    heardThroughout: throughout.map(({ name }) => name),
    notHeard: listed('not_heard'),
    partly: listed('partial'),
  }
}
