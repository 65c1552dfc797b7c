import type { Score } from '../model/claim.js'
import type { FormulaRelation } from '../model/formula.js'
import type { Hearing } from '../model/hearing.js'
import { assign, type Candidate } from './assign.js'

/** Something said at a meeting that can be followed: one claim, or all places that say the same. */
export interface Item {
  /** Claim (or statement) ids, in order of place. */
  readonly claims: readonly string[]
  /** Items of one identity at two meetings are the same claim. */
  readonly identity: string
  readonly label: string
}

/** Why two items of different meetings belong together. */
export interface Match {
  readonly relation: FormulaRelation | null
  readonly score: Score
  readonly rule: string
}

/** How claims of one kind are followed. */
export interface Followed<I extends Item> {
  items(hearing: Hearing): I[]
  /** Items that share no feature are never compared. */
  features(item: I): readonly string[]
  /** Null where the two are not versions of one claim. Must be symmetric but for the relation's direction. */
  match(before: I, after: I): Match | null
}

export interface ChainLink extends Match {
  readonly before: string
  readonly after: string
}

/** A thread in the making: what was said of it at each meeting at which it was observed. */
export interface Chain<I extends Item> {
  readonly cells: Map<string, I[]>
  readonly links: ChainLink[]
}

/**
 * Follows the items of one seat through its hearings. An item first joins the chain that ever had its identity;
 * the rest are assigned to the chains that fell silent, by the best overall matching; what is left starts a
 * chain of its own. A chain is open to changed versions until the seat is heard once without it.
 */
export function follow<I extends Item>(hearings: readonly Hearing[], followed: Followed<I>): Chain<I>[] {
  const chains: Chain<I>[] = []
  let open: Chain<I>[] = []
  for (const hearing of hearings) {
    if (hearing.turns.length === 0) continue
    const items = followed.items(hearing)
    const joined = joinByIdentity(chains, items, hearing.meeting.id)
    const silent = open.filter(chain => !chain.cells.has(hearing.meeting.id))
    const rest = items.filter(item => !joined.has(item))
    const matched = joinByMatch(silent, rest, followed, hearing.meeting.id)
    const started = rest.filter(item => !matched.has(item)).map(item => start(item, hearing.meeting.id))
    chains.push(...started)
    const observed = chains.filter(chain => chain.cells.has(hearing.meeting.id))
    const waiting = open.filter(chain => !chain.cells.has(hearing.meeting.id))
    open = hearing.state === 'heard' ? observed : [...waiting, ...observed]
  }
  return chains
}

function start<I extends Item>(item: I, meeting: string): Chain<I> {
  return { cells: new Map([[meeting, [item]]]), links: [] }
}

const SAME: Match = { relation: 'same', score: { value: 1, parts: { identity: 1 } }, rule: 'same-identity' }

/** Joins items to the chains that had their identity before; ambiguous identities are left to the matching. */
function joinByIdentity<I extends Item>(chains: readonly Chain<I>[], items: readonly I[], meeting: string) {
  const known = new Map<string, Set<Chain<I>>>()
  for (const chain of chains)
    for (const { identity } of [...chain.cells.values()].flat())
      known.set(identity, (known.get(identity) ?? new Set()).add(chain))
  const count = new Map<string, number>()
  for (const { identity } of items) count.set(identity, (count.get(identity) ?? 0) + 1)
  const joined = new Set<I>()
  for (const item of items) {
    const homes = known.get(item.identity)
    if (homes?.size !== 1 || count.get(item.identity) !== 1) continue
    join([...homes][0] as Chain<I>, item, meeting, SAME)
    joined.add(item)
  }
  return joined
}

function joinByMatch<I extends Item>(
  chains: readonly Chain<I>[],
  items: readonly I[],
  followed: Followed<I>,
  meeting: string,
): Set<I> {
  const ends = chains.map(chain => [...chain.cells.values()].at(-1) ?? [])
  const matches = new Map<string, Match>()
  const candidates: Candidate[] = []
  for (const [left, right] of candidatePairs(ends, items, followed)) {
    const match = bestMatch(ends[left] as I[], items[right] as I, followed)
    if (!match) continue
    matches.set(`${left} ${right}`, match)
    candidates.push({ left, right, worth: match.score.value })
  }
  const joined = new Set<I>()
  for (const { left, right } of assign(candidates)) {
    const item = items[right] as I
    join(chains[left] as Chain<I>, item, meeting, matches.get(`${left} ${right}`) as Match)
    joined.add(item)
  }
  return joined
}

function bestMatch<I extends Item>(ends: readonly I[], item: I, followed: Followed<I>): Match | null {
  const matches = ends.flatMap(end => followed.match(end, item) ?? [])
  return matches.reduce<Match | null>(
    (best, one) => (best && best.score.value >= one.score.value ? best : one),
    null,
  )
}

/** A feature that more items than this carry says too little to propose a pair. */
const COMMON_FEATURE = 40

/** Pairs of chain and item that share a telling feature, in order; an inverted index finds them. */
function candidatePairs<I extends Item>(
  ends: readonly (readonly I[])[],
  items: readonly I[],
  followed: Followed<I>,
): [number, number][] {
  const index = new Map<string, number[]>()
  ends.forEach((end, left) => {
    for (const feature of new Set(end.flatMap(item => followed.features(item))))
      index.set(feature, [...(index.get(feature) ?? []), left])
  })
  return items.flatMap((item, right) => {
    const lefts = new Set<number>()
    for (const feature of followed.features(item)) {
      const posting = index.get(feature) ?? []
      if (posting.length <= COMMON_FEATURE) for (const left of posting) lefts.add(left)
    }
    return [...lefts].sort((a, b) => a - b).map((left): [number, number] => [left, right])
  })
}

function join<I extends Item>(chain: Chain<I>, item: I, meeting: string, match: Match): void {
  const last = [...chain.cells.entries()].filter(([id]) => id !== meeting).at(-1)
  const twin = last?.[1].find(one => one.identity === item.identity) ?? last?.[1][0]
  if (twin) chain.links.push({ ...match, before: twin.claims[0] as string, after: item.claims[0] as string })
  chain.cells.set(meeting, [...(chain.cells.get(meeting) ?? []), item])
}
