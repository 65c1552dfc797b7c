import { ACTION_VERBS, END_STATE_VERBS, MAKING_VERBS } from '../../lexicon/goal-verbs.js'
import { FORMULA_VERBS } from '../../lexicon/slogan-cues.js'
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

/** 三大工程, 四类社区: in plain print a count of things. */
const PLAIN_COUNT = /^[一二两三四五六七八九十]+[大项类种条级]/u
const OPENING_VERBS = [...FORMULA_VERBS, ...ACTION_VERBS, ...END_STATE_VERBS, ...MAKING_VERBS]

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
  const titles = kind === 'list' ? members.filter(isTitle) : []
  const phrase = canonical.length >= MIN_QUOTED && !PLAIN_COUNT.test(canonical)
  const whole = kind === 'list' || kind === 'plus' || phrase
  return [...(whole ? [formula(canonical, members)] : []), ...titles.map(title => formula(title, []))]
}

function isTitle(member: string): boolean {
  return member.length >= MIN_MEMBER && !OPENING_VERBS.some(verb => member.startsWith(verb))
}

function formula(canonical: string, members: readonly string[]): Formula {
  return { canonical, variants: [], members, since: null, origin: 'recurrence' }
}
