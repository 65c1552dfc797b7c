import { GENERIC_MEASURES } from '../lexicon/generic-measures.js'
import type { Analysis } from '../model/analysis.js'
import type { Figure, Goal, Score } from '../model/claim.js'
import { roleClass } from '../model/comparability.js'
import type { Hearing } from '../model/hearing.js'
import type { Commitment, CommitmentOutcome, FollowUp, FollowUpState } from '../model/study.js'
import { type Bag, bagOf, type Weights, weigh } from '../text/likeness.js'
import { type Archive, openArchive } from './archive.js'

/** A later sentence speaks of a promise where it holds at least this share of the words of its object. */
const SPEAKS_OF = 0.75
/** Objects with fewer character pairs than this are in every paper, and of another seat's paper in any. */
const TELLING_OBJECT = 3
const TELLING_TO_OTHERS = 6

type Promise = (Goal & { readonly type: 'goal' }) | (Figure & { readonly type: 'figure' })

/**
 * Every promise with a day or a number, and what each later paper says of it: the ledger of a series. A promise
 * is followed up where its thread goes on, where the same measure is reported, or where a sentence names its
 * object. Silence counts only where the seat was heard.
 */
export function commitments(analysis: Analysis): Commitment[] {
  const archive = openArchive(analysis)
  const weights = weigh(analysis.statements.map(one => one.text))
  const bags = new Map(analysis.statements.map(one => [one.id, bagOf(one.text, weights)] as const))
  const ledger: Ledger = { archive, weights, bags, formulae: formulaeByStatement(analysis) }
  return [...archive.hearings.values()].flatMap(hearings =>
    hearings.flatMap((hearing, index) =>
      promisesOf(hearing).map(promise => {
        const later = hearings.slice(index + 1).map((next, ahead) => {
          const said = archive.series[index + 1 + ahead] as Hearing
          return followUp(promise, next, said, ledger)
        })
        return toCommitment(promise, hearing, later, archive)
      }),
    ),
  )
}

function formulaeByStatement({ slogans }: Analysis): Map<string, string[]> {
  const formulae = new Map<string, string[]>()
  for (const { statement, surface } of slogans)
    formulae.set(statement, [...(formulae.get(statement) ?? []), surface])
  return formulae
}

/** Dated or counted goals, and the promised figures that stand in no goal; a count that opens a list promises nothing. */
function promisesOf(hearing: Hearing): Promise[] {
  const promised = hearing.figures.filter(one => roleClass(one) === 'target' && one.kind !== 'enumeration')
  const targets = new Set(promised.map(one => one.id))
  const goals = hearing.goals.filter(
    goal => goal.deadline !== null || goal.figures.some(id => targets.has(id)),
  )
  const inGoals = new Set(goals.flatMap(goal => goal.figures))
  const figures = hearing.figures.filter(
    one => targets.has(one.id) && one.measure !== null && !inGoals.has(one.id),
  )
  return [
    ...goals.map(goal => ({ type: 'goal' as const, ...goal })),
    ...figures.map(figure => ({ type: 'figure' as const, ...figure })),
  ]
}

function toCommitment(
  promise: Promise,
  hearing: Hearing,
  later: readonly FollowUp[],
  archive: Archive,
): Commitment {
  const due = dueOf(promise, archive)
  const lastDate = archive.analysis.meetings.at(-1)?.date ?? ''
  return {
    claim: promise.id,
    kind: promise.type,
    thread: archive.threadOf.get(promise.id)?.id ?? null,
    seat: hearing.seat,
    meeting: hearing.meeting.id,
    due,
    later,
    outcome: outcomeOf(
      later.map(one => one.state),
      due !== null && due < lastDate,
    ),
  }
}

function outcomeOf(states: readonly FollowUpState[], isDue: boolean): CommitmentOutcome {
  if (states.includes('followed-up')) return 'followed-up'
  if (states.includes('silent-after-due')) return 'silent'
  if (isDue) return 'due-unheard'
  return states.includes('silent-before-due') ? 'open' : 'seat-not-heard'
}

