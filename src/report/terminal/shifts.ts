import type { Status } from '../../model/finding.js'
import type { ShiftStatus } from '../../model/line.js'
import { SYMBOL } from '../labels/symbols.js'
import { TABLE_LABELS } from '../labels/table.js'
import type { ShiftView } from '../view/shifts.js'
import type { Canvas } from './canvas.js'
import { indent, type Line, piece } from './line.js'
import { hang } from './wrap.js'

const MARGIN = 4

/** The status of a finding that a shift is drawn like. */
const LIKE: Readonly<Record<ShiftStatus, Status>> = {
  reworded: 'changed',
  dropped: 'disappeared',
  new: 'new',
  same: 'persisted',
}

/** What moved at the newest meeting, numbered: topic, direction, words that went and came. */
export function shiftLines(shifts: readonly ShiftView[], canvas: Canvas): Line[] {
  return shifts.flatMap((shift, index) => shiftBlock(shift, index + 1, canvas))
}

function shiftBlock(shift: ShiftView, rank: number, { labels, width }: Canvas): Line[] {
  const words = TABLE_LABELS[labels.language]
  const like = LIKE[shift.status]
  const direction =
    shift.direction === null || shift.direction === 'neutral' ? null : words.direction[shift.direction]
  const heading = [
    piece(`${String(rank).padStart(2)}  `, 'dim'),
    piece(`${SYMBOL[like]} ${words.status[shift.status]}`, like),
    piece(`  ${shift.topic[labels.language]}`, 'strong'),
    piece(`  ${shift.from} → ${shift.to}`),
    ...(direction === null ? [] : [piece(`  ${direction}`, 'changed')]),
  ]
  const side = (sign: string, texts: readonly string[], tone: Status) =>
    texts.length === 0 ? [] : hang([piece(`${sign} `, tone)], [piece(texts.join('；'), tone)], width - MARGIN)
  const body = [...side('-', shift.minus, 'disappeared'), ...side('+', shift.plus, 'new')]
  return [heading, ...indent(body, MARGIN)]
}
