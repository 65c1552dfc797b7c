import type { FormulaRelation } from '../model/formula.js'
import { compareKey } from './normalize.js'

/** What it takes to compare two formulae: a slogan and a formula of the lexicon both have it. */
export interface FormulaShape {
  readonly canonical: string
  readonly members: readonly string[]
}

/** Two bundles are one formula with a member exchanged when at least this share of the smaller one is kept. */
const KEPT_MEMBERS = 0.5
/** Below this share of the longer formula the shorter is a word inside it, not an earlier form of it. */
const SHARED_LENGTH = 0.6
/** Shorter formulae are contained in others by chance. */
const MIN_CONTAINED = 4
/** Formulae of this length are contained in others only as themselves, however long the other. */
const TELLING_CONTAINED = 8
/** Words that come and go without changing a formula. */
const LOOSE_WORDS = /以及|[的地之和与及]|(?<=[抬动干活]起)来$/gu
const QUOTES = /[“”"„‟＂‘’'「」『』〝〞]/gu
const SEPARATORS = /[、，,;；。.·•\s]/gu
const MEMBER_SEPARATORS = /[、，,;；+]/u
const NUMERAL_MEMBER = /[一二两三四五六七八九十百\d]+[^一二两三四五六七八九十百\d]+/gu

/** One form for all spellings of a formula: half-width digits, letters and plus signs, no quotes, no whitespace. */
export function canonicalFormula(surface: string): string {
  const halved = surface.replace(/[０-９Ａ-Ｚａ-ｚ＋﹢]/gu, sign => sign.normalize('NFKC'))
  return halved.replace(/\s+/gu, '').replace(QUOTES, '').replace(/[，,]/gu, '、')
}

/** Key under which spellings of one formula meet: without quotes, separators and whitespace. */
export function formulaKey(text: string): string {
  return compareKey(text).replace(QUOTES, '').replace(SEPARATORS, '')
}

/** Members as given, else as the shape of the formula shows them (lists, plus signs, numerals). */
export function formulaMembers({ canonical, members }: FormulaShape): readonly string[] {
  const listed = canonical.split(MEMBER_SEPARATORS).filter(Boolean)
  if (listed.length > 1 && !canonical.includes('+') && !isParallel(listed)) return []
  if (members.length > 1) return members
  if (listed.length > 1) return listed.every(member => /^[\dn]+$/iu.test(member)) ? [] : listed
  const numbered = canonical.match(NUMERAL_MEMBER) ?? []
  const whole = numbered.length > 1 && numbered.join('') === canonical
  return whole && !numbered.some(member => /^.[个项大]$/u.test(member)) ? numbered : []
}

/** Parts of a list are of one length, but for so much. */
const LENGTH_RATIO = 2
const LENGTH_MARGIN = 2

/**
 * Whether the parts between commas are the members of a list: of like length, or begun or ended alike. Otherwise the
 * comma stands inside one of them (`在本市、全省乃至更大范围争创一流`).
 */
function isParallel(parts: readonly string[]): boolean {
  const lengths = parts.map(part => part.length)
  if (Math.max(...lengths) <= LENGTH_RATIO * Math.min(...lengths) + LENGTH_MARGIN) return true
  return [0, -1].some(at => new Set(parts.map(part => part.at(at))).size === 1)
}

/**
 * How a later formula is related to an earlier one, or null where they are two formulae.
 * `same`: one formula in two spellings. `variant`: the same words but for particles or order.
 * `extends` and `shortens`: members or words were added, or left out. `swaps_member`: some members were exchanged.
 */
export function relateFormulae(before: FormulaShape, after: FormulaShape): FormulaRelation | null {
  const [earlier, later] = [formulaKey(before.canonical), formulaKey(after.canonical)]
  if (earlier === later) return 'same'
  if (isVariant(earlier, later)) return 'variant'
  return relateMembers(keys(before), keys(after)) ?? relateContained(earlier, later)
}

/** Keys of the members; a formula without any counts as its own only member. */
function keys(formula: FormulaShape): string[] {
  const members = formulaMembers(formula)
  return (members.length > 0 ? members : [formula.canonical]).map(formulaKey)
}

function isVariant(earlier: string, later: string): boolean {
  const [bare, other] = [earlier, later].map(key => key.replace(LOOSE_WORDS, '')) as [string, string]
  return bare === other || (bare.length >= MIN_CONTAINED && sorted(bare) === sorted(other))
}

const sorted = (text: string): string => [...text].sort().join('')

function relateMembers(before: readonly string[], after: readonly string[]): FormulaRelation | null {
  const kept = before.filter(member => after.includes(member)).length
  if (kept < KEPT_MEMBERS * Math.min(before.length, after.length)) return null
  if (kept === before.length) return kept === after.length ? 'variant' : 'extends'
  return kept === after.length ? 'shortens' : 'swaps_member'
}

function relateContained(earlier: string, later: string): FormulaRelation | null {
  const [shorter, longer] = earlier.length < later.length ? [earlier, later] : [later, earlier]
  const telling = Math.min(TELLING_CONTAINED, Math.max(MIN_CONTAINED, SHARED_LENGTH * longer.length))
  if (shorter.length < telling) return null
  if (!longer.includes(shorter)) return null
  return shorter === earlier ? 'extends' : 'shortens'
}
