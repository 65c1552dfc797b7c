import type { Claim, Deadline } from '../../model/claim.js'
import { claimsOf } from '../../model/lookup.js'
import {
  APPROXIMATIONS,
  ASPECTS,
  CLAIM_KINDS,
  DIRECTIONS,
  FIGURE_KINDS,
  FIGURE_ROLES,
  SLOGAN_KINDS,
  STATUS,
} from './codes.js'
import {
  type Column,
  code,
  date,
  decimal,
  flag,
  number,
  only,
  type Table,
  tableOf,
  text,
  texts,
} from './columns.js'
import { placeColumns } from './place.js'
import type { Source } from './source.js'

type Of<Type extends Claim['type']> = Extract<Claim, { type: Type }>
const isA =
  <Type extends Claim['type']>(type: Type) =>
  (claim: Claim): claim is Of<Type> =>
    claim.type === type

/** One row per claim: what is common to all, then what only slogans, figures or goals have. */
export function claimTable({ analysis, find, historyOf }: Source): Table {
  const columns: Column<Claim>[] = [
    text('claim_id', 'Claim id.', claim => claim.id),
    code('kind', 'What is claimed.', CLAIM_KINDS, claim => claim.type),
    ...placeColumns<Claim>(find),
    text('text', 'The quote, with hard line wraps joined.', surfaceOf),
    text(
      'thread_id',
      'Thread that follows it for its seat, else for the series.',
      c => historyOf(c.id).thread,
    ),
    code('status', 'What its thread did since the last hearing of the seat.', STATUS, claim => {
      return historyOf(claim.id).since?.status ?? null
    }),
    text('finding_id', 'The finding that says so.', claim => historyOf(claim.id).since?.finding ?? null),
    code('next_status', 'What its thread does at the next hearing.', STATUS, claim => {
      return historyOf(claim.id).next?.status ?? null
    }),
    text('next_finding_id', 'The finding that says so.', claim => historyOf(claim.id).next?.finding ?? null),
    flag('second_witness', SECOND_WITNESS, claim => find.statement(claim.statement).witnessOf !== null),
    ...only(isA('slogan'), sloganColumns()),
    ...only(isA('figure'), figureColumns()),
    ...only(isA('goal'), goalColumns()),
    text('deadline', 'Goal or figure: deadline as printed.', claim => dueOf(claim)?.text ?? null),
    date('deadline_date', 'Goal or figure: last day of the deadline.', claim => dueOf(claim)?.date ?? null),
    text('rule', 'Rule that found it.', claim => claim.rule),
    number('score', 'How sure the rule is, 0–1.', claim => claim.score.value),
  ]
  return tableOf('claims', 'One row per goal, slogan and figure', columns, claimsOf(analysis))
}

const SECOND_WITNESS =
  'Whether another document of the meeting carries the same passage and is the one counted.'

function dueOf(claim: Claim): Deadline | null {
  return claim.type === 'slogan' ? null : claim.deadline
}

function sloganColumns(): Column<Of<'slogan'>>[] {
  return [
    text('canonical', 'Slogan: one form for all its spellings.', slogan => slogan.canonical),
    code('slogan_kind', 'Slogan: how it is built.', SLOGAN_KINDS, slogan => slogan.kind),
    texts('members', 'Slogan: what it bundles.', slogan => slogan.members),
  ]
}

function figureColumns(): Column<Of<'figure'>>[] {
  return [
    code('figure_kind', 'Figure: what kind of quantity.', FIGURE_KINDS, figure => figure.kind),
    decimal('lower', 'Figure: lower end of the value in the base unit.', figure => figure.lower),
    decimal('upper', 'Figure: upper end of the value in the base unit.', figure => figure.upper),
    flag('lower_inclusive', 'Figure: whether the lower end is included.', figure => figure.lowerInclusive),
    flag('upper_inclusive', 'Figure: whether the upper end is included.', figure => figure.upperInclusive),
    code('approx', 'Figure: how exact it is.', APPROXIMATIONS, figure => figure.approx),
    text('unit', 'Figure: base unit.', figure => figure.unit),
    text('measure', 'Figure: what is measured, as printed.', figure => figure.measure?.text ?? null),
    text('measure_key', 'Figure: normal form of the measure.', figure => figure.measure?.key ?? null),
    text('scope', 'Figure: territory or population covered.', figure => figure.scope),
    code('aspect', 'Figure: what is told of the quantity.', ASPECTS, figure => figure.aspect),
    code('direction', 'Figure: sense of a change or gap.', DIRECTIONS, figure => figure.direction),
    text('basis', 'Figure: what a change or gap is counted from.', figure => figure.basis),
    code('figure_role', 'Figure: promised, reported or an attribute.', FIGURE_ROLES, figure => figure.role),
    date('period_start', 'Figure: first day of its period.', figure => figure.period?.start ?? null),
    date('period_end', 'Figure: last day of its period.', figure => figure.period?.end ?? null),
  ]
}

function goalColumns(): Column<Of<'goal'>>[] {
  return [
    text('verb', 'Goal: its verb.', goal => goal.verb),
    text('object', 'Goal: head of its object.', goal => goal.object),
  ]
}

/** A claim as printed. */
export function surfaceOf(claim: Claim): string {
  return 'surface' in claim ? claim.surface : claim.text
}
