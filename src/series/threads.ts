import type { Hearing } from '../model/hearing.js'
import type { Cell, ThreadKind, UnobservedReason } from '../model/thread.js'
import { contentId } from '../text/content-id.js'
import type { LinkedThread } from './findings.js'
import type { Chain, Thing } from './follow.js'

const REASONS: Readonly<Record<NonNullable<Hearing['reason']>, UnobservedReason>> = {
  'no-turn': 'seat-not-heard',
  'collective-only': 'collective-only',
  'cut-off': 'cut-off',
}

/** Gives the cell of a chain at a hearing. */
export type CellOf<T extends Thing> = (chain: Chain<T>, at: number) => Cell

/** Observed where something says it, absent only where the seat was heard whole, else unobserved and why. */
export function cellOf<T extends Thing>(chain: Chain<T>, at: number, hearing: Hearing): Cell {
  const meeting = hearing.meeting.id
  const said = chain.cells.get(at)
  if (said) return { meeting, state: 'observed', claims: said.claims, reason: null }
  if (hearing.state === 'heard') return { meeting, state: 'absent', claims: [], reason: null }
  return { meeting, state: 'unobserved', claims: [], reason: REASONS[hearing.reason ?? 'no-turn'] }
}

/** The threads that chains amount to. */
export function toThreads<T extends Thing>(
  kind: ThreadKind,
  seat: string | null,
  chains: readonly Chain<T>[],
  meetings: number,
  cell: CellOf<T>,
): LinkedThread[] {
  return chains.map(chain => {
    const things = [...chain.cells].sort(([a], [b]) => a - b).flatMap(([, said]) => said.things)
    const [id, ...aliases] = [...new Set(things.map(thing => contentId('thread', seat, kind, thing.key)))]
    return {
      thread: {
        id: id as string,
        aliases,
        kind,
        seat,
        label: things.at(-1)?.label ?? '',
        cells: Array.from({ length: meetings }, (_, at) => cell(chain, at)),
      },
      links: chain.links,
      own: new Set(things.flatMap(thing => thing.claims)),
    }
  })
}
