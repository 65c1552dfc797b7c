import type { Finding } from '../model/finding.js'
import type { Hearing } from '../model/hearing.js'
import type { SeriesRecord } from '../model/record.js'
import type { Thread } from '../model/thread.js'
import { keyText, type SaidText } from '../text/said-text.js'
import { claimCaveats } from './caveats.js'
import { followChorus } from './chorus.js'
import { followedCommitments } from './commitments.js'
import { followedFigures } from './figures.js'
import { findingOf, type LinkedThread, movesOf } from './findings.js'
import { type Effort, type Followed, follow, type Thing } from './follow.js'
import { followedFormulae } from './formulae.js'
import { type Lookup, lookupIn } from './lookup.js'
import { isNews } from './news.js'
import { rankFindings } from './rank.js'
import { withReplacements } from './replacements.js'
import { salienceOf } from './salience.js'
import { cellOf, toThreads } from './threads.js'
import { type Transitions, transitionsOf } from './transitions.js'
import { usageIn } from './usage.js'

/** What the series wing finds. */
export interface Comparison {
  readonly threads: readonly Thread[]
  /** Made when asked for. */
  readonly transitions: Transitions
  /** Most telling first. */
  readonly findings: readonly Finding[]
}

/**
 * The series wing: follows what each seat says through the meetings, and tells what became of it from one hearing to
 * the next. Each change is told once: a commitment owns its figures, and figures outside any are told by themselves.
 * @param effort counts the pairs compared, for tests of growth.
 */
export function compareSeries(record: SeriesRecord, effort: Effort = { compared: 0 }): Comparison {
  const lookup = lookupIn(record)
  const owned = new Set(record.commitments.flatMap(one => (one.stage === 'promised' ? one.figures : [])))
  const linked = [...lookup.hearings].flatMap(([seat, hearings]) =>
    followSeat(seat, hearings, owned, lookup, effort),
  )
  linked.push(...followChorus(record, lookup.hearings))
  const transitions = transitionsOf(lookup)
  const findings = findingsOf(linked, transitions, lookup)
  return { threads: linked.map(one => one.thread), transitions, findings }
}

function followSeat(
  seat: string,
  hearings: readonly Hearing[],
  owned: ReadonlySet<string>,
  lookup: Lookup,
  effort: Effort,
): LinkedThread[] {
  const texts = hearings.map(keyText)
  const threads = <T extends Thing>(kind: Thread['kind'], followed: Followed<T>) =>
    toThreads(kind, seat, follow(texts, followed, effort), texts.length, (chain, at) =>
      cellOf(chain, at, (texts[at] as SaidText).hearing),
    )
  return [
    ...threads('slogan', followedFormulae(lookup.record.formulae)),
    ...threads('commitment', followedCommitments(lookup)),
    ...threads('figure', followedFigures(owned)),
  ]
}

function findingsOf(
  linked: readonly LinkedThread[],
  transitions: ReturnType<typeof transitionsOf>,
  lookup: Lookup,
): Finding[] {
  const usage = usageIn(lookup)
  const findings = linked.flatMap(one =>
    movesOf(one)
      .filter(move => isNews(move, usage, lookup))
      .map((move): Finding => {
        const bare = findingOf(move, transitions, lookup)
        const caveats = [...bare.caveats, ...claimCaveats(bare, move, usage, lookup)]
        const finding = { ...bare, caveats }
        return { ...finding, salience: salienceOf(finding, move, usage, lookup) }
      }),
  )
  return rankFindings(withReplacements(toldOnce(findings), lookup), lookup)
}

/** A result that answers a promise is told there, not as a figure of its own too. */
function toldOnce(findings: readonly Finding[]): Finding[] {
  const answers = new Set(
    findings.flatMap(({ transition, parts }) => parts.map(({ after }) => `${transition} ${after}`)),
  )
  return findings.filter(
    ({ kind, transition, after }) => kind !== 'figure' || !answers.has(`${transition} ${after}`),
  )
}
