import type { Goal, Slogan } from '../model/claim.js'
import { compareKey } from '../text/normalize.js'
import type { GoalLabel, SloganLabel } from './labels.js'
import { matchBest, overlap } from './match.js'
import type { Tally } from './measure.js'
import type { BareText } from './source.js'

/** Half of a goal and its label must be shared for the one to be the other. */
const GOAL_OVERLAP = 0.5
/** Two spellings of a formula of which one holds the other still count where they are nearly as long. */
const NEARLY_AS_LONG = 0.7
const SHORTEST_PART = 4

/** Goals of one document against their labels: found, and found with the deadline. */
export function tallyGoals(labels: readonly GoalLabel[], goals: readonly Goal[], source: BareText): Tally {
  const { pairs, missed, extra } = matchBest(labels, goals, (label, goal) => {
    const place = source.find(label.quote)
    const shared = place ? overlap(place, source.place(goal.span)) : 0
    return shared >= GOAL_OVERLAP ? shared : 0
  })
  const dated = labels.filter(({ deadline }) => deadline !== null).length
  const right = pairs.filter(([label, goal]) => sameDeadline(label, goal)).length
  return {
    counts: {
      goal: { right: pairs.length, given: goals.length, labelled: labels.length },
      'goal deadline': { right, given: dated, labelled: dated },
    },
    errors: [...missed.map(({ quote }) => `- ${quote}`), ...extra.map(({ text }) => `+ ${text}`)],
  }
}

function sameDeadline(label: GoalLabel, goal: Goal): boolean {
  if (label.deadline === null || goal.deadline === null) return false
  const [a, b] = [formulaKey(label.deadline), formulaKey(goal.deadline.text)]
  return a.includes(b) || b.includes(a)
}

/** Formulae of one document against their labels, each counted once a turn. `turnOf` maps a turn to its label. */
export function tallySlogans(
  labels: readonly SloganLabel[],
  slogans: readonly Slogan[],
  turnOf: ReadonlyMap<string, string>,
): Tally {
  const seen = new Set<string>()
  const distinct = slogans.filter(slogan => {
    const key = `${turnOf.get(slogan.turn)}|${formulaKey(slogan.canonical)}`
    return turnOf.has(slogan.turn) && !seen.has(key) && seen.add(key)
  })
  const { pairs, missed, extra } = matchBest(labels, distinct, (label, slogan) =>
    label.turn === turnOf.get(slogan.turn) ? likeness(label, slogan) : 0,
  )
  return {
    counts: { slogan: { right: pairs.length, given: distinct.length, labelled: labels.length } },
    errors: [
      ...missed.map(({ turn, kind, norm }) => `- ${turn} [${kind}] ${norm}`),
      ...extra.map(({ turn, kind, canonical }) => `+ ${turnOf.get(turn)} [${kind}] ${canonical}`),
    ],
  }
}

function likeness({ norm, surface }: SloganLabel, slogan: Slogan): number {
  const given = [slogan.canonical, slogan.surface].map(formulaKey)
  const labelled = [norm, surface].map(formulaKey)
  return Math.max(...labelled.flatMap(a => given.map(b => sameFormula(a, b))))
}

function sameFormula(a: string, b: string): number {
  if (a === b) return 1
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const part = short.length >= SHORTEST_PART && long.includes(short)
  return part && short.length / long.length >= NEARLY_AS_LONG ? short.length / long.length : 0
}

/** Quotes, commas and conjunctions do not tell formulae apart. */
const formulaKey = (text: string) => compareKey(text).replace(/["《》、,，;；·和与及]/gu, '')
