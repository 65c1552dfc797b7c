import { CENTRAL_FORMULAE } from '../lexicon/central-formulae.js'
import type { Formula, LexiconAdditions } from '../model/formula.js'
import type { TextRange } from '../model/span.js'
import { formulaKey } from '../text/formulae.js'
import { simplify } from '../text/normalize.js'

/** The formulae known to a run: central lexicon, manifest, and those found by recurrence. */
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

/** The manifest knows its place best: its formulae win over those of the centre, and these over those found. */
export function createFormulary(additions: LexiconAdditions, found: readonly Formula[]): Formulary {
  return formularyOf([...found, ...CENTRAL_FORMULAE, ...additions.formulae], additions.notFormulae)
}

/** A formulary of just these formulae; later ones win over earlier ones of the same spelling. */
export function formularyOf(all: readonly Formula[], notFormulae: readonly string[]): Formulary {
  const refused = new Set(notFormulae.map(formulaKey))
  const formulae = all.filter(formula => !refused.has(formulaKey(formula.canonical)))
  const byKey = new Map(formulae.flatMap(formula => spellings(formula).map(s => [formulaKey(s), formula])))
  const index = indexSpellings(formulae)
  const members = [...new Set(formulae.flatMap(formula => formula.members))].filter(name => name.length === 2)
  return {
    formulae,
    find: surface => byKey.get(formulaKey(surface)) ?? null,
    match: text => matchAll(text, index),
    refuses: surface => refused.has(formulaKey(surface)),
    membersEndingIn: character => members.filter(member => member.endsWith(character)),
  }
}

/** Every way to print a formula: its variants, with and without commas, with 和 before the last member. */
function spellings({ canonical, variants }: Formula): string[] {
  return [canonical, ...variants].flatMap(name => {
    const plain = name.replace(/、/gu, '')
    return plain === name ? [name] : [name, plain, name.replace(/、([^、]+)$/u, '和$1')]
  })
}

/** Spellings by their first two characters, longest first. */
type SpellingIndex = ReadonlyMap<string, readonly { readonly text: string; readonly formula: Formula }[]>

function indexSpellings(formulae: readonly Formula[]): SpellingIndex {
  const bySpelling = new Map(
    formulae.flatMap(formula => spellings(formula).map(s => [readable(s).text, formula])),
  )
  const index = new Map<string, { text: string; formula: Formula }[]>()
  for (const [text, formula] of bySpelling) {
    const start = text.slice(0, 2)
    index.set(start, [...(index.get(start) ?? []), { text, formula }])
  }
  for (const entries of index.values()) entries.sort((a, b) => b.text.length - a.text.length)
  return index
}

function matchAll(text: string, index: SpellingIndex): FormulaMatch[] {
  const reading = readable(text)
  const found: FormulaMatch[] = []
  for (let at = 0; at < reading.text.length; at++) {
    const entry = index
      .get(reading.text.slice(at, at + 2))
      ?.find(one => reading.text.startsWith(one.text, at))
    if (!entry) continue
    const last = at + entry.text.length - 1
    const range = { from: reading.places[at] as number, to: (reading.places[last] as number) + 1 }
    found.push({ range, formula: entry.formula })
    at = last
  }
  return found
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
