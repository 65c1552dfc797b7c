import type { Formula } from '../../model/formula.js'
import type { Passage } from '../../model/statement.js'
import { formulaKey } from '../../text/formulae.js'
import { formularyOf } from '../formulary.js'
import type { SloganCandidate } from '../slogans/candidate.js'
import { findLists } from '../slogans/lists.js'
import { findQuoted } from '../slogans/quoted.js'

/** Shorter quoted words are too common to be taken for the formula where they stand without quotes. */
const MIN_QUOTED = 4
/** From this length a member of a list is a formula of its own (a title among titles). */
const MIN_MEMBER = 6

/** A formula in formula shape, with how it spreads. */
export interface ShapedFormula {
  readonly formula: Formula
  readonly documents: Set<string>
  count: number
}

/** The formulae that some place of the series prints in formula shape, so that they are found in plain print too. */
export function formulaeByForm(passages: readonly Passage[]): ShapedFormula[] {
  const blank = formularyOf([], [])
  const byKey = new Map<string, ShapedFormula>()
  for (const { turn, statements } of passages) {
    for (const statement of statements) {
      const found = [...findQuoted(statement, blank), ...findLists(statement, blank)]
      for (const formula of found.flatMap(formulaeOf)) note(byKey, formula, turn.document)
    }
  }
  return [...byKey.values()]
}

function note(byKey: Map<string, ShapedFormula>, formula: Formula, document: string): void {
  const key = formulaKey(formula.canonical)
  const shaped = byKey.get(key) ?? { formula, documents: new Set<string>(), count: 0 }
  shaped.documents.add(document)
  shaped.count += 1
  byKey.set(key, shaped)
}

function formulaeOf({ canonical, members, kind }: SloganCandidate): Formula[] {
  const titles = kind === 'list' ? members.filter(member => member.length >= MIN_MEMBER) : []
  const whole = kind === 'list' || kind === 'plus' || canonical.length >= MIN_QUOTED
  return [...(whole ? [formula(canonical, members)] : []), ...titles.map(title => formula(title, []))]
}

function formula(canonical: string, members: readonly string[]): Formula {
  return { canonical, variants: [], members, since: null, origin: 'recurrence' }
}
