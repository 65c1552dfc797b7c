import type { Analysis } from '../model/analysis.js'
import type { Claim, Figure, Goal, Slogan } from '../model/claim.js'
import { claimsOf, type Lookup } from '../model/lookup.js'
import { type Column, date, decimal, flag, listOf, number, type Table, tableOf, text } from './columns.js'
import { placeColumns } from './place-columns.js'

/** One row per claim: what is common to all, then what only slogans, figures or goals have. */
export function claimTable(analysis: Analysis, find: Lookup): Table {
  const statusBefore = new Map(analysis.findings.map(f => [f.after, f.status]))
  const statusAfter = new Map(analysis.findings.map(f => [f.before, f.status]))
  const columns: Column<Claim>[] = [
    text('claim_id', 'Claim id.', claim => claim.id),
    text('claim', 'goal, slogan or figure.', claim => claim.type),
    ...placeColumns<Claim>(find, claim => ({ ...claim, turn: find.turn(claim.turn) })),
    text('text', 'The quote, with hard line wraps joined.', surfaceOf),
    text(
      'status',
      'What its thread did since the last hearing of the seat.',
      c => statusBefore.get(c.id) ?? null,
    ),
    text('next_status', 'What its thread does at the next hearing.', c => statusAfter.get(c.id) ?? null),
    flag('second_witness', SECOND_WITNESS, claim => isWitness(find, claim)),
    ...sloganColumns(),
    ...figureColumns(),
    ...goalColumns(),
    text('rule', 'Rule that found it.', claim => claim.rule),
    number('score', 'How sure the rule is, 0–1.', c => c.score.value),
  ]
  return tableOf('claims', 'One row per goal, slogan and figure', columns, claimsOf(analysis))
}

const SECOND_WITNESS =
  'Whether another document of the meeting carries the same passage and is the one counted.'

const isWitness = (find: Lookup, claim: Claim) => find.statement(claim.statement).witnessOf !== null

function sloganColumns(): Column<Claim>[] {
  const of =
    <T>(read: (slogan: Slogan) => T) =>
    (claim: Claim) =>
      claim.type === 'slogan' ? read(claim) : null
  return [
    text(
      'canonical',
      'Slogan: one form for all its spellings.',
      of(slogan => slogan.canonical),
    ),
    text(
      'slogan_kind',
      'Slogan: quoted, numeral, plus, list, brand or allusion.',
      of(slogan => slogan.kind),
    ),
    text(
      'members',
      'Slogan: what it bundles, separated by |.',
      of(slogan => listOf(slogan.members)),
    ),
  ]
}

function figureColumns(): Column<Claim>[] {
  const of =
    <T>(read: (figure: Figure) => T) =>
    (claim: Claim) =>
      claim.type === 'figure' ? read(claim) : null
  return [
    text(
      'figure_kind',
      'Figure: count, money, percent …',
      of(figure => figure.kind),
    ),
    decimal(
      'lower',
      'Figure: lower end of the value in the base unit.',
      of(figure => figure.lower),
    ),
    decimal(
      'upper',
      'Figure: upper end of the value in the base unit.',
      of(figure => figure.upper),
    ),
    flag(
      'lower_inclusive',
      'Figure: whether the lower end is included.',
      of(f => f.lowerInclusive),
    ),
    flag(
      'upper_inclusive',
      'Figure: whether the upper end is included.',
      of(f => f.upperInclusive),
    ),
    text(
      'approx',
      'Figure: none, about, nearly or over.',
      of(figure => figure.approx),
    ),
    text(
      'unit',
      'Figure: base unit.',
      of(figure => figure.unit),
    ),
    text(
      'measure',
      'Figure: what is measured, as printed.',
      of(figure => figure.measure?.text ?? null),
    ),
    text(
      'measure_key',
      'Figure: normal form of the measure.',
      of(figure => figure.measure?.key ?? null),
    ),
    text(
      'scope',
      'Figure: territory or population covered.',
      of(figure => figure.scope),
    ),
    text(
      'aspect',
      'Figure: level, change, share or gap.',
      of(figure => figure.aspect),
    ),
    text(
      'direction',
      'Figure: sense of a change or gap.',
      of(figure => figure.direction),
    ),
    text(
      'basis',
      'Figure: what a change or gap is counted from.',
      of(figure => figure.basis),
    ),
    text(
      'figure_role',
      'Figure: target, achieved, ongoing, baseline, threshold, scale.',
      of(f => f.role),
    ),
    date(
      'period_start',
      'Figure: first day of its period.',
      of(figure => figure.period?.start ?? null),
    ),
    date(
      'period_end',
      'Figure: last day of its period.',
      of(figure => figure.period?.end ?? null),
    ),
  ]
}

function goalColumns(): Column<Claim>[] {
  const of =
    <T>(read: (goal: Goal) => T) =>
    (claim: Claim) =>
      claim.type === 'goal' ? read(claim) : null
  const due = (claim: Claim) => (claim.type === 'slogan' ? null : claim.deadline)
  return [
    text(
      'verb',
      'Goal: its verb.',
      of(goal => goal.verb),
    ),
    text(
      'object',
      'Goal: head of its object.',
      of(goal => goal.object),
    ),
    text('deadline', 'Goal or figure: deadline as printed.', claim => due(claim)?.text ?? null),
    date('deadline_date', 'Goal or figure: last day of the deadline.', claim => due(claim)?.date ?? null),
  ]
}

/** A claim as printed. */
export function surfaceOf(claim: Claim): string {
  return claim.type === 'goal' ? claim.text : claim.surface
}
