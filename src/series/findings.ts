import type { Score } from '../model/claim.js'
import type { Caveat, Facet, Finding, History, Part, Status } from '../model/finding.js'
import type { Cell, Thread } from '../model/thread.js'
import { contentId } from '../text/content-id.js'
import { facetsBetween, pairedFigures, quantityFacets } from './facets.js'
import type { ChainLink } from './follow.js'
import type { Evidence, Lookup } from './lookup.js'
import type { Transitions } from './transitions.js'

/** A thread with the pairings that made it. */
export interface LinkedThread {
  readonly thread: Thread
  readonly links: readonly ChainLink[]
  /** Claim ids of its things; what else stands in its cells are plain words that say it. */
  readonly own: ReadonlySet<string>
}

/** What became of a thread from one meeting to the next at which something can be said of it. */
export interface Move {
  readonly thread: Thread
  readonly from: Cell
  readonly to: Cell
  /** `kept` is `persisted` or `changed`: the facets decide. */
  readonly status: Exclude<Status, 'persisted' | 'changed'> | 'kept'
  readonly link: ChainLink | null
  readonly before: string | null
  readonly after: string | null
  /** Whether only plain words of one side say it: then nothing can have changed but what stands around it. */
  readonly plain: boolean
}

/**
 * The moves of a thread, in order. Before the first meeting at which its seat was heard there is none; a document
 * that is cut off was heard, so what first comes after it is new as far as can be told.
 */
export function movesOf(linked: LinkedThread): Move[] {
  const { thread } = linked
  const told = thread.cells.filter(cell => cell.state !== 'unobserved')
  const moves: Move[] = []
  const [first] = told
  if (first?.state === 'observed') {
    const earlier = thread.cells.slice(0, thread.cells.indexOf(first))
    const cutOff = earlier.findLast(cell => cell.reason === 'cut-off')
    if (cutOff) moves.push(moveOf(linked, cutOff, first, 'new'))
  }
  let said = first?.state === 'observed'
  for (let at = 1; at < told.length; at++) {
    const [from, to] = [told[at - 1], told[at]] as [Cell, Cell]
    const status = statusOf(from, to, said)
    said ||= to.state === 'observed'
    if (status !== null) moves.push(moveOf(linked, from, to, status))
  }
  return moves
}

function statusOf(from: Cell, to: Cell, saidBefore: boolean): Move['status'] | null {
  if (to.state === 'absent') return from.state === 'observed' ? 'disappeared' : null
  if (from.state === 'observed') return 'kept'
  return saidBefore ? 'returned' : 'new'
}

function moveOf({ thread, links, own }: LinkedThread, from: Cell, to: Cell, status: Move['status']): Move {
  const link = links.find(one => from.claims.includes(one.before) && to.claims.includes(one.after)) ?? null
  const before = link?.before ?? from.claims[0] ?? null
  const after = link?.after ?? to.claims[0] ?? null
  const plain = [before, after].some(id => id !== null && !own.has(id))
  return { thread, from, to, status, link, before, after, plain }
}

/** Absence is certain once the seat was heard and its text was asked: there is no pairing to doubt. */
const PROVED: Score = { value: 1, parts: { proved: 1 } }
const SAME: Score = { value: 1, parts: { identity: 1 } }

/** A finding without what only the whole series can say: its salience. */
export type BareFinding = Omit<Finding, 'salience'>

export function findingOf(move: Move, transitions: Transitions, lookup: Lookup): BareFinding {
  const { thread, before, after, link } = move
  const transition = transitions.between(thread.seat, move.from.meeting, move.to.meeting)
  const facets = facetsOf(move, lookup)
  const status = move.status !== 'kept' ? move.status : facets.length > 0 ? 'changed' : 'persisted'
  return {
    id: contentId('finding', thread.id, transition.id),
    thread: thread.id,
    kind: thread.kind,
    seat: thread.seat,
    from: transition.from,
    to: transition.to,
    skipped: transition.skipped,
    transition: transition.id,
    status,
    before,
    after,
    parts: partsOf(move, status, facets, lookup),
    facets,
    replacedBy: null,
    history: status === 'disappeared' || status === 'returned' ? historyOf(move, lookup) : null,
    score: link?.score ?? (move.status === 'kept' ? SAME : PROVED),
    rule: link?.rule ?? (move.status === 'kept' ? 'same-identity' : `heard-${status}`),
    caveats: transition.caveats.filter(caveat => concerns(caveat, status)),
  }
}

/** A shorter record makes silence less telling, and a paper cut off before makes news less so. */
function concerns({ code }: Caveat, status: Status): boolean {
  if (code === 'shorter-record') return status === 'disappeared'
  return code !== 'cut-off' || status === 'new'
}

function facetsOf({ thread, status, before, after, plain }: Move, lookup: Lookup): Facet[] {
  if (status !== 'kept' || before === null || after === null) return []
  if (plain && thread.kind === 'slogan') return []
  return facetsBetween(lookup.evidence(before), lookup.evidence(after), lookup)
}

/** The goal and the figures of a commitment share what becomes of it; a pair of figures tells its own change. */
function partsOf(move: Move, status: Status, facets: readonly Facet[], lookup: Lookup): Part[] {
  const [before, after] = [move.before, move.after].map(id => owner(id, lookup))
  if (!before && !after) return []
  const goal: Part = {
    kind: 'goal',
    status,
    before: before?.goal ?? null,
    after: after?.goal ?? null,
    facets: facets.filter(one => one.facet !== 'value' && one.facet !== 'bound'),
  }
  const parts = goal.before === null && goal.after === null ? [] : [goal]
  if (before && after) {
    for (const [from, to] of pairedFigures(before, after, lookup)) {
      const changes = quantityFacets(from, to)
      const kept = changes.length > 0 ? 'changed' : 'persisted'
      parts.push({ kind: 'figure', status: kept, before: from.id, after: to.id, facets: changes })
    }
    return parts
  }
  const side = before ? 'before' : 'after'
  for (const figure of lookup.figuresOf((before ?? after) as NonNullable<typeof before>))
    parts.push({ kind: 'figure', status, before: null, after: null, [side]: figure.id, facets: [] })
  return parts
}

function owner(id: string | null, lookup: Lookup) {
  const evidence: Evidence | null = id === null ? null : lookup.evidence(id)
  return evidence?.type === 'commitment' ? evidence : null
}

/** At how many earlier meetings of the same slot (of any, where none shares it) the thread was said. */
function historyOf({ thread, to }: Move, lookup: Lookup): History {
  const earlier = thread.cells.slice(
    0,
    thread.cells.findIndex(cell => cell.meeting === to.meeting),
  )
  const heard = earlier.filter(cell => cell.state !== 'unobserved')
  const slotOf = (meeting: string) => lookup.meetingDate(meeting).slice(5, 7)
  const slot = slotOf(to.meeting)
  const same = slot === '' ? [] : heard.filter(cell => slotOf(cell.meeting) === slot)
  const asked = same.length > 0 ? same : heard
  const said = asked.filter(cell => cell.state === 'observed').map(cell => cell.meeting)
  return { heard: asked.length, said: said.length, first: said[0] ?? null, last: said.at(-1) ?? null }
}
