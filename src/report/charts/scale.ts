/** Centres of `count` equal bands over a length. */
export function bands(count: number, length: number): (index: number) => number {
  const width = length / Math.max(1, count)
  return index => rounded((index + 0.5) * width)
}

/** A straight scale from values to a length, zero at the bottom, with ticks at round values. */
export interface LinearScale {
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
}

/** Room above and below the outermost values, as a share of their span. */
const MARGIN = 0.08
/** About so many ticks. */
const TICKS = 5

/** The scale for values (at least one, all finite) over a height. */
export function linear(values: readonly number[], height: number): LinearScale {
  const [least, most] = extent(values)
  const span = most - least || Math.abs(most) || 1
  const [low, high] = [least - span * MARGIN, most + span * MARGIN]
  const step = roundStep((high - low) / TICKS)
  const first = Math.ceil(low / step)
  const count = Math.floor(high / step) - first + 1
  return {
    at: value => rounded(height - ((value - low) / (high - low)) * height),
    ticks: Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step),
  }
}

function extent(values: readonly number[]): [number, number] {
  return values.reduce(
    ([least, most], value): [number, number] => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
}

/** The step of 1, 2 or 5 times a power of ten that is nearest to one, on the scale of logarithms. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step))
  const far = (factor: number) => Math.abs(Math.log(step / (factor * power)))
  return [1, 2, 5, 10].reduce((best, factor) => (far(factor) < far(best) ? factor : best)) * power
}

/** A tenth of a pixel is finer than the eye; shorter numbers make smaller files. */
export const rounded = (value: number) => Math.round(value * 10) / 10

/** A tick as its label: no more digits than its step needs. */
export const tickText = (value: number) => String(Number(value.toPrecision(6)))
