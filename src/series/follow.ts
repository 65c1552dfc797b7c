import type { Score } from '../model/claim.js'
import type { FormulaRelation } from '../model/formula.js'
import type { SaidText } from '../text/said-text.js'

/** Something said at a meeting that can be followed: all claims of a hearing that are one thing. */
export interface Thing {
  /** What it is, whatever its wording: things of one key at two meetings are one. */
  readonly key: string
  /** Claim ids, in order of place. */
  readonly claims: readonly string[]
  readonly label: string
}

/** Why two things of different keys are versions of one. */
export interface Match {
  readonly relation: FormulaRelation | null
  readonly score: Score
  readonly rule: string
}

/** How things of one kind are followed. */
export interface Followed<T extends Thing> {
  things(said: SaidText): T[]
  /** Things that share no feature are never compared. */
  features(thing: T): readonly string[]
  /** Null where they are two things, or where it is not sure that they are one. */
  match(before: T, after: T): Match | null
  /**
   * Id of what says the thing at a hearing though no thing of its key does: a statement, or a claim of another stage;
   * null where the text is silent on it. What stands only inside one of the `rivals` is theirs.
   */
  spoken(thing: T, said: SaidText, rivals: readonly T[]): string | null
  /**
   * `words`: what the plain text says verbatim is said, and only the rest is paired; all earlier hearings are asked.
   * `pairs`: versions are paired first, since plain words only speak of a thing; the last hearing is asked.
   */
  readonly first: 'words' | 'pairs'
}

/** What was said of a thread at one meeting. */
export interface Said<T extends Thing> {
  /** Empty where only plain words say it. */
  readonly things: readonly T[]
  /** Claim ids, or the id of the statement whose plain words say it. */
  readonly claims: readonly string[]
}

/** A pairing of two claims at consecutive hearings. */
export interface ChainLink extends Match {
  readonly before: string
  readonly after: string
  /** Index of the later hearing. */
  readonly at: number
}

/** A thread in the making: by the index of the hearing, what was said of it. */
export interface Chain<T extends Thing> {
  readonly keys: Set<string>
  readonly cells: Map<number, Said<T>>
  readonly links: ChainLink[]
}

/** What following has cost, for tests that hold it to linear growth. */
export interface Effort {
  compared: number
}

/**
 * Follows the things of one seat through its hearings. A thing joins the chain that ever had its key; a chain that
 * the text still speaks of goes on in plain words; of the rest, those that fell silent and those that are fresh are
 * paired where they are surely versions of one. Whatever is left begins a chain of its own.
 */
export function follow<T extends Thing>(
  texts: readonly SaidText[],
  followed: Followed<T>,
  effort: Effort = { compared: 0 },
): Chain<T>[] {
  const chains: Chain<T>[] = []
  const homes = new Map<string, Chain<T>>()
  let open: Chain<T>[] = []
  let last = -1
  texts.forEach((said, at) => {
    if (said.hearing.turns.length === 0) return
    const things = followed.things(said)
    const fresh = things.filter(thing => !rejoin(homes.get(thing.key), thing, at))
    const silent = open.filter(chain => !chain.cells.has(at))
    const rivals = silent.flatMap(chain => lastThings(chain, at))
    const before = followed.first === 'words' ? texts[last] : undefined
    const unheard = fresh.filter(thing => !before || followed.spoken(thing, before, rivals) === null)
    const isGone = (chain: Chain<T>) =>
      followed.first === 'pairs' || !speakOn(chain, said, at, unheard, followed)
    const gone = silent.filter(isGone)
    const paired = pairVersions(gone, unheard, at, followed, effort)
    for (const chain of gone) if (!chain.cells.has(at)) speakOn(chain, said, at, [], followed)
    for (const thing of fresh) {
      const chain = paired.get(thing) ?? begin(chains)
      chain.keys.add(thing.key)
      homes.set(thing.key, chain)
      if (!paired.has(thing)) put(chain, thing, at)
    }
    const observed = chains.filter(chain => chain.cells.has(at))
    open = said.hearing.state === 'heard' ? observed : [...new Set([...open, ...observed])]
    last = at
  })
  for (const chain of chains) speakBefore(chain, texts, followed)
  return chains
}

function begin<T extends Thing>(chains: Chain<T>[]): Chain<T> {
  const chain: Chain<T> = { keys: new Set(), cells: new Map(), links: [] }
  chains.push(chain)
  return chain
}

