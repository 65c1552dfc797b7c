import { TABLE_LABELS } from '../labels/table.js'
import type { ReportView } from '../view/report.js'
import { type Canvas, canvasOf, type TerminalOptions } from './canvas.js'
import { attendanceLines, headlineLines } from './headline.js'
import { type Line, piece } from './line.js'
import { paint } from './paint.js'
import { ruled } from './rule.js'
import { seatLines } from './seat.js'
import { shiftLines } from './shifts.js'
import { tellingLines } from './telling.js'
import { wrap } from './wrap.js'

/** The report for a terminal. */
export function renderTerminal(view: ReportView, options: TerminalOptions): string {
  const canvas = canvasOf(options)
  const compared = view.seats.filter(seat => seat.comparisons.length > 0)
  const lines = [
    ...(view.shifts.length > 0 ? shiftSection(view, canvas).slice(2) : []),
    ...(view.shifts.length > 0 ? [[]] : []),
    ...headlineLines(view, canvas),
    ...tellingSection(view, canvas),
    ...attendanceSection(view, canvas),
    ...compared.flatMap(seat => seatLines(seat, canvas)),
    ...onceHeard(view, canvas),
    ...footer(view, canvas),
  ]
  return paint(lines, options.color)
}

function attendanceSection(view: ReportView, canvas: Canvas): Line[] {
  const heading = [piece(canvas.labels.coverageTitle, 'title')]
  return [...ruled(heading, [], canvas.width), [], ...attendanceLines(view, canvas)]
}

function tellingSection({ telling }: ReportView, canvas: Canvas): Line[] {
  if (telling.length === 0) return []
  const heading = [piece(canvas.labels.mostTelling, 'title')]
  return [...ruled(heading, [], canvas.width), ...tellingLines(telling, canvas)]
}

/** Read-outs are read for what moved at the last meeting: it comes before all else. */
function shiftSection({ shifts }: ReportView, canvas: Canvas): Line[] {
  const [first] = shifts
  if (!first) return []
  const { labels, width } = canvas
  const heading = [
    piece(TABLE_LABELS[labels.language].moved, 'title'),
    piece(`  ${first.seatName}  ${first.to}`, 'dim'),
  ]
  return [...ruled(heading, [], width), ...shiftLines(shifts, canvas)]
}

/** Seats of which nothing can be said, since there is nothing to compare. */
function onceHeard({ seats }: ReportView, { width, labels }: Canvas): Line[] {
  const once = seats.filter(seat => seat.comparisons.length === 0)
  if (once.length === 0) return []
  const named = once.map(({ name, holders }) => `${name}${labels.aside(holders[0]?.meeting ?? labels.none)}`)
  const heading = [piece(labels.sentence.nothingToCompare, 'title')]
  return [...ruled(heading, [], width), ...wrap([piece(named.join(labels.comma))], width)]
}

function footer({ tool, fingerprint }: ReportView, { width, labels }: Canvas): Line[] {
  const { generated } = labels.sentence
  const text = generated(tool.version, tool.segmenter, fingerprint.slice(0, 12))
  return [[], ...wrap([piece(text, 'dim')], width)]
}
