import { relationOf } from '../formulae/relation.js'
import type { Slogan } from '../model/claim.js'
import type { Formula } from '../model/formula.js'
import type { Hearing } from '../model/hearing.js'
import { type FormulaShape, formulaKey } from '../text/formulae.js'
import { bigrams } from '../text/likeness.js'
import type { Followed, Item, Match } from './follow.js'

export interface SloganItem extends Item {
  readonly members: readonly string[]
}

/** Follows set formulae: by canonical form, and across recorded relations (extends, shortens, swaps a member). */
export function followedSlogans(formulae: readonly Formula[]): Followed<SloganItem> {
  const canonical = canonicalForms(formulae)
  return {
    items: hearing => sloganItems(hearing, canonical),
    features: item => [...bigrams(item.identity), ...item.members.map(formulaKey)],
    match: matchSlogans,
  }
}

/** What a recorded relation is worth before the likeness of the two forms is added: less the more it changes. */
const RELATION_WORTH = {
  same: 1,
  variant: 0.9,
  modified: 0.8,
  renumbered: 0.8,
  extends: 0.6,
  shortens: 0.6,
  swaps_member: 0.5,
} as const

function matchSlogans(before: SloganItem, after: SloganItem): Match | null {
  const [from, to] = [before, after].map(({ label, members }) => ({ canonical: label, members })) as [
    FormulaShape,
    FormulaShape,
  ]
  const relation = relationOf(from, to)
  if (relation === null) return null
  const parts = { relation: RELATION_WORTH[relation], likeness: sharedCharacters(before, after) }
  const value = parts.relation + (1 - parts.relation) * parts.likeness
  return { relation, score: { value, parts }, rule: `formula-${relation}` }
}

function sharedCharacters({ identity: a }: SloganItem, { identity: b }: SloganItem): number {
  const [left, right] = [new Set(a), new Set(b)]
  return (2 * [...left].filter(one => right.has(one)).length) / (left.size + right.size)
}

/** From the compare key of each recorded variant to that of its formula. */
function canonicalForms(formulae: readonly Formula[]): Map<string, string> {
  return new Map(
    formulae.flatMap(({ canonical, variants }) =>
      variants.map(variant => [formulaKey(variant), formulaKey(canonical)] as const),
    ),
  )
}

function sloganItems(hearing: Hearing, canonical: ReadonlyMap<string, string>): SloganItem[] {
  const groups = new Map<string, Slogan[]>()
  for (const slogan of hearing.slogans) {
    const key = formulaKey(slogan.canonical)
    const identity = canonical.get(key) ?? key
    groups.set(identity, [...(groups.get(identity) ?? []), slogan])
  }
  return [...groups].map(([identity, slogans]) => ({
    identity,
    claims: slogans.map(slogan => slogan.id),
    label: (slogans[0] as Slogan).canonical,
    members: slogans.find(slogan => slogan.members.length > 0)?.members ?? [],
  }))
}
