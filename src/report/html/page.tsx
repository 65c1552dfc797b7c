import { createHash } from 'node:crypto'
import { renderToString } from 'preact-render-to-string'
import type { Analysis } from '../../model/analysis.js'
import { STATUSES } from '../../model/finding.js'
import { lookup } from '../../model/lookup.js'
import type { ThreadKind } from '../../model/thread.js'
import { lifelinesSpec } from '../charts/lifelines.js'
import { measureSpec } from '../charts/measures.js'
import { drawSvg } from '../charts/svg.js'
import type { Labels } from '../labels/labels.js'
import { SYMBOL } from '../labels/symbols.js'
import { type AdoptionRow, adoptionRows } from '../view/adoption.js'
import type { Evidence } from '../view/evidence.js'
import { facetTexts } from '../view/facets.js'
import type { FindingView } from '../view/findings.js'
import { type MeasureSeries, measureSeries } from '../view/measures.js'
import type { ReportView } from '../view/report.js'
import type { SeatView } from '../view/seats.js'
import { client } from './client.js'
import { type Choice, type FilterProps, Filters } from './filters.js'
import { anchorOf, EditMark, FindingCard, type Place } from './finding.js'
import { AdoptionMap, CoverageMap } from './heatmaps.js'
import { WEB_LABELS, type WebLabels } from './labels.js'
import { embedded, passagesOf } from './passages.js'
import { STYLES } from './styles.js'

/** How many formulae and measures the overview pictures. */
const TOP = { formulae: 24, measures: 12 } as const

interface PageProps {
  readonly view: ReportView
  readonly labels: Labels
  readonly web: WebLabels
  readonly adoption: readonly AdoptionRow[]
  readonly lifelines: string | null
  readonly measures: readonly { readonly series: MeasureSeries; readonly svg: string }[]
  readonly choices: FilterProps['choices']
  readonly placeOf: (evidence: Evidence) => Place
}

/**
 * The report as one self-contained page: it opens from a file, asks nothing of the network, and its content
 * security policy lets only its own style sheet and script run.
 */
export async function renderHtml(analysis: Analysis, view: ReportView, labels: Labels): Promise<string> {
  const adoption = adoptionRows(analysis, TOP.formulae)
  const series = measureSeries(analysis, TOP.measures)
  const placeOf = placer(analysis)
  const body = renderToString(
    <Page
      view={view}
      labels={labels}
      web={WEB_LABELS[labels.language]}
      adoption={adoption}
      lifelines={adoption.length > 0 ? await drawSvg(lifelinesSpec(adoption, view.meetings)) : null}
      measures={
        await Promise.all(series.map(async one => ({ series: one, svg: await drawSvg(measureSpec(one)) })))
      }
      choices={choicesOf(analysis, view, labels, placeOf)}
      placeOf={placeOf}
    />,
  )
  const turns = new Set(
    shownFindings(view)
      .flatMap(sidesOf)
      .map(one => placeOf(one).turn),
  )
  return document(view, labels, body, embedded(passagesOf(analysis, turns)))
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
      <title>{view.title}</title>
    </head>,
  ).replace('</head>', `<style>${STYLES}</style></head>`)
  const data = `<script type="application/json" id="passages">${passages}</script>`
  const language = labels.language === 'zh' ? 'zh-Hans' : 'en'
  return `<!DOCTYPE html>\n<html lang="${language}">${head}<body>${body}${data}<script>${script}</script></body></html>\n`
}

const hashOf = (content: string) => `sha256-${createHash('sha256').update(content).digest('base64')}`

function placer(analysis: Analysis): (evidence: Evidence) => Place {
  const find = lookup(analysis)
  return ({ id }) => {
    const statement = find.claim(id)?.statement ?? id
    const turn = find.turn(find.statement(statement).turn)
    const seat = find.seat(turn.seat)
    return { turn: turn.id, statement, role: turn.role, district: seat?.place ?? seat?.name ?? null }
  }
}

const sidesOf = (finding: FindingView) => [finding.before, finding.after].flatMap(one => (one ? [one] : []))

/** A seat's findings, meeting by meeting, the most telling first. */
const findingsOf = (seat: SeatView) =>
  seat.comparisons.flatMap(comparison =>
    comparison.groups.flatMap(group => group.findings).sort((a, b) => b.salience.value - a.salience.value),
  )

const shownFindings = (view: ReportView) => view.seats.flatMap(findingsOf)

