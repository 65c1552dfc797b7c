import type { Analysis } from '../../../model/analysis.js'
import type { Track, TrackPoint, TrackValue } from '../../../model/study.js'
import type { Labels } from '../../labels/labels.js'
import { type Canvas, canvasOf, type TerminalOptions } from '../canvas.js'
import { tabulate } from '../columns.js'
import { type Line, piece } from '../line.js'
import { paint } from '../paint.js'
import { ruled } from '../rule.js'
import { hang } from '../wrap.js'
import { contextLines } from './context.js'
import { sparkline } from './sparkline.js'

/** One formula, measure or goal through all meetings. */
export function renderTrack(track: Track, analysis: Analysis, options: TerminalOptions): string {
  const canvas = canvasOf(options)
  const { labels } = canvas
  const heading = [piece(track.query, 'title'), piece(`  ${labels.study.trackKind[track.kind]}`, 'dim')]
  const found = track.lines.length > 0
  const lines = [
    ...ruled(heading, trendOf(track), canvas.width).slice(2),
    [],
    ...(found ? pointLines(track, canvas) : [[piece(labels.study.noOccurrence)]]),
    ...formLines(track, canvas),
    ...(found ? ruled([piece(labels.study.lines, 'title')], [], canvas.width).slice(1) : []),
    ...contextLines(track.lines, analysis, canvas),
  ]
  return paint(lines, options.color)
}

/** Bars over the meetings: of the first value, where values of one unit are followed, else of the occurrences. */
function trendOf({ kind, points }: Track): Line {
  const heights = points.map(({ state, values, evidence }) => {
    if (state === 'unobserved') return null
    if (kind !== 'figure') return evidence.length
    return values[0] ? heightOf(values[0]) : null
  })
  return heights.some(height => height !== null) ? [piece(sparkline(heights), 'changed')] : []
}

function heightOf({ lower, upper }: TrackValue): number | null {
  const bound = lower ?? upper
  return bound === null ? null : Number(bound)
}

function pointLines({ points }: Track, { width, labels }: Canvas): Line[] {
  return tabulate(
    points.map(point => [[piece(point.meeting, 'strong')], pointLine(point, labels)]),
    width,
  )
}

function pointLine({ state, evidence, values }: TrackPoint, labels: Labels): Line {
  if (state === 'unobserved') return [piece(labels.coverage.not_heard, 'dim')]
  if (values.length > 0) return [piece(values.map(valueText).join(labels.separator))]
  return [piece(evidence.length > 0 ? labels.counts.times(evidence.length) : '–')]
}

function valueText({ surface, year, role, scope }: TrackValue): string {
  const about = [year, scope, role].filter(part => part !== null).join(' ')
  return `${surface} [${about}]`
}

function formLines({ forms }: Track, { width, labels }: Canvas): Line[] {
  if (forms.length < 2) return []
  const rows = forms.map(
    ({ canonical, relation, count }) =>
      `${canonical} ${count}${labels.aside(labels.study.relation[relation])}`,
  )
  return [[], ...hang([piece(`${labels.study.forms}  `, 'dim')], [piece(rows.join(labels.comma))], width)]
}
