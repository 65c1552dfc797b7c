import type { Axis } from 'vega'

/** Colours that keep 3:1 against white and against a dark page (WCAG 1.4.11). */
export const COLOURS = { mark: '#2f7fc1', faint: '#8a94a0' } as const
const FONT = 'system-ui, sans-serif'
export const ROW_HEIGHT = 24
const LABEL_SIZE = 12
/** Room between an axis and its longest label. */
const LABEL_GAP = 12

/** Width that labels need: Vega measures no fonts, and a Han character is as wide as the font is high. */
export function roomFor(labels: readonly string[]): number {
  return LABEL_GAP + LABEL_SIZE * Math.max(0, ...labels.map(label => [...label].length))
}

/** Text and rules take the colour of the page. */
export const axis = (part: Axis): Axis => ({
  labelFont: FONT,
  labelFontSize: LABEL_SIZE,
  labelLimit: 0,
  labelColor: 'currentColor',
  titleColor: 'currentColor',
  domainColor: COLOURS.faint,
  tickColor: COLOURS.faint,
  ...part,
})
