import { STATUSES, type Status } from '../../model/finding.js'
import type { Labels } from '../labels/labels.js'
import type { FindingView } from '../view/findings.js'
import type { Comparison, SeatView, StatusGroup } from '../view/seats.js'
import type { Canvas } from './canvas.js'
import { detailLines, SYMBOL, subjectOf } from './finding.js'
import { indent, type Line, piece, spread } from './line.js'
import { ruled } from './rule.js'
import { hang } from './wrap.js'

const MARGIN = 4
const QUOTE_LINES = 3

/** Everything said of one seat: who spoke for it, and each comparison. */
export function seatLines(seat: SeatView, canvas: Canvas): Line[] {
  const { labels } = canvas
  const heading = [piece(seat.name ?? labels.series, 'title')]
  return [
    ...ruled(heading, countPieces(seat.counts, labels), canvas.width),
    ...holderLines(seat, canvas),
    ...seat.comparisons.flatMap(comparison => comparisonLines(comparison, canvas)),
  ]
}

/** Signs and counts, the statuses that do not occur left out. */
export function countPieces(counts: Readonly<Record<Status, number>>, labels: Labels): Line {
  return STATUSES.filter(status => counts[status] > 0).flatMap((status, index) => [
    piece(index === 0 ? '' : '  '),
    piece(`${SYMBOL[status]} ${counts[status]} ${labels.status[status]}`, status),
  ])
}

function holderLines({ coverage, holders }: SeatView, { width, labels }: Canvas): Line[] {
  return (coverage?.cells ?? []).flatMap(({ meeting, state }) => {
    const own = holders.filter(holder => holder.meeting === meeting)
    const who = own.map(({ speaker, offices }) => [speaker, ...offices].join(' ')).join(labels.comma)
    const text =
      state === 'heard' ? who : [labels.coverage[state], who].filter(Boolean).join(labels.separator)
    return hang([piece(`  ${meeting}  `, 'dim')], [piece(text, state === 'heard' ? 'plain' : 'dim')], width)
  })
}

function comparisonLines(comparison: Comparison, canvas: Canvas): Line[] {
  const { labels } = canvas
  const { from, to, skipped, groups } = comparison
  const gap = skipped.length > 0 ? labels.aside(labels.sentence.skipped(skipped.join(labels.comma))) : ''
  return [
    [],
    [piece(`  ${from} → ${to}`, 'strong'), piece(gap, 'dim')],
    ...groups.flatMap(group => groupLines(group, canvas)),
    ...condensedLines(comparison, canvas),
  ]
}

function groupLines({ status, findings }: StatusGroup, canvas: Canvas): Line[] {
  const { labels } = canvas
  const heading = [piece(`  ${labels.status[status]} ${findings.length}`, status)]
  const lines = findings.map(finding => findingLines(finding, canvas))
  // What persisted takes a line or two each, so no space is needed to tell one from the next.
  const spaced =
    status === 'persisted' ? lines.flat() : lines.flatMap((block, at) => (at ? [[], ...block] : block))
  return [[], heading, ...spaced]
}

function findingLines(finding: FindingView, canvas: Canvas): Line[] {
  const sign = [piece(`  ${SYMBOL[finding.status]} `, finding.status)]
  const subject = hang(sign, subjectOf(finding, canvas), canvas.width - finding.id.length - 2)
  const [first = [], ...rest] = subject
  const inner = { ...canvas, width: canvas.width - MARGIN }
  const head = [...spread(first, [piece(finding.id, 'dim')], canvas.width), ...rest]
  if (finding.status === 'persisted') return [...head, ...persistedPlaces(finding, canvas)]
  return [...head, ...indent(detailLines(finding, inner, QUOTE_LINES), MARGIN)]
}

function persistedPlaces({ before, after }: FindingView, { width }: Canvas): Line[] {
  const places = [before, after].flatMap(side => (side ? [`${side.document}:${side.line}`] : []))
  return hang([piece(' '.repeat(MARGIN))], [piece(places.join(' → '), 'dim')], width)
}

function condensedLines({ condensed }: Comparison, { width, labels }: Canvas): Line[] {
  const counts = STATUSES.filter(status => condensed[status] > 0).map(
    status => `${condensed[status]} ${labels.status[status]}`,
  )
  if (counts.length === 0) return []
  const text = labels.sentence.statementsCondensed(counts.join(labels.comma))
  return hang([piece('  ')], [piece(text, 'dim')], width)
}
