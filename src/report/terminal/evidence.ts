import type { Evidence } from '../view/evidence.js'
import { excerptOf } from '../view/excerpt.js'
import type { Canvas } from './canvas.js'
import { type Line, type Piece, piece, widthOf } from './line.js'
import { hang, wrap } from './wrap.js'

/** Han characters take two columns. */
const COLUMNS_PER_CHARACTER = 2
/** Ellipses and the ragged end of a line. */
const ROOM_FOR_MARKS = 3

/** Where a quote stands, and whose it is. */
export function placeOf({ document, line, speaker }: Evidence, { labels }: Canvas): Line {
  const who = speaker === null ? '' : `${speaker}${labels.separator}`
  return [piece(`${who}${document}:${line}`, 'dim')]
}

/** A meeting, its quote cut to so many lines (none where it is shown already), and its place below. */
export function evidenceLines(
  said: Evidence | readonly Evidence[],
  canvas: Canvas,
  quoteLines: number,
): Line[] {
  const [evidence, ...others] = [said].flat() as [Evidence, ...Evidence[]]
  const meeting = [piece(`${evidence.meeting}  `, 'strong')]
  if (quoteLines === 0) return hang(meeting, placeOf(evidence, canvas), canvas.width)
  const margin = [piece(' '.repeat(evidence.meeting.length + 2))]
  const inner = { ...canvas, width: canvas.width - widthOf(margin) }
  return [
    ...hang(meeting, quoteOf([evidence, ...others], inner, quoteLines), canvas.width),
    ...hang(margin, placeOf(evidence, canvas), canvas.width),
  ]
}

/** One side of two columns: the meeting and the place, and below them what was said. */
export function evidenceSide(evidence: Evidence, said: Line, canvas: Canvas): Line[] {
  const heading = [piece(`${evidence.meeting}  `, 'strong'), ...placeOf(evidence, canvas)]
  return [...wrap(heading, canvas.width), ...wrap(said, canvas.width)]
}

/** The sentence that some claims share, cut to about so many lines, the claims marked. */
export function quoteOf(said: readonly [Evidence, ...Evidence[]], { width }: Canvas, lines: number): Line {
  const length = Math.floor((lines * width) / COLUMNS_PER_CHARACTER) - ROOM_FOR_MARKS
  const ranges = said.flatMap(({ mark }) => (mark ? [mark] : []))
  const { text, marks } = excerptOf(said[0].quote, ranges, length)
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to } of marks) {
    pieces.push(piece(text.slice(at, from)), piece(text.slice(from, to), 'mark'))
    at = to
  }
  return [...pieces, piece(text.slice(at))]
}
