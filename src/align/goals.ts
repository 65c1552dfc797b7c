import type { Goal } from '../model/claim.js'
import type { Hearing } from '../model/hearing.js'
import { type Bag, bagOf, likeness, type Weights } from '../text/likeness.js'
import { compareKey } from '../text/normalize.js'
import { commitmentCore, EMPTY_TAIL, objectPhrase } from '../text/wording.js'
import { type Chain, type Followed, follow, type Item, type Match } from './follow.js'
import { addMentions, type Mentionable } from './mentions.js'

interface GoalItem extends Mentionable {
  readonly verb: string
  /** The last two characters of the object: its head noun, since Chinese attributes stand before. */
  readonly head: string
  readonly object: Bag
  readonly text: Bag
}

/** Objects shorter than this (`发展`, `工作`) name no commitment by themselves. */
const TELLING_OBJECT = 4
/** Goals whose objects have less in common than this are two commitments. */
const LIKE_ENOUGH = 0.55
/** Goals that share none of so many of their rarest words are not alike. */
const INDEXED = 12

/** Follows commitments: by the object they commit to, in the same or in similar words, or named in a sentence. */
export function followGoals(hearings: readonly Hearing[], weights: Weights): Chain<Item>[] {
  return addMentions(follow(hearings, followedGoals(weights)), hearings)
}

function followedGoals(weights: Weights): Followed<GoalItem> {
  return {
    items: hearing => goalItems(hearing, weights),
    features: item => [...item.object.leads.slice(0, INDEXED), ...item.text.leads.slice(0, INDEXED)],
    match: matchGoals,
  }
}

/** `投入100亿元` names no object: its figure is followed, by what it measures. */
const BARE_QUANTITY =
  /^(?:近|约|超过?|不少于|不低于|到)?[\d.,]+[百千万亿]*\p{Script=Han}{0,2}(?:以上|以内|左右)?$/u

function goalItems(hearing: Hearing, weights: Weights): GoalItem[] {
  const groups = new Map<string, Goal[]>()
  const formulae = hearing.slogans.map(slogan => compareKey(slogan.canonical))
  for (const goal of hearing.goals) {
    if (BARE_QUANTITY.test(objectPhrase(goal))) continue
    const identity = identityOf(goal)
    groups.set(identity, [...(groups.get(identity) ?? []), goal])
  }
  return [...groups].map(([identity, goals]) => {
    const goal = goals[0] as Goal
    return {
      identity,
      claims: goals.map(one => one.id),
      label: goal.text,
      names: namesOf(goal, formulae),
      verb: goal.verb,
      head: compareKey(goal.object).slice(-2),
      object: bagOf(objectPhrase(goal), weights),
      text: bagOf(goal.text, weights),
    }
  })
}

function identityOf(goal: Goal): string {
  const object = commitmentCore(objectPhrase(goal))
  return object.length >= TELLING_OBJECT ? object : compareKey(goal.text)
}

/** A head of fewer characters (`产业体系`) is in every paper. */
const TELLING_HEAD = 6

/**
 * What a text says that speaks of a goal: all behind its verb, or its head, unless that is a formula of its own or
 * what a number measures (`固定资产投资`), which every report gives results of.
 */
function namesOf(goal: Goal, formulae: readonly string[]): string[] {
  const phrase = objectPhrase(goal).replace(EMPTY_TAIL, '')
  const head = compareKey(goal.object)
  const ownHead =
    goal.figures.length === 0 &&
    head.length >= TELLING_HEAD &&
    !formulae.some(formula => formula.includes(head))
  return [...(phrase.length >= TELLING_OBJECT ? [phrase] : []), ...(ownHead ? [head] : [])]
}

function matchGoals(before: GoalItem, after: GoalItem): Match | null {
  const objects = likeness(before.object, after.object)
  const shorter = Math.min(before.object.words.size, after.object.words.size)
  const sameHead = before.head === after.head && shorter >= TELLING_OBJECT - 1
  const parts = {
    object: sameHead ? Math.max(objects.common, 0.9 * objects.contained) : objects.common,
    text: likeness(before.text, after.text).common,
    verb: before.verb === after.verb ? 1 : 0,
    head: before.head === after.head ? 1 : 0,
  }
  const value = 0.5 * parts.object + 0.25 * parts.text + 0.1 * parts.verb + 0.15 * parts.head
  if (value < LIKE_ENOUGH) return null
  return { relation: null, score: { value, parts }, rule: 'same-object' }
}
