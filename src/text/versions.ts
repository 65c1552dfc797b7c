import type { Formula, FormulaRelation } from '../model/formula.js'
import { type FormulaShape, formulaKey, formulaMembers, relateFormulae } from './formulae.js'

/** Each X its own Y (`一河一策`): a turn of phrase that takes any noun. */
const TURN_OF_PHRASE = /^一\p{Script=Han}一\p{Script=Han}$/u

/** Formulae with an open place (`互联网+`): two fillings of one are two formulae. */
export function openPatterns(formulae: readonly Formula[]): ReadonlySet<string> {
  return new Set(formulae.map(({ canonical }) => formulaKey(canonical)).filter(key => key.endsWith('+')))
}

/** How a later formula is a version of an earlier one, or null where it is none. */
export function relateVersions(
  before: FormulaShape,
  after: FormulaShape,
  patterns: ReadonlySet<string>,
): FormulaRelation | null {
  const relation = relateFormulae(before, after)
  return relation !== null && areVersions(before, after, relation, patterns) ? relation : null
}

/**
 * Whether two related formulae of one seat are versions of one. A member of a bundle is not the bundle's earlier
 * version; and where all but one member were exchanged, the one that stayed must stand at its place and belong to
 * this formula alone (`枢纽+`), not to a pattern that makes many (`互联网+`, `一河一策`).
 */
export function areVersions(
  before: FormulaShape,
  after: FormulaShape,
  relation: FormulaRelation,
  patterns: ReadonlySet<string>,
): boolean {
  if (relation === 'same' || relation === 'variant' || oneHoldsOther(before, after)) return true
  const [from, to] = [before, after].map(shape => formulaMembers(shape).map(formulaKey)) as [
    string[],
    string[],
  ]
  if (from.length < 2 || to.length < 2) return false
  const kept = from.filter(member => to.includes(member))
  const [only] = kept
  if (kept.length !== 1 || only === undefined) return true
  if (TURN_OF_PHRASE.test(before.canonical) || patterns.has(`${only}+`)) return false
  return from.indexOf(only) === to.indexOf(only)
}

function oneHoldsOther(a: FormulaShape, b: FormulaShape): boolean {
  const [one, other] = [formulaKey(a.canonical), formulaKey(b.canonical)]
  return one.includes(other) || other.includes(one)
}
