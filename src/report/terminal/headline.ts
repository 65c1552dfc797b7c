import type { ReportView } from '../view/report.js'
import type { Canvas } from './canvas.js'
import { type Line, piece } from './line.js'
import { countPieces } from './seat.js'
import { hang, wrap } from './wrap.js'

/** What was compared and what was not heard: what the reader must know before any finding. */
export function headlineLines(view: ReportView, canvas: Canvas): Line[] {
  const { labels, width } = canvas
  const { counts, sentence } = labels
  const size = [
    counts.meetings(view.meetings.length),
    counts.documents(view.documents),
    counts.seats(view.coverage.length),
  ]
  const findings = countPieces(view.counts, labels)
  return [
    ...wrap([piece(view.title, 'title')], width),
    ...wrap([piece(size.join(labels.separator))], width),
    [],
    ...comparedLines(view, canvas),
    ...silenceLines(view, canvas),
    [],
    ...(view.meetings.length < 2 ? wrap([piece(sentence.singleMeeting)], width) : []),
    ...wrap(findings.length > 0 ? findings : [piece(sentence.nothingFound)], width),
  ]
}

function comparedLines({ compared }: ReportView, { labels, width }: Canvas): Line[] {
  return compared.flatMap(({ from, to, seats }) =>
    hang(
      [piece(`${from} → ${to}  `, 'strong')],
      [piece(`${labels.counts.seats(seats.length)}  `), piece(seats.join(labels.comma), 'dim')],
      width,
    ),
  )
}

function silenceLines({ silences }: ReportView, { labels, width }: Canvas): Line[] {
  if (silences.length === 0) return []
  const rows = silences.flatMap(({ meeting, seats }) =>
    hang(
      [piece(`${meeting}  ${labels.notHeard}  `, 'strong')],
      [piece(`${labels.counts.seats(seats.length)}  `), piece(seats.join(labels.comma), 'dim')],
      width,
    ),
  )
  return [[], ...rows, ...wrap([piece(labels.sentence.notHeardMeans, 'dim')], width)]
}
