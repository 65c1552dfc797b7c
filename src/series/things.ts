import { NEUTRAL_ATTRIBUTES, THING_NAMES } from '../lexicon/undertakings.js'
import { bigrams, type Weights } from '../text/likeness.js'

/** How sure two names are of one thing. Below `SAME_THING` they only share words. */
export const SAME_THING = 0.7

const NAMES = THING_NAMES.flatMap(([first = '', ...rest]) => rest.map(name => [name, first] as const)).sort(
  ([a], [b]) => b.length - a.length,
)
const NEUTRAL = new RegExp([...NEUTRAL_ATTRIBUTES].sort((a, b) => b.length - a.length).join('|'), 'gu')
/** What tells things of one name apart: 3号线, 二期, 第十中学. */
const DESIGNATIONS = /\d+|[一二三四五六七八九十]+(?=[号期标段桥院中环届])|[东西南北](?=[段线延环区站部])/gu
/** A head of two characters (工程, 学校) is in every name. */
const HEAD = 2
const SHORTEST = 2

/** The name of a thing in one form: by its commonest name, without attributes that tell nothing. */
export function thingOf(key: string): string {
  let thing = key
  for (const [name, first] of NAMES) if (!thing.includes(first)) thing = thing.replace(name, first)
  const bare = thing.replace(NEUTRAL, '')
  return bare.length >= SHORTEST ? bare : thing
}

/** How far two names mean one thing, 0–1. `exact`: only the same name will do, as with measures of the statistics. */
export function sameThing(
  before: string,
  after: string,
  exact: boolean,
  weights: Weights | undefined,
): number {
  const [a, b] = [thingOf(before), thingOf(after)]
  if (a === b) return 1
  if (designations(a) !== designations(b)) return 0
  if (exact) return 0
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const sameHead = a.slice(-HEAD) === b.slice(-HEAD)
  if (long.endsWith(short) && short.length > HEAD) return 0.85
  const common = likenessOf(a, b, weights)
  const beyondHead = likenessOf(a.slice(0, -HEAD), b.slice(0, -HEAD), weights)
  if (long.includes(short) && short.length > HEAD + 1) return Math.max(0.75, common)
  return sameHead && beyondHead < 0.5 ? Math.min(common, 0.5) : common
}

const designations = (thing: string) => (thing.match(DESIGNATIONS) ?? []).join(' ')

/** Weighted share of the character pairs of both that is common (Dice). */
function likenessOf(a: string, b: string, weights: Weights | undefined): number {
  const weightOf = (pair: string) => weights?.of(pair) ?? 1
  const [left, right] = [new Set(bigrams(a)), new Set(bigrams(b))]
  let shared = 0
  let total = 0
  for (const pair of left) {
    total += weightOf(pair)
    if (right.has(pair)) shared += weightOf(pair)
  }
  for (const pair of right) total += weightOf(pair)
  return total === 0 ? 0 : (2 * shared) / total
}
