import type { ListItem, PhrasingContent } from 'mdast'
import type { Labels } from '../labels/labels.js'
import type { Evidence } from '../view/evidence.js'
import { facetTexts } from '../view/facets.js'
import type { FindingView } from '../view/findings.js'
import { code, emphasis, type Inline, item, paragraph, quote, strong, tagged, words } from './nodes.js'
import { type Notes, sourceOf } from './notes.js'

/** A finding among the most telling: with its seat, its meetings and its quotes in full. */
export function tellingItem(finding: FindingView, labels: Labels, notes: Notes): ListItem {
  const { status, seatName, from, to, before, after } = finding
  return item(
    paragraph(
      strong(`${seatName ?? labels.series}`),
      ` ${labels.status[status]} `,
      emphasis(labels.kind[finding.kind]),
      `${labels.separator}${from} → ${to}${labels.separator}`,
      code(finding.id),
    ),
    paragraph(...subject(finding)),
    ...[before, after].flatMap(side => (side ? [quoteOf(side, labels)] : [])),
    ...remarks(finding, labels, notes),
  )
}

/** A finding on its seat's page: in short, its quotes in the notes. */
export function findingItem(finding: FindingView, labels: Labels, notes: Notes): ListItem {
  const { before, after, id } = finding
  const references = [before, after].flatMap(side => (side ? [notes.refer(side)] : []))
  const head = paragraph(
    ...subject(finding),
    ' ',
    emphasis(labels.kind[finding.kind]),
    ...references,
    ' ',
    code(id),
  )
  return item(head, ...remarks(finding, labels, notes))
}

/** What changed, or what is said. */
function subject(finding: FindingView): Inline[] {
  const measure = finding.kind === 'figure' ? [`${finding.label} `] : []
  const { status, edits, before, after } = finding
  if (status === 'changed' && edits) {
    return [...measure, ...edits.flatMap(({ op, text: value }) => editNodes(op, value))]
  }
  if (status === 'changed' && before && after && before.surface !== after.surface) {
    return [...measure, ...tagged('del', before.surface), ' → ', ...tagged('ins', after.surface)]
  }
  return [...measure, strong((after ?? before)?.surface ?? finding.label)]
}

function editNodes(op: 'equal' | 'delete' | 'insert', value: string): PhrasingContent[] {
  if (op === 'equal') return words(value)
  return tagged(op === 'delete' ? 'del' : 'ins', value)
}

function quoteOf(evidence: Evidence, labels: Labels) {
  const { quote: sentence, mark } = evidence
  const marked = mark
    ? [sentence.slice(0, mark.from), strong(sentence.slice(mark.from, mark.to)), sentence.slice(mark.to)]
    : [sentence]
  return quote(...marked, ' ', ...sourceOf(evidence, labels))
}

function remarks(finding: FindingView, labels: Labels, notes: Notes): ReturnType<typeof paragraph>[] {
  const { replacedBy, caveats } = finding
  const facets = facetTexts(finding, labels).map(({ name, text }) => [`${name}: ${text}`])
  const replacement = replacedBy
    ? [[`${labels.replacedBy}: ${replacedBy.surface}`, notes.refer(replacedBy)]]
    : []
  const minded = caveats.map(caveat => [labels.caveat(caveat)])
  const parts = [...facets, ...replacement, ...minded]
  if (parts.length === 0) return []
  return [paragraph(...parts.flatMap((part, at): Inline[] => (at > 0 ? [labels.separator, ...part] : part)))]
}
