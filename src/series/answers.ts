import type { Analysis } from '../model/analysis.js'
import type { Figure } from '../model/claim.js'
import type { BareCommitment } from '../model/commitment.js'
import { type Hearing, hearingsBySeat } from '../model/hearing.js'
import type { Statement } from '../model/statement.js'
import { bigrams, type Weights, weigh } from '../text/likeness.js'
import { compareCommitments, type Identity, type IdentityContext, keysOf } from './identity.js'

/** What a seat said at one meeting, ready to be asked for what became of a promise. */
export interface Replies {
  readonly hearing: Hearing
  /** By key, the commitments found under it. */
  readonly index: ReadonlyMap<string, readonly BareCommitment[]>
  /** By pair of characters, the statements that hold it. */
  readonly postings: ReadonlyMap<string, readonly string[]>
  /** Statements that promise and report nothing. */
  readonly plans: ReadonlySet<string>
}

/** A commitment of a later paper that is the same undertaking, or nearly. */
export interface Reply {
  readonly commitment: BareCommitment
  readonly identity: Identity
  readonly hearing: Hearing
}

/** What following promises looks things up in. */
export interface Ledger {
  readonly context: IdentityContext
  readonly weights: Weights
  readonly statements: ReadonlyMap<string, Statement>
}

export function openLedger(said: Pick<Analysis, 'figures' | 'statements'>): Ledger {
  const figures = new Map(said.figures.map(one => [one.id, one]))
  const weights = weigh(said.statements.map(one => one.text))
  return {
    context: {
      figuresOf: ({ figures: ids }) => ids.flatMap(id => figures.get(id) ?? []),
      weights,
      as: 'answer',
    },
    weights,
    statements: new Map(said.statements.map(one => [one.id, one])),
  }
}

/** The hearings of each seat, indexed for replies. */
export function seatReplies(analysis: Analysis, ledger: Ledger): Replies[][] {
  return [...hearingsBySeat(analysis).values()].map(hearings =>
    hearings.map(hearing => repliesOf(hearing, ledger)),
  )
}

/** Indexes what a seat said at a meeting. */
export function repliesOf(hearing: Hearing, { context }: Ledger): Replies {
  const { commitments } = hearing
  const index = new Map<string, BareCommitment[]>()
  for (const commitment of commitments)
    for (const key of keysOf(commitment, context)) put(index, key, commitment)
  const postings = new Map<string, string[]>()
  for (const { id, text } of hearing.statements)
    for (const pair of new Set(bigrams(text))) put(postings, pair, id)
  const reports = new Set(commitments.filter(one => one.stage !== 'promised').map(one => one.statement))
  const promises = commitments.filter(one => one.stage === 'promised').map(one => one.statement)
  return { hearing, index, postings, plans: new Set(promises.filter(id => !reports.has(id))) }
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** A key that more commitments of a paper carry than this leads to none of them. */
const COMMON_KEY = 24
const REPORTS: ReadonlySet<BareCommitment['stage']> = new Set(['done', 'reported', 'under_way'])

/** What a later paper says of a promise: reports (nearest first), and promises made again. */
export function answersIn(
  promise: BareCommitment,
  { hearing, index }: Replies,
  { context }: Ledger,
): { readonly reports: Reply[]; readonly renewals: Reply[] } {
  const found = new Set(
    keysOf(promise, context).flatMap(key => {
      const list = index.get(key) ?? []
      return list.length > COMMON_KEY ? [] : list
    }),
  )
  const replies = [...found]
    .map(
      (commitment): Reply => ({
        commitment,
        hearing,
        identity: compareCommitments(promise, commitment, context),
      }),
    )
    .filter(({ identity }) => identity.score > 0)
    .sort((a, b) => Number(b.identity.same) - Number(a.identity.same) || b.identity.score - a.identity.score)
  return {
    reports: replies.filter(one => REPORTS.has(one.commitment.stage)),
    renewals: replies.filter(one => one.commitment.stage === 'promised' && one.identity.same),
  }
}

/** A sentence speaks of a promise where it holds this share of the weight of its words; below `ABSENT` it does not. */
export const SPEAKS_OF = 0.75
export const ABSENT = 0.5

/** The statement of a paper that holds most of the words of an object, and their share; null where none holds any. */
export function mentionOf(
  object: string,
  { postings }: Replies,
  { weights }: Ledger,
): { readonly statement: string; readonly share: number } | null {
  const pairs = [...new Set(bigrams(object))]
  const total = pairs.reduce((sum, pair) => sum + weights.of(pair), 0)
  const held = new Map<string, number>()
  for (const pair of pairs)
    for (const id of postings.get(pair) ?? []) held.set(id, (held.get(id) ?? 0) + weights.of(pair))
  let best: { statement: string; share: number } | null = null
  for (const [statement, weight] of held)
    if (!best || weight / total > best.share) best = { statement, share: weight / total }
  return best
}

/** From this month on a paper reports on its own year, before it on the one that is over. */
const REPORTS_OWN_YEAR = 5

/** The year that a paper looks back on. */
export function reportedYear(meetingDate: string): number {
  const [year, month] = meetingDate.split('-').map(Number)
  return (year as number) - ((month ?? 1) < REPORTS_OWN_YEAR ? 1 : 0)
}

const yearIn = (date: string) => Number(date.slice(0, 4))
const ofOneYear = ({ start, end }: { start: string; end: string }) => yearIn(start) === yearIn(end)

/** The last day of a promise: its own, or that of the year or plan it is made for; null where that is not told. */
export function dueOf(promise: BareCommitment, figure: Figure | null, { meeting }: Hearing): string | null {
  const own = promise.deadline?.date ?? figure?.deadline?.date ?? null
  if (own !== null) return own
  const period = figure?.period ?? null
  if (promise.horizon === 'years' || promise.horizon === 'average' || promise.horizon === 'cumulative')
    return period && !ofOneYear(period) ? period.end : null
  if (period && ofOneYear(period)) return period.end
  return promise.horizon === 'year' ? `${meeting.date.slice(0, 4)}-12-31` : null
}

/** The year that a reported quantity is of; null where it covers several, a part of one, or nothing tells. */
export function resultYear(reply: Reply, figure: Figure, ledger: Ledger): number | null {
  const { commitment, hearing } = reply
  const text = ledger.statements.get(commitment.statement)?.text ?? ''
  const { period } = figure
  if (period && ofOneYear(period) && text.includes(period.text)) return yearIn(period.end)
  if (commitment.horizon === 'year')
    return period && ofOneYear(period) ? yearIn(period.end) : reportedYear(hearing.meeting.date)
  if (commitment.horizon === 'years' && figure.aspect !== 'change')
    return isThere(figure) ? reportedYear(hearing.meeting.date) : null
  return null
}

/** A rate or a share at the end of a stretch of years is that of its last year. */
const isThere = ({ kind, aspect }: Figure) => aspect === 'share' || (aspect === 'level' && kind === 'percent')
