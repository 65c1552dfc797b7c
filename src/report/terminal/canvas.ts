import type { Labels } from '../labels/labels.js'

/** How a screen is. */
export interface TerminalOptions {
  /** Columns of the terminal; held between `NARROWEST` and `WIDEST`. */
  readonly width: number
  readonly color: boolean
  readonly labels: Labels
  /** Of one seat, comparison and status, so many findings are shown; all where it is left out. */
  readonly most?: number
}

/** What every part of a terminal report is drawn on. */
export interface Canvas {
  /** Columns; no line is wider. */
  readonly width: number
  readonly labels: Labels
  /** Of one seat, comparison and status, so many findings are shown; all where it is left out. */
  readonly most?: number
}

/** From this width on, the two sides of a finding stand beside each other: forty columns are read with ease. */
export const WIDE = 110

/** Narrower than this, tables and indents leave no room for the text. */
const NARROWEST = 60

/** Wider than this, lines are too long for the eye to find the next. */
const WIDEST = 160

/** The canvas that a screen gives room for. */
export function canvasOf({ width, labels, most }: TerminalOptions): Canvas {
  return {
    width: Math.min(Math.max(width, NARROWEST), WIDEST),
    labels,
    ...(most === undefined ? {} : { most }),
  }
}
