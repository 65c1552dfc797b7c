import { createHash } from 'node:crypto'
import { renderToString } from 'preact-render-to-string'
import type { Analysis } from '../../model/analysis.js'
import { legible, legibleLines } from '../../output/legible.js'
import { CHART_LABELS } from '../charts/labels.js'
import { Lifelines } from '../charts/lifelines.js'
import { MeasureChart } from '../charts/measures.js'
import type { Labels } from '../labels/labels.js'
import { type AdoptionRow, adoptionRows } from '../view/adoption.js'
import type { Evidence } from '../view/evidence.js'
import { type MeasureSeries, measureSeries } from '../view/measures.js'
import type { ReportView } from '../view/report.js'
import { choicesOf, findingsOf, placer, shownFindings, sidesOf } from './choices.js'
import { client } from './client.js'
import { type FilterProps, Filters } from './filters.js'
import { FindingCard, type Place } from './finding.js'
import { AdoptionMap } from './heatmaps.js'
import { WEB_LABELS, type WebLabels } from './labels.js'
import { Overview } from './overview.js'
import { embedded, passagesOf } from './passages.js'
import { STYLES } from './styles.js'

/** How many formulae and measures the overview pictures. */
const TOP = { formulae: 24, measures: 12 } as const

interface PageProps {
  readonly view: ReportView
  readonly labels: Labels
  readonly web: WebLabels
  readonly adoption: readonly AdoptionRow[]
  readonly measures: readonly MeasureSeries[]
  readonly choices: FilterProps['choices']
  readonly placeOf: (evidence: Evidence) => Place
}

/**
 * The report as one self-contained page: it opens from a file, asks nothing of the network, and its content
 * security policy lets only its own style sheet and script run.
 */
export function renderHtml(analysis: Analysis, view: ReportView, labels: Labels): string {
  const placeOf = placer(analysis)
  const body = renderToString(
    <Page
      view={view}
      labels={labels}
      web={WEB_LABELS[labels.language]}
      adoption={adoptionRows(analysis, TOP.formulae)}
      measures={measureSeries(analysis, TOP.measures)}
      choices={choicesOf(analysis, view, labels, placeOf)}
      placeOf={placeOf}
    />,
  )
  const turns = new Set(
    shownFindings(view)
      .flatMap(sidesOf)
      .map(one => placeOf(one).turn),
  )
  return document(view, labels, legibleLines(body), embedded(passagesOf(analysis, turns)))
}

/** The frame around the body; what stands raw in it is ours, hashed for the policy, or escaped already. */
function document(view: ReportView, labels: Labels, body: string, passages: string): string {
  const script = `(${client.toString()})()`
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(STYLES)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const head = renderToString(
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{legible(view.title)}</title>
    </head>,
  ).replace('</head>', `<style>${STYLES}</style></head>`)
  const data = `<script type="application/json" id="passages">${passages}</script>`
  const language = labels.language === 'zh' ? 'zh-Hans' : 'en'
  return legibleLines(
    `<!DOCTYPE html>\n<html lang="${language}">${head}<body>${body}${data}<script>${script}</script></body></html>\n`,
  )
}

const hashOf = (content: string) => `sha256-${createHash('sha256').update(content).digest('base64')}`

function Page(props: PageProps) {
  const { view, labels, web } = props
  return (
    <>
      <a class="skip" href="#findings">
        {web.skip}
      </a>
      <header class="top">
        <h1>{view.title}</h1>
        <p class="soft">
          {labels.sentence.generated(
            view.tool.version,
            `${view.tool.segmenter} (${view.tool.dictionary})`,
            view.fingerprint.slice(0, 12),
          )}
        </p>
        <nav aria-label={labels.contents}>
          <ul>
            <NavLink to="telling" text={labels.mostTelling} />
            <NavLink to="overview" text={labels.overview} />
            <NavLink to="adoption" text={web.adoption} />
            <NavLink to="lifelines" text={web.lifelines} />
            {props.measures.length > 0 && <NavLink to="measures" text={web.measures} />}
            <NavLink to="findings" text={labels.seatBySeat} />
          </ul>
        </nav>
      </header>
      <main>
        <Overview view={view} labels={labels} />
        <Pictures {...props} />
        <Findings {...props} />
      </main>
      <footer>
        <p>{web.keys}</p>
      </footer>
      <dialog id="context" aria-label={web.context}>
        <div class="panel">
          <form method="dialog">
            <button type="button" id="close">
              {web.close}
            </button>
          </form>
          <div id="passage" lang="zh" />
        </div>
      </dialog>
    </>
  )
}

const NavLink = ({ to, text }: { to: string; text: string }) => (
  <li>
    <a href={`#${to}`}>{text}</a>
  </li>
)

function Pictures({ view, labels, web, adoption, measures }: PageProps) {
  const chartLabels = CHART_LABELS[labels.language]
  return (
    <>
      <section id="adoption" aria-labelledby="adoption-title">
        <h2 id="adoption-title">{web.adoption}</h2>
        <p class="note">{web.adoptionNote}</p>
        <AdoptionMap rows={adoption} seats={view.coverage} labels={labels} web={web} />
      </section>
      <section id="lifelines" aria-labelledby="lifelines-title">
        <h2 id="lifelines-title">{web.lifelines}</h2>
        <p class="note">{web.lifelinesNote}</p>
        {adoption.length > 0 && (
          <div class="chart">
            <Lifelines
              rows={adoption}
              meetings={view.meetings}
              title={web.lifelines}
              source={null}
              labels={chartLabels}
            />
          </div>
        )}
      </section>
      {measures.length > 0 && (
        <section id="measures" aria-labelledby="measures-title">
          <h2 id="measures-title">{web.measures}</h2>
          <p class="note">{web.measuresNote}</p>
          <div class="charts">
            {measures.map(series => (
              <figure key={`${series.seat} ${series.label}`}>
                <figcaption>
                  {series.seat} · {series.label}
                </figcaption>
                <MeasureChart
                  series={series}
                  title={`${series.seat} · ${series.label}`}
                  source={null}
                  labels={chartLabels}
                />
              </figure>
            ))}
          </div>
        </section>
      )}
    </>
  )
}

function Findings({ view, labels, web, choices, placeOf }: PageProps) {
  return (
    <section id="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">{labels.seatBySeat}</h2>
      <Filters labels={labels} web={web} choices={choices} />
      <p id="nothing" hidden>
        {web.none}
      </p>
      {view.seats.map(seat => (
        <section
          key={seat.id}
          class="seat"
          id={`seat-${seat.id ?? ''}`}
          aria-label={seat.name ?? labels.series}
        >
          <h3>{seat.name ?? labels.series}</h3>
          {findingsOf(seat).map(finding => (
            <FindingCard key={finding.id} finding={finding} labels={labels} web={web} placeOf={placeOf} />
          ))}
        </section>
      ))}
    </section>
  )
}
