import {
  EXTENDING_MODIFIERS,
  NAMED_BEHIND,
  PLACE_EPITHETS,
  PLAIN_WORDS,
  STRATEGY,
} from '../../lexicon/slogan-cues.js'
import type { TextRange } from '../../model/span.js'
import type { Passage, PassageStatement } from '../../model/statement.js'
import { foldScript } from '../../text/script.js'
import type { FormulaMatch, Formulary } from '../formulary.js'
import { placeNames } from '../places.js'
import type { SloganCandidate } from './candidate.js'

/** Up to this length a formula must fill whole words to be itself and not a part of others. */
const MAX_AMBIGUOUS = 3

/** The known formulae of a statement, with the modifier that makes another formula of one. */
export function findKnown(statement: PassageStatement, formulary: Formulary): SloganCandidate[] {
  const bounds = wordBounds(statement)
  return formulary.match(statement.text).flatMap(match => {
    const { range } = match
    if (range.to - range.from <= MAX_AMBIGUOUS && !(bounds.has(range.from) && bounds.has(range.to))) return []
    if (isPlainWord(statement.text, range)) return []
    return [extended(statement.text, match) ?? knownCandidate(match)]
  })
}

/** A formula that is a word of the language too, and not named as a formula here. */
function isPlainWord(text: string, { from, to }: TextRange): boolean {
  return PLAIN_WORDS.has(text.slice(from, to)) && !NAMED_BEHIND.test(text.slice(to))
}

function knownCandidate({ range, formula }: FormulaMatch): SloganCandidate {
  return { range, canonical: formula.canonical, kind: 'brand', members: formula.members, rule: 'known' }
}

function extended(text: string, { range, formula }: FormulaMatch): SloganCandidate | null {
  const before = text.slice(0, range.from)
  const modifier = EXTENDING_MODIFIERS.find(one => before.endsWith(one))
  if (!modifier) return null
  const from = range.from - modifier.length
  const canonical = modifier + formula.canonical
  return { range: { from, to: range.to }, canonical, kind: 'brand', members: [], rule: 'known' }
}

/** What a place calls itself (美丽某某), and strategies in four characters (文旅强市). */
export function findCoined(statement: PassageStatement, { turn, place }: Passage): SloganCandidate[] {
  const text = foldScript(statement.text)
  const bounds = wordBounds(statement)
  const names = placeNames({ turn, place })
  const epithets = new RegExp(
    `(?:现代化|新)?(?:${PLACE_EPITHETS.join('|')})新?(?:${names.join('|')})(?![市区县省州])`,
    'gu',
  )
  const regions = new RegExp(`(?:${names.join('|')})都市[区圈]`, 'gu')
  return [
    ...(names.length > 0 ? [...text.matchAll(epithets), ...text.matchAll(regions)] : []),
    ...[...text.matchAll(STRATEGY)].filter(({ index }) => bounds.has(index) && bounds.has(index + 2)),
  ].map(({ index, 0: { length } }) => {
    const canonical = statement.text.slice(index, index + length)
    return {
      range: { from: index, to: index + length },
      canonical,
      kind: 'brand',
      members: [],
      rule: 'brand',
    }
  })
}

/** Where the words of a statement begin and end. */
export function wordBounds({ tokens }: PassageStatement): Set<number> {
  const bounds = new Set([0])
  let at = 0
  for (const { surface } of tokens) {
    at += surface.length
    bounds.add(at)
  }
  return bounds
}
