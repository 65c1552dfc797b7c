import type { ReportView } from '../view/report.js'
import type { Canvas } from './canvas.js'
import { tabulate } from './columns.js'
import { type Line, piece } from './line.js'
import { countPieces } from './seat.js'
import { hangNames, wrap } from './wrap.js'

/** What was compared, in three lines, so that the findings stand on the first screen. */
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
    ...(view.meetings.length < 2 ? wrap([piece(sentence.singleMeeting)], width) : []),
    ...wrap(findings.length > 0 ? findings : [piece(sentence.nothingFound)], width),
  ]
}

/** Who was heard when: one row per meeting, and below the table who was not heard, no name broken. */
export function attendanceLines({ attendances }: ReportView, { labels, width }: Canvas): Line[] {
  const title = ['', labels.heard, labels.compared, labels.notHeard, ''].map(text => [piece(text, 'dim')])
  const rows = attendances.map(({ meeting, heard, compared, silent }) => [
    [piece(meeting.id, 'strong')],
    ...[heard, compared, silent.length].map(count => [piece(countOf(count))]),
    [piece(meeting.title)],
  ])
  const quiet = attendances.filter(({ silent }) => silent.length > 0)
  return [
    ...tabulate([title, ...rows], width),
    ...(quiet.length > 0 ? [[], [piece(labels.notHeard, 'dim')]] : []),
    ...quiet.flatMap(({ meeting, silent }) =>
      hangNames([piece(`${meeting.id}  `, 'strong')], silent, labels.comma, width),
    ),
    ...(quiet.length > 0 ? wrap([piece(labels.sentence.notHeardMeans, 'dim')], width) : []),
  ]
}

function countOf(count: number): string {
  return count === 0 ? '–' : String(count)
}
