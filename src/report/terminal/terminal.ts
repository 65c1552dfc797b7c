import type { ReportView } from '../view/report.js'
import { type Canvas, canvasOf, type TerminalOptions } from './canvas.js'
import { headlineLines } from './headline.js'
import { type Line, piece } from './line.js'
import { paint } from './paint.js'
import { ruled } from './rule.js'
import { seatLines } from './seat.js'
import { tellingLines } from './telling.js'
import { wrap } from './wrap.js'

/** The report for a terminal. */
export function renderTerminal(view: ReportView, options: TerminalOptions): string {
  const canvas = canvasOf(options)
  const lines = [
    ...headlineLines(view, canvas),
    ...tellingSection(view, canvas),
    ...view.seats.flatMap(seat => seatLines(seat, canvas)),
    ...footer(view, canvas),
  ]
  return paint(lines, options.color)
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
