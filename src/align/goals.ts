import type { Goal } from '../model/claim.js'
import type { Hearing } from '../model/hearing.js'
import { type Bag, bagOf, likeness, tellingWords, type Weights } from '../text/likeness.js'
import { compareKey } from '../text/normalize.js'
import type { Followed, Item, Match } from './follow.js'

export interface GoalItem extends Item {
  readonly verb: string
  readonly object: Bag
  readonly text: Bag
}

/** Objects shorter than this (`发展`, `工作`) name no commitment by themselves. */
const TELLING_OBJECT = 4
/** Goals whose objects have less in common than this are two commitments. */
const LIKE_ENOUGH = 0.5
/** Goals that share none of so many of their rarest words are not alike. */
const INDEXED = 12

/** Follows commitments: by the object they commit to, in the same or in similar words. */
export function followedGoals(weights: Weights): Followed<GoalItem> {
  return {
    items: hearing => goalItems(hearing, weights),
    features: item => [...tellingWords(item.object, INDEXED), ...tellingWords(item.text, INDEXED)],
    match: matchGoals,
  }
}

function goalItems(hearing: Hearing, weights: Weights): GoalItem[] {
  const groups = new Map<string, Goal[]>()
  for (const goal of hearing.goals) {
    const identity = identityOf(goal)
    groups.set(identity, [...(groups.get(identity) ?? []), goal])
  }
  return [...groups].map(([identity, goals]) => {
    const goal = goals[0] as Goal
    return {
      identity,
      claims: goals.map(one => one.id),
      label: goal.text,
      verb: goal.verb,
      object: bagOf(goal.object, weights),
      text: bagOf(goal.text, weights),
    }
  })
}

function identityOf(goal: Goal): string {
  const object = compareKey(goal.object)
  return object.length >= TELLING_OBJECT ? object : compareKey(goal.text)
}

function matchGoals(before: GoalItem, after: GoalItem): Match | null {
  const objects = likeness(before.object, after.object)
  const parts = {
    object: Math.max(objects.common, 0.8 * objects.contained),
    text: likeness(before.text, after.text).common,
    verb: before.verb === after.verb ? 1 : 0,
  }
  const value = 0.6 * parts.object + 0.3 * parts.text + 0.1 * parts.verb
  if (value < LIKE_ENOUGH) return null
  return { relation: null, score: { value, parts }, rule: 'same-object' }
}
