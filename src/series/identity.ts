import { GENERIC_MEASURES } from '../lexicon/measures.js'
import { classesOf, KINDRED, type VerbClass } from '../lexicon/undertakings.js'
import type { Figure } from '../model/claim.js'
import type { BareCommitment } from '../model/commitment.js'
import { basisOf, scopeOf } from '../model/comparability.js'
import { bigrams, type Weights } from '../text/likeness.js'
import { SAME_THING, sameThing, thingOf } from './things.js'

/** The first thing in which two commitments differ, in the order in which they are compared. */
export type Difference =
  | 'object'
  | 'measure'
  | 'unit'
  | 'aspect'
  | 'scope'
  | 'threshold'
  | 'horizon'
  | 'verb-class'
  | 'basis'

export interface Identity {
  readonly same: boolean
  /** How sure, 0–1; of a pair that is not the same, how near it came. */
  readonly score: number
  /** What they share, or the first thing that differs. */
  readonly reason: Difference | 'same-measure' | 'same-object'
  /** Figures of both that state the same quantity. */
  readonly quantities: readonly (readonly [before: Figure, after: Figure])[]
}

/** What comparing looks things up in. */
export interface IdentityContext {
  figuresOf(commitment: BareCommitment): readonly Figure[]
  /** How telling character pairs are in the series; without it all count alike. */
  readonly weights?: Weights
  /**
   * `answer`: a promise and its result, where a level counts whatever the time it was promised within, and what is
   * finished answers what was to be begun or carried on. Otherwise two statements of one kind at two meetings.
   */
  readonly as?: 'answer'
}

/** Whether two commitments are the same undertaking, by what they mean. A doubtful pair is none. */
export function compareCommitments(
  before: BareCommitment,
  after: BareCommitment,
  context: IdentityContext,
): Identity {
  const [left, right] = [quantitiesOf(before, context), quantitiesOf(after, context)]
  if (left.length > 0 && right.length > 0) return compareMeasured(before, after, left, right, context)
  return compareObjects(before, after, left.length + right.length > 0, context)
}

/** What two commitments share that say the same thing in the same words, apart from their values. */
export function identityOf(commitment: BareCommitment, context: IdentityContext): string {
  const [figure] = quantitiesOf(commitment, context)
  const things = itemsOf(commitment).map(thingOf).join('、')
  const verbs = classesOf(commitment.verb).join('+')
  if (!figure) return [things, verbs, commitment.horizon].join('|')
  const quantity = [scopeOf(figure), figure.aspect, figure.unit, thresholdOf(commitment, context)]
  return [things, ...quantity, commitment.horizon, isRate(figure) ? '' : verbs].join('|')
}

/** Keys under which a commitment is found: its things, and the rarest pairs of characters of them. */
export function keysOf(commitment: BareCommitment, { weights }: IdentityContext): string[] {
  const things = [...new Set(itemsOf(commitment).map(thingOf))]
  return [...new Set(things.flatMap(thing => [`=${thing}`, ...rarest(thing, weights)]))]
}

/** Pairs of characters of a thing that lead to its likes. */
const LEADS = 4

function rarest(thing: string, weights: Weights | undefined): string[] {
  const pairs = [...new Set(bigrams(thing))]
  if (!weights) return pairs
  return pairs.sort((a, b) => weights.of(b) - weights.of(a) || (a < b ? -1 : 1)).slice(0, LEADS)
}

const isSize = ({ role }: Figure) => role === 'scale' || role === 'threshold'

/** The quantities of a commitment, without the sizes of classes. */
function quantitiesOf(commitment: BareCommitment, { figuresOf }: IdentityContext): Figure[] {
  return figuresOf(commitment).filter(one => one.measure !== null && !isSize(one))
}

