import type { Spec } from 'vega'
import type { Meeting } from '../../model/meeting.js'
import type { AdoptionRow } from '../view/adoption.js'
import { axis, COLOURS, ROW_HEIGHT } from './style.js'

/**
 * Lifelines of formulae: a row per formula, a column per meeting, a dot where seats used it (larger for more
 * seats), a ring where seats were heard and none did, nothing where nobody was heard.
 */
export function lifelinesSpec(rows: readonly AdoptionRow[], meetings: readonly Meeting[], width = 640): Spec {
  const points = rows.flatMap(row =>
    row.meetings.map(({ meeting, using, heard }) => ({ formula: row.formula, meeting, using, heard })),
  )
  return {
    width,
    height: rows.length * ROW_HEIGHT,
    padding: 8,
    autosize: 'pad',
    data: [
      { name: 'points', values: points },
      { name: 'said', source: 'points', transform: [{ type: 'filter', expr: 'datum.using > 0' }] },
      {
        name: 'silent',
        source: 'points',
        transform: [{ type: 'filter', expr: 'datum.using === 0 && datum.heard > 0' }],
      },
    ],
    scales: [
      { name: 'x', type: 'point', domain: meetings.map(one => one.id), range: 'width', padding: 0.5 },
      { name: 'y', type: 'point', domain: rows.map(row => row.formula), range: 'height', padding: 0.5 },
      { name: 'size', type: 'linear', domain: { data: 'points', field: 'using' }, range: [30, 320] },
    ],
    axes: [
      axis({ orient: 'top', scale: 'x' }),
      axis({ orient: 'left', scale: 'y', ticks: false, domain: false, labelLimit: 320 }),
    ],
    marks: [
      {
        type: 'group',
        from: { facet: { name: 'life', data: 'said', groupby: 'formula' } },
        marks: [
          {
            type: 'line',
            from: { data: 'life' },
            encode: { enter: { ...place, stroke: { value: COLOURS.mark }, strokeOpacity: { value: 0.4 } } },
          },
        ],
      },
      {
        type: 'symbol',
        from: { data: 'silent' },
        encode: {
          enter: {
            ...place,
            size: { value: 30 },
            fill: { value: 'none' },
            stroke: { value: COLOURS.faint },
            description: { signal: "datum.formula + ', ' + datum.meeting + ': 0 / ' + datum.heard" },
          },
        },
      },
      {
        type: 'symbol',
        from: { data: 'said' },
        encode: {
          enter: {
            ...place,
            size: { scale: 'size', field: 'using' },
            fill: { value: COLOURS.mark },
            description: {
              signal: "datum.formula + ', ' + datum.meeting + ': ' + datum.using + ' / ' + datum.heard",
            },
          },
        },
      },
    ],
  }
}

const place = { x: { scale: 'x', field: 'meeting' }, y: { scale: 'y', field: 'formula' } }
