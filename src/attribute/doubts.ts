import type { Diagnostic } from '../model/diagnostic.js'
import type { ReflowedText, SourceDocument } from '../model/document.js'
import type { TextRange } from '../model/span.js'
import type { AttributedTurn } from '../model/statement.js'
import { spanOf } from '../text/source-map.js'
import { firstFrom } from './in-order.js'
import type { Seating } from './seating.js'

interface Doubted {
  readonly document: SourceDocument
  readonly reflowed: ReflowedText
  readonly turns: readonly AttributedTurn[]
  /** One per turn. */
  readonly seatings: readonly Seating[]
  /** Text that is known to be nobody's words, or words that were read already. */
  readonly leftOut: readonly LeftOut[]
}

/** A stretch that is not read as somebody's words: apparatus behind a paper, a paper that stands there twice. */
export interface LeftOut {
  readonly range: TextRange
  readonly why: 'appendix' | 'repeat'
}

/** What attribution is unsure of, each with its place and what the reader can do. */
export function reportDoubts(doubted: Doubted): Diagnostic[] {
  const { turns, seatings } = doubted
  return [
    ...turns.flatMap((turn, index) => doubtsOf(turn, seatings[index]).map(doubt => placed(doubt, doubted))),
    ...uncovered(doubted).map(range =>
      placed({ code: 'uncovered-text', message: UNCOVERED, range }, doubted),
    ),
    ...doubted.leftOut.map(({ range, why }): Diagnostic => {
      const message = `${LEFT_OUT[why]} (${range.to - range.from} characters).`
      return { ...placed({ code: 'left-out-text', message, range }, doubted), severity: 'info' }
    }),
  ]
}

interface Doubt {
  readonly code: Diagnostic['code']
  readonly message: string
  readonly range: TextRange
}

const LEFT_OUT = {
  appendix:
    'Notes, a glossary or an annex behind a paper is nobody’s words and gives no claims; put it into a file of its own if it should',
  repeat: 'This paper stands in the file a second time and was read once; take one out',
} as const

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
    ...(seating?.elsewhere ? [doubt('other-place', elsewhere(seating.elsewhere))] : []),
    ...(turn.kind === 'report' && !turn.seat ? [doubt('turn-without-seat', WHOSE_REPORT)] : []),
    ...(speaks && !turn.speaker
      ? [doubt('turn-without-speaker', 'A speech names no speaker; check its heading.')]
      : []),
    ...(speaks && !turn.seat ? [doubt('turn-without-seat', seatless(turn))] : []),
  ]
}

const WHOSE_REPORT =
  'It does not say whose report it is; set the place in corpus.yaml, or the body of the meeting.'

const elsewhere = (place: string) =>
  `This paper says that it is of ${place}, which the place in corpus.yaml is not; give it a folder of its own.`

function seatless({ speaker, offices }: AttributedTurn): string {
  const titles = offices.map(office => office.title).join('、') || 'none printed'
  return `None of the offices of ${speaker ?? 'the speaker'} (${titles}) gives a seat; add its unit to corpus.yaml.`
}

function uncovered({ reflowed, turns, leftOut }: Doubted): TextRange[] {
  const covered = [...turns, ...leftOut].map(({ range }) => range).sort((a, b) => a.from - b.from)
  return reflowed.blocks
    .filter(({ shape }) => shape === 'paragraph')
    .flatMap(({ range }) => stretchesOutside(range, covered))
    .filter(({ from, to }) => reflowed.text.slice(from, to).trim() !== '')
}

/** What no turn covers of a range: a paragraph may begin in one voice and end in another. */
function stretchesOutside(range: TextRange, inOrder: readonly TextRange[]): TextRange[] {
  const stretches: TextRange[] = []
  let from = range.from
  for (let at = firstFrom(inOrder, range.from + 1, ({ to }) => to); at < inOrder.length; at += 1) {
    const covered = inOrder[at] as TextRange
    if (covered.from >= range.to) break
    if (covered.from > from) stretches.push({ from, to: covered.from })
    from = Math.max(from, covered.to)
    if (from >= range.to) return stretches
  }
  return [...stretches, { from, to: range.to }]
}
