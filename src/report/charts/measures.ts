import type { Spec } from 'vega'
import type { MeasurePoint, MeasureSeries } from '../view/measures.js'
import { axis, COLOURS } from './style.js'

/** Height of one small chart. */
const HEIGHT = 120

/**
 * One measure over the meetings: a dot per figure, filled for a result, hollow for a target, with a whisker
 * to the other end of a range and an open end where a bound has none.
 */
export function measureSpec(series: MeasureSeries, width = 280): Spec {
  const step = stepOf(series)
  return {
    width,
    height: HEIGHT,
    padding: 8,
    autosize: 'pad',
    data: [{ name: 'points', values: series.points.map(point => scaled(point, step.size)) }],
    scales: [
      { name: 'x', type: 'point', domain: [...series.meetings], range: 'width', padding: 0.5 },
      {
        name: 'y',
        type: 'linear',
        domain: { data: 'points', fields: ['low', 'high'] },
        range: 'height',
        nice: true,
        zero: false,
        padding: 8,
      },
    ],
    axes: [
      axis({ orient: 'bottom', scale: 'x', labelOverlap: 'parity' }),
      axis({ orient: 'left', scale: 'y', tickCount: 4, title: `${step.name}${series.unit}`, minExtent: 60 }),
    ],
    marks: [
      {
        type: 'rule',
        aria: false,
        from: { data: 'points' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'meeting' },
            y: { scale: 'y', field: 'low' },
            y2: { scale: 'y', field: 'high' },
            stroke: { value: COLOURS.mark },
          },
        },
      },
      {
        type: 'symbol',
        description: series.label,
        from: { data: 'points' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'meeting' },
            y: { scale: 'y', field: 'high' },
            shape: {
              signal:
                "datum.bound === 'lower' ? 'triangle-up' : datum.bound === 'upper' ? 'triangle-down' : 'circle'",
            },
            size: { value: 70 },
            fill: { signal: `datum.target ? 'none' : '${COLOURS.mark}'` },
            stroke: { value: COLOURS.mark },
            strokeWidth: { value: 1.5 },
            description: { signal: "datum.meeting + ': ' + datum.surface" },
          },
        },
      },
    ],
  }
}

/** Large numbers are drawn in the steps in which Chinese counts. */
const STEPS = [
  { size: 1e8, name: '亿' },
  { size: 1e4, name: '万' },
] as const
const UNSCALED = { size: 1, name: '' } as const

function stepOf({ points }: MeasureSeries): { size: number; name: string } {
  const largest = Math.max(0, ...points.map(point => Math.abs(point.high)))
  return STEPS.find(step => largest >= step.size * 10) ?? UNSCALED
}

const scaled = (point: MeasurePoint, size: number) => ({
  ...point,
  low: point.low / size,
  high: point.high / size,
})