function compareMeasured(
  before: BareCommitment,
  after: BareCommitment,
  left: readonly Figure[],
  right: readonly Figure[],
  context: IdentityContext,
): Identity {
  let nearest: Identity = { same: false, score: 0, reason: 'measure', quantities: [] }
  const quantities: (readonly [Figure, Figure])[] = []
  for (const a of left)
    for (const b of right) {
      const found = compareQuantities([before, a], [after, b], context)
      if (found.same) quantities.push([a, b])
      if (!nearest.same && (found.same || found.score > nearest.score)) nearest = found
    }
  return { ...nearest, quantities }
}

type Stated = readonly [commitment: BareCommitment, figure: Figure]

function compareQuantities(before: Stated, after: Stated, context: IdentityContext): Identity {
  const exact = isStatistic(before[1]) || isStatistic(after[1])
  const score = sameThing(nameOf(before, context), nameOf(after, context), exact, context.weights)
  const difference = score < SAME_THING ? 'measure' : differenceOf(before, after, score, context)
  return { same: difference === null, score, reason: difference ?? 'same-measure', quantities: [] }
}

/** What a quantity is of: the object of its commitment, unless it measures something beside it (项目, 投资). */
function nameOf([commitment, { measure }]: Stated, context: IdentityContext): string {
  const [first] = quantitiesOf(commitment, context)
  return first?.measure?.key === measure?.key ? commitment.object.key : (measure?.key ?? '')
}

/** Kinds of numbers whose measures are names of the statistics: no part of the name may be missing. */
const STATISTICS: ReadonlySet<Figure['kind']> = new Set(['money', 'percent', 'points', 'rank'])
const isStatistic = ({ kind, measure }: Figure) =>
  STATISTICS.has(kind) || GENERIC_MEASURES.test(measure?.key ?? '')

function differenceOf(
  before: Stated,
  after: Stated,
  score: number,
  context: IdentityContext,
): Difference | null {
  const [[left, a], [right, b]] = [before, after]
  if (!sameUnit(a, b)) return 'unit'
  if (a.aspect !== b.aspect) return 'aspect'
  if (!sameScope(a, b)) return 'scope'
  if (thresholdOf(left, context) !== thresholdOf(right, context)) return 'threshold'
  if (!sameHorizon(before, after, context)) return 'horizon'
  if (!isRate(a) && !sameVerbs(left.verb, right.verb, context)) return 'verb-class'
  if (score < 1 && GENERIC_MEASURES.test(a.measure?.key ?? '')) return 'measure'
  return sameBasis(a, b) ? null : 'basis'
}

const isRate = ({ kind }: Figure) => kind === 'percent' || kind === 'points' || kind === 'rank'

/** Words that count the same things: 40个|座|处; 3000套|户. */
const COUNTERS: readonly ReadonlySet<string>[] = [
  new Set(['个', '座', '处', '所', '家', '项', '间', '条', '块', '片']),
  new Set(['户', '套', '栋']),
  new Set(['辆', '台']),
  new Set(['人', '名', '位']),
  new Set(['场', '次', '场次']),
]

function sameUnit(a: Figure, b: Figure): boolean {
  if (a.unit === b.unit) return true
  return COUNTERS.some(group => group.has(a.unit) && group.has(b.unit))
}

function sameScope(a: Figure, b: Figure): boolean {
  const [left, right] = [scopeOf(a), scopeOf(b)]
  const named = (scope: string, { measure }: Figure) =>
    scope === '' || (measure?.key.includes(scope) ?? false)
  return left === right || (named(left, b) && named(right, a))
}

/** The size of the class that a commitment counts (亿元以上|项目), as numbers; empty where it has none. */
function thresholdOf(commitment: BareCommitment, { figuresOf }: IdentityContext): string {
  return figuresOf(commitment)
    .filter(isSize)
    .map(({ lower, upper, unit }) => `${lower}-${upper}${unit}`)
    .sort()
    .join(' ')
}

/** Kinds that are there at a time, so that the stretch in which they were promised does not matter to the result. */
const isLevel = ({ kind, aspect }: Figure) =>
  aspect === 'share' || (aspect === 'level' && (kind === 'percent' || kind === 'rank'))

