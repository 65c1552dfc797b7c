import type { Analysis } from '../../model/analysis.js'
import type { Edit, Finding, Status } from '../../model/finding.js'
import type { ThreadKind } from '../../model/thread.js'
import type { Cite, Evidence } from './evidence.js'
import { memberEdits } from './member-edits.js'

/** A finding with its evidence looked up. */
export interface FindingView extends Omit<Finding, 'before' | 'after' | 'replacedBy'> {
  /** What is followed: the formula, the measure, the goal. */
  readonly label: string
  /** Name of the seat, or null for the series as a whole. */
  readonly seatName: string | null
  readonly before: Evidence | null
  readonly after: Evidence | null
  readonly replacedBy: Evidence | null
  /** What changed word by word or member by member; null where the whole claim did. */
  readonly edits: readonly Edit[] | null
  /** Base unit of a figure, else empty. */
  readonly unit: string
}

/** Looks up everything a reporter needs to print each finding. */
export function viewFindings(analysis: Analysis, findings: readonly Finding[], cite: Cite): FindingView[] {
  const labels = new Map(analysis.threads.map(thread => [thread.id, thread.label]))
  const names = new Map(analysis.seats.map(seat => [seat.id, seat.name]))
  const units = unitsOf(analysis)
  const evidence = (id: string | null) => (id === null ? null : cite(id))
  return findings.map(finding => ({
    ...finding,
    label: labels.get(finding.thread) ?? finding.thread,
    seatName: finding.seat === null ? null : (names.get(finding.seat) ?? finding.seat),
    before: evidence(finding.before),
    after: evidence(finding.after),
    replacedBy: evidence(finding.replacedBy),
    edits: editsOf(finding, evidence(finding.before), evidence(finding.after)),
    unit: units.get(finding.after ?? finding.before ?? '') ?? '',
  }))
}

/** By the id of a figure, and of the commitment that owns one, the base unit. */
function unitsOf({ figures, commitments }: Analysis): Map<string, string> {
  const units = new Map(figures.map(figure => [figure.id, figure.unit]))
  for (const { id, figures: owned } of commitments) units.set(id, units.get(owned[0] ?? '') ?? '')
  return units
}

function editsOf({ facets }: Finding, before: Evidence | null, after: Evidence | null): Edit[] | null {
  for (const facet of facets) {
    if (facet.facet === 'wording' && facet.edits.length > 0) return [...facet.edits]
    if (facet.facet === 'members' && before && after) return memberEdits(facet, before.surface, after.surface)
  }
  return null
}

/** How many findings there are of each status. */
export function tally(findings: readonly { readonly status: Status }[]): Record<Status, number> {
  const counts = { changed: 0, disappeared: 0, new: 0, returned: 0, persisted: 0 }
  for (const { status } of findings) counts[status] += 1
  return counts
}

/**
 * Whether a finding is only counted unless its kind is asked for: that one sentence has no counterpart, or is
 * repeated, tells little beside the claims in it.
 */
export function isCondensed(
  finding: { readonly kind: ThreadKind; readonly status: Status },
  kinds: readonly ThreadKind[] | null,
): boolean {
  return finding.kind === 'statement' && finding.status !== 'changed' && !kinds?.includes('statement')
}
