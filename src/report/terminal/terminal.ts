import type { Labels } from '../labels/labels.js'
import type { ReportView } from '../view/report.js'
import { type Canvas, NARROWEST, WIDEST } from './canvas.js'
import { headlineLines } from './headline.js'
import { type Line, piece } from './line.js'
import { paint } from './paint.js'
import { ruled } from './rule.js'
import { seatLines } from './seat.js'
import { tellingLines } from './telling.js'
import { wrap } from './wrap.js'

export interface TerminalOptions {
  /** Columns of the terminal; held between `NARROWEST` and `WIDEST`. */
  readonly width: number
  readonly color: boolean
  readonly labels: Labels
}

/** The report for a terminal. */
export function renderTerminal(view: ReportView, { width, color, labels }: TerminalOptions): string {
  const canvas = { width: Math.min(Math.max(width, NARROWEST), WIDEST), labels }
  const lines = [
    ...headlineLines(view, canvas),
    ...tellingSection(view, canvas),
    ...view.seats.flatMap(seat => seatLines(seat, canvas)),
    ...footer(view, canvas),
  ]
  return paint(lines, color)
}

function tellingSection({ telling }: ReportView, canvas: Canvas): Line[] {
  if (telling.length === 0) return []
  const heading = [piece(canvas.labels.mostTelling, 'title')]
  return [...ruled(heading, [], canvas.width), ...tellingLines(telling, canvas)]
}

function footer({ tool, fingerprint }: ReportView, { width, labels }: Canvas): Line[] {
  const { generated } = labels.sentence
  const text = generated(tool.version, tool.segmenter, fingerprint.slice(0, 12))
  return [[], ...wrap([piece(text, 'dim')], width)]
}
