import type { Slogan } from '../model/claim.js'
import type { Formula } from '../model/formula.js'
import type { Hearing } from '../model/hearing.js'
import { relateForms } from '../text/forms.js'
import { bigrams } from '../text/likeness.js'
import { compareKey } from '../text/normalize.js'
import type { Followed, Item } from './follow.js'

export interface SloganItem extends Item {
  readonly members: readonly string[]
}

/** Follows set formulae: by canonical form, and across recorded relations (extends, shortens, swaps a member). */
export function followedSlogans(formulae: readonly Formula[]): Followed<SloganItem> {
  const canonical = canonicalForms(formulae)
  return {
    items: hearing => sloganItems(hearing, canonical),
    features: item => bigrams(item.identity),
    match: (before, after) => {
      const related = relateForms(
        { canonical: before.identity, members: before.members },
        { canonical: after.identity, members: after.members },
      )
      if (!related) return null
      return {
        relation: related.relation,
        score: { value: related.closeness, parts: { closeness: related.closeness } },
        rule: `formula-${related.relation}`,
      }
    },
  }
}

/** From the compare key of each recorded variant to that of its formula. */
function canonicalForms(formulae: readonly Formula[]): Map<string, string> {
  return new Map(
    formulae.flatMap(({ canonical, variants }) =>
      variants.map(variant => [compareKey(variant), compareKey(canonical)] as const),
    ),
  )
}

function sloganItems(hearing: Hearing, canonical: ReadonlyMap<string, string>): SloganItem[] {
  const groups = new Map<string, Slogan[]>()
  for (const slogan of hearing.slogans) {
    const key = compareKey(slogan.canonical)
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
