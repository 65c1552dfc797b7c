import type { Goal } from '../model/claim.js'
import type { Hearing } from '../model/hearing.js'
import { bigrams, likeness, type Weights } from '../text/likeness.js'
import { compareKey } from '../text/normalize.js'
import type { Followed, Item, Match } from './follow.js'

export interface GoalItem extends Item {
  readonly verb: string
  readonly object: readonly string[]
  readonly text: readonly string[]
}

/** Objects shorter than this (`发展`, `工作`) name no commitment by themselves. */
const TELLING_OBJECT = 4
/** Goals whose objects have less in common than this are two commitments. */
const LIKE_ENOUGH = 0.5

/** Follows commitments: by the object they commit to, in the same or in similar words. */
export function followedGoals(weights: Weights): Followed<GoalItem> {
  return {
    items: goalItems,
    features: item => [...item.object, ...item.text],
    match: (before, after) => matchGoals(before, after, weights),
  }
}

function goalItems(hearing: Hearing): GoalItem[] {
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
      object: bigrams(goal.object),
      text: bigrams(goal.text),
    }
  })
}

function identityOf(goal: Goal): string {
  const object = compareKey(goal.object)
  return object.length >= TELLING_OBJECT ? object : compareKey(goal.text)
}

function matchGoals(before: GoalItem, after: GoalItem, weights: Weights): Match | null {
  const objects = likeness(before.object, after.object, weights)
  const parts = {
    object: Math.max(objects.common, 0.8 * objects.contained),
    text: likeness(before.text, after.text, weights).common,
    verb: before.verb === after.verb ? 1 : 0,
  }
  const value = 0.6 * parts.object + 0.3 * parts.text + 0.1 * parts.verb
  if (value < LIKE_ENOUGH) return null
  return { relation: null, score: { value, parts }, rule: 'same-object' }
}
