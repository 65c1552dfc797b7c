import type { Analysis } from '../model/analysis.js'
import type { Figure } from '../model/claim.js'
import type { BareCommitment } from '../model/commitment.js'
import { scopeOf } from '../model/comparability.js'
import type { Hearing } from '../model/hearing.js'
import type { NoComparison, TargetResult } from '../model/study.js'
import {
  answersIn,
  dueOf,
  type Ledger,
  openLedger,
  type Replies,
  type Reply,
  reportedYear,
  resultYear,
  seatReplies,
} from './answers.js'
import { type Identity, identityOf } from './identity.js'
import { judge } from './judgement.js'

/** What a reply amounts to for a promise; `outcome` is null where it reports, but nothing that can be held against it. */
export interface Judged {
  readonly outcome: 'met' | 'missed' | 'partly' | null
  readonly result: string | null
  readonly difference: string | null
}

const UNJUDGED: Judged = { outcome: null, result: null, difference: null }

/** Judges a promise by a reply that is about the same thing: its quantities for its own time, else whether it is done. */
export function judgeReply(
  promise: BareCommitment,
  due: string | null,
  reply: Reply,
  ledger: Ledger,
): Judged {
  const year = due === null ? null : Number(due.slice(0, 4))
  for (const [target, result] of reply.identity.quantities) {
    if (target.role !== 'target' || year === null || resultYear(reply, result, ledger) !== year) continue
    const { outcome, difference } = judge(target, result)
    if (outcome === 'not-comparable') continue
    const part = outcome === 'missed' && isDeliverable(target)
    return { outcome: part ? 'partly' : outcome, result: result.id, difference }
  }
  const isNumbered = ledger.context.figuresOf(promise).some(({ role }) => role === 'target')
  return !isNumbered && reply.commitment.stage === 'done' ? { ...UNJUDGED, outcome: 'met' } : UNJUDGED
}

const DELIVERED: ReadonlySet<Figure['kind']> = new Set(['count', 'length', 'area', 'population'])
/** Things of which a part can be there (1000余套 of 4500套), as against a rate or a sum. */
const isDeliverable = ({ kind, aspect }: Figure) => DELIVERED.has(kind) && aspect === 'level'

/**
 * Each yearly target of each seat against the result that a later paper of the same seat reports for that year:
 * met, missed, not reported, or not comparable and why. A doubtful match is never compared.
 */
export function targetResults(analysis: Analysis): TargetResult[] {
  const ledger = openLedger(analysis)
  return seatReplies(analysis, ledger).flatMap(papers =>
    papers.flatMap((paper, index) => {
      const targets = targetsOf(paper, ledger)
      const rivals = rivalsAmong(targets, ledger)
      return targets.map(target => {
        const found = resultOf(target, papers.slice(index + 1), ledger)
        const open = found.result !== null && found.reason === null && rivals.has(target.figure.id)
        return open
          ? { ...found, outcome: 'not-comparable', difference: null, reason: 'several-targets' }
          : found
      })
    }),
  )
}

interface Target {
  readonly commitment: BareCommitment
  readonly figure: Figure
  readonly hearing: Hearing
  readonly due: string
}

/** One per quantity and year: a target said twice is one target. */
function targetsOf({ hearing }: Replies, { context }: Ledger): Target[] {
  const seen = new Set<string>()
  return hearing.commitments
    .filter(one => one.stage === 'promised')
    .flatMap(commitment =>
      context.figuresOf(commitment).flatMap(figure => {
        if (figure.role !== 'target' || figure.measure === null || figure.kind === 'enumeration') return []
        const due = dueOf(commitment, figure, hearing)
        if (due === null || isOfSeveral(commitment)) return []
        const { lower, upper, scope, aspect, unit, measure } = figure
        const key = [measure.key, due.slice(0, 4), lower, upper, scope, aspect, unit].join('|')
        if (seen.has(key)) return []
        seen.add(key)
        return [{ commitment, figure, hearing, due }]
      }),
    )
}

/** Ids of the targets of which the paper promises another value for the same time: which one a result meets is open. */
function rivalsAmong(targets: readonly Target[], { context }: Ledger): Set<string> {
  const groups = new Map<string, string[]>()
  for (const { commitment, figure, due } of targets) {
    const key = [identityOf(commitment, context), figure.aspect, scopeOf(figure), due.slice(0, 4)].join('|')
    const group = groups.get(key)
    if (group) group.push(figure.id)
    else groups.set(key, [figure.id])
  }
  return new Set([...groups.values()].filter(ids => ids.length > 1).flat())
}

const isOfSeveral = ({ horizon }: BareCommitment) =>
  horizon === 'years' || horizon === 'average' || horizon === 'cumulative'

function resultOf(target: Target, later: readonly Replies[], ledger: Ledger): TargetResult {
  const year = Number(target.due.slice(0, 4))
  const papers = later.filter(
    ({ hearing }) => hearing.turns.length > 0 && reportedYear(hearing.meeting.date) >= year,
  )
  const replies = papers.flatMap(paper => answersIn(target.commitment, paper, ledger).reports)
  const answered = replies.flatMap(reply => answerOf(target, reply, year, ledger) ?? [])
  const values = new Set(answered.map(({ result }) => `${result.lower} ${result.upper}`))
  const base = baseOf(target, year)
  const [first] = answered
  if (first) {
    const found = { ...base, result: first.result.id, resultMeeting: first.reply.hearing.meeting.id }
    if (values.size > 1) return { ...found, outcome: 'not-comparable', reason: 'several-results' }
    return { ...found, ...judge(target.figure, first.result) }
  }
  const doubted = replies.flatMap(reply => doubtOf(target, reply) ?? [])[0]
  if (doubted) return { ...base, ...doubted, outcome: 'not-comparable' }
  const heard = papers.some(({ hearing }) => hearing.state === 'heard')
  return { ...base, outcome: heard ? 'not-reported' : 'pending' }
}

function answerOf({ figure }: Target, reply: Reply, year: number, ledger: Ledger) {
  const pair = reply.identity.quantities.find(([before]) => before.id === figure.id)
  return pair && resultYear(reply, pair[1], ledger) === year ? { reply, result: pair[1] } : null
}

const REASONS: Readonly<Partial<Record<Identity['reason'], NoComparison>>> = {
  scope: 'scope',
  unit: 'dimension',
  threshold: 'threshold',
  horizon: 'period',
  aspect: 'aspect',
  basis: 'basis',
  'verb-class': 'verb',
}

/** A report of the same measure that is held against nothing, and why. */
function doubtOf({ figure }: Target, { commitment, identity, hearing }: Reply) {
  const own = identity.quantities.find(([before]) => before.id === figure.id)
  const reason = identity.same ? 'period' : REASONS[identity.reason]
  if (!reason || (identity.same && !own)) return null
  const result = own?.[1].id ?? commitment.figures[0] ?? null
  return result && { result, resultMeeting: hearing.meeting.id, reason }
}

function baseOf({ figure, hearing, due }: Target, year: number): Omit<TargetResult, 'outcome'> {
  return {
    seat: hearing.seat,
    measure: figure.measure?.key ?? figure.surface,
    year,
    due,
    target: figure.id,
    targetMeeting: hearing.meeting.id,
    result: null,
    resultMeeting: null,
    difference: null,
    reason: null,
  }
}
