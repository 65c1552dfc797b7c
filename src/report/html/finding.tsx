import type { TextRange } from '../../model/span.js'
import type { Labels } from '../labels/labels.js'
import { SYMBOL } from '../labels/symbols.js'
import type { Evidence } from '../view/evidence.js'
import { facetTexts } from '../view/facets.js'
import type { FindingView } from '../view/findings.js'
import type { WebLabels } from './labels.js'

/** What a page knows of the evidence beyond the view: where it stands, and whose district it is. */
export interface Place {
  readonly turn: string
  readonly statement: string
  readonly role: string | null
  readonly district: string | null
}
export interface FindingProps {
  readonly finding: FindingView
  readonly labels: Labels
  readonly web: WebLabels
  readonly placeOf: (evidence: Evidence) => Place
}

/** Anchor of a finding, for deep links. */
export const anchorOf = (finding: { readonly id: string }) => `f-${finding.id}`

/** One finding: what happened, and both quotes side by side. */
export function FindingCard({ finding, labels, web, placeOf }: FindingProps) {
  const places = [finding.before, finding.after].flatMap(one => (one ? [placeOf(one)] : []))
  const values = (of: (place: Place) => string | null) =>
    [...new Set(places.map(of).filter(Boolean))].join(' ')
  return (
    <article
      class={`finding ${finding.status}`}
      id={anchorOf(finding)}
      tabIndex={-1}
      data-seat={finding.seat ?? ''}
      data-role={values(place => place.role)}
      data-district={values(place => place.district)}
      data-meeting={`${finding.from} ${finding.to}`}
      data-kind={finding.kind}
      data-status={finding.status}
    >
      <h4>
        <span class="badge">
          {SYMBOL[finding.status]} {labels.status[finding.status]}
        </span>
        <span class="label">{finding.label}</span>
        <span class="soft">
          {labels.kind[finding.kind]} · {finding.from} → {finding.to} · {web.salience}{' '}
          {finding.salience.value.toFixed(2)}
        </span>
        <a href={`#${anchorOf(finding)}`} aria-label={`${web.link}: ${finding.label}`}>
          #
        </a>
      </h4>
      {finding.edits && <p class="edits">{finding.edits.map(EditMark)}</p>}
      <Facets finding={finding} labels={labels} />
      <div class="sides">
        <Side title={web.before} evidence={finding.before} labels={labels} web={web} placeOf={placeOf} />
        <Side title={web.after} evidence={finding.after} labels={labels} web={web} placeOf={placeOf} />
      </div>
      {finding.replacedBy && (
        <p class="soft">
          {labels.replacedBy}: {finding.replacedBy.surface}
        </p>
      )}
      <Caveats finding={finding} labels={labels} />
    </article>
  )
}

/** A stretch of a token diff. */
export function EditMark({ op, text }: { op: string; text: string }, index: number) {
  if (op === 'delete') return <del key={index}>{text}</del>
  if (op === 'insert') return <ins key={index}>{text}</ins>
  return <span key={index}>{text}</span>
}

function Facets({ finding, labels }: Pick<FindingProps, 'finding' | 'labels'>) {
  const facets = facetTexts(finding, labels)
  if (facets.length === 0) return null
  return (
    <dl class="facets">
      {facets.map(({ name, text }) => [<dt key={name}>{name}</dt>, <dd key={`${name}-text`}>{text}</dd>])}
    </dl>
  )
}

function Caveats({ finding, labels }: Pick<FindingProps, 'finding' | 'labels'>) {
  if (finding.caveats.length === 0) return null
  return (
    <ul class="caveats">
      {finding.caveats.map(caveat => (
        <li key={caveat.code}>{labels.caveat(caveat)}</li>
      ))}
    </ul>
  )
}

interface SideProps extends Omit<FindingProps, 'finding'> {
  readonly title: string
  readonly evidence: Evidence | null
}

function Side({ title, evidence, labels, web, placeOf }: SideProps) {
  if (!evidence) return null
  const place = placeOf(evidence)
  return (
    <figure>
      <blockquote lang="zh">
        <Marked text={evidence.quote} mark={evidence.mark} />
      </blockquote>
      <figcaption>
        <span>
          {title}: {evidence.meeting} · {evidence.document}, {labels.line(evidence.line)}
          {evidence.speaker && ` · ${evidence.speaker}`}
        </span>
        <button type="button" data-turn={place.turn} data-statement={place.statement}>
          {web.context}
        </button>
      </figcaption>
    </figure>
  )
}

function Marked({ text, mark }: { text: string; mark: TextRange | null }) {
  if (!mark) return <>{text}</>
  return (
    <>
      {text.slice(0, mark.from)}
      <mark>{text.slice(mark.from, mark.to)}</mark>
      {text.slice(mark.to)}
    </>
  )
}
