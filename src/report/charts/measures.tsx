import type { MeasurePoint, MeasureSeries } from '../view/measures.js'
import type { ChartLabels } from './labels.js'
import { COLOURS, everyOther, type Frame, type LegendItem, Picture, widthOf } from './picture.js'
import { bands, type LinearScale, linear, tickText } from './scale.js'

const WIDTH = 340
const HEIGHT = 120
/** Room above for the unit, and below for the names of the meetings. */
const HEAD = 20
const FOOT = 24
/** With more figures than this, their values would run into each other and stand in their tooltips alone. */
const VALUED = 8

interface MeasureProps extends Pick<Frame, 'title' | 'source'> {
  readonly series: MeasureSeries
  readonly labels: ChartLabels
}

/**
 * One measure over the meetings: a mark per figure, filled for a result, hollow for a target, a triangle where only
 * one end is given, with a line to the other end of a range.
 */
export function MeasureChart({ series, title, source, labels }: MeasureProps) {
  const step = stepOf(series)
  const scale = linear(
    series.points.flatMap(point => [point.low / step.size, point.high / step.size]),
    HEIGHT,
  )
  const left = Math.max(...scale.ticks.map(tick => widthOf(tickText(tick)))) + 12
  const x = bands(series.meetings.length, WIDTH)
  const shown = everyOther(series.meetings, WIDTH)
  return (
    <Picture
      width={left + WIDTH}
      height={HEAD + HEIGHT + FOOT}
      title={title}
      legend={legendOf(series, labels)}
      source={source}
    >
      <text y={12}>{`${step.name}${series.unit}`}</text>
      <g transform={`translate(${left} ${HEAD})`}>
        <Axis scale={scale} />
        {series.meetings.map((meeting, index) => (
          <text key={meeting} x={x(index)} y={HEIGHT + 18} text-anchor="middle">
            {index % shown === 0 ? meeting : ''}
          </text>
        ))}
        {series.points.map((point, index) => (
          <g key={index} transform={`translate(${x(series.meetings.indexOf(point.meeting))} 0)`}>
            <Point point={point} scale={scale} size={step.size} valued={series.points.length <= VALUED} />
          </g>
        ))}
      </g>
    </Picture>
  )
}

function Axis({ scale }: { scale: LinearScale }) {
  return (
    <g>
      <line y2={HEIGHT} stroke={COLOURS.faint} />
      {scale.ticks.map(tick => (
        <g key={tick} transform={`translate(0 ${scale.at(tick)})`}>
          <line x1={-4} x2={WIDTH} stroke={COLOURS.faint} stroke-opacity={0.35} />
          <text x={-8} dy="0.35em" text-anchor="end">
            {tickText(tick)}
          </text>
        </g>
      ))}
    </g>
  )
}

interface PointProps {
  readonly point: MeasurePoint
  readonly scale: LinearScale
  readonly size: number
  readonly valued: boolean
}

function Point({ point, scale, size, valued }: PointProps) {
  const [low, high] = [scale.at(point.low / size), scale.at(point.high / size)]
  return (
    <g>
      <title>{`${point.meeting}: ${point.surface}`}</title>
      {low !== high && <line y1={low} y2={high} stroke={COLOURS.mark} />}
      <g transform={`translate(0 ${high})`}>
        <Mark bound={point.bound} target={point.target} />
        {valued && (
          <text x={9} dy="0.35em">
            {point.surface}
          </text>
        )}
      </g>
    </g>
  )
}

/** Outline of the mark of a figure, around (0, 0). */
const OUTLINE = {
  lower: 'M0-5L5 4H-5Z',
  upper: 'M0 5L5-4H-5Z',
  both: 'M-4 0A4 4 0 1 0 4 0A4 4 0 1 0-4 0Z',
} as const

function Mark({ bound, target }: Pick<MeasurePoint, 'bound' | 'target'>) {
  return (
    <path d={OUTLINE[bound]} fill={target ? 'none' : COLOURS.mark} stroke={COLOURS.mark} stroke-width={1.5} />
  )
}

/** The marks that a chart has, and no others. */
function legendOf({ points }: MeasureSeries, labels: ChartLabels): LegendItem[] {
  const has = (fits: (point: MeasurePoint) => boolean) => points.some(fits)
  return [
    ...(has(one => !one.target) ? [{ sign: <Mark bound="both" target={false} />, text: labels.result }] : []),
    ...(has(one => one.target) ? [{ sign: <Mark bound="both" target />, text: labels.target }] : []),
    ...(['lower', 'upper'] as const)
      .filter(bound => has(one => one.bound === bound))
      .map(bound => ({ sign: <Mark bound={bound} target={false} />, text: labels[bound] })),
    ...(has(one => one.low !== one.high)
      ? [{ sign: <line y1={-6} y2={6} stroke={COLOURS.mark} />, text: labels.range }]
      : []),
  ]
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
