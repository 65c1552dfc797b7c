import type { Evidence } from '../view/evidence.js'
import { excerptOf } from '../view/excerpt.js'
import type { Canvas } from './canvas.js'
import { type Line, piece } from './line.js'
import { hang, wrap } from './wrap.js'

/** Lines that a quote takes at most; `explain` shows it whole. */
const QUOTE_LINES = 3
/** Han characters take two columns. */
const COLUMNS_PER_CHARACTER = 2

/** Where a quote stands, and whose it is. */
export function placeOf({ document, line, speaker }: Evidence, { labels }: Canvas): Line {
  const who = speaker === null ? '' : `${speaker}${labels.separator}`
  return [piece(`${who}${document}:${line}`, 'dim')]
}

/** A meeting, its quote and its place, one below the other; without the quote where it is shown already. */
export function evidenceLines(evidence: Evidence, canvas: Canvas, withQuote = true): Line[] {
  const meeting = [piece(`${evidence.meeting}  `, 'strong')]
  if (!withQuote) return hang(meeting, placeOf(evidence, canvas), canvas.width)
  const margin = [piece(' '.repeat(evidence.meeting.length + 2))]
  return [
    ...hang(meeting, quoteOf(evidence, canvas), canvas.width),
    ...hang(margin, placeOf(evidence, canvas), canvas.width),
  ]
}

/** One side of two columns: the meeting and the place, and below them what was said. */
export function evidenceSide(evidence: Evidence, said: Line, canvas: Canvas): Line[] {
  const heading = [piece(`${evidence.meeting}  `, 'strong'), ...placeOf(evidence, canvas)]
  return [...wrap(heading, canvas.width), ...wrap(said, canvas.width)]
}

/** The quote cut to `QUOTE_LINES`, its claim marked. */
export function quoteOf(evidence: Evidence, { width, labels }: Canvas): Line {
  const length = Math.floor((QUOTE_LINES * width) / COLUMNS_PER_CHARACTER)
  const { text, mark } = excerptOf(evidence, length)
  const [open = '', close = ''] = labels.quoted('\n').split('\n')
  if (!mark) return [piece(`${open}${text}${close}`)]
  return [
    piece(`${open}${text.slice(0, mark.from)}`),
    piece(text.slice(mark.from, mark.to), 'mark'),
    piece(`${text.slice(mark.to)}${close}`),
  ]
}