function put<T extends Thing>(chain: Chain<T>, thing: T, at: number): void {
  const cell = chain.cells.get(at)
  const things = [...(cell?.things ?? []), thing]
  chain.cells.set(at, { things, claims: things.flatMap(one => one.claims) })
}

function rejoin<T extends Thing>(home: Chain<T> | undefined, thing: T, at: number): boolean {
  if (home) put(home, thing, at)
  return home !== undefined
}

/** The last things said of a chain before a hearing. */
function lastThings<T extends Thing>(chain: Chain<T>, before: number): readonly T[] {
  let things: readonly T[] = []
  for (const [at, cell] of chain.cells) if (at < before && cell.things.length > 0) things = cell.things
  return things
}

/** Whether plain words go on with a chain at a hearing; they then stand in its cell. */
function speakOn<T extends Thing>(
  chain: Chain<T>,
  said: SaidText,
  at: number,
  fresh: readonly T[],
  followed: Followed<T>,
): boolean {
  for (const thing of lastThings(chain, at)) {
    const statement = followed.spoken(thing, said, fresh)
    if (statement === null) continue
    chain.cells.set(at, { things: [], claims: [statement] })
    return true
  }
  return false
}

/** Asks the hearings before each first claim, or claim after a silence, whether plain words spoke of it there. */
function speakBefore<T extends Thing>(
  chain: Chain<T>,
  texts: readonly SaidText[],
  followed: Followed<T>,
): void {
  for (const at of [...chain.cells.keys()].sort((a, b) => a - b)) {
    const thing = chain.cells.get(at)?.things[0]
    if (!thing) continue
    for (let earlier = at - 1; earlier >= 0 && !chain.cells.has(earlier); earlier--) {
      const said = texts[earlier] as SaidText
      if (said.hearing.turns.length === 0) continue
      const statement = followed.spoken(thing, said, [])
      if (statement !== null) chain.cells.set(earlier, { things: [], claims: [statement] })
      if (followed.first === 'pairs') break
    }
  }
}

interface Candidate<T extends Thing> {
  readonly chain: Chain<T>
  readonly before: T
  readonly after: T
  readonly match: Match
}

/** Pairs what fell silent with what is fresh, surest first; each is taken once. */
function pairVersions<T extends Thing>(
  gone: readonly Chain<T>[],
  fresh: readonly T[],
  at: number,
  followed: Followed<T>,
  effort: Effort,
): Map<T, Chain<T>> {
  const candidates = candidatesOf(gone, fresh, at, followed, effort)
  candidates.sort((a, b) => b.match.score.value - a.match.score.value)
  const taken = new Set<Chain<T>>()
  const paired = new Map<T, Chain<T>>()
  for (const { chain, before, after, match } of candidates) {
    if (taken.has(chain) || paired.has(after)) continue
    taken.add(chain)
    paired.set(after, chain)
    put(chain, after, at)
    chain.links.push({
      ...match,
      at,
      before: before.claims[0] as string,
      after: after.claims[0] as string,
    })
  }
  return paired
}

/** A feature that more chains than this carry says too little to propose a pair. */
const COMMON_FEATURE = 24

/** Pairs of chain and thing that share a telling feature and are versions of one; an inverted index finds them. */
function candidatesOf<T extends Thing>(
  gone: readonly Chain<T>[],
  fresh: readonly T[],
  at: number,
  followed: Followed<T>,
  effort: Effort,
): Candidate<T>[] {
  const index = indexByFeature(gone, at, followed)
  return fresh.flatMap(after => {
    const rivals = new Map<Chain<T>, T>()
    for (const feature of followed.features(after)) {
      const posting = index.get(feature) ?? []
      if (posting.length <= COMMON_FEATURE) for (const [chain, before] of posting) rivals.set(chain, before)
    }
    effort.compared += rivals.size
    return [...rivals].flatMap(([chain, before]) => {
      const match = followed.match(before, after)
      return match ? [{ chain, before, after, match }] : []
    })
  })
}

function indexByFeature<T extends Thing>(
  chains: readonly Chain<T>[],
  at: number,
  followed: Followed<T>,
): Map<string, [Chain<T>, T][]> {
  const index = new Map<string, [Chain<T>, T][]>()
  for (const chain of chains)
    for (const thing of lastThings(chain, at))
      for (const feature of new Set(followed.features(thing))) {
        const posting = index.get(feature)
        if (posting) posting.push([chain, thing])
        else index.set(feature, [[chain, thing]])
      }
  return index
}
