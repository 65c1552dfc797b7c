import type { SloganKind } from '../../model/claim.js'
import type { TextRange } from '../../model/span.js'
import type { Scene } from './scene.js'

/** A stretch of a statement that a rule takes for a formula. */
export interface SloganCandidate {
  readonly range: TextRange
  readonly canonical: string
  readonly kind: SloganKind
  readonly members: readonly string[]
  /** Id of the rule. */
  readonly rule: string
}

/** How a kind of formula is written. The rows are its tests. */
export interface SloganRule {
  readonly id: string
  /** How such texts are written, and where it was read. */
  readonly why: string
  /** What a text must hold for the rule to be tried. */
  readonly needs: RegExp
  readonly gives: (scene: Scene) => readonly Found[]
  /** How often a careful reader agrees with what it takes (read off labelled papers and thirty other reports). */
  readonly weight: number
  /** A text, and the formulae that the rule takes there. */
  readonly yes: readonly (readonly [text: string, ...canonicals: string[]])[]
  /** Texts in which it takes none. */
  readonly no: readonly string[]
}

/** What a rule gives; the canonical form and the members follow from the words where they are left out. */
export interface Found {
  readonly range: TextRange
  readonly kind: SloganKind
  readonly canonical?: string
  readonly members?: readonly string[]
}

/** What is no formula although it has the shape of one. The rows are its tests. */
export interface Veto {
  readonly id: string
  readonly why: string
  /** Ids of the rules whose candidates it may refuse. */
  readonly of: RegExp
  /** What stands inside the words is part of the name, and no formula either. */
  readonly whole?: true
  readonly forbids: (scene: Scene, range: TextRange) => boolean
  /** Texts with the words that are refused. */
  readonly yes: readonly (readonly [text: string, refused: string])[]
  /** Texts with the words that stay. */
  readonly no: readonly (readonly [text: string, kept: string])[]
}

/** The places of a pattern, as ranges. */
export function placesOf(text: string, pattern: RegExp): TextRange[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }))
}
