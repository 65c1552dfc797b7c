import type { Hearing } from '../model/hearing.js'
import type { Statement } from '../model/statement.js'
import { type Bag, bagOf, likeness, type Weights } from '../text/likeness.js'
import { compareKey } from '../text/normalize.js'
import { type Chain, type Followed, follow, type Item, type Match } from './follow.js'

export interface StatementItem extends Item {
  readonly words: Bag
  /** Its words outside set formulae, which anybody may say of anything. */
  readonly own: Bag
  readonly formulae: readonly string[]
  readonly measures: readonly string[]
  /** What its goals commit to. */
  readonly objects: Bag
  readonly section: Bag
  /** Place in the seat's words at that meeting, 0–1. */
  readonly order: number
}

/** What each part of the score can give; parts that neither statement has are left out of the sum. */
const PART_WEIGHTS = { words: 5, formulae: 2, measures: 2, objects: 1.5, section: 0.5, order: 0.5 } as const
type Part = keyof typeof PART_WEIGHTS

/** Pairs below this are chance likeness of official prose: half of those read between 0.26 and 0.3 were none. */
const LIKE_ENOUGH = 0.3
/** However much else agrees, two statements must share this much of the words that stand outside set formulae. */
const SHARED_WORDS = 0.2
/** A statement left over joins a pair that has at least this share of its words: a split or a merge. */
const TAKEN_OVER = 0.65
/** Statements that share none of so many of their rarest words are not alike. */
const INDEXED = 16

/** Pairs the statements of a seat over its hearings: one to one by the best assignment, then splits and merges. */
export function followStatements(hearings: readonly Hearing[], weights: Weights): Chain<StatementItem>[] {
  const chains = follow(hearings, followedStatements(weights))
  return absorbParts(chains)
}

function followedStatements(weights: Weights): Followed<StatementItem> {
  return {
    items: hearing => statementItems(hearing, weights),
    features: item => [...item.words.leads.slice(0, INDEXED), ...item.formulae, ...item.measures],
    match: matchStatements,
  }
}

function statementItems(hearing: Hearing, weights: Weights): StatementItem[] {
  const formulae = keysByStatement(hearing.slogans, slogan => slogan.canonical)
  const surfaces = surfacesByStatement(hearing)
  const measures = keysByStatement(hearing.figures, figure => figure.measure?.key ?? null)
  const objects = keysByStatement(hearing.goals, goal => goal.text)
  return hearing.statements.map((statement, index) => ({
    claims: [statement.id],
    identity: identityOf(statement),
    label: statement.text,
    words: bagOf(statement.text, weights),
    own: bagOf(withoutFormulae(statement, surfaces.get(statement.id) ?? []), weights),
    formulae: formulae.get(statement.id) ?? [],
    measures: measures.get(statement.id) ?? [],
    objects: bagOf((objects.get(statement.id) ?? []).join(' '), weights),
    section: bagOf(statement.section.join(' '), weights),
    order: index / Math.max(1, hearing.statements.length - 1),
  }))
}

function surfacesByStatement({ slogans }: Hearing): Map<string, string[]> {
  const surfaces = new Map<string, string[]>()
  for (const { statement, surface } of slogans)
    surfaces.set(statement, [...(surfaces.get(statement) ?? []), surface])
  return surfaces
}

function withoutFormulae({ text }: Statement, surfaces: readonly string[]): string {
  return surfaces.reduce((rest, surface) => rest.replaceAll(surface, '，'), text)
}

function identityOf({ text }: Statement): string {
  return compareKey(text).replace(/[\p{P}\s]+$/u, '')
}

function keysByStatement<C extends { statement: string }>(
  claims: readonly C[],
  keyOf: (claim: C) => string | null,
): Map<string, string[]> {
  const keys = new Map<string, string[]>()
  for (const claim of claims) {
    const key = keyOf(claim)
    if (key !== null) keys.set(claim.statement, [...(keys.get(claim.statement) ?? []), `=${compareKey(key)}`])
  }
  return keys
}

function matchStatements(before: StatementItem, after: StatementItem): Match | null {
  if (likeness(before.own, after.own).common < SHARED_WORDS) return null
  const words = likeness(before.words, after.words).common
  const parts: Partial<Record<Part, number>> = { words }
  for (const part of ['formulae', 'measures'] as const)
    if (before[part].length + after[part].length > 0) parts[part] = overlap(before[part], after[part])
  for (const part of ['objects', 'section'] as const)
    if (before[part].weight + after[part].weight > 0) parts[part] = likeness(before[part], after[part]).common
  parts.order = 1 - Math.abs(before.order - after.order)
  const value = weightedMean(parts)
  if (value < LIKE_ENOUGH) return null
  return { relation: null, score: { value, parts: parts as Record<string, number> }, rule: 'like-statement' }
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)]
  const shared = [...left].filter(one => right.has(one)).length
  return (2 * shared) / (left.size + right.size)
}

function weightedMean(parts: Partial<Record<Part, number>>): number {
  const given = Object.entries(parts) as [Part, number][]
  const total = given.reduce((sum, [part]) => sum + PART_WEIGHTS[part], 0)
  return given.reduce((sum, [part, value]) => sum + PART_WEIGHTS[part] * value, 0) / total
}

/**
 * A sentence that was cut in two, or two that were drawn together: a statement found at one meeting only joins
 * the pair whose other side holds nearly all its words.
 * Before: `甲，乙。` ↔ `甲。`, `乙。` alone. After: `甲，乙。` ↔ `甲。` `乙。`
 */
function absorbParts(chains: readonly Chain<StatementItem>[]): Chain<StatementItem>[] {
  const pairs = chains.filter(chain => chain.cells.size > 1)
  const index = new Map<string, Set<Chain<StatementItem>>>()
  for (const chain of pairs)
    for (const word of [...chain.cells.values()].flat().flatMap(item => item.words.leads.slice(0, INDEXED)))
      index.set(word, (index.get(word) ?? new Set()).add(chain))
  const rest = chains.filter(chain => chain.cells.size === 1)
  return [...pairs, ...rest.filter(chain => !absorb(chain, index))]
}

function absorb(
  single: Chain<StatementItem>,
  index: ReadonlyMap<string, ReadonlySet<Chain<StatementItem>>>,
): boolean {
  const [[meeting, [item]]] = [...single.cells] as [[string, [StatementItem]]]
  const rivals = new Set(item.words.leads.slice(0, INDEXED).flatMap(word => [...(index.get(word) ?? [])]))
  for (const chain of rivals) {
    const own = chain.cells.get(meeting)
    if (!own || !otherSideHolds(chain, meeting, item)) continue
    chain.cells.set(meeting, [...own, item])
    return true
  }
  return false
}

/** Whether a longer statement of the chain at another meeting holds nearly all words of the item. */
function otherSideHolds(chain: Chain<StatementItem>, meeting: string, item: StatementItem): boolean {
  const others = [...chain.cells].filter(([id]) => id !== meeting).flatMap(([, items]) => items)
  return others.some(
    other =>
      other.words.weight > item.words.weight && likeness(item.words, other.words).contained >= TAKEN_OVER,
  )
}