function sameHorizon([left, a]: Stated, [right, b]: Stated, { as }: IdentityContext): boolean {
  if (stockOf(left, a) !== null && stockOf(right, b) !== null && stockOf(left, a) !== stockOf(right, b))
    return false
  const [from, to] = [left.horizon, right.horizon]
  if (from === to || from === null || to === null) return true
  const sums: ReadonlySet<string> = new Set(['average', 'part-year'])
  if (sums.has(from) || sums.has(to)) return false
  return as === 'answer' && (isLevel(a) || stockOf(right, b) === 'stock')
}

/** 新增5栋 adds to what 达100栋 counts. */
const ADDS = /新增|净增|增加|新|建设|引进|培育|改造|完成|建成|接待|开工|签约|投入|安排|发放|拆除|淘汰/u
const STANDS = /^(?:达到?|突破|超过|保持|拥有|稳定|增至|升至|现有|共有)$/u
const HAS_STOCK: ReadonlySet<Figure['kind']> = new Set(['count', 'length', 'area', 'population'])

/** Whether a number of things counts those that were added or all that are there; null where nothing tells. */
function stockOf({ verb, object }: BareCommitment, { kind, measure }: Figure): 'flow' | 'stock' | null {
  if (!HAS_STOCK.has(kind)) return null
  if (ADDS.test(verb) || /^(?:城镇)?新增/u.test(measure?.key ?? '') || /新增/u.test(object.text))
    return 'flow'
  return STANDS.test(verb) || /总数|总量|保有量|里程$/u.test(measure?.key ?? '') ? 'stock' : null
}

/** What a finished thing answers besides what was to be finished. */
const LEADS_TO: ReadonlySet<VerbClass> = new Set(['begin', 'advance', 'renew', 'build', 'rebuild'])

/** Whether two verbs do the same to their object; a verb of no class (完成) takes that of the other. */
export function sameVerbs(before: string, after: string, { as }: Pick<IdentityContext, 'as'>): boolean {
  const [left, right] = [classesOf(before), classesOf(after)]
  if (left.length === 0 || right.length === 0) return true
  if (left.some(one => right.includes(one))) return true
  if (KINDRED.some(group => left.some(one => group.has(one)) && right.some(one => group.has(one))))
    return true
  return as === 'answer' && left.some(one => LEADS_TO.has(one)) && right.includes('finish')
}

function sameBasis(a: Figure, b: Figure): boolean {
  if (a.aspect !== 'change') return true
  const year = (figure: Figure) => (/\d{4}年|年均|每年/u.test(basisOf(figure)) ? basisOf(figure) : '')
  return year(a) === year(b)
}

/** The things that a commitment without numbers is about: the items of its object. */
export function itemsOf({ object }: BareCommitment): string[] {
  const items = object.key.split('、').filter(item => item.length >= SHORTEST_ITEM)
  return items.length > 0 ? items : [object.key]
}

/** A name of fewer characters (学校, 项目) is in every paper. */
const SHORTEST_ITEM = 3
/** Of the items of two lists, the shorter must share this much. */
const SHARED_ITEMS = 0.5

function compareObjects(
  before: BareCommitment,
  after: BareCommitment,
  oneMeasured: boolean,
  context: IdentityContext,
): Identity {
  const [left, right] = [itemsOf(before), itemsOf(after)]
  const best = left.map(item => Math.max(...right.map(other => sameItem(item, other, context))))
  const held = best.filter(value => value >= SAME_THING)
  const enough = held.length / Math.min(left.length, right.length) >= SHARED_ITEMS
  const score = enough && held.length > 0 ? held.reduce((a, b) => a + b) / held.length : Math.max(0, ...best)
  const named = left.some(item => item.length > SHORTEST_ITEM) && (!oneMeasured || score === 1)
  if (!enough || held.length === 0 || !named) return { same: false, score, reason: 'object', quantities: [] }
  const verbs = sameVerbs(before.verb, after.verb, context)
  return { same: verbs, score, reason: verbs ? 'same-object' : 'verb-class', quantities: [] }
}

function sameItem(before: string, after: string, { weights }: IdentityContext): number {
  return sameThing(before, after, false, weights)
}
