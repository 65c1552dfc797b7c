import type { SloganKind } from '../../model/claim.js'
import type { TextRange } from '../../model/span.js'

/** A stretch of a statement that a rule takes for a formula. */
export interface SloganCandidate {
  readonly range: TextRange
  readonly canonical: string
  readonly kind: SloganKind
  readonly members: readonly string[]
  readonly rule: SloganRule
}

/** The rules, with how often a careful reader agrees with what each takes (read off labelled papers). */
export const RULE_SCORES = {
  'quoted-known': 0.98,
  'quoted-shape': 0.95,
  'quoted-phrase': 0.85,
  'quoted-word': 0.75,
  known: 0.85,
  numeral: 0.85,
  list: 0.8,
  brand: 0.7,
  allusion: 0.6,
} as const
export type SloganRule = keyof typeof RULE_SCORES
