import type { Axis } from 'vega'

/** Colours that keep 3:1 against white and against a dark page (WCAG 1.4.11). */
export const COLOURS = { mark: '#2f7fc1', faint: '#8a94a0' } as const
export const FONT = 'system-ui, sans-serif'
export const ROW_HEIGHT = 24
/** Room for a name is what its characters need: Han ones are as wide as the font is high. */
export const LABEL_SIZE = 12

/** Text and rules take the colour of the page. */
export const axis = (part: Axis): Axis => ({
  labelFont: FONT,
  labelFontSize: LABEL_SIZE,
  labelColor: 'currentColor',
  titleColor: 'currentColor',
  domainColor: COLOURS.faint,
  tickColor: COLOURS.faint,
  ...part,
})
