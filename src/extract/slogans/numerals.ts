import { BUNDLE_VERBS } from '../../lexicon/slogan-cues.js'
import type { PassageStatement } from '../../model/statement.js'
import { canonicalFormula, formulaMembers } from '../../text/formulae.js'
import type { SloganCandidate } from './candidate.js'

const DIGITS = '一二两三四五六七八九十'
/** 三美共建: a number, what it counts, what becomes of it. */
const BUNDLE = new RegExp(
  `(?<![第\\d${DIGITS}])[${DIGITS}双]\\p{Script=Han}(?:${BUNDLE_VERBS.join('|')})`,
  'gu',
)
/** 六字要求, 十六字方针. */
const WORDS_OF = new RegExp(`[${DIGITS}]{1,3}字(?:要求|方针|原则|诀|经|总要求|理念)`, 'gu')

/** The numeral formulae that stand without quotes. */
export function findNumerals(statement: PassageStatement): SloganCandidate[] {
  return [BUNDLE, WORDS_OF].flatMap(pattern =>
    [...statement.text.matchAll(pattern)].map(match => numeralCandidate(match.index, match[0])),
  )
}

function numeralCandidate(from: number, surface: string): SloganCandidate {
  const canonical = canonicalFormula(surface)
  const members = formulaMembers({ canonical, members: [] })
  return { range: { from, to: from + surface.length }, canonical, kind: 'numeral', members, rule: 'numeral' }
}
