import type { BareCommitment, Stage } from '../model/commitment.js'
import { hasMovingBase } from '../model/comparability.js'
import type { SaidText } from '../text/said-text.js'
import type { Followed, Thing } from './follow.js'
import { compareCommitments, identityOf, keysOf } from './identity.js'
import type { Lookup } from './lookup.js'

/** What a hearing promises of one thing. */
export interface CommitmentThing extends Thing {
  readonly commitment: BareCommitment
}

/** A sentence that holds this share of an object's character pairs, by their rarity, speaks of it. */
const SPEAKS_OF = 0.6
/** An object of fewer characters (`发展`) is spoken of in every paper. */
const TELLING_OBJECT = 4

/**
 * Follows promises: by what they are about, in the same or in other words. A promise that a later paper reports on
 * goes on in that report; one whose object any sentence still names is neither gone nor new.
 */
export function followedCommitments(lookup: Lookup): Followed<CommitmentThing> {
  const told = new WeakMap<SaidText, ToldIndex>()
  const toldAt = (said: SaidText): ToldIndex => {
    const known = told.get(said) ?? indexTold(said, lookup)
    told.set(said, known)
    return known
  }
  return {
    things: said => thingsOf(said, lookup),
    features: ({ commitment }) => keysOf(commitment, lookup),
    match: (before, after) => {
      const { same, score, reason } = compareCommitments(before.commitment, after.commitment, lookup)
      return same
        ? { relation: null, score: { value: score, parts: { sameness: score } }, rule: reason }
        : null
    },
    spoken: ({ commitment }, said) => toldAt(said)(commitment) ?? namedIn(commitment, said),
    first: 'pairs',
  }
}

function thingsOf({ hearing }: SaidText, lookup: Lookup): CommitmentThing[] {
  const groups = new Map<string, BareCommitment[]>()
  for (const commitment of hearing.commitments) {
    if (commitment.stage !== 'promised' || !isFollowed(commitment, lookup)) continue
    const key = identityOf(commitment, lookup)
    const group = groups.get(key)
    if (group) group.push(commitment)
    else groups.set(key, [commitment])
  }
  return [...groups].map(([key, commitments]) => ({
    key,
    claims: commitments.map(one => one.id),
    label: labelOf(commitments[0] as BareCommitment, lookup),
    commitment: commitments[0] as BareCommitment,
  }))
}

/** A promise that can be held to: an end state or deliverable, a number, or a day. */
function isFollowed(commitment: BareCommitment, lookup: Lookup): boolean {
  const figures = lookup.figuresOf(commitment).filter(figure => !hasMovingBase(figure))
  return commitment.goal !== null || figures.length > 0 || commitment.deadline !== null
}

function labelOf(commitment: BareCommitment, lookup: Lookup): string {
  return commitment.object.text || (lookup.figuresOf(commitment)[0]?.measure?.key ?? commitment.verb)
}

/** Id of the commitment of another stage that is the same thing as a promise, or null. */
type ToldIndex = (promise: BareCommitment) => string | null

const TOLD: ReadonlySet<Stage> = new Set(['under_way', 'done', 'reported'])

function indexTold({ hearing }: SaidText, lookup: Lookup): ToldIndex {
  const index = new Map<string, BareCommitment[]>()
  for (const commitment of hearing.commitments) {
    if (!TOLD.has(commitment.stage)) continue
    for (const key of keysOf(commitment, lookup)) {
      const posting = index.get(key)
      if (posting) posting.push(commitment)
      else index.set(key, [commitment])
    }
  }
  return promise => {
    const rivals = new Set(keysOf(promise, lookup).flatMap(key => index.get(key) ?? []))
    let best: { id: string; score: number } | null = null
    for (const rival of rivals) {
      const { same, score } = compareCommitments(promise, rival, {
        figuresOf: lookup.figuresOf,
        as: 'answer',
      })
      if (same && score > (best?.score ?? 0)) best = { id: rival.id, score }
    }
    return best?.id ?? null
  }
}

function namedIn({ object }: BareCommitment, said: SaidText): string | null {
  if (object.key.length < TELLING_OBJECT) return said.place(object.key)
  const { statement, share } = said.nearest(object.key)
  return share >= SPEAKS_OF ? statement : null
}
