import { STATUSES, type Status } from '../../model/finding.js'
import type { Labels } from '../labels/labels.js'
import { SYMBOL } from '../labels/symbols.js'
import type { FindingView } from '../view/findings.js'
import type { Comparison, SeatView, StatusGroup } from '../view/seats.js'
import type { Canvas } from './canvas.js'
import { evidenceLines } from './evidence.js'
import { caveatLines, detailLines, replacementLines, subjectOf } from './finding.js'
import { columnsOf, indent, type Line, piece, spread } from './line.js'
import { ruled } from './rule.js'
import { hang, wrap } from './wrap.js'

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
  const { labels, width } = canvas
  const { from, to, skipped, groups, caveats } = comparison
  const gap = skipped.length > 0 ? labels.aside(labels.sentence.skipped(skipped.join(labels.comma))) : ''
  const minded = caveats.filter(({ code }) => code !== 'seat-skipped')
  return [
    [],
    ...wrap([piece(`  ${from} → ${to}`, 'strong'), piece(gap, 'dim')], width),
    ...indent(caveatLines(minded, { ...canvas, width: width - 2 }), 2),
    ...groups.flatMap(group => groupLines(group, canvas)),
    ...condensedLines(comparison, canvas),
  ]
}

function groupLines({ status, findings }: StatusGroup, canvas: Canvas): Line[] {
  const heading = [piece(`  ${canvas.labels.status[status]} ${findings.length}`, status)]
  const { most = findings.length } = canvas
  const rest = findings.length - most
  return [
    [],
    heading,
    ...groupBody(status, findings.slice(0, most), canvas),
    ...(rest > 0 ? [[], [piece(`    ${canvas.labels.sentence.hidden(rest)}`, 'dim')]] : []),
  ]
}

function groupBody(status: Status, findings: readonly FindingView[], canvas: Canvas): Line[] {
  if (status === 'persisted') {
    return findings.flatMap(finding => [
      ...subjectLines(finding, canvas),
      ...persistedPlaces(finding, canvas),
    ])
  }
  const blocks =
    status === 'changed'
      ? findings.map(finding => changedLines(finding, canvas))
      : bySentence(findings).map(group => sentenceLines(group, canvas))
  return blocks.flatMap((block, at) => (at > 0 ? [[], ...block] : block))
}

/** The claim or its change, behind the sign of its status, with its id at the right edge. */
function subjectLines(finding: FindingView, canvas: Canvas): Line[] {
  const sign = [piece(`  ${SYMBOL[finding.status]} `, finding.status)]
  const room = canvas.width - columnsOf(finding.id) - 2
  const [first = [], ...rest] = hang(sign, subjectOf(finding, canvas), Math.max(room, canvas.width / 2))
  return [...spread(first, [piece(finding.id, 'dim')], canvas.width), ...rest]
}

function changedLines(finding: FindingView, canvas: Canvas): Line[] {
  const inner = { ...canvas, width: canvas.width - MARGIN }
  return [...subjectLines(finding, canvas), ...indent(detailLines(finding, inner, QUOTE_LINES), MARGIN)]
}

/** Claims of one sentence, with the sentence once. */
function sentenceLines(findings: readonly FindingView[], canvas: Canvas): Line[] {
  const inner = { ...canvas, width: canvas.width - MARGIN }
  const said = findings.flatMap(finding => finding.after ?? finding.before ?? [])
  const replaced = findings.flatMap(({ replacedBy }) =>
    replacedBy ? replacementLines(replacedBy, inner) : [],
  )
  const details = [
    ...evidenceLines(said, inner, QUOTE_LINES),
    ...replaced,
    ...caveatLines(
      findings.flatMap(finding => finding.caveats),
      inner,
    ),
  ]
  return [...findings.flatMap(finding => subjectLines(finding, canvas)), ...indent(details, MARGIN)]
}

function bySentence(findings: readonly FindingView[]): FindingView[][] {
  const groups = new Map<string, FindingView[]>()
  for (const finding of findings) {
    const said = finding.after ?? finding.before
    const key = said ? `${said.document}:${said.line} ${said.quote}` : finding.id
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()]
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
