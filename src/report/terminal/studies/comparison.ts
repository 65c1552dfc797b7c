import type { Comparison, GroupProfile, Keyness } from '../../../model/comparison.js'
import type { Role } from '../../../model/seat.js'
import type { Labels } from '../../labels/labels.js'
import { type Canvas, canvasOf, type TerminalOptions } from '../canvas.js'
import { tabulate } from '../columns.js'
import { type Line, piece } from '../line.js'
import { paint } from '../paint.js'
import { ruled } from '../rule.js'
import { hang, wrap } from '../wrap.js'

/** Pairs of agendas shown, those that share most first. */
const OVERLAPS = 15

/** Groups side by side: their profiles, what they share, and what is telling of each. */
export function renderComparison(comparison: Comparison, options: TerminalOptions): string {
  const canvas = canvasOf(options)
  const lines = [
    ...profileLines(comparison, canvas),
    ...overlapLines(comparison, canvas),
    ...keynessLines(comparison.keyness, canvas),
    ...cautionLines(canvas),
  ]
  return paint(lines, options.color)
}

/** What is telling of each group alone. */
export function renderKeyness({ keyness }: Comparison, options: TerminalOptions): string {
  const canvas = canvasOf(options)
  return paint([...keynessLines(keyness, canvas).slice(2), ...cautionLines(canvas)], options.color)
}

function cautionLines({ width, labels }: Canvas): Line[] {
  return [[], ...wrap([piece(labels.study.caution, 'dim')], width)]
}

function profileLines({ by, groups }: Comparison, { width, labels }: Canvas): Line[] {
  const { turns, statements, goals, slogans, figures } = labels.counts.columns
  const head = [labels.study.grouping[by], turns, statements, labels.study.words, goals, slogans, figures, '']
  return [
    ...ruled([piece(labels.study.profiles, 'title')], [], width).slice(2),
    ...tabulate(
      [head.map(text => [piece(text, 'dim')]), ...groups.map(group => profileRow(group, labels))],
      width,
    ),
  ]
}

function profileRow(profile: GroupProfile, labels: Labels): Line[] {
  const { group, turns, statements, words, goals, slogans, figures, formulae } = profile
  const numbers = [turns, statements, words, goals, slogans, figures].map(count => [piece(String(count))])
  const said = formulae.slice(0, 3).map(({ item, count }) => `${item} ${count}`)
  return [[piece(groupName(group, labels), 'strong')], ...numbers, [piece(said.join('、'), 'dim')]]
}

function overlapLines({ overlaps }: Comparison, { width, labels }: Canvas): Line[] {
  const strongest = overlaps
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.coefficient - a.coefficient)
    .slice(0, OVERLAPS)
  if (strongest.length === 0) return []
  const rows = strongest.map(({ groups, coefficient, shared }) => [
    [piece(groups.map(group => groupName(group, labels)).join(' + '), 'strong')],
    [piece(`${Math.round(coefficient * 100)}%`)],
    [piece(shared.join('、'), 'dim')],
  ])
  return [...ruled([piece(labels.study.overlap, 'title')], [], width), ...tabulate(rows, width)]
}

function keynessLines(keyness: readonly Keyness[], { width, labels }: Canvas): Line[] {
  const groups = [...new Set(keyness.map(one => one.group))]
  const kinds = ['formula', 'word'] as const
  return [
    ...ruled([piece(labels.study.keyness, 'title')], [], width),
    ...groups.flatMap(group => [
      [],
      [piece(groupName(group, labels), 'strong')],
      ...kinds.flatMap(kind => {
        const items = keyness.filter(one => one.group === group && one.kind === kind)
        return [true, false].flatMap(own => sideLines(items, kind, { width, labels }, own))
      }),
    ]),
  ]
}

/** Offices have names of their own in each language; all other groups are named by the papers. */
function groupName(group: string, labels: Labels): string {
  return group in labels.role ? labels.role[group as Role] : group
}

function sideLines(
  keyness: readonly Keyness[],
  kind: Keyness['kind'],
  { width, labels }: Canvas,
  own: boolean,
): Line[] {
  const items = keyness.filter(one => one.logOdds > 0 === own)
  if (items.length === 0) return []
  const texts = items.map(
    ({ item, count, others, logLikelihood }) =>
      `${item} ${count}:${others}${labels.aside(`G² ${logLikelihood.toFixed(1)}`)}`,
  )
  const head = own
    ? piece(`  + ${labels.study.own}${labels.aside(labels.study.items[kind])}  `, 'new')
    : piece(`  - ${labels.study.avoided}${labels.aside(labels.study.items[kind])}  `, 'disappeared')
  return hang([head], [piece(texts.join(labels.comma))], width)
}
