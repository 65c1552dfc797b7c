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
    ...ruled(heading, trendOf(track, labels), canvas.width).slice(2),
    [],
    ...(found ? pointLines(track, canvas) : [[piece(labels.study.noOccurrence)]]),
    ...formLines(track, canvas),
    ...(found ? ruled([piece(labels.study.lines, 'title')], [], canvas.width).slice(1) : []),
    ...contextLines(track.lines, analysis, canvas),
  ]
  return paint(lines, options.color)
}

/** Bars over the meetings: of values of one unit and role where a measure is followed, else of the occurrences. */
function trendOf({ kind, points }: Track, { study }: Labels): Line {
  const sort = kind === 'figure' ? commonestSort(points) : null
  const heights = points.map(({ state, values, evidence }) => {
    if (state === 'unobserved') return null
    if (!sort) return evidence.length
    const value = values.find(one => isOfSort(one, sort))
    return value ? heightOf(value) : null
  })
  if (heights.every(height => height === null)) return []
  const about = sort ? `${study.figureRole[sort.role]} ${sort.unit}  ` : ''
  return [piece(about, 'dim'), piece(sparkline(heights), 'changed')]
}

/** Values may stand in one row only where these agree, and each is of one year. */
type Sort = Pick<TrackValue, 'unit' | 'role' | 'aspect'>

function isOfSort(value: TrackValue, { unit, role, aspect }: Sort): boolean {
  return value.annual && value.unit === unit && value.role === role && value.aspect === aspect
}

/** The sort of value that most meetings state; a target where as many state one. */
function commonestSort(points: readonly TrackPoint[]): Sort | null {
  const counted = points
    .flatMap(point => point.values.filter(({ annual }) => annual))
    .map(sort => ({
      sort,
      count: points.filter(({ values }) => values.some(value => isOfSort(value, sort))).length,
    }))
  const isTarget = ({ role }: Sort) => Number(role === 'target')
  return counted.sort((a, b) => b.count - a.count || isTarget(b.sort) - isTarget(a.sort))[0]?.sort ?? null
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
  if (values.length > 0) return [piece(values.map(value => valueText(value, labels)).join(labels.separator))]
  return [piece(evidence.length > 0 ? labels.counts.times(evidence.length) : '–')]
}

function valueText({ surface, year, role, scope }: TrackValue, { study }: Labels): string {
  const about = [year, scope, study.figureRole[role]].filter(part => part !== null).join(' ')
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
