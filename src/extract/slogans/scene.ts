import type { TextRange } from '../../model/span.js'
import type { Passage, PassageStatement } from '../../model/statement.js'
import { foldText } from '../../text/script.js'
import type { FormulaMatch, Formulary } from '../formulary.js'
import { placeNames } from '../places.js'
import { findQuotations } from './quotations.js'

/** What the rules for formulae see of a statement; each part is read once. */
export interface Scene {
  /** As printed. */
  readonly surface: string
  /** In simplified script, digits and letters half and marks full width; ranges are the same in both. */
  readonly text: string
  /** Where words begin and end; just the two edges where the text was not cut into words. */
  readonly bounds: ReadonlySet<number>
  readonly quotations: readonly TextRange[]
  /** The known formulae in it. */
  readonly known: readonly FormulaMatch[]
  readonly formulary: Formulary
  /** Short names of the places that the passage speaks for. */
  readonly places: readonly string[]
  readonly tokens: PassageStatement['tokens']
}

export function sceneOf(
  statement: PassageStatement,
  passage: Pick<Passage, 'turn' | 'place'>,
  formulary: Formulary,
): Scene {
  return {
    surface: statement.text,
    text: foldText(statement.text),
    bounds: wordBounds(statement),
    quotations: findQuotations(statement.text),
    known: formulary.match(statement.text),
    formulary,
    places: placeNames(passage),
    tokens: statement.tokens,
  }
}

function wordBounds({ tokens }: PassageStatement): Set<number> {
  const bounds = new Set([0])
  let at = 0
  for (const { surface } of tokens) {
    at += surface.length
    bounds.add(at)
  }
  return bounds
}

/** Whether a range begins and ends with a word; true where the text was not cut into words. */
export function fillsWords({ bounds }: Pick<Scene, 'bounds'>, { from, to }: TextRange): boolean {
  return bounds.size < 2 || (bounds.has(from) && bounds.has(to))
}
