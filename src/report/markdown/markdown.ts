import type { Root, RootContent } from 'mdast'
import { toc } from 'mdast-util-toc'
import { STATUSES } from '../../model/finding.js'
import type { Labels } from '../labels/labels.js'
import { TABLE_LABELS } from '../labels/table.js'
import type { LedgerRow } from '../view/ledger.js'
import type { ReportView } from '../view/report.js'
import { tellingItem } from './findings.js'
import { code, heading, image, item, list, paragraph, strong, table } from './nodes.js'
import { createNotes, type Notes } from './notes.js'
import { seatPage } from './seats.js'
import { attendanceTable, coverageTable, ledgerTable, threadTable } from './tables.js'
import { write } from './write.js'

/** What a page may hold beside its findings. */
export interface Supplements {
  /** Promises with a day or a number. */
  readonly ledger?: readonly LedgerRow[]
  /** Pictures that stand beside the page, by their paths relative to it. */
  readonly charts?: readonly { readonly path: string; readonly title: string }[]
}

/**
 * The report as GitHub-flavoured Markdown. It is built as a tree and written by a library that escapes every
 * text, so that no paper can break the page.
 */
export function renderMarkdown(view: ReportView, labels: Labels, supplements: Supplements = {}): string {
  const notes = createNotes(labels)
  const body: Root = {
    type: 'root',
    children: [
      ...shiftTable(view, labels),
      ...overview(view, labels),
      ...telling(view, labels, notes),
      ...pictures(supplements.charts ?? []),
      ...seatPages(view, labels, notes),
      ...threads(view, labels, notes),
      ...ledgerPart(supplements.ledger ?? [], labels, notes),
      ...howToRead(view, labels),
      ...notes.definitions(),
    ],
  }
  const contents = toc(body, { maxDepth: 3, tight: true }).map
  const front: RootContent[] = [
    heading(1, view.title),
    paragraph(sizeOf(view, labels)),
    ...(contents ? [heading(2, labels.contents), contents] : []),
  ]
  return write({ type: 'root', children: [...front, ...body.children] })
}

function sizeOf({ meetings, documents, coverage }: ReportView, { counts, separator }: Labels): string {
  return [counts.meetings(meetings.length), counts.documents(documents), counts.seats(coverage.length)].join(
    separator,
  )
}

function overview({ attendances, coverage, meetings, counts }: ReportView, labels: Labels): RootContent[] {
  const statuses = STATUSES.filter(status => counts[status] > 0).map(
    status => `${counts[status]} ${labels.status[status]}`,
  )
  const { nothingFound, singleMeeting, notHeardMeans } = labels.sentence
  return [
    heading(2, labels.overview),
    ...(meetings.length < 2 ? [paragraph(singleMeeting)] : []),
    attendanceTable(attendances, labels),
    paragraph(notHeardMeans),
    paragraph(statuses.join(labels.separator) || nothingFound),
    heading(2, labels.coverageTitle),
    coverageTable(coverage, meetings, labels),
  ]
}

function telling({ telling }: ReportView, labels: Labels, notes: Notes): RootContent[] {
  if (telling.length === 0) return []
  const items = telling.map(finding => tellingItem(finding, labels, notes))
  return [heading(2, labels.mostTelling), list(items, true)]
}

/** Read-outs are read for what moved at the last meeting. */
function shiftTable({ shifts }: ReportView, labels: Labels): RootContent[] {
  const [first] = shifts
  if (!first) return []
  const words = TABLE_LABELS[labels.language]
  const rows = shifts.map(({ topic, status, direction, minus, plus }) => [
    topic[labels.language],
    words.status[status],
    direction === null ? '' : words.direction[direction],
    minus.join('；'),
    plus.join('；'),
  ])
  const head = [words.topic, words.statusTitle, words.directionTitle, words.goes, words.came]
  const cells = [head, ...rows].map(row => row.map(text => [text]))
  return [heading(2, `${words.moved} ${first.from} → ${first.to}`), table(cells)]
}

function pictures(charts: NonNullable<Supplements['charts']>): RootContent[] {
  return charts.flatMap(({ path, title }) => [heading(2, title), paragraph(image(path, title))])
}

function seatPages({ seats }: ReportView, labels: Labels, notes: Notes): RootContent[] {
  const pages = seats.filter(seat => seat.comparisons.length > 0)
  return [heading(2, labels.seatBySeat), ...pages.flatMap(seat => seatPage(seat, labels, notes))]
}

function threads({ slogans, figures, meetings }: ReportView, labels: Labels, notes: Notes): RootContent[] {
  const parts = [
    { title: labels.slogansTitle, rows: slogans },
    { title: labels.figuresTitle, rows: figures },
  ]
  return parts
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ title, rows }) => [heading(2, title), threadTable(rows, meetings, labels, notes)])
}

function ledgerPart(ledger: readonly LedgerRow[], labels: Labels, notes: Notes): RootContent[] {
  if (ledger.length === 0) return []
  return [heading(2, labels.study.commitments), ledgerTable(ledger, labels, notes)]
}

function howToRead({ tool, fingerprint }: ReportView, labels: Labels): RootContent[] {
  const { legend, generated } = labels.sentence
  return [
    heading(2, labels.howToRead),
    list(STATUSES.map(status => item(paragraph(strong(labels.status[status]), ` ${legend[status]}`)))),
    paragraph(code(generated(tool.version, tool.segmenter, fingerprint.slice(0, 12)))),
  ]
}