/** The day of a goal, or of the first dated figure in it. */
function dueOf(promise: Promise, archive: Archive): string | null {
  const own = promise.deadline?.date ?? (promise.type === 'figure' ? (promise.period?.end ?? null) : null)
  if (own !== null || promise.type === 'figure') return own
  const days = promise.figures.flatMap(id => {
    const figure = archive.claims.get(id)
    return figure?.type === 'figure' ? (figure.deadline?.date ?? figure.period?.end ?? []) : []
  })
  return days[0] ?? null
}

interface Ledger {
  readonly archive: Archive
  readonly weights: Weights
  /** By statement id. */
  readonly bags: ReadonlyMap<string, Bag>
  /** By statement id, the formulae that stand in it. */
  readonly formulae: ReadonlyMap<string, readonly string[]>
}

function followUp(promise: Promise, own: Hearing, all: Hearing, ledger: Ledger): FollowUp {
  const meeting = own.meeting.id
  const bySeat = evidenceOf(promise, own, ledger)
  if (bySeat) return { meeting, state: 'followed-up', voice: 'seat', ...bySeat }
  const silent = { meeting, evidence: [], voice: null, score: null }
  if (own.state === 'heard') {
    const due = dueOf(promise, ledger.archive)
    const after = due !== null && due < own.meeting.date
    return { ...silent, state: after ? 'silent-after-due' : 'silent-before-due' }
  }
  const dated = dueOf(promise, ledger.archive) !== null
  const byOthers = dated ? inWords(promise, all, ledger, TELLING_TO_OTHERS) : null
  if (byOthers) return { meeting, state: 'followed-up', voice: 'other', ...byOthers }
  return { ...silent, state: 'seat-not-heard' }
}

interface Evidence {
  readonly evidence: readonly string[]
  readonly score: Score
}

function evidenceOf(promise: Promise, hearing: Hearing, ledger: Ledger): Evidence | null {
  return (
    inThread(promise, hearing, ledger.archive) ??
    inFigures(promise, hearing, ledger.archive) ??
    inWords(promise, hearing, ledger, TELLING_OBJECT)
  )
}

function inThread(promise: Promise, hearing: Hearing, archive: Archive): Evidence | null {
  const cell = archive.threadOf.get(promise.id)?.cells.find(one => one.meeting === hearing.meeting.id)
  const own = new Set([...hearing.goals, ...hearing.figures].map(one => one.id))
  const evidence = cell?.claims.filter(id => own.has(id)) ?? []
  return evidence.length > 0 ? { evidence, score: { value: 1, parts: { thread: 1 } } } : null
}

function inFigures(promise: Promise, hearing: Hearing, archive: Archive): Evidence | null {
  const ids = promise.type === 'figure' ? [promise.id] : promise.figures
  const keys = new Set(
    ids.flatMap(id => {
      const claim = archive.claims.get(id)
      return claim?.type === 'figure' ? (claim.measure?.key ?? []) : []
    }),
  )
  const evidence = hearing.figures
    .filter(({ measure }) => measure !== null && keys.has(measure.key) && !GENERIC_MEASURES.test(measure.key))
    .map(one => one.id)
  return evidence.length > 0 ? { evidence, score: { value: 0.9, parts: { measure: 1 } } } : null
}

function inWords(promise: Promise, hearing: Hearing, ledger: Ledger, telling: number): Evidence | null {
  const { bags, weights } = ledger
  const object = bagOf(objectOf(promise, ledger), weights)
  if (object.words.size < telling) return null
  const scored = hearing.statements.map(({ id }) => ({ id, value: shareHeld(object, bags.get(id)) }))
  const best = scored.reduce((top, one) => (one.value > top.value ? one : top), { id: '', value: 0 })
  if (best.value < SPEAKS_OF) return null
  return { evidence: [best.id], score: { value: best.value, parts: { words: best.value } } }
}

/** What is promised, less the formulae that adorn it: those are said for their own sake. */
function objectOf(promise: Promise, { formulae }: Ledger): string {
  const object = promise.type === 'goal' ? promise.object : (promise.measure?.text ?? '')
  const adornments = formulae.get(promise.statement) ?? []
  return adornments.reduce((rest, formula) => rest.replace(formula, ' '), object)
}

/** The weighted share of a promise's object that a statement holds. */
function shareHeld(object: Bag, said: Bag | undefined): number {
  let held = 0
  for (const [word, weight] of object.words) if (said?.words.has(word)) held += weight
  return held / object.weight
}
