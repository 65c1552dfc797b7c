import type { Evidence } from '../view/evidence.js'
import { excerptOf } from '../view/excerpt.js'
import type { Canvas } from './canvas.js'
import { type Line, piece, widthOf } from './line.js'
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
export function evidenceLines(evidence: Evidence, canvas: Canvas, quoteLines: number): Line[] {
  const meeting = [piece(`${evidence.meeting}  `, 'strong')]
  if (quoteLines === 0) return hang(meeting, placeOf(evidence, canvas), canvas.width)
  const margin = [piece(' '.repeat(evidence.meeting.length + 2))]
  const inner = { ...canvas, width: canvas.width - widthOf(margin) }
  return [
    ...hang(meeting, quoteOf(evidence, inner, quoteLines), canvas.width),
    ...hang(margin, placeOf(evidence, canvas), canvas.width),
  ]
}

/** One side of two columns: the meeting and the place, and below them what was said. */
export function evidenceSide(evidence: Evidence, said: Line, canvas: Canvas): Line[] {
  const heading = [piece(`${evidence.meeting}  `, 'strong'), ...placeOf(evidence, canvas)]
  return [...wrap(heading, canvas.width), ...wrap(said, canvas.width)]
}

/** The quote cut to about so many lines, its claim marked. */
export function quoteOf(evidence: Evidence, { width }: Canvas, lines: number): Line {
  const length = Math.floor((lines * width) / COLUMNS_PER_CHARACTER) - ROOM_FOR_MARKS
  const { text, mark } = excerptOf(evidence, length)
  if (!mark) return [piece(text)]
  return [
    piece(text.slice(0, mark.from)),
    piece(text.slice(mark.from, mark.to), 'mark'),
    piece(text.slice(mark.to)),
  ]
}
