import { compareKey } from './normalize.js'

/** What it takes to compare two formulae: a slogan and a formula of the lexicon both have it. */
export interface FormulaShape {
  readonly canonical: string
  readonly members: readonly string[]
}

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
