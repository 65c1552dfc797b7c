import { renderToString } from 'preact-render-to-string'
import type { Analysis } from '../../model/analysis.js'
import { legibleLines } from '../../output/legible.js'
import type { Labels } from '../labels/labels.js'
import { adoptionRows } from '../view/adoption.js'
import { measureSeries } from '../view/measures.js'
import { CHART_LABELS } from './labels.js'
import { Lifelines } from './lifelines.js'
import { MeasureChart } from './measures.js'

/** A picture that stands in a file beside a report. */
export interface ChartFile {
  /** What the file is called, without its ending. */
  readonly name: string
  readonly title: string
  readonly svg: string
}

/** How much the pictures beside a page show: more than this is not read at a glance. */
const TOP = { formulae: 18, measures: 4 } as const

/** The charts of an analysis, each on a ground of its own, since a page elsewhere may be light or dark. */
export function chartFiles(analysis: Analysis, { language, separator }: Labels): ChartFile[] {
  const labels = CHART_LABELS[language]
  const { corpus, tool, meetings } = analysis
  const source = labels.source(corpus.title, tool.version, corpus.fingerprint.slice(0, 12))
  const rows = adoptionRows(analysis, TOP.formulae)
  const title = labels.lifelines
  const lifelines = (
    <Lifelines rows={rows} meetings={meetings} title={title} source={source} labels={labels} />
  )
  return [
    ...(rows.length > 0 ? [{ name: 'lifelines', title, svg: grounded(renderToString(lifelines)) }] : []),
    ...measureSeries(analysis, TOP.measures).map((series, index) => {
      const title = [series.seat, series.label].filter(Boolean).join(separator)
      const chart = <MeasureChart series={series} title={title} source={source} labels={labels} />
      return { name: `measure-${index + 1}`, title, svg: grounded(renderToString(chart)) }
    }),
  ]
}

const INK = '#1b1f24'
const GROUND = '#ffffff'

/** In a file of its own a picture has no page to take its colours from. */
function grounded(svg: string): string {
  const ground = `<rect x="-8" y="-8" width="100%" height="100%" fill="${GROUND}"/>`
  const drawn = svg.replace(/^<svg[^>]*>/u, tag => `${tag}${ground}`).replaceAll('"currentColor"', `"${INK}"`)
  return `${legibleLines(drawn)}\n`
}
