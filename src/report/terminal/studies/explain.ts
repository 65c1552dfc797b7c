import type { Analysis } from '../../../model/analysis.js'
import type { Score } from '../../../model/claim.js'
import { lookup } from '../../../model/lookup.js'
import type { EvidenceInContext, Explanation, WhyNot } from '../../../model/study.js'
import { SYMBOL } from '../../labels/symbols.js'
import { createCite } from '../../view/evidence.js'
import { viewFindings } from '../../view/findings.js'
import { type Canvas, canvasOf, type TerminalOptions } from '../canvas.js'
import { caveatLines, facetLines, subjectOf } from '../finding.js'
import { indent, type Line, piece } from '../line.js'
import { paint } from '../paint.js'
import { ruled } from '../rule.js'
import { hang, wrap } from '../wrap.js'

/** A finding in its context on both sides, how it was reached, and why it is not another. */
export function renderExplanation(
  explanation: Explanation,
  analysis: Analysis,
  options: TerminalOptions,
): string {
  const canvas = canvasOf(options)
  const { labels, width } = canvas
  const found = analysis.findings.filter(one => one.id === explanation.finding)
  const lines = viewFindings(analysis, found, createCite(analysis)).flatMap(finding => [
    ...wrap(
      [
        piece(`${SYMBOL[finding.status]} ${labels.status[finding.status]}  `, finding.status),
        piece(`${finding.seatName ?? labels.series}  `, 'strong'),
        piece(`${finding.from} → ${finding.to}`),
      ],
      width,
    ),
    ...wrap(subjectOf(finding, canvas), width),
    ...facetLines(finding, canvas),
    ...caveatLines(finding.caveats, canvas),
  ])
  return paint(
    [...lines, ...contexts(explanation, analysis, canvas), ...reasons(explanation, canvas)],
    options.color,
  )
}

function contexts({ before, after }: Explanation, analysis: Analysis, canvas: Canvas): Line[] {
  const { study } = canvas.labels
  const placed = (context: EvidenceInContext) => ({
    ...context,
    document: lookup(analysis).document(context.document).path,
  })
  return [
    ...(before ? contextLines(study.before, placed(before), canvas) : []),
    ...(after ? contextLines(study.after, placed(after), canvas) : []),
  ]
}

function contextLines(title: string, context: EvidenceInContext, { width, labels }: Canvas): Line[] {
  const place = `${context.meeting}${labels.separator}${context.document}:${context.line}`
  const around = (text: string | null) => (text === null ? [] : wrap([piece(text, 'dim')], width - 4))
  const rule = context.rule === null ? [] : [`${labels.study.rule} ${context.rule}`]
  const score = context.score === null ? [] : [scoreText(context.score)]
  return [
    ...ruled([piece(title, 'title')], [piece(place, 'dim')], width).slice(1),
    ...indent(
      [
        ...around(context.previous),
        ...wrap([piece(context.text, 'strong')], width - 4),
        ...around(context.next),
      ],
      4,
    ),
    ...wrap([piece([...rule, ...score].join(labels.separator), 'dim')], width),
  ]
}

function reasons({ rule, score, salience, whyNot }: Explanation, canvas: Canvas): Line[] {
  const { labels, width } = canvas
  const { study } = labels
  const fact = (name: string, text: string) => hang([piece(`${name}  `, 'changed')], [piece(text)], width)
  return [
    ...ruled([piece(study.pairing, 'title')], [], width).slice(1),
    ...fact(study.rule, rule),
    ...fact(study.pairing, scoreText(score)),
    ...fact(study.salience, scoreText(salience)),
    ...ruled([piece(study.whyNotTitle, 'title')], [], width).slice(1),
    ...whyNot.flatMap(one =>
      hang(
        [piece(`${SYMBOL[one.status]} ${labels.status[one.status]}  `, one.status)],
        whyLine(one, canvas),
        width,
      ),
    ),
  ]
}

function whyLine(why: WhyNot, { labels }: Canvas): Line {
  const reason = labels.study.whyNot[why.reason]
  switch (why.reason) {
    case 'said-before':
      return [piece(`${reason} ${why.meeting}`)]
    case 'said-now':
      return [piece(reason), piece(`  ${why.claim}`, 'dim')]
    case 'differs':
      return [piece(`${reason} ${why.facets.map(facet => labels.facet[facet]).join(labels.comma)}`)]
    case 'no-version-found':
      return [piece(reason), piece(`  ${why.nearest ?? labels.none} ${why.likeness.toFixed(2)}`, 'dim')]
    default:
      return [piece(reason)]
  }
}

function scoreText({ value, parts }: Score): string {
  const named = Object.entries(parts).map(([name, part]) => `${name} ${part.toFixed(2)}`)
  return [value.toFixed(2), ...named].join('  ')
}
