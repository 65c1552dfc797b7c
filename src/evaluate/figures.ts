import type { Figure, FigureRole } from '../model/claim.js'
import type { Span } from '../model/span.js'
import type { FigureLabel } from './labels.js'
import { matchBest, overlap } from './match.js'
import type { Tally } from './measure.js'
import type { BareText } from './source.js'

type Placed<T> = T & { readonly place: Span }

const STATUSES: Readonly<Record<FigureRole, FigureLabel['status']>> = {
  target: 'target',
  achieved: 'actual',
  ongoing: 'actual',
  baseline: 'actual',
  scale: 'scale',
  threshold: 'scale',
}
/** Labels give values as numbers; this much of one may be lost to their notation. */
const TOLERANCE = 1e-9

/** Figures of one document against their labels: found, value, unit and bound, role. */
export function tallyFigures(
  labels: readonly FigureLabel[],
  figures: readonly Figure[],
  source: BareText,
): Tally {
  const placedLabels = labels.flatMap(label => placeLabel(label, source))
  const placed = figures
    .filter(({ kind }) => kind !== 'enumeration')
    .map(figure => ({ ...figure, place: source.place(figure.span) }))
  const { pairs, missed, extra } = matchBest(placedLabels, placed, (label, figure) =>
    overlap(label.place, figure.place),
  )
  const given = placed.length
  const labelled = labels.length
  const count = (test: (label: FigureLabel, figure: Figure) => boolean) =>
    pairs.filter(([label, figure]) => test(label, figure)).length
  return {
    counts: {
      'figure found': { right: pairs.length, given, labelled },
      'figure value': { right: count(sameValue), given, labelled },
      'figure value, unit, bound': { right: count(sameQuantity), given, labelled },
      'figure role, of those found': { right: count(sameRole), given: pairs.length, labelled: pairs.length },
    },
    errors: [
      ...missed.map(label => `- ${label.raw} … ${label.context}`),
      ...extra.map(figure => `+ ${figure.surface} … ${around(source, figure.place)}`),
      ...pairs.flatMap(([label, figure]) => differences(label, figure)),
    ],
  }
}

function placeLabel(label: FigureLabel, source: BareText): Placed<FigureLabel>[] {
  const context = source.find(label.context)
  const at = label.context.indexOf(label.raw)
  if (!context || at < 0) return []
  const start = context.start + [...label.context.slice(0, at)].length
  return [{ ...label, place: { start, end: start + [...label.raw].length } }]
}

function sameValue({ value }: FigureLabel, { lower, upper }: Figure): boolean {
  if (value === null) return true
  const near = (one: string | null) =>
    one !== null && Math.abs(Number(one) - value) <= TOLERANCE * Math.max(1, Math.abs(value))
  return near(lower) || near(upper)
}

function sameQuantity(label: FigureLabel, figure: Figure): boolean {
  return sameValue(label, figure) && label.unit === figure.unit && label.bound === boundOf(figure)
}

const sameRole = (label: FigureLabel, figure: Figure) => STATUSES[figure.role] === label.status

function boundOf(figure: Figure): FigureLabel['bound'] {
  if (figure.approx !== 'none') return '≈'
  if (figure.lower !== null && figure.upper === null) return figure.lowerInclusive ? '>=' : '>'
  if (figure.upper !== null && figure.lower === null) return figure.upperInclusive ? '<=' : '<'
  return null
}

function differences(label: FigureLabel, figure: Figure): string[] {
  const lines: string[] = []
  if (!sameQuantity(label, figure)) {
    const expected = `${label.bound ?? ''}${label.value}${label.unit}`
    lines.push(
      `~ ${label.raw}: ${expected}, got ${boundOf(figure) ?? ''}${figure.lower ?? figure.upper}${figure.unit}`,
    )
  }
  if (!sameRole(label, figure))
    lines.push(`~ ${label.raw} … ${label.context}: ${label.status}, got ${figure.role}`)
  return lines
}

const around = (source: BareText, { start, end }: Span) =>
  source.points.slice(Math.max(0, start - 8), end + 8).join('')
