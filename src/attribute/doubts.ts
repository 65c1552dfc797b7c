import type { Diagnostic } from '../model/diagnostic.js'
import type { ReflowedText, SourceDocument } from '../model/document.js'
import type { TextRange } from '../model/span.js'
import type { AttributedTurn } from '../model/statement.js'
import { spanOf } from '../text/source-map.js'
import type { Seating } from './seating.js'

interface Doubted {
  readonly document: SourceDocument
  readonly reflowed: ReflowedText
  readonly turns: readonly AttributedTurn[]
  /** One per turn. */
  readonly seatings: readonly Seating[]
  /** Where the notes behind a paper begin, which no one speaks; null where there are none. */
  readonly notesFrom: number | null
}

/** What attribution is unsure of, each with its place and what the reader can do. */
export function reportDoubts(doubted: Doubted): Diagnostic[] {
  const { turns, seatings } = doubted
  return [
    ...turns.flatMap((turn, index) => doubtsOf(turn, seatings[index]).map(doubt => placed(doubt, doubted))),
    ...uncovered(doubted).map(range =>
      placed({ code: 'uncovered-text', message: UNCOVERED, range }, doubted),
    ),
  ]
}

interface Doubt {
  readonly code: Diagnostic['code']
  readonly message: string
  readonly range: TextRange
}

const UNCOVERED = 'No turn covers this text; check the headings before it.'

function placed({ code, message, range }: Doubt, { document, reflowed }: Doubted): Diagnostic {
  return { code, severity: 'warning', message, document: document.id, span: spanOf(reflowed, range) }
}

function doubtsOf(turn: AttributedTurn, seating: Seating | undefined): Doubt[] {
  const doubt = (code: Doubt['code'], message: string): Doubt => ({ code, message, range: turn.range })
  const speaks = turn.kind === 'speech' || turn.kind === 'interview'
  const unknown = (name: string) =>
    doubt('unknown-unit', `No gazetteer knows ${name}; add it to the units of corpus.yaml.`)
  const ambiguous = (name: string) =>
    doubt(
      'ambiguous-unit',
      `Several units are called ${name}; set the place in corpus.yaml, or add the one meant to its units.`,
    )
  return [
    ...(seating?.unknown ?? []).map(unknown),
    ...(seating?.ambiguous ?? []).map(ambiguous),
    ...(speaks && !turn.speaker
      ? [doubt('turn-without-speaker', 'A speech names no speaker; check its heading.')]
      : []),
    ...(speaks && !turn.seat ? [doubt('turn-without-seat', seatless(turn))] : []),
  ]
}

function seatless({ speaker, offices }: AttributedTurn): string {
  const titles = offices.map(office => office.title).join('、') || 'none printed'
  return `None of the offices of ${speaker ?? 'the speaker'} (${titles}) gives a seat; add its unit to corpus.yaml.`
}

function uncovered({ reflowed, turns, notesFrom }: Doubted): TextRange[] {
  const end = notesFrom ?? Number.POSITIVE_INFINITY
  return reflowed.blocks
    .filter(({ range, shape }) => shape === 'paragraph' && range.from < end)
    .flatMap(({ range }) => stretchesOutside(range, turns))
    .filter(({ from, to }) => reflowed.text.slice(from, to).trim() !== '')
}

/** What no turn covers of a range: a paragraph may begin in one voice and end in another. */
function stretchesOutside(range: TextRange, turns: readonly AttributedTurn[]): TextRange[] {
  const inOrder = turns.map(turn => turn.range).sort((a, b) => a.from - b.from)
  const stretches: TextRange[] = []
  let from = range.from
  for (const turn of inOrder) {
    if (turn.from > from) stretches.push({ from, to: Math.min(turn.from, range.to) })
    from = Math.max(from, turn.to)
    if (from >= range.to) return stretches
  }
  return [...stretches, { from, to: range.to }]
}
