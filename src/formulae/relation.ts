import { CENTRAL_FORMULAE } from '../lexicon/central-formulae.js'
import {
  FORMULA_DEGREES,
  FORMULA_SUCCESSIONS,
  GENERAL_BUNDLE_HEADS,
  POLICY_STANCES,
} from '../lexicon/formula-modifiers.js'
import type { FormulaRelation } from '../model/formula.js'
import { type FormulaShape, formulaKey, formulaMembers } from '../text/formulae.js'

/**
 * How the second formula is related to the first, or null where they are two formulae.
 *
 * - `same`: one formula in two spellings. `variant`: the same words but for particles or order.
 * - `modified`: with another degree or stance (积极的财政政策 → 更加积极的财政政策), or its successor by the record.
 * - `renumbered`: the same thing counted anew (三乡工程 → 四乡工程).
 * - `extends`, `shortens`: with members or words more, or fewer. `swaps_member`: with other members beside most of its own.
 *
 * Read from the other side the relation is the same, but for `extends` and `shortens`, which change places.
 */
export function relationOf(before: FormulaShape, after: FormulaShape): FormulaRelation | null {
  const [a, b] = [formOf(before), formOf(after)]
  if (a.key === b.key) return sayOtherThings(a, b) ? null : 'same'
  if (isVariant(a.key, b.key)) return 'variant'
  if (isModified(a.key, b.key)) return 'modified'
  if (isRenumbered(a, b)) return 'renumbered'
  if (a.members.length > 1 && b.members.length > 1) return ofMembers(a, b)
  return ofWords(a, b)
}

interface Form {
  readonly key: string
  /** Keys of the members; empty where the formula has none. */
  readonly members: readonly string[]
}

function formOf(shape: FormulaShape): Form {
  return { key: formulaKey(shape.canonical), members: formulaMembers(shape).map(formulaKey) }
}

/** One name for two bundles: 两个确保 of 1998 and of 2021. */
function sayOtherThings({ members }: Form, other: Form): boolean {
  return members.length > 0 && other.members.length > 0 && !members.some(one => other.members.includes(one))
}

/** Words that come and go without changing a formula. */
const LOOSE_WORDS = /以及|[的地之和与及]|(?<=[抬动干活]起)来$/gu
/** Lengths of the words that change places: 延链|补链|强链, 现代化|国际化. */
const WORD_LENGTHS = [2, 3, 4]

function isVariant(a: string, b: string): boolean {
  const [bare, other] = [a.replace(LOOSE_WORDS, ''), b.replace(LOOSE_WORDS, '')]
  if (bare === other) return true
  return (
    bare.length === other.length &&
    WORD_LENGTHS.some(length => sorted(bare, length) === sorted(other, length))
  )
}

/** The words of an evenly cut text in one order; the text itself where it cannot be cut so. */
function sorted(text: string, length: number): string {
  if (text.length % length > 0 || text.length === length) return text
  return (text.match(new RegExp(`.{${length}}`, 'gu')) ?? []).sort().join('')
}

/** Shorter words in common are common words. */
const MIN_HEAD = 4
const DEGREES = new RegExp(FORMULA_DEGREES.join('|'), 'gu')
const STANCE = new RegExp(
  `^(?:更加|更为)?(?:${[...POLICY_STANCES].sort(longerFirst).join('|')})的?(?=.{${MIN_HEAD}}$)`,
  'u',
)
const SUCCESSIONS = FORMULA_SUCCESSIONS.map(forms => forms.map(formulaKey))

function longerFirst(a: string, b: string): number {
  return b.length - a.length
}

function isModified(a: string, b: string): boolean {
  const [bare, other] = [a.replace(DEGREES, ''), b.replace(DEGREES, '')]
  if (bare === other && bare.length >= MIN_HEAD) return true
  const [head, same] = [a.replace(STANCE, ''), b.replace(STANCE, '')]
  if (head === same && head !== a && same !== b) return true
  return SUCCESSIONS.some(forms => forms.includes(a) && forms.includes(b))
}

