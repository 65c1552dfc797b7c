import { relationOf } from '../formulae/relation.js'
import { MEASURES } from '../lexicon/measures.js'
import type { Analysis } from '../model/analysis.js'
import type { Figure, Goal, Slogan } from '../model/claim.js'
import { basisOf } from '../model/comparability.js'
import type { FormulaRelation } from '../model/formula.js'
import type { Hearing } from '../model/hearing.js'
import type { ContextLine, FormulaForm, Track, TrackPoint, TrackValue } from '../model/study.js'
import { findAll } from '../text/find.js'
import { canonicalFormula, formulaKey } from '../text/formulae.js'
import { compareKey } from '../text/normalize.js'
import { type Archive, meetingOf, openArchive, seatOf } from './archive.js'
import { spansYears, yearOf } from './years.js'

export interface TrackOptions {
  /** Only what this seat says. */
  readonly seat?: string | null
}

/** A claim or statement that the query means, and in which form. */
interface Hit {
  readonly id: string
  readonly statement: string
  readonly turn: string
  /** As it stands in the statement. */
  readonly printed: string
  readonly form: string
  readonly relation: FormulaRelation
  readonly figure: Figure | null
}

/**
 * Follows a formula, a measure or a goal through all meetings: its values or places, its variants, and every
 * line in context. What is no known formula, measure or goal object is looked for in the plain text.
 */
export function track(analysis: Analysis, query: string, options: TrackOptions = {}): Track {
  const archive = openArchive(analysis)
  const seat = options.seat ?? null
  const hearings = seat === null ? archive.series : (archive.hearings.get(seat) ?? [])
  for (const [kind, find] of FINDERS) {
    const hits = hearings.map(hearing => find(hearing, query, analysis))
    if (hits.some(found => found.length > 0)) return toTrack(kind, hits, { query, seat, hearings, archive })
  }
  return toTrack(
    'text',
    hearings.map(() => []),
    { query, seat, hearings, archive },
  )
}

type Find = (hearing: Hearing, query: string, analysis: Analysis) => Hit[]

/** In the order in which a query is understood. */
const FINDERS: readonly (readonly [Track['kind'], Find])[] = [
  ['figure', findFigures],
  ['slogan', findSlogans],
  ['goal', findGoals],
  ['text', findText],
]

function findFigures(hearing: Hearing, query: string, { figures }: Analysis): Hit[] {
  const keys = measureKeys(query, figures)
  const named = ({ measure }: Figure) => measure !== null && keys.has(measure.key)
  return hearing.figures.filter(named).map(figure => ({
    ...placeOf(figure),
    printed: figure.surface,
    form: figure.measure?.text ?? figure.surface,
    relation: figure.measure && compareKey(figure.measure.text) === compareKey(query) ? 'same' : 'variant',
    figure,
  }))
}

/** The keys of the measures that go by this name: in the table of aliases, else in the papers themselves. */
function measureKeys(query: string, figures: readonly Figure[]): ReadonlySet<string> {
  const name = compareKey(query)
  const row = MEASURES.find(names => names.some(one => compareKey(one) === name))
  const measures = figures.flatMap(({ measure }) => measure ?? [])
  const keys = measures.filter(one => compareKey(one.key) === name || compareKey(one.text) === name)
  return new Set([...(row?.slice(0, 1) ?? []), ...keys.map(one => one.key)])
}

function findSlogans(hearing: Hearing, query: string, { formulae }: Analysis): Hit[] {
  const key = formulaKey(query)
  const known = formulae.find(one => [one.canonical, ...one.variants].some(form => formulaKey(form) === key))
  const shape = known ?? { canonical: canonicalFormula(query), members: [] }
  const forms = new Set([shape.canonical, ...(known?.variants ?? [])].map(formulaKey))
  return hearing.slogans.flatMap((slogan: Slogan) => {
    const relation = forms.has(formulaKey(slogan.canonical)) ? 'same' : relationOf(shape, slogan)
    if (relation === null) return []
    return [{ ...placeOf(slogan), printed: slogan.surface, form: slogan.canonical, relation, figure: null }]
  })
}

