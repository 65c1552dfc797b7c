import type { Edit, Facet, Finding, Part } from '../../model/finding.js'
import { CAVEATS, CLAIM_KINDS, FACETS, OUTCOMES, STATUS, THREAD_KINDS } from './codes.js'
import {
  type Column,
  code,
  codes,
  decimal,
  integer,
  listOf,
  number,
  type Table,
  tableOf,
  text,
  texts,
} from './columns.js'
import type { Source } from './source.js'

/** One row per finding, with its evidence on both sides. */
export function findingTable({ analysis, find, wordsOf }: Source): Table {
  const labels = new Map(analysis.threads.map(thread => [thread.id, thread.label]))
  const columns: Column<Finding>[] = [
    text('finding_id', 'Finding id.', finding => finding.id),
    text('thread_id', 'Thread id.', finding => finding.thread),
    text('label', 'What the thread follows.', finding => labels.get(finding.thread) ?? null),
    code('kind', 'What the thread follows, as a kind.', THREAD_KINDS, finding => finding.kind),
    text('seat_id', 'Seat id; empty for the series as a whole.', finding => finding.seat),
    text('seat', 'Name of the seat.', finding => find.seat(finding.seat)?.name ?? null),
    text('from_meeting_id', 'The earlier meeting.', finding => finding.from),
    text('to_meeting_id', 'The later meeting.', finding => finding.to),
    texts('skipped', 'Meetings in between at which the seat was not heard.', finding => finding.skipped),
    text('transition_id', 'Transition id: what is true of the two hearings.', finding => finding.transition),
    code('status', 'What happened.', STATUS, finding => finding.status),
    text('before_id', 'Claim, commitment or statement at the earlier meeting.', finding => finding.before),
    text('before_text', 'Its quote.', finding => wordsOf(finding.before)),
    text('after_id', 'Claim, commitment or statement at the later meeting.', finding => finding.after),
    text('after_text', 'Its quote.', finding => wordsOf(finding.after)),
    codes('facets', 'What changed; see the table facets.', FACETS, finding =>
      finding.facets.map(facet => facet.facet),
    ),
    code('outcome', 'What became of a promise.', OUTCOMES, finding => outcomeOf(finding.facets)),
    text(
      'replaced_by_id',
      'Claim that took the place of one that disappeared.',
      finding => finding.replacedBy,
    ),
    integer(
      'history_heard',
      'Earlier hearings that its history counts.',
      finding => finding.history?.heard ?? null,
    ),
    integer('history_said', 'How many of them say it.', finding => finding.history?.said ?? null),
    codes('caveats', 'What to keep in mind.', CAVEATS, finding => finding.caveats.map(caveat => caveat.code)),
    number('salience', 'How telling it is, 0–1.', finding => finding.salience.value),
    number('score', 'How sure the pairing is, 0–1.', finding => finding.score.value),
    text('rule', 'Rule that decided the status.', finding => finding.rule),
  ]
  return tableOf('findings', 'One row per finding', columns, analysis.findings)
}

function outcomeOf(facets: readonly Facet[]) {
  return facets.find(facet => facet.facet === 'stage')?.outcome ?? null
}

/** A part of a finding, or a facet of it or of one of its parts; `part` counts from 1, 0 is the finding itself. */
interface PartRow extends Part {
  readonly finding: string
  readonly part: number
}

/** One row per claim that a commitment owns. */
export function partTable({ analysis, wordsOf }: Source): Table {
  const columns: Column<PartRow>[] = [
    ...partKey<PartRow>(),
    code('kind', 'What is claimed.', CLAIM_KINDS, part => part.kind),
    code('status', 'What happened to it.', STATUS, part => part.status),
    text('before_id', 'Claim at the earlier meeting.', part => part.before),
    text('before_text', 'Its quote.', part => wordsOf(part.before)),
    text('after_id', 'Claim at the later meeting.', part => part.after),
    text('after_text', 'Its quote.', part => wordsOf(part.after)),
  ]
  return tableOf('parts', 'One row per part of a finding', columns, analysis.findings.flatMap(partsOf))
}

const partKey = <Row extends { readonly finding: string; readonly part: number }>(): Column<Row>[] => [
  text('finding_id', 'Finding id.', row => row.finding),
  integer('part', 'Number of the part of the finding, from 1; 0 is the finding itself.', row => row.part),
]

const partsOf = ({ id, parts }: Finding): PartRow[] =>
  parts.map((part, index) => ({ ...part, finding: id, part: index + 1 }))

interface FacetRow {
  readonly finding: string
  readonly part: number
  readonly facet: Facet
}

/** One row per thing that changed. */
export function facetTable({ analysis }: Source): Table {
  const rows = analysis.findings.flatMap(finding => [
    ...finding.facets.map((facet): FacetRow => ({ finding: finding.id, part: 0, facet })),
    ...partsOf(finding).flatMap(({ finding, part, facets }) =>
      facets.map((facet): FacetRow => ({ finding, part, facet })),
    ),
  ])
  const columns: Column<FacetRow>[] = [
    ...partKey<FacetRow>(),
    code('facet', 'What changed.', FACETS, ({ facet }) => facet.facet),
    text('before_text', 'From what.', ({ facet }) => sideOf(facet, 'before')),
    text('after_text', 'To what.', ({ facet }) => sideOf(facet, 'after')),
    code('sense', 'In which sense a bound, a deadline or a strength changed.', SENSES, ({ facet }) =>
      'sense' in facet ? facet.sense : null,
    ),
    decimal('absolute', 'Value: the difference in the base unit.', ({ facet }) =>
      facet.facet === 'value' ? facet.absolute : null,
    ),
    decimal('relative', 'Value: the difference in percent of the earlier value.', ({ facet }) =>
      facet.facet === 'value' ? facet.relative : null,
    ),
    code('outcome', 'Stage: what became of the promise.', OUTCOMES, ({ facet }) => outcomeOf([facet])),
    text('result_id', 'Stage: the claim that reports it.', ({ facet }) =>
      facet.facet === 'stage' ? facet.result : null,
    ),
  ]
  return tableOf('facets', 'One row per thing that changed', columns, rows)
}

const SENSES: Readonly<Record<Extract<Facet, { sense: unknown }>['sense'], string>> = {
  tightened: 'Bound: narrower.',
  loosened: 'Bound: wider.',
  earlier: 'Deadline: an earlier day.',
  later: 'Deadline: a later day.',
  added: 'Deadline: there was none.',
  dropped: 'Deadline: there is none any more.',
  restated: 'Deadline: the same day in other words.',
  stronger: 'Strength: binds more.',
  weaker: 'Strength: binds less.',
  other: 'Neither.',
}

/** One side of a facet in words. Of members, those that stand on this side alone. */
function sideOf(facet: Facet, side: 'before' | 'after'): string | null {
  if (facet.facet === 'members') return listOf(side === 'before' ? facet.removed : facet.added)
  if (facet.facet === 'object' || facet.facet === 'wording') return textOf(facet.edits, side)
  const value = facet[side]
  return value === null || typeof value === 'string' ? value : listOf(value.map(word => word.text))
}

/** A text as it was before or after its edits. */
function textOf(edits: readonly Edit[], side: 'before' | 'after'): string {
  const other = side === 'before' ? 'insert' : 'delete'
  return edits
    .filter(edit => edit.op !== other)
    .map(edit => edit.text)
    .join('')
}
