import type { Mark, Spec } from 'vega'
import type { Meeting } from '../../model/meeting.js'
import type { AdoptionCell, AdoptionRow } from '../view/adoption.js'
import { axis, COLOURS, ROW_HEIGHT, roomFor } from './style.js'

/**
 * Lifelines of formulae: a row per formula, a column per meeting, a dot where seats used it (larger for more
 * seats), a ring where seats were heard and none did, nothing where nobody was heard. A line joins meetings
 * in a row at which it was used.
 */
export function lifelinesSpec(rows: readonly AdoptionRow[], meetings: readonly Meeting[], width = 640): Spec {
  const formulae = rows.map(row => row.formula)
  return {
    width,
    height: rows.length * ROW_HEIGHT,
    padding: 8,
    autosize: 'pad',
    data: [
      { name: 'said', values: rows.flatMap(row => points(row, cell => cell.using > 0)) },
      {
        name: 'silent',
        values: rows.flatMap(row => points(row, cell => cell.using === 0 && cell.heard > 0)),
      },
      { name: 'lines', values: rows.flatMap(lines) },
    ],
    scales: [
      { name: 'x', type: 'point', domain: meetings.map(one => one.id), range: 'width', padding: 0.5 },
      { name: 'y', type: 'point', domain: formulae, range: 'height', padding: 0.5 },
      {
        name: 'size',
        type: 'linear',
        domain: { data: 'said', field: 'using' },
        range: [30, 320],
        zero: true,
      },
    ],
    axes: [
      axis({ orient: 'top', scale: 'x' }),
      axis({ orient: 'left', scale: 'y', ticks: false, domain: false, minExtent: roomFor(formulae) }),
    ],
    marks: [lineMark, ringMark, dotMark],
  }
}

const points = (row: AdoptionRow, fits: (cell: AdoptionCell) => boolean) =>
  row.meetings.filter(fits).map(cell => ({ ...cell, formula: row.formula }))

function lines(row: AdoptionRow) {
  return row.meetings.slice(1).flatMap((cell, index) => {
    const previous = row.meetings[index] as AdoptionCell
    const joined = previous.using > 0 && cell.using > 0
    return joined ? [{ formula: row.formula, from: previous.meeting, to: cell.meeting }] : []
  })
}

const place = { x: { scale: 'x', field: 'meeting' }, y: { scale: 'y', field: 'formula' } }
const description = {
  signal: "datum.formula + ', ' + datum.meeting + ': ' + datum.using + ' / ' + datum.heard",
}

const lineMark: Mark = {
  type: 'rule',
  aria: false,
  from: { data: 'lines' },
  encode: {
    enter: {
      x: { scale: 'x', field: 'from' },
      x2: { scale: 'x', field: 'to' },
      y: place.y,
      stroke: { value: COLOURS.mark },
      strokeWidth: { value: 2 },
      strokeOpacity: { value: 0.45 },
    },
  },
}
const ringMark: Mark = {
  type: 'symbol',
  description: 'heard, not used',
  from: { data: 'silent' },
  encode: {
    enter: {
      ...place,
      size: { value: 30 },
      fill: { value: 'none' },
      stroke: { value: COLOURS.faint },
      description,
    },
  },
}
const dotMark: Mark = {
  type: 'symbol',
  description: 'used',
  from: { data: 'said' },
  encode: {
    enter: { ...place, size: { scale: 'size', field: 'using' }, fill: { value: COLOURS.mark }, description },
  },
}
