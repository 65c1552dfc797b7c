import type { BareCommitment } from '../model/commitment.js'
import { hasMovingBase } from '../model/comparability.js'
import type { SaidText } from '../text/said-text.js'
import { ABSENT, answersIn, mentionOf, repliesOf } from './answers.js'
import type { Followed, Match, Thing } from './follow.js'
import { compareCommitments, identityOf, keysOf } from './identity.js'
import type { Lookup } from './lookup.js'

/** What a hearing promises of one thing. */
export interface CommitmentThing extends Thing {
  readonly commitment: BareCommitment
}

/**
 * Follows promises: by what they are about, in the same or in other words. A promise that a later paper reports on
 * goes on in that report, and a report answers one promise; a promise whose words a sentence still holds is neither
 * gone nor new.
 */
export function followedCommitments(lookup: Lookup): Followed<CommitmentThing> {
  const repliesAt = once((said: SaidText) => repliesOf(said.hearing, lookup.ledger))
  const answered = new Map<string, string>()
  return {
    things: said => thingsOf(said, lookup),
    features: ({ commitment }) => keysOf(commitment, lookup.ledger.context),
    match: (before, after) => matchPromises(before, after, lookup),
    spoken: ({ key, commitment }, said) => {
      const replies = repliesAt(said)
      const reports = answersIn(commitment, replies, lookup.ledger).reports
      const report = reports.find(
        one => one.identity.same && (answered.get(one.commitment.id) ?? key) === key,
      )
      if (report) answered.set(report.commitment.id, key)
      const mention = report ? null : mentionOf(commitment.object.key, replies, lookup.ledger)
      return report?.commitment.id ?? (mention && mention.share >= ABSENT ? mention.statement : null)
    },
    first: 'pairs',
  }
}

/** Computes what belongs to a hearing when it is first asked for. */
function once<V>(make: (said: SaidText) => V): (said: SaidText) => V {
  const made = new WeakMap<SaidText, { readonly value: V }>()
  return said => {
    const known = made.get(said) ?? { value: make(said) }
    made.set(said, known)
    return known.value
  }
}

function matchPromises(before: CommitmentThing, after: CommitmentThing, { ledger }: Lookup): Match | null {
  const context = { figuresOf: ledger.context.figuresOf, weights: ledger.weights }
  const { same, score, reason } = compareCommitments(before.commitment, after.commitment, context)
  if (!same) return null
  return { relation: null, score: { value: score, parts: { sameness: score } }, rule: reason }
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