function findGoals(hearing: Hearing, query: string): Hit[] {
  const key = compareKey(query)
  return hearing.goals
    .filter((goal: Goal) => compareKey(goal.object).includes(key))
    .map(goal => ({
      ...placeOf(goal),
      printed: goal.text,
      form: goal.object,
      relation: compareKey(goal.object) === key ? 'same' : 'extends',
      figure: null,
    }))
}

function findText(hearing: Hearing, query: string): Hit[] {
  return hearing.statements.flatMap(({ id, turn, text }) =>
    findAll(text, query).map(({ from, to }) => ({
      id,
      statement: id,
      turn,
      printed: text.slice(from, to),
      form: query,
      relation: 'same' as const,
      figure: null,
    })),
  )
}

const placeOf = ({ id, statement, turn }: { id: string; statement: string; turn: string }) => ({
  id,
  statement,
  turn,
})

interface Scene {
  readonly query: string
  readonly seat: string | null
  readonly hearings: readonly Hearing[]
  readonly archive: Archive
}

function toTrack(kind: Track['kind'], hits: readonly (readonly Hit[])[], scene: Scene): Track {
  return {
    query: scene.query,
    kind,
    seat: scene.seat,
    forms: formsOf(hits.flat()),
    points: scene.hearings.map((hearing, index) => pointOf(hearing, hits[index] ?? [])),
    lines: hits.flat().map(hit => lineOf(hit, kind, scene.archive)),
  }
}

function pointOf(hearing: Hearing, hits: readonly Hit[]): TrackPoint {
  const meeting = hearing.meeting.id
  const values = hits.flatMap(({ figure }) =>
    figure && isValue(figure) ? [trackValue(figure, hearing)] : [],
  )
  if (hits.length > 0)
    return { meeting, state: 'observed', reason: null, evidence: hits.map(hit => hit.id), values }
  if (hearing.state === 'heard') return { meeting, state: 'absent', reason: null, evidence: [], values }
  const reason = hearing.reason === null || hearing.reason === 'no-turn' ? 'seat-not-heard' : hearing.reason
  return { meeting, state: 'unobserved', reason, evidence: [], values }
}

/** Whether a figure is of about a year: a plain change is one unless its period is longer or the text counts back further. */
function isAnnual(figure: Figure): boolean {
  return !spansYears(figure) && basisOf(figure) === ''
}

/** A rank or a length of time says something about a measure (`连续五年`, `居第六位`), but is no value of it. */
function isValue({ kind }: Figure): boolean {
  return kind !== 'rank' && kind !== 'duration' && kind !== 'enumeration'
}

function trackValue(figure: Figure, { meeting }: Hearing): TrackValue {
  const { id, surface, lower, upper, lowerInclusive, upperInclusive, approx, unit, role, aspect, scope } =
    figure
  const year = yearOf(figure, meeting.date)
  return {
    figure: id,
    surface,
    lower,
    upper,
    lowerInclusive,
    upperInclusive,
    approx,
    unit,
    role,
    aspect,
    scope,
    year,
    annual: isAnnual(figure),
  }
}

function formsOf(hits: readonly Hit[]): FormulaForm[] {
  const forms = new Map<string, FormulaForm>()
  for (const { form, relation } of hits)
    forms.set(form, { canonical: form, relation, count: (forms.get(form)?.count ?? 0) + 1 })
  return [...forms.values()].sort((a, b) => b.count - a.count || (a.canonical < b.canonical ? -1 : 1))
}

function lineOf(hit: Hit, kind: Track['kind'], archive: Archive): ContextLine {
  const text = archive.statements.get(hit.statement)?.text ?? ''
  const at = Math.max(0, text.indexOf(hit.printed))
  return {
    statement: hit.statement,
    claim: kind === 'text' ? null : hit.id,
    document: archive.statements.get(hit.statement)?.document ?? '',
    meeting: meetingOf(hit, archive),
    seat: seatOf(hit, archive),
    left: text.slice(0, at),
    keyword: text.slice(at, at + hit.printed.length),
    right: text.slice(at + hit.printed.length),
  }
}
