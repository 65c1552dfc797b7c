import type { Meeting } from '../../model/meeting.js'
import type { AdoptionCell, AdoptionRow } from '../view/adoption.js'
import type { ChartLabels } from './labels.js'
import { COLOURS, everyOther, type Frame, Picture, widthOf } from './picture.js'
import { bands, rounded } from './scale.js'

/** Width of the columns together. */
const WIDTH = 640
const ROW = 24
/** Room for the names of the meetings. */
const HEAD = 24
/** Radius of a dot: for one seat, and for the most that use a formula at a meeting. */
const RADIUS = { least: 3, most: 9 } as const

interface LifelinesProps extends Pick<Frame, 'title' | 'source'> {
  readonly rows: readonly AdoptionRow[]
  readonly meetings: readonly Meeting[]
  readonly labels: ChartLabels
}

/**
 * Lifelines of formulae: a row per formula, a column per meeting, a dot where seats used it (larger for more
 * seats), a ring where seats were heard and none did, nothing where nobody was heard. A line joins meetings
 * in a row at which it was used.
 */
export function Lifelines({ rows, meetings, title, source, labels }: LifelinesProps) {
  const left = Math.max(0, ...rows.map(({ formula }) => widthOf(formula))) + 12
  const x = bands(meetings.length, WIDTH)
  const y = bands(rows.length, rows.length * ROW)
  const shown = everyOther(
    meetings.map(one => one.id),
    WIDTH,
  )
  const most = Math.max(1, ...rows.flatMap(row => row.meetings.map(cell => cell.using)))
  return (
    <Picture
      width={left + WIDTH}
      height={HEAD + rows.length * ROW}
      title={title}
      legend={legendOf(labels)}
      source={source}
    >
      {meetings.map(({ id }, index) => (
        <text key={id} x={left + x(index)} y={12} text-anchor="middle">
          {index % shown === 0 ? id : ''}
        </text>
      ))}
      {rows.map((row, index) => (
        <g key={row.formula} transform={`translate(${left} ${HEAD + y(index)})`}>
          <text x={-12} dy="0.35em" text-anchor="end">
            {row.formula}
          </text>
          {row.meetings.slice(1).map((cell, at) => {
            const joined = (row.meetings[at] as AdoptionCell).using > 0 && cell.using > 0
            return joined && <Join key={cell.meeting} from={x(at)} to={x(at + 1)} />
          })}
          {row.meetings.map((cell, at) => (
            <Dot key={cell.meeting} formula={row.formula} cell={cell} x={x(at)} most={most} />
          ))}
        </g>
      ))}
    </Picture>
  )
}

const legendOf = (labels: ChartLabels) => [
  { sign: <circle r={5} fill={COLOURS.mark} />, text: labels.used },
  { sign: <circle r={RADIUS.least} fill="none" stroke={COLOURS.faint} />, text: labels.notUsed },
  { sign: <Join from={-9} to={9} />, text: labels.inARow },
]

function Join({ from, to }: { from: number; to: number }) {
  return <line x1={from} x2={to} stroke={COLOURS.mark} stroke-width={2} stroke-opacity={0.45} />
}

function Dot({ formula, cell, x, most }: { formula: string; cell: AdoptionCell; x: number; most: number }) {
  if (cell.heard === 0) return null
  const title = <title>{`${formula}, ${cell.meeting}: ${cell.using} / ${cell.heard}`}</title>
  if (cell.using === 0)
    return (
      <circle cx={x} r={RADIUS.least} fill="none" stroke={COLOURS.faint}>
        {title}
      </circle>
    )
  // The area of a dot grows with the number of seats, as the eye compares areas.
  const area = RADIUS.least ** 2 + ((RADIUS.most ** 2 - RADIUS.least ** 2) * cell.using) / most
  return (
    <circle cx={x} r={rounded(Math.sqrt(area))} fill={COLOURS.mark}>
      {title}
    </circle>
  )
}