const NUMBERS = /[零一二两三四五六七八九十百千万双\d]+/gu
/** Plans are counted, and each is another: 十三五, 十四五. */
const PLAN = /^十[一二三四五六七八九]?五/u

/** The same words but for a number, where what is counted is this formula's own. */
function isRenumbered(a: Form, b: Form): boolean {
  const frame = a.key.replace(NUMBERS, '#')
  if (frame !== b.key.replace(NUMBERS, '#') || PLAN.test(a.key)) return false
  const counted = frame.replace(/[#+个大项类条年]/gu, '')
  const own = counted.length > 1 && !GENERAL_BUNDLE_HEADS.has(counted)
  return own && (!/^#[个大项]/u.test(frame) || counted.length > MIN_HEAD - 1 || share(a, b))
}

const share = (a: Form, b: Form): boolean => a.members.some(member => b.members.includes(member))

/** Each X its own Y (一河一策): a turn of phrase that takes any noun. */
const TURN_OF_PHRASE = /^一\p{Script=Han}一\p{Script=Han}$/u
/** 两站一场: numbers and what they stand for. */
const NUMERAL_CHAIN = /^(?:[一二两三四五六七八九十][^一二两三四五六七八九十]+){2,}$/u
/** Formulae with an open place (互联网+): two fillings of one are two formulae. */
const OPEN_PATTERNS = new Set(
  CENTRAL_FORMULAE.map(({ canonical }) => canonical).filter(canonical => canonical.endsWith('+')),
)
/** A number and one character, 六稳 and 四稳: the number is all of the name. */
const BARE_BUNDLE = /^[两三四五六七八九十]\p{Script=Han}$/u
/** Two bundles are one formula with a member exchanged when at least this share of the smaller one is kept. */
const KEPT_MEMBERS = 0.5

function ofMembers(a: Form, b: Form): FormulaRelation | null {
  const kept = a.members.filter(member => b.members.includes(member))
  if (kept.length === 0 || kept.length < KEPT_MEMBERS * Math.min(a.members.length, b.members.length))
    return null
  if (BARE_BUNDLE.test(a.key) && BARE_BUNDLE.test(b.key)) return null
  const [allOfA, allOfB] = [kept.length === a.members.length, kept.length === b.members.length]
  if (allOfA) return allOfB ? 'variant' : 'extends'
  if (allOfB) return 'shortens'
  return kept.length > 1 || isTelling(kept[0] as string, a, b) ? 'swaps_member' : null
}

/** Whether the one member that stayed makes this formula: at its place, and of no pattern that makes many. */
function isTelling(only: string, a: Form, b: Form): boolean {
  if (TURN_OF_PHRASE.test(a.key) || NUMERAL_CHAIN.test(a.key) || OPEN_PATTERNS.has(`${only}+`)) return false
  return a.members.indexOf(only) === b.members.indexOf(only)
}

/** Below this share of the longer formula the shorter is a word inside it, not an earlier form of it. */
const SHARED_LENGTH = 0.6
/** Formulae of this length are contained in others only as themselves, however long the other. */
const TELLING_LENGTH = 8

/** What is called after a formula is another thing: 脱贫攻坚精神, 高质量发展先行区. */
const NAMES_ANOTHER = /(?:精神|思想|理论|区|带|圈|城市群|奖|年|日|杯|馆|园)$/u

function ofWords(a: Form, b: Form): FormulaRelation | null {
  const [shorter, longer] = a.key.length < b.key.length ? [a, b] : [b, a]
  return holds(longer, shorter) ? (shorter === a ? 'extends' : 'shortens') : null
}

/** A formula holds another as a member that its own words print (三标 in 三标一改), or as most of its words. */
function holds(longer: Form, shorter: Form): boolean {
  if (!longer.key.includes(shorter.key)) return false
  if (longer.key.startsWith(shorter.key) && NAMES_ANOTHER.test(longer.key)) return false
  if (longer.members.includes(shorter.key)) return true
  return shorter.key.length >= Math.min(TELLING_LENGTH, Math.max(MIN_HEAD, SHARED_LENGTH * longer.key.length))
}
