import { relationOf } from '../formulae/relation.js'
import type { Slogan } from '../model/claim.js'
import type { Formula, FormulaRelation } from '../model/formula.js'
import { type FormulaShape, formulaKey, formulaMembers } from '../text/formulae.js'
import { pairsOf, type SaidText } from '../text/said-text.js'
import type { Followed, Match, Thing } from './follow.js'

/** All places at which a hearing uses one formula. */
export interface FormulaThing extends Thing, FormulaShape {
  /** Formula keys of its members; empty where it has none. */
  readonly memberKeys: readonly string[]
}

/** What a relation is worth before the likeness of the two forms is added: less the more it changes. */
const RELATION_WORTH: Readonly<Record<FormulaRelation, number>> = {
  same: 1,
  variant: 0.9,
  modified: 0.85,
  renumbered: 0.8,
  extends: 0.6,
  shortens: 0.6,
  swaps_member: 0.5,
}

/**
 * Follows set formulae: by their canonical form, across recorded relations, and through the plain text. A formula
 * that stands verbatim in a paper is said there, whatever stands around it, unless a modified form holds it.
 */
export function followedFormulae(formulae: readonly Formula[]): Followed<FormulaThing> {
  const canonical = canonicalForms(formulae)
  return {
    things: said => thingsOf(said, canonical),
    features: ({ key, memberKeys }) => [...pairsOf(key).map(String), ...memberKeys],
    match: matchVersions,
    spoken,
    first: 'words',
  }
}

/** From the key of each recorded variant to that of its formula. */
function canonicalForms(formulae: readonly Formula[]): Map<string, string> {
  return new Map(
    formulae.flatMap(({ canonical, variants }) =>
      variants.map(variant => [formulaKey(variant), formulaKey(canonical)] as const),
    ),
  )
}

function thingsOf({ hearing }: SaidText, canonical: ReadonlyMap<string, string>): FormulaThing[] {
  const groups = new Map<string, Slogan[]>()
  for (const slogan of hearing.slogans) {
    const own = formulaKey(slogan.canonical)
    const key = canonical.get(own) ?? own
    const group = groups.get(key)
    if (group) group.push(slogan)
    else groups.set(key, [slogan])
  }
  return [...groups].map(([key, slogans]) => thingOf(key, slogans))
}

function thingOf(key: string, slogans: readonly Slogan[]): FormulaThing {
  const first = slogans[0] as Slogan
  const members = slogans.find(slogan => slogan.members.length > 0)?.members ?? []
  const shape = { canonical: first.canonical, members }
  return {
    ...shape,
    key,
    claims: slogans.map(slogan => slogan.id),
    label: first.canonical,
    memberKeys: formulaMembers(shape).map(formulaKey),
  }
}

function matchVersions(before: FormulaThing, after: FormulaThing): Match | null {
  const relation = relationOf(before, after)
  if (relation === null) return null
  const parts = { relation: RELATION_WORTH[relation], likeness: sharedCharacters(before.key, after.key) }
  const value = parts.relation + (1 - parts.relation) * parts.likeness
  return { relation, score: { value, parts }, rule: `formula-${relation}` }
}

function sharedCharacters(a: string, b: string): number {
  const [left, right] = [new Set(a), new Set(b)]
  return (2 * [...left].filter(one => right.has(one)).length) / (left.size + right.size)
}

/** A list whose members all stand in a paper is said there, in whatever order. */
function spoken(thing: FormulaThing, said: SaidText, rivals: readonly FormulaThing[]): string | null {
  const count = said.count(thing.key)
  if (count > 0 && count > placesInVersions(thing, said, rivals)) return evidenceOf(thing.key, said)
  if (count > 0 || thing.memberKeys.length < 2) return null
  const places = thing.memberKeys.map(member => said.place(member))
  return places.every(place => place !== null) ? (places[0] ?? null) : null
}

/** The longer formula that holds it, or else the statement. */
function evidenceOf(key: string, said: SaidText): string | null {
  const holder = said.hearing.slogans.find(slogan => formulaKey(slogan.canonical).includes(key))
  return holder?.id ?? said.place(key)
}

/** At how many places a formula stands only as part of a new version of it (`现代化国家中心城市`). */
function placesInVersions(thing: FormulaThing, said: SaidText, rivals: readonly FormulaThing[]): number {
  return rivals
    .filter(({ key }) => key !== thing.key && key.includes(thing.key))
    .filter(rival => relationOf(thing, rival) !== null)
    .reduce((places, { key }) => places + said.count(key), 0)
}
