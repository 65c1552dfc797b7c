import type { Analysis } from '../../model/analysis.js'
import type { Figure } from '../../model/claim.js'

/** A figure as a chart can place it; numbers here are for drawing, not for comparing. */
export interface MeasurePoint {
  readonly meeting: string
  readonly low: number
  readonly high: number
  /** The end that is given where the other is open. */
  readonly bound: 'lower' | 'upper' | 'both'
  readonly target: boolean
  readonly surface: string
}

/** A measure of a seat with figures at two meetings or more. */
export interface MeasureSeries {
  readonly label: string
  readonly seat: string | null
  readonly unit: string
  /** Meeting ids, all of them, in order. */
  readonly meetings: readonly string[]
  readonly points: readonly MeasurePoint[]
}

/** The measures followed through the meetings, those heard of most often first. */
export function measureSeries(analysis: Analysis, top: number): MeasureSeries[] {
  const figures = new Map(analysis.figures.map(figure => [figure.id, figure]))
  const names = new Map(analysis.seats.map(seat => [seat.id, seat.name]))
  return analysis.threads
    .filter(thread => thread.kind === 'figure' && thread.seat !== null)
    .map(thread => {
      const points = thread.cells.flatMap(cell =>
        cell.claims.flatMap(id => pointOf(cell.meeting, figures.get(id)) ?? []),
      )
      const unit = thread.cells.flatMap(cell => cell.claims).map(id => figures.get(id)?.unit)[0] ?? ''
      return {
        label: thread.label,
        seat: names.get(thread.seat ?? '') ?? null,
        unit,
        meetings: thread.cells.map(cell => cell.meeting),
        points,
        spread: new Set(points.map(point => point.meeting)).size,
      }
    })
    .filter(series => series.spread > 1)
    .sort((a, b) => b.spread - a.spread || b.points.length - a.points.length)
    .slice(0, top)
    .map(({ spread: _spread, ...series }) => series)
}

function pointOf(meeting: string, figure: Figure | undefined): MeasurePoint | null {
  if (!figure) return null
  const low = figure.lower ?? figure.upper
  const high = figure.upper ?? figure.lower
  if (low === null || high === null || !Number.isFinite(Number(low) + Number(high))) return null
  return {
    meeting,
    low: Number(low),
    high: Number(high),
    bound: figure.upper === null ? 'lower' : figure.lower === null ? 'upper' : 'both',
    target: figure.role === 'target',
    surface: figure.surface,
  }
}
