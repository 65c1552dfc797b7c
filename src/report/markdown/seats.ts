import type { RootContent } from 'mdast'
import { STATUSES } from '../../model/finding.js'
import type { Holder } from '../../model/seat.js'
import type { Labels } from '../labels/labels.js'
import type { Comparison, SeatView } from '../view/seats.js'
import { findingItem } from './findings.js'
import { heading, item, list, paragraph, strong } from './nodes.js'
import type { Notes } from './notes.js'

/** The page of one seat: who spoke for it, then each comparison. */
export function seatPage(seat: SeatView, labels: Labels, notes: Notes): RootContent[] {
  return [
    heading(3, seat.name ?? labels.series),
    ...holderList(seat, labels),
    ...seat.comparisons.flatMap(comparison => comparisonPart(comparison, labels, notes)),
  ]
}

function holderList({ coverage, holders }: SeatView, labels: Labels): RootContent[] {
  if (!coverage) return []
  const items = coverage.cells.map(({ meeting, state }) => {
    const own = holders.filter(holder => holder.meeting === meeting).map(namedHolder)
    const who = own.length > 0 ? own : [labels.coverage[state]]
    return item(paragraph(strong(meeting), ` ${who.join(labels.comma)}`))
  })
  return [list(items)]
}

function namedHolder({ speaker, offices }: Holder): string {
  return [speaker, ...offices].join(' ')
}

function comparisonPart(comparison: Comparison, labels: Labels, notes: Notes): RootContent[] {
  const { from, to, skipped, groups, caveats } = comparison
  const minded = caveats.filter(({ code }) => code !== 'seat-skipped').map(caveat => labels.caveat(caveat))
  const gap = skipped.length > 0 ? labels.aside(labels.sentence.skipped(skipped.join(labels.comma))) : ''
  return [
    heading(4, `${from} → ${to}${gap}`),
    ...(minded.length > 0 ? [paragraph(minded.join(labels.separator))] : []),
    ...groups.flatMap(({ status, findings }) => [
      paragraph(strong(labels.status[status]), ` ${findings.length}`),
      list(findings.map(finding => findingItem(finding, labels, notes))),
    ]),
    ...condensedPart(comparison, labels),
  ]
}

function condensedPart({ condensed }: Comparison, labels: Labels): RootContent[] {
  const counts = STATUSES.filter(status => condensed[status] > 0).map(
    status => `${condensed[status]} ${labels.status[status]}`,
  )
  return counts.length > 0 ? [paragraph(labels.sentence.statementsCondensed(counts.join(labels.comma)))] : []
}
