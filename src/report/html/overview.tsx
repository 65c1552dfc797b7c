import { STATUSES } from '../../model/finding.js'
import type { Labels } from '../labels/labels.js'
import { SYMBOL } from '../labels/symbols.js'
import { facetTexts } from '../view/facets.js'
import type { FindingView } from '../view/findings.js'
import type { ReportView } from '../view/report.js'
import { anchorOf, EditMark } from './finding.js'
import { CoverageMap } from './heatmaps.js'

interface OverviewProps {
  readonly view: ReportView
  readonly labels: Labels
}

/** The first screen: the most telling findings, and beside them what was compared and who was heard. */
export function Overview({ view, labels }: OverviewProps) {
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
