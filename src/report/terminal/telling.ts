import { SYMBOL } from '../labels/symbols.js'
import type { FindingView } from '../view/findings.js'
import type { Canvas } from './canvas.js'
import { detailLines, subjectOf } from './finding.js'
import { indent, type Line, piece, spread } from './line.js'
import { wrap } from './wrap.js'

const MARGIN = 4
/** The first screen holds more findings where each quote is short. */
const QUOTE_LINES = 1

/** The findings a reader should see first, numbered. */
export function tellingLines(findings: readonly FindingView[], canvas: Canvas): Line[] {
  return findings.flatMap((finding, index) => [[], ...tellingBlock(finding, index + 1, canvas)])
}

function tellingBlock(finding: FindingView, rank: number, canvas: Canvas): Line[] {
  const { labels } = canvas
  const { status, seatName, from, to } = finding
  const heading = [
    piece(`${String(rank).padStart(2)}  `, 'dim'),
    piece(`${SYMBOL[status]} ${labels.status[status]}`, status),
    piece(`  ${seatName ?? labels.series}`, 'strong'),
    piece(`  ${from} → ${to}`),
  ]
  const inner = { ...canvas, width: canvas.width - MARGIN }
  const body = [...wrap(subjectOf(finding, inner), inner.width), ...detailLines(finding, inner, QUOTE_LINES)]
  return [...spread(heading, [piece(finding.id, 'dim')], canvas.width), ...indent(body, MARGIN)]
}
