import type { Spec } from 'vega'
import type { MeasureSeries } from '../view/measures.js'
import { axis, COLOURS } from './style.js'

/** Height of one small chart. */
const HEIGHT = 120

/**
 * One measure over the meetings: a dot per figure, filled for a result, hollow for a target, with a whisker
 * to the other end of a range and an open end where a bound has none.
 */
export function measureSpec(series: MeasureSeries, width = 280): Spec {
  return {
    width,
    height: HEIGHT,
    padding: 8,
    autosize: 'pad',
    data: [{ name: 'points', values: series.points.map(point => ({ ...point })) }],
    scales: [
      { name: 'x', type: 'point', domain: [...series.meetings], range: 'width', padding: 0.5 },
      {
        name: 'y',
        type: 'linear',
        domain: { data: 'points', fields: ['low', 'high'] },
        range: 'height',
        nice: true,
        zero: false,
      },
    ],
    axes: [
      axis({ orient: 'bottom', scale: 'x', labelOverlap: 'parity' }),
      axis({ orient: 'left', scale: 'y', tickCount: 4, title: series.unit, minExtent: 60 }),
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
