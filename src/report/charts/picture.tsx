import type { ComponentChildren } from 'preact'
import stringWidth from 'string-width'

/** Colours that keep 3:1 against white and against a dark page (WCAG 1.4.11). */
export const COLOURS = { mark: '#2f7fc1', faint: '#8a94a0' } as const
export const TEXT_SIZE = 12
/** Height of a line of text under or over a drawing. */
const LINE = 18
const PADDING = 8

/** One sign of a legend, drawn around (0, 0), and what it means. */
export interface LegendItem {
  readonly sign: ComponentChildren
  readonly text: string
}

/** What stands around a drawing. */
export interface Frame {
  readonly title: string
  readonly legend: readonly LegendItem[]
  /** What the picture was made from; null on a page that says so itself. */
  readonly source: string | null
}

export interface PictureProps extends Frame {
  readonly width: number
  readonly height: number
  readonly children: ComponentChildren
}

/**
 * A drawing with its title above, its legend and its source below. Presentation attributes alone, no styles and no
 * scripts, so that it stands under a strict content security policy; text takes the colour of the page.
 */
export function Picture({ title, legend, source, width, height, children }: PictureProps) {
  const rows = legendRows(legend, width)
  const top = source === null ? 0 : LINE
  const below = top + height
  const full = below + rows.length * LINE + (source === null ? 0 : LINE)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width + 2 * PADDING}
      height={full + 2 * PADDING}
      viewBox={`${-PADDING} ${-PADDING} ${width + 2 * PADDING} ${full + 2 * PADDING}`}
      role="img"
      font-family="system-ui, sans-serif"
      font-size={TEXT_SIZE}
      fill="currentColor"
    >
      <title>{title}</title>
      {source !== null && (
        <text y={TEXT_SIZE} font-weight="bold">
          {title}
        </text>
      )}
      <g transform={`translate(0 ${top})`}>{children}</g>
      {rows.map((row, index) => (
        <g key={index} transform={`translate(0 ${below + index * LINE + LINE / 2})`}>
          {row.map(({ at, sign, text }) => (
            <g key={text} transform={`translate(${at} 0)`}>
              <g transform={`translate(${SIGN / 2} 0)`}>{sign}</g>
              <text x={SIGN} dy="0.35em">
                {text}
              </text>
            </g>
          ))}
        </g>
      ))}
      {source !== null && (
        <text y={full - 4} fill={COLOURS.faint}>
          {source}
        </text>
      )}
    </svg>
  )
}

/** Room for the sign of a legend. */
const SIGN = 22
/** Room between two items of a legend. */
const GAP = 16

/** Places the items of a legend one behind the other, on as many rows as they need. */
function legendRows(items: readonly LegendItem[], width: number): (LegendItem & { at: number })[][] {
  const rows: (LegendItem & { at: number })[][] = []
  let at = width
  for (const item of items) {
    const room = SIGN + widthOf(item.text) + GAP
    if (at + room - GAP > width) {
      rows.push([])
      at = 0
    }
    rows.at(-1)?.push({ ...item, at })
    at += room
  }
  return rows
}

/** Width of a text in pixels, near enough: a Han character is as wide as the font is high, a letter half of that. */
export const widthOf = (text: string) => Math.ceil(stringWidth(text) * (TEXT_SIZE / 2) * 1.1)

/** Every how many labels one is drawn, so that none runs into the next. */
export function everyOther(labels: readonly string[], length: number): number {
  const widest = Math.max(0, ...labels.map(widthOf)) + GAP / 2
  return Math.max(1, Math.ceil((widest * labels.length) / length))
}
