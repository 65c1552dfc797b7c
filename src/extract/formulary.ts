import { CENTRAL_FORMULAE } from '../lexicon/central-formulae.js'
import type { Formula, LexiconAdditions } from '../model/formula.js'
import type { TextRange } from '../model/span.js'
import { formulaKey } from '../text/formulae.js'
import { compileMatcher } from '../text/matcher.js'
import { simplify } from '../text/normalize.js'

/** The formulae known to the reading of a document: the centre's, the manifest's, and what the document coins. */
export interface Formulary {
  readonly formulae: readonly Formula[]
  /** The formula that has this spelling, or null. */
  find(surface: string): Formula | null
  /** The known formulae in a text, the longest at each place, left to right. */
  match(text: string): readonly FormulaMatch[]
  /** Whether the manifest says that this is no formula. */
  refuses(surface: string): boolean
  /** Known two-character members that end in this character (南动 for 动). */
  membersEndingIn(character: string): readonly string[]
}

export interface FormulaMatch {
  readonly range: TextRange
  readonly formula: Formula
}

/** The manifest knows its place best: its formulae win over those of the centre. */
export function createFormulary({ formulae, notFormulae }: LexiconAdditions): Formulary {
  return formularyOf([...CENTRAL_FORMULAE, ...formulae], notFormulae)
}

/** A formulary of just these formulae; later ones win over earlier ones of the same spelling. */
export function formularyOf(all: readonly Formula[], notFormulae: readonly string[]): Formulary {
  const refused = new Set(notFormulae.map(formulaKey))
  const formulae = all.filter(formula => !refused.has(formulaKey(formula.canonical)))
  const bySpelling = new Map(
    formulae.flatMap(formula => spellings(formula).map(spelling => [readable(spelling).text, formula])),
  )
  const byKey = new Map([...bySpelling].map(([spelling, formula]) => [formulaKey(spelling), formula]))
  const known = [...bySpelling.values()]
  const matcher = compileMatcher([...bySpelling.keys()])
  const members = [...new Set(formulae.flatMap(formula => formula.members))].filter(name => name.length === 2)
  return {
    formulae,
    find: surface => byKey.get(formulaKey(surface)) ?? null,
    match: text => {
      const reading = readable(text)
      return matcher(reading.text).map(({ word, from, to }) => ({
        range: { from: reading.places[from] as number, to: (reading.places[to - 1] as number) + 1 },
        formula: known[word] as Formula,
      }))
    },
    refuses: surface => refused.has(formulaKey(surface)),
    membersEndingIn: character => members.filter(member => member.endsWith(character)),
  }
}

/** The formulary with formulae that it does not have yet; what it knows of a spelling stands. */
export function widened(base: Formulary, coined: readonly Formula[]): Formulary {
  const own = formularyOf(
    coined.filter(({ canonical }) => !base.find(canonical) && !base.refuses(canonical)),
    [],
  )
  if (own.formulae.length === 0) return base
  return {
    formulae: base.formulae,
    find: surface => base.find(surface) ?? own.find(surface),
    match: text => longestOf([...base.match(text), ...own.match(text)]),
    refuses: base.refuses,
    membersEndingIn: character => [
      ...new Set([...base.membersEndingIn(character), ...own.membersEndingIn(character)]),
    ],
  }
}

/** The longest match at each place, left to right. */
function longestOf(matches: readonly FormulaMatch[]): FormulaMatch[] {
  const kept: FormulaMatch[] = []
  const sorted = [...matches].sort((a, b) => a.range.from - b.range.from || b.range.to - a.range.to)
  for (const match of sorted) if (match.range.from >= (kept.at(-1)?.range.to ?? 0)) kept.push(match)
  return kept
}

/** Every way to print a formula: its variants, with and without commas, with 和 before the last member. */
function spellings({ canonical, variants }: Formula): string[] {
  return [canonical, ...variants].flatMap(name => {
    const plain = name.replace(/、/gu, '')
    return plain === name ? [name] : [name, plain, name.replace(/、([^、]+)$/u, '和$1')]
  })
}

/** A text as formulae are matched in it (simplified, half-width, no blanks), with where each character stands. */
function readable(text: string): { text: string; places: readonly number[] } {
  const places: number[] = []
  let reading = ''
  const simple = simplify(text)
  for (let at = 0; at < simple.length; at++) {
    const character = simple.charAt(at)
    if (/\s/u.test(character)) continue
    places.push(at)
    reading += character === '，' || character === ',' ? '、' : halfWidth(character)
  }
  return { text: reading, places }
}

function halfWidth(character: string): string {
  return character >= '！' && character <= '～' ? character.normalize('NFKC') : character
}
