import { EXTENDING_MODIFIERS } from '../../lexicon/slogan-cues.js'
import type { PassageStatement } from '../../model/statement.js'
import type { FormulaMatch, Formulary } from '../formulary.js'
import type { SloganCandidate } from './candidate.js'

/** Up to this length a formula must fill whole words to be itself and not a part of others. */
const MAX_AMBIGUOUS = 3

/** The known formulae of a statement, with the modifier that makes another formula of one. */
export function findKnown(statement: PassageStatement, formulary: Formulary): SloganCandidate[] {
  const bounds = wordBounds(statement)
  return formulary.match(statement.text).flatMap(match => {
    const { range } = match
    if (range.to - range.from <= MAX_AMBIGUOUS && !(bounds.has(range.from) && bounds.has(range.to))) return []
    return [extended(statement.text, match) ?? knownCandidate(match)]
  })
}

function knownCandidate({ range, formula }: FormulaMatch): SloganCandidate {
  return { range, canonical: formula.canonical, kind: 'brand', members: formula.members, rule: 'known' }
}

function extended(text: string, { range, formula }: FormulaMatch): SloganCandidate | null {
  const before = text.slice(0, range.from)
  const modifier = EXTENDING_MODIFIERS.find(one => before.endsWith(one))
  if (!modifier) return null
  const from = range.from - modifier.length
  return {
    range: { from, to: range.to },
    canonical: modifier + formula.canonical,
    kind: 'brand',
    members: [],
    rule: 'known',
  }
}

function wordBounds({ tokens }: PassageStatement): Set<number> {
  const bounds = new Set([0])
  let at = 0
  for (const { surface } of tokens) {
    at += surface.length
    bounds.add(at)
  }
  return bounds
}
