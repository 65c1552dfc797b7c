import type { Severity } from '../../model/diagnostic.js'
import type { Labels } from '../labels/labels.js'
import type { CheckView, DocumentCheck, NoticeGroup, VariantCheck } from '../view/check.js'
import type { HeardRow } from '../view/heard.js'
import { type Canvas, canvasOf, type TerminalOptions } from './canvas.js'
import { tabulate } from './columns.js'
import { type Line, piece, type Style } from './line.js'
import { paint } from './paint.js'
import { ruled } from './rule.js'
import { hang, wrap } from './wrap.js'

/** Of one kind of notice, so many are shown. */
const SHOWN = 12

const SEVERITY_STYLE: Readonly<Record<Severity, Style>> = {
  error: 'disappeared',
  warning: 'changed',
  info: 'dim',
}

/** What was read from each document, and what was noticed about it. */
export function renderCheck(view: CheckView, options: TerminalOptions): string {
  const canvas = canvasOf(options)
  const { labels, width } = canvas
  const lines = [
    ...wrap([piece(view.title, 'title')], width),
    [],
    ...tabulate([titleRow(labels), ...view.documents.map(documentRow)], width),
    ...heardLines(view.heard, canvas),
    ...view.groups.flatMap(group => groupLines(group, canvas)),
    ...variantLines(view.variants, canvas),
    ...(view.groups.length === 0 ? [[], [piece(labels.sentence.nothingNoticed)]] : []),
  ]
  return paint(lines, options.color)
}

function titleRow({ meeting, documents, counts }: Labels): Line[] {
  const { turns, statements, figures, slogans, goals } = counts.columns
  return [meeting, turns, statements, figures, slogans, goals, documents].map(text => [piece(text, 'dim')])
}

function documentRow({ document, turns, statements, figures, slogans, goals }: DocumentCheck): Line[] {
  const counts = [turns, statements, figures, slogans, goals].map(count => [piece(String(count))])
  const about = [document.genre, document.encoding, ...(document.truncated ? ['truncated'] : [])]
  return [
    [piece(document.meeting, 'strong')],
    ...counts,
    [piece(`${document.path}  `), piece(about.join(', '), 'dim')],
  ]
}

/** Rows of who was heard that fit on a screen. */
const HEARD_SHOWN = 40

/** Meeting × seat × speaker × role × characters; of what is nobody's the reason. */
function heardLines(rows: readonly HeardRow[], { width, labels }: Canvas): Line[] {
  if (rows.length === 0) return []
  const { check, meeting, seat } = labels
  const head = [meeting, check.characters, seat, check.speaker, check.role].map(text => [piece(text, 'dim')])
  const shown = rows
    .slice(0, HEARD_SHOWN)
    .map((row): Line[] => [
      [piece(row.meeting, 'strong')],
      [piece(String(row.characters))],
      [piece(row.seat ?? check.nobody, row.seat ? 'plain' : 'changed')],
      [piece(row.speaker ?? '—')],
      [piece(row.reason ?? (row.role ? labels.role[row.role] : '—'), row.reason ? 'dim' : 'plain')],
    ])
  const rest = rows.length - HEARD_SHOWN
  return [
    ...ruled([piece(check.heard, 'strong')], [], width).slice(1),
    ...tabulate([head, ...shown], width),
    ...(rest > 0 ? [[piece(`  ${labels.counts.more(rest)}`, 'dim')]] : []),
  ]
}

function groupLines({ code, severity, notices }: NoticeGroup, { width, labels }: Canvas): Line[] {
  const heading = [
    piece(`${severity} `, SEVERITY_STYLE[severity]),
    piece(`${code}  ${notices.length}`, 'strong'),
  ]
  const shown = notices
    .slice(0, SHOWN)
    .flatMap(({ place, message }) => [
      ...hang([piece('  ')], [piece(place ? `${place}  ` : '', 'dim'), piece(message)], width),
    ])
  const rest = notices.length - SHOWN
  return [
    ...ruled(heading, [], width).slice(1),
    ...shown,
    ...(rest > 0 ? [[piece(`  ${labels.counts.more(rest)}`, 'dim')]] : []),
  ]
}

/** Each variant with both readings; the likelier one is marked. */
function variantLines(variants: readonly VariantCheck[], { width, labels }: Canvas): Line[] {
  if (variants.length === 0) return []
  const heading = [piece(`${labels.check.variants}  ${variants.length}`, 'strong')]
  return [
    ...ruled(heading, [], width).slice(1),
    ...variants.flatMap(({ kind, readings }) => [
      [piece(`  ${labels.check.variant[kind]}`)],
      ...readings.flatMap(({ place, text, likelier }) =>
        hang(
          [piece('    ')],
          [
            piece(`${place}  `, 'dim'),
            piece(text || labels.check.leftOut, likelier ? 'strong' : 'plain'),
            piece(likelier ? labels.aside(labels.check.likelier) : '', 'dim'),
          ],
          width,
        ),
      ),
    ]),
  ]
}
