import type { Analysis } from '../model/analysis.js'
import type { Figure, Score } from '../model/claim.js'
import type { BareCommitment } from '../model/commitment.js'
import type { Hearing } from '../model/hearing.js'
import type { FollowedPromise, FollowUp, PromiseOutcome } from '../model/study.js'
import {
  ABSENT,
  answersIn,
  dueOf,
  type Ledger,
  mentionOf,
  openLedger,
  type Replies,
  type Reply,
  SPEAKS_OF,
  seatReplies,
} from './answers.js'
import { type Judged, judgeReply } from './results.js'

/** A promise with what it is judged by. */
interface Promised {
  readonly commitment: BareCommitment
  /** Its first promised quantity, or null. */
  readonly figure: Figure | null
  readonly hearing: Hearing
  readonly due: string | null
}

/**
 * Every promise with a day or a number, and what became of it. A result counts where a later paper reports it for the
 * promise's own time; next year's target answers nothing; a seat is silent only where no sentence holds the words.
 */
export function promiseOutcomes(analysis: Analysis): FollowedPromise[] {
  const ledger = openLedger(analysis)
  const threadOf = new Map(
    analysis.threads.flatMap(({ id, cells }) =>
      cells.flatMap(cell => cell.claims.map(claim => [claim, id] as const)),
    ),
  )
  const last = analysis.meetings.at(-1)?.date ?? ''
  return seatReplies(analysis, ledger).flatMap(papers =>
    papers.flatMap((paper, index) =>
      promisesOf(paper, ledger).map(promise =>
        follow(promise, papers.slice(index + 1), ledger, last, threadOf),
      ),
    ),
  )
}

function promisesOf({ hearing }: Replies, { context }: Ledger): Promised[] {
  return hearing.commitments.flatMap(commitment => {
    if (commitment.stage !== 'promised') return []
    const figures = context.figuresOf(commitment)
    const figure = figures.find(({ role, measure }) => role === 'target' && measure !== null) ?? null
    if (!figure && commitment.deadline === null) return []
    return [{ commitment, figure, hearing, due: dueOf(commitment, figure, hearing) }]
  })
}

function follow(
  promise: Promised,
  later: readonly Replies[],
  ledger: Ledger,
  last: string,
  threadOf: ReadonlyMap<string, string>,
): FollowedPromise {
  const followed = later.map(paper => followUp(promise, paper, ledger))
  const { commitment, figure, hearing, due } = promise
  const claim = commitment.goal ?? figure?.id ?? commitment.figures[0] ?? commitment.statement
  return {
    claim,
    commitment: commitment.id,
    kind: commitment.goal ? 'goal' : 'figure',
    thread: threadOf.get(claim) ?? null,
    seat: hearing.seat,
    meeting: hearing.meeting.id,
    due,
    later: followed.map(({ judged: _judged, ...rest }) => rest),
    outcome: outcomeOf(followed, due !== null && due < last),
  }
}

interface Followed extends FollowUp {
  readonly judged: Judged | null
}

function followUp(promise: Promised, paper: Replies, ledger: Ledger): Followed {
  const { hearing } = paper
  const { due, commitment } = promise
  const base = { meeting: hearing.meeting.id, evidence: [], voice: null, score: null, judged: null }
  if (hearing.turns.length === 0) return { ...base, state: 'seat-not-heard' }
  const { reports, renewals } = answersIn(commitment, paper, ledger)
  const [reply] = reports.filter(one => one.identity.same)
  if (reply) {
    const judged = judgeReply(commitment, due, reply, ledger)
    return { ...base, ...told(reply, judged), state: 'followed-up', judged }
  }
  const mention = mentionOf(commitment.object.key, paper, ledger)
  const share = mention?.share ?? 0
  const score = { value: share, parts: { words: share } }
  const words = mention ? { evidence: [mention.statement], voice: 'seat' as const, score } : {}
  if (mention && share >= SPEAKS_OF && !paper.plans.has(mention.statement))
    return { ...base, ...words, state: 'followed-up' }
  const [renewal] = renewals
  if (renewal) return { ...base, ...told(renewal, null), state: 'renewed' }
  if (mention && share >= ABSENT) return { ...base, ...words, state: 'unclear' }
  if (hearing.state !== 'heard') return { ...base, state: 'seat-not-heard' }
  const after = due !== null && due < hearing.meeting.date
  return { ...base, state: after ? 'silent-after-due' : 'silent-before-due' }
}

/** The claim that a reply rests on: the judged figure, else its first one, else its sentence. */
function told({ commitment, identity }: Reply, judged: Judged | null) {
  const figure = judged?.result ?? identity.quantities[0]?.[1].id
  const score: Score = { value: identity.score, parts: { thing: identity.score } }
  return { evidence: [figure ?? commitment.statement], voice: 'seat' as const, score }
}

/** What is reported decides, the latest report for the promise's own time before all others. */
function outcomeOf(later: readonly Followed[], isDue: boolean): PromiseOutcome {
  const judged = later.findLast(one => one.judged?.outcome)?.judged?.outcome
  if (judged) return judged
  const states = later.map(one => one.state)
  if (states.includes('followed-up')) return 'followed-up'
  if (states.includes('renewed')) return 'renewed'
  if (states.includes('unclear')) return 'open'
  if (states.includes('silent-after-due')) return 'silent'
  if (isDue) return 'due-unheard'
  return states.includes('silent-before-due') ? 'open' : 'seat-not-heard'
}
