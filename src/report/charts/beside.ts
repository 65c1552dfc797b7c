import type { Analysis } from '../../model/analysis.js'
import { WEB_LABELS } from '../html/labels.js'
import type { Labels } from '../labels/labels.js'
import { adoptionRows } from '../view/adoption.js'
import { measureSeries } from '../view/measures.js'
import { lifelinesSpec } from './lifelines.js'
import { measureSpec } from './measures.js'
import { drawSvg } from './svg.js'

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
export async function chartFiles(analysis: Analysis, labels: Labels): Promise<ChartFile[]> {
  const rows = adoptionRows(analysis, TOP.formulae)
  const series = measureSeries(analysis, TOP.measures)
  const lifelines = { name: 'lifelines', title: WEB_LABELS[labels.language].lifelines }
  const pictures = [
    ...(rows.length > 0 ? [{ ...lifelines, spec: lifelinesSpec(rows, analysis.meetings) }] : []),
    ...series.map((one, index) => ({
      name: `measure-${index + 1}`,
      title: [one.seat, one.label].filter(Boolean).join(labels.separator),
      spec: measureSpec(one),
    })),
  ]
  return Promise.all(
    pictures.map(async ({ name, title, spec }) => ({ name, title, svg: grounded(await drawSvg(spec)) })),
  )
}

const INK = '#1b1f24'
const GROUND = '#ffffff'

/** In a file of its own a picture has no page to take its colours from. */
function grounded(svg: string): string {
  const ground = `<rect width="100%" height="100%" fill="${GROUND}"/>`
  return `${svg.replace(/^<svg[^>]*>/u, tag => `${tag}${ground}`).replaceAll('currentColor', INK)}\n`
}
