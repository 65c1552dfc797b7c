import type { Analysis } from '../../model/analysis.js'
import { lookup } from '../../model/lookup.js'
import { legible } from '../../output/legible.js'

/** What the panel shows of a turn: a heading, and its statements with their lines. */
export interface PassageData {
  readonly head: string
  readonly statements: readonly (readonly [id: string, text: string, line: number])[]
}

/** The turns that a page's evidence stands in, by turn id. */
export function passagesOf(analysis: Analysis, turns: ReadonlySet<string>): Record<string, PassageData> {
  const find = lookup(analysis)
  const passages = analysis.turns
    .filter(turn => turns.has(turn.id))
    .map(turn => {
      const names = [
        turn.meeting,
        find.seat(turn.seat)?.name,
        turn.speaker,
        find.document(turn.document).path,
      ]
      const statements = analysis.statements
        .filter(one => one.turn === turn.id)
        .map(one => [one.id, legible(one.text), find.line(one.document, one.span)] as const)
      return [turn.id, { head: legible(names.filter(Boolean).join(' · ')), statements }] as const
    })
  return Object.fromEntries(passages)
}

/** JSON that may stand inside a script element: no text of it can end the element or open a comment. */
export function embedded(data: unknown): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/gu, character => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
