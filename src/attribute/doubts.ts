import type { Diagnostic } from '../model/diagnostic.js'
import type { ReflowedText, SourceDocument } from '../model/document.js'
import type { TextRange } from '../model/span.js'
import type { AttributedTurn } from '../model/statement.js'
import { spanOf } from '../text/source-map.js'
import type { Seating } from './seating.js'

/** What attribution is unsure of, each with its place and what the reader can do. */
export function reportDoubts(input: {
  document: SourceDocument
  reflowed: ReflowedText
  turns: readonly AttributedTurn[]
  seatings: readonly Seating[]
  /** Where the notes behind a paper begin, which no one speaks; null where there are none. */
  notesFrom: number | null
}): Diagnostic[] {
  const { document, reflowed, turns, seatings, notesFrom } = input
  const doubt = (code: Diagnostic['code'], message: string, range: TextRange): Diagnostic => ({
    code,
    severity: 'warning',
    message,
    document: document.id,
    span: spanOf(reflowed, range),
  })
  const aboutTurns = turns.flatMap((turn, index) => {
    const found = seatings[index]
    const speaks = turn.kind === 'speech' || turn.kind === 'interview'
    const titles = turn.offices.map(office => office.title).join('、')
    return [
      ...(found?.unknown ?? []).map(name =>
        doubt('unknown-unit', `No gazetteer knows ${name}; add it to the units of corpus.yaml.`, turn.range),
      ),
      ...(found?.ambiguous ?? []).map(name =>
        doubt(
          'ambiguous-unit',
          `Several units are called ${name}; set the place in corpus.yaml, or add the one meant to its units.`,
          turn.range,
        ),
      ),
      ...(speaks && !turn.speaker
        ? [doubt('turn-without-speaker', 'A speech names no speaker; check its heading.', turn.range)]
        : []),
      ...(speaks && !turn.seat
        ? [
            doubt(
              'turn-without-seat',
              `None of the offices of ${turn.speaker ?? 'the speaker'} (${titles || 'none printed'}) gives a seat; add its unit to corpus.yaml.`,
              turn.range,
            ),
          ]
        : []),
    ]
  })
  const uncovered = reflowed.blocks
    .filter(
      ({ range, shape }) => shape === 'paragraph' && range.from < (notesFrom ?? Number.POSITIVE_INFINITY),
    )
    .flatMap(({ range }) => stretchesOutside(range, turns))
    .filter(({ from, to }) => reflowed.text.slice(from, to).trim() !== '')
    .map(range => doubt('uncovered-text', 'No turn covers this text; check the headings before it.', range))
  return [...aboutTurns, ...uncovered]
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
