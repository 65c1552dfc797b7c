import { Big } from 'big.js'
import { GENERIC_MEASURES } from '../lexicon/generic-measures.js'
import { RESTRAINED_MEASURES } from '../lexicon/restrained-measures.js'
import type { Analysis } from '../model/analysis.js'
import type { Figure } from '../model/claim.js'
import { incomparability, roleClass } from '../model/comparability.js'
import type { Hearing } from '../model/hearing.js'
import type { NoComparison, TargetOutcome, TargetResult } from '../model/study.js'
import { openArchive } from './archive.js'
import { doubtBetween, type Said } from './target-doubts.js'
import { spansYears, yearOf } from './years.js'

/** A figure and the hearing that states it. */
interface Stated {
  readonly figure: Figure
  readonly hearing: Hearing
}

/**
 * Each yearly target of each seat against the result that a later paper of the same seat reports for that year:
 * met, missed, not reported, or not comparable and why. A doubtful match is never compared.
 */
export function targetResults(analysis: Analysis): TargetResult[] {
  const archive = openArchive(analysis)
  const said: Said = figure => archive.statements.get(figure.statement)?.text ?? ''
  return [...archive.hearings.values()].flatMap(hearings =>
    hearings.flatMap((hearing, index) => {
      const targets = targetsOf(hearing)
      return targets.map(target => resultOf(target, targets, hearings.slice(index + 1), said))
    }),
  )
}

/** One per measure, year and value: a target said twice is one target. */
function targetsOf(hearing: Hearing): Stated[] {
  const targets = hearing.figures.filter(
    figure =>
      roleClass(figure) === 'target' &&
      figure.kind !== 'enumeration' &&
      figure.measure !== null &&
      !spansYears(figure),
  )
  const seen = new Set<string>()
  return targets.flatMap(figure => {
    const { lower, upper, scope, aspect, unit } = figure
    const key = [
      figure.measure?.key,
      yearOf(figure, hearing.meeting.date),
      lower,
      upper,
      scope,
      aspect,
      unit,
    ].join('|')
    if (seen.has(key)) return []
    seen.add(key)
    return [{ figure, hearing }]
  })
}

function resultOf(
  target: Stated,
  targets: readonly Stated[],
  later: readonly Hearing[],
  said: Said,
): TargetResult {
  const year = yearOf(target.figure, target.hearing.meeting.date) as number
  const afterwards = later.filter(
    hearing => hearing.turns.length > 0 && Number(hearing.meeting.date.slice(0, 4)) > year,
  )
  const reported = afterwards.flatMap(hearing => resultsFor(target.figure, year, hearing))
  const comparable = reported.filter(one => whyNot(target.figure, one, year, said) === null)
  const values = new Set(comparable.map(({ figure }) => `${figure.lower} ${figure.upper}`))
  if (values.size > 1) return compared(target, year, comparable[0] as Stated, 'several-results')
  if (comparable[0] && hasRival(target, targets))
    return compared(target, year, comparable[0], 'several-targets')
  if (comparable[0]) return compared(target, year, comparable[0], null)
  const nearest = reported.find(one => !isOther(whyNot(target.figure, one, year, said))) ?? reported[0]
  if (nearest) return compared(target, year, nearest, whyNot(target.figure, nearest, year, said))
  const heard = afterwards.some(hearing => hearing.state === 'heard')
  return { ...base(target, year), outcome: heard ? 'not-reported' : 'pending' }
}

/** Whether the paper promises another value of the very measure for the same year: which one a result meets is open. */
function hasRival(target: Stated, targets: readonly Stated[]): boolean {
  const yearFor = ({ figure, hearing }: Stated) => yearOf(figure, hearing.meeting.date)
  return targets.some(
    one =>
      one.figure.id !== target.figure.id &&
      yearFor(one) === yearFor(target) &&
      incomparability(one.figure, target.figure) === null,
  )
}

/** Another quantity altogether, as against one that only differs in scope, basis or time. */
const isOther = (reason: NoComparison | null) => reason === 'dimension' || reason === 'aspect'

/** Results of the same measure that this hearing reports, those of the target's year first. */
function resultsFor(target: Figure, year: number, hearing: Hearing): Stated[] {
  const results = hearing.figures.filter(
    figure => roleClass(figure) === 'actual' && figure.measure?.key === target.measure?.key,
  )
  const stated = results.map((figure): Stated => ({ figure, hearing }))
  return stated.filter(one => resultYear(one) === year || resultYear(one) === null)
}

const resultYear = ({ figure, hearing }: Stated) => yearOf(figure, hearing.meeting.date)

/** Why a result may not be held against a target, or null where it may. */
function whyNot(target: Figure, { figure, hearing }: Stated, year: number, said: Said): NoComparison | null {
  if (GENERIC_MEASURES.test(target.measure?.key ?? '')) return 'measure'
  const reason = incomparability({ ...target, basis: null }, { ...figure, basis: null })
  if (reason !== null) return reason
  if (spansYears(figure)) return 'period'
  const doubt = doubtBetween(target, figure, year, said)
  if (doubt !== null) return doubt
  const told = yearOf(figure, hearing.meeting.date)
  return told === year ? null : 'period'
}

function base({ figure, hearing }: Stated, year: number): TargetResult {
  return {
    seat: hearing.seat,
    measure: figure.measure?.key ?? figure.surface,
    year,
    target: figure.id,
    targetMeeting: hearing.meeting.id,
    result: null,
    resultMeeting: null,
    outcome: 'not-reported',
    difference: null,
    reason: null,
  }
}

function compared(target: Stated, year: number, result: Stated, reason: NoComparison | null): TargetResult {
  const pair = { ...base(target, year), result: result.figure.id, resultMeeting: result.hearing.meeting.id }
  if (reason !== null) return { ...pair, outcome: 'not-comparable', reason }
  const verdict = judge(target.figure, result.figure)
  return { ...pair, ...verdict }
}

interface Verdict {
  readonly outcome: TargetOutcome
  readonly difference: string | null
}

/** A bound decides by itself; a plain or approximate target is a floor, or a ceiling for what is to be kept low. */
function judge(target: Figure, result: Figure): Verdict {
  const value = plainValue(result)
  const ceiling = target.lower === null || (target.upper !== null && isRestrained(target))
  const limit = ceiling ? target.upper : target.lower
  if (value === null || limit === null) return { outcome: 'not-comparable', difference: null }
  const difference = value.minus(limit)
  const inclusive = ceiling ? target.upperInclusive : target.lowerInclusive
  const reached = ceiling ? difference.lte(0) : difference.gte(0)
  const beyond = ceiling ? !result.upperInclusive : !result.lowerInclusive
  const met = reached && (inclusive || beyond || !difference.eq(0))
  return { outcome: met ? 'met' : 'missed', difference: difference.toFixed() }
}

const isRestrained = ({ measure }: Figure) => measure !== null && RESTRAINED_MEASURES.test(measure.key)

/** The value a result reports: `超过` and `以上` report at least that much. */
function plainValue({ lower, upper }: Figure): Big | null {
  const value = lower ?? upper
  return value === null ? null : new Big(value)
}
