import type { Analysis } from '../model/analysis.js'
import type { KwicLine } from '../model/comparison.js'
import { lookup } from '../model/lookup.js'
import { findAll } from '../text/find.js'

export type KwicOrder = 'place' | 'left' | 'right'

export interface KwicOptions {
  /** Characters of context on either side. */
  readonly context: number
  /** Order of the lines: as they stand, or by the words before or behind the keyword. */
  readonly order: KwicOrder
}

/** Every occurrence of a word or formula in what was said, with its context; second witnesses left out. */
export function concordance(analysis: Analysis, query: string, options: KwicOptions): KwicLine[] {
  const find = lookup(analysis)
  const lines = analysis.statements
    .filter(statement => statement.witnessOf === null)
    .flatMap(statement => {
      const turn = find.turn(statement.turn)
      const { text } = statement
      return findAll(text, query).map(
        ({ from, to }): KwicLine => ({
          statement: statement.id,
          document: statement.document,
          meeting: turn.meeting,
          seat: turn.seat,
          speaker: turn.speaker,
          left: text.slice(Math.max(0, from - options.context), from),
          keyword: text.slice(from, to),
          right: text.slice(to, to + options.context),
        }),
      )
    })
  return ordered(lines, options.order)
}

function ordered(lines: readonly KwicLine[], order: KwicOrder): KwicLine[] {
  const keyOf = { place: null, left: leftKey, right: (line: KwicLine) => line.right }[order]
  if (!keyOf) return [...lines]
  return [...lines].sort((a, b) => compareText(keyOf(a), keyOf(b)))
}

/** The left context read outwards from the keyword. */
const leftKey = (line: KwicLine) => [...line.left].reverse().join('')

/** By code point, so that the order is the same on every machine. */
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
