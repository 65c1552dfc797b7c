import type { Caveat } from '../../model/finding.js'
import type { Evidence } from '../view/evidence.js'
import { facetTexts } from '../view/facets.js'
import type { FindingView } from '../view/findings.js'
import { type Canvas, WIDE } from './canvas.js'
import { splitChange, unifiedChange } from './changes.js'
import { besideEachOther, columnWidth } from './columns.js'
import { evidenceLines, evidenceSide, placeOf, quoteOf } from './evidence.js'
import { type Line, piece } from './line.js'
import { hang } from './wrap.js'

/** What a finding is about: the change where there is one, else the claim. */
export function subjectOf(finding: FindingView, { width, labels }: Canvas): Line {
  const measure = finding.kind === 'figure' ? [piece(`${finding.label}  `)] : []
  const kind = piece(`  ${labels.kind[finding.kind]}`, 'dim')
  if (isSplit(finding, width)) return [piece(labels.kind[finding.kind])]
  if (finding.status === 'changed') return [...measure, ...unifiedChange(finding), kind]
  const surface = (finding.after ?? finding.before)?.surface ?? finding.label
  return [...measure, piece(surface, 'strong'), kind]
}

/** What changed besides the wording, the quotes of both sides, and what to mind. */
export function detailLines(finding: FindingView, canvas: Canvas, quoteLines: number): Line[] {
  return [
    ...facetLines(finding, canvas),
    ...proofLines(finding, canvas, quoteLines),
    ...noteLines(finding, canvas),
  ]
}

/** What changed besides the wording. */
export function facetLines(finding: FindingView, { width, labels }: Canvas): Line[] {
  return facetTexts(finding, labels).flatMap(({ name, text }) =>
    hang([piece(`${name}  `, 'changed')], [piece(text)], width),
  )
}

function proofLines(finding: FindingView, canvas: Canvas, quoteLines: number): Line[] {
  const { before, after, edits, kind } = finding
  const { width } = canvas
  if (before && after && width >= WIDE) {
    const split = isSplit(finding, width) && edits ? splitChange(edits) : null
    return besideEachOther(
      evidenceSide(before, split?.before ?? quoteOf([before], sideOf(canvas), quoteLines), sideOf(canvas)),
      evidenceSide(after, split?.after ?? quoteOf([after], sideOf(canvas), quoteLines), sideOf(canvas)),
      width,
    )
  }
  const shown = kind === 'statement' ? 0 : quoteLines
  return [before, after].flatMap(side => (side ? evidenceLines(side, canvas, shown) : []))
}

function sideOf(canvas: Canvas): Canvas {
  return { ...canvas, width: columnWidth(canvas.width) }
}

/** A sentence that changed is its own quote: on a wide screen its two sides stand beside each other. */
function isSplit({ kind, edits }: FindingView, width: number): boolean {
  return kind === 'statement' && edits !== null && width >= WIDE
}

/** What took the place of a claim, and what to mind. */
function noteLines({ replacedBy, caveats }: FindingView, canvas: Canvas): Line[] {
  return [...(replacedBy ? replacementLines(replacedBy, canvas) : []), ...caveatLines(caveats, canvas)]
}

/** The claim that took the slot of one that disappeared. */
export function replacementLines(replacement: Evidence, canvas: Canvas): Line[] {
  const label = [piece(`${canvas.labels.replacedBy}  `, 'changed')]
  return hang(label, [piece(`${replacement.surface}  `), ...placeOf(replacement, canvas)], canvas.width)
}

/** What a reader must mind, each remark once. */
export function caveatLines(caveats: readonly Caveat[], { width, labels }: Canvas): Line[] {
  const notes = [...new Set(caveats.map(caveat => labels.caveat(caveat)))]
  if (notes.length === 0) return []
  return hang([piece('! ', 'changed')], [piece(notes.join(labels.separator), 'dim')], width)
}
