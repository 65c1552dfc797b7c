import { ACTION_VERBS, END_STATE_VERBS, MAKING_VERBS } from '../lexicon/goal-verbs.js'
import { FORMULA_VERBS } from '../lexicon/slogan-cues.js'
import type { Formula } from '../model/formula.js'
import type { Passage } from '../model/statement.js'
import { formulaKey } from '../text/formulae.js'
import { type Formulary, formularyOf, widened } from './formulary.js'
import { LIST_RULES } from './slogans/list-rules.js'
import { PARALLEL_RULES } from './slogans/parallel-rules.js'
import { QUOTATION_RULES } from './slogans/quotation-rules.js'
import type { SloganCandidate } from './slogans/rule.js'
import { sceneOf } from './slogans/scene.js'
import { findCandidates } from './slogans.js'

/** Shorter quoted words are too common to be taken for the formula where they stand without quotes. */
const MIN_QUOTED = 4
/** From this length a member of a list is a formula of its own (a title among titles). */
const MIN_MEMBER = 6
/** 三大工程, 四类社区: in plain print a count of things. */
const PLAIN_COUNT = /^[一二两三四五六七八九十]+[大项类种条级]/u
/** Formula shape in print: quotes and lists. */
const COINING = /[“‘「『〝"＂'、]/u
const COINING_RULES = [
  ...QUOTATION_RULES.filter(({ id }) => id.startsWith('quoted')),
  ...LIST_RULES,
  ...PARALLEL_RULES,
]
const OPENING_VERBS = [...FORMULA_VERBS, ...ACTION_VERBS, ...END_STATE_VERBS, ...MAKING_VERBS]

/**
 * The formulary of one document: what is known beforehand and what the document itself prints in formula shape, in
 * quotes or as a named list, so that it is found where it stands in plain print too.
 */
export function formularyOfDocument(passages: readonly Passage[], base: Formulary): Formulary {
  const blank = formularyOf([], [])
  const coined = new Map<string, Formula>()
  for (const passage of passages) {
    for (const statement of passage.statements) {
      if (!COINING.test(statement.text)) continue
      const found = findCandidates(sceneOf(statement, passage, blank), COINING_RULES)
      for (const formula of found.flatMap(formulaeOf)) {
        const key = formulaKey(formula.canonical)
        if (!coined.has(key)) coined.set(key, formula)
      }
    }
  }
  return widened(base, [...coined.values()])
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
  return { canonical, variants: [], members, since: null, origin: 'document' }
}
