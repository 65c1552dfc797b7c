import type { Analysis } from '../../model/analysis.js'
import type { Slogan } from '../../model/claim.js'

/** How many of the seats heard at a meeting use a formula. */
export interface AdoptionCell {
  readonly meeting: string
  readonly using: number
  readonly heard: number
}

/** One formula over seats and meetings. */
export interface AdoptionRow {
  readonly formula: string
  readonly meetings: readonly AdoptionCell[]
  /** By seat id: at how many meetings the seat uses it. Seats that never do are left out. */
  readonly seats: ReadonlyMap<string, number>
  /** Occurrences in all. */
  readonly occurrences: number
}

/** A row per formula, the most widely used first; second witnesses and turns without a seat left out. */
export function adoptionRows(analysis: Analysis, top: number): AdoptionRow[] {
  const turns = new Map(analysis.turns.map(turn => [turn.id, turn]))
  const counted = new Set(analysis.statements.filter(one => one.witnessOf === null).map(one => one.id))
  const byFormula = new Map<string, Slogan[]>()
  for (const slogan of analysis.slogans) {
    if (!counted.has(slogan.statement) || !turns.get(slogan.turn)?.seat) continue
    byFormula.set(slogan.canonical, [...(byFormula.get(slogan.canonical) ?? []), slogan])
  }
  const heard = heardAt(analysis)
  return [...byFormula]
    .map(([formula, slogans]): AdoptionRow => {
      const uses = new Set(
        slogans.map(one => `${turns.get(one.turn)?.seat}\n${turns.get(one.turn)?.meeting}`),
      )
      return {
        formula,
        occurrences: slogans.length,
        seats: countBy(uses, use => use.split('\n')[0] as string),
        meetings: analysis.meetings.map(({ id }) => ({
          meeting: id,
          using: [...uses].filter(use => use.endsWith(`\n${id}`)).length,
          heard: heard.get(id) ?? 0,
        })),
      }
    })
    .sort(
      (a, b) => breadth(b) - breadth(a) || b.occurrences - a.occurrences || (a.formula < b.formula ? -1 : 1),
    )
    .slice(0, top)
}

/** Seats times meetings that use it. */
const breadth = (row: AdoptionRow) => row.meetings.reduce((sum, cell) => sum + cell.using, 0)

function heardAt(analysis: Analysis): Map<string, number> {
  const heard = analysis.coverage.filter(one => one.state !== 'not_heard').map(one => one.meeting)
  return countBy(heard, meeting => meeting)
}

function countBy(items: Iterable<string>, keyOf: (item: string) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}