function choicesOf(
  analysis: Analysis,
  view: ReportView,
  labels: Labels,
  placeOf: (evidence: Evidence) => Place,
): FilterProps['choices'] {
  const findings = shownFindings(view)
  const places = findings.flatMap(sidesOf).map(placeOf)
  const distinct = (values: readonly (string | null)[], text: (value: string) => string): Choice[] =>
    [...new Set(values)]
      .filter(value => value !== null)
      .sort()
      .map(value => ({ value, text: text(value) }))
  const kinds = new Set(findings.map(finding => finding.kind))
  return {
    seat: analysis.seats
      .filter(seat => findings.some(finding => finding.seat === seat.id))
      .map(seat => ({ value: seat.id, text: seat.name })),
    district: distinct(
      places.map(place => place.district),
      value => value,
    ),
    role: distinct(
      places.map(place => place.role),
      value => labels.role[value as keyof Labels['role']] ?? value,
    ),
    meeting: view.meetings.map(meeting => ({ value: meeting.id, text: `${meeting.id} ${meeting.title}` })),
    kind: (Object.keys(labels.kind) as ThreadKind[])
      .filter(kind => kinds.has(kind))
      .map(kind => ({ value: kind, text: labels.kind[kind] })),
    status: STATUSES.map(status => ({ value: status, text: labels.status[status] })),
  }
}

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
        <Overview {...props} />
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

function Overview({ view, labels }: PageProps) {
  const silent = view.coverage.some(row => row.cells.some(cell => cell.state === 'not_heard'))
  return (
    <div class="overview">
      <section id="telling" aria-labelledby="telling-title">
        <h2 id="telling-title">{labels.mostTelling}</h2>
        <ol>
          {view.telling.map(finding => (
            <Telling key={finding.id} finding={finding} labels={labels} />
          ))}
        </ol>
      </section>
      <section id="overview" aria-labelledby="overview-title">
        <h2 id="overview-title">{labels.overview}</h2>
        <ul class="tiles">
          {STATUSES.map(status => (
            <li key={status}>
              <b>{view.counts[status]}</b>
              {labels.status[status]}
            </li>
          ))}
        </ul>
        <CoverageMap rows={view.coverage} meetings={view.meetings} labels={labels} />
        {silent && <p class="note">{labels.sentence.notHeardMeans}</p>}
        {view.meetings.length < 2 && <p>{labels.sentence.singleMeeting}</p>}
      </section>
    </div>
  )
}

/** One line of the first screen: what happened to what, where, and how it changed. */
function Telling({ finding, labels }: { finding: FindingView; labels: Labels }) {
  const facets = facetTexts(finding, labels).filter(facet => facet.name !== labels.facet.members)
  return (
    <li class={finding.status}>
      <span class="badge">
        {SYMBOL[finding.status]} {labels.status[finding.status]}
      </span>{' '}
      <b>{finding.seatName ?? labels.series}</b>{' '}
      <a href={`#${anchorOf(finding)}`}>
        <Subject finding={finding} />
      </a>{' '}
      <span class="soft">
        {facets.map(facet => facet.text).join(labels.separator)}{' '}
        <span class="when">
          {finding.from} → {finding.to}
        </span>
      </span>
    </li>
  )
}

/** The change word by word, or both values; else what is followed, a long goal cut short. */
function Subject({ finding: { status, kind, label, edits, before, after } }: { finding: FindingView }) {
  if (edits) return <>{edits.map(EditMark)}</>
  const name = kind === 'figure' ? `${label} ` : ''
  if (status === 'changed' && before && after && before.surface !== after.surface) {
    return (
      <>
        {name}
        <del>{shortened(before.surface)}</del> → <ins>{shortened(after.surface)}</ins>
      </>
    )
  }
  const said = (after ?? before)?.surface ?? label
  return <>{shortened(kind === 'figure' ? `${name}${said}` : label)}</>
}

/** Two lines of the first screen hold so many characters. */
const SHORT = 48

function shortened(text: string): string {
  const characters = [...text]
  return characters.length <= SHORT ? text : `${characters.slice(0, SHORT - 1).join('')}…`
}

function Pictures({ view, labels, web, adoption, lifelines, measures }: PageProps) {
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
        {lifelines && <Drawing class="chart" svg={lifelines} />}
      </section>
      {measures.length > 0 && (
        <section id="measures" aria-labelledby="measures-title">
          <h2 id="measures-title">{web.measures}</h2>
          <p class="note">{web.measuresNote}</p>
          <div class="charts">
            {measures.map(({ series, svg }) => (
              <figure key={`${series.seat} ${series.label}`}>
                <figcaption>
                  {series.seat} · {series.label}
                </figcaption>
                <Drawing svg={svg} />
              </figure>
            ))}
          </div>
        </section>
      )}
    </>
  )
}

/** A chart; Vega escapes the texts in it. */
function Drawing({ svg, ...props }: { svg: string; class?: string }) {
  return <div {...props} dangerouslySetInnerHTML={{ __html: svg }} />
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
