import type { Analysis } from '../model/analysis.js'
import type { Finding } from '../model/finding.js'
import type { Hearing } from '../model/hearing.js'
import { lookup } from '../model/lookup.js'
import type { EvidenceInContext, Explanation, WhyNot } from '../model/study.js'
import type { Thread } from '../model/thread.js'
import { bagOf, likeness, weigh } from '../text/likeness.js'
import { type Archive, meetingOf, openArchive } from './archive.js'

/**
 * A finding with its evidence in context on both sides, its rules and the parts of its scores, and why it has no
 * other status. Null where the analysis has no finding of that id.
 */
export function explain(analysis: Analysis, id: string): Explanation | null {
  const finding = analysis.findings.find(one => one.id === id)
  const thread = analysis.threads.find(one => one.id === finding?.thread)
  if (!finding || !thread) return null
  const archive = openArchive(analysis)
  return {
    finding: finding.id,
    thread: thread.id,
    kind: finding.kind,
    status: finding.status,
    before: finding.before === null ? null : inContext(finding.before, archive),
    after: finding.after === null ? null : inContext(finding.after, archive),
    rule: finding.rule,
    score: finding.score,
    salience: finding.salience,
    facets: finding.facets,
    caveats: finding.caveats,
    whyNot: whyNot(finding, thread, archive),
  }
}

function inContext(id: string, archive: Archive): EvidenceInContext | null {
  const claim = archive.claims.get(id)
  const statement = archive.statements.get(claim?.statement ?? id)
  if (!statement) return null
  const { statements } = archive.analysis
  const at = statements.indexOf(statement)
  const neighbour = (index: number) => {
    const other = statements[index]
    return other?.turn === statement.turn ? other.text : null
  }
  return {
    claim: id,
    statement: statement.id,
    document: statement.document,
    turn: statement.turn,
    meeting: meetingOf(statement, archive),
    line: lookup(archive.analysis).line(statement.document, (claim ?? statement).span),
    previous: neighbour(at - 1),
    text: statement.text,
    next: neighbour(at + 1),
    rule: claim?.rule ?? null,
    score: claim?.score ?? null,
  }
}

function whyNot(finding: Finding, thread: Thread, archive: Archive): WhyNot[] {
  switch (finding.status) {
    case 'persisted':
      return [
        { status: 'changed', reason: 'nothing-differs' },
        { status: 'disappeared', reason: 'said-now', claim: finding.after as string },
      ]
    case 'changed':
      return [
        { status: 'persisted', reason: 'differs', facets: finding.facets.map(one => one.facet) },
        { status: 'disappeared', reason: 'said-now', claim: finding.after as string },
      ]
    case 'disappeared':
      return [
        { status: 'persisted', reason: 'not-said-now' },
        { status: 'changed', reason: 'no-version-found', ...nearest(finding, archive) },
      ]
    case 'new':
      return [
        { status: 'returned', reason: 'never-said-before' },
        { status: 'changed', reason: 'no-version-found', ...nearest(finding, archive) },
      ]
    case 'returned':
      return [
        { status: 'new', reason: 'said-before', meeting: firstMeeting(thread) },
        { status: 'persisted', reason: 'not-said-then' },
      ]
  }
}

function firstMeeting(thread: Thread): string {
  return thread.cells.find(cell => cell.state === 'observed')?.meeting ?? ''
}

/** The claim of the same kind at the meeting that has no version of it which comes nearest to it. */
function nearest(finding: Finding, archive: Archive): { nearest: string | null; likeness: number } {
  const own = finding.before ?? finding.after
  const meeting = finding.before === null ? finding.from : finding.to
  const hearings = finding.seat === null ? archive.series : (archive.hearings.get(finding.seat) ?? [])
  const other = hearings.find(hearing => hearing.meeting.id === meeting)
  if (own === null || !other) return { nearest: null, likeness: 0 }
  const weights = weigh(hearings.flatMap(hearing => hearing.statements.map(one => one.text)))
  const words = bagOf(wordingOf(own, archive), weights)
  return rivalsOf(finding, other)
    .map(id => ({
      nearest: id,
      likeness: likeness(words, bagOf(wordingOf(id, archive), weights)).common,
    }))
    .reduce((best, one) => (one.likeness > best.likeness ? one : best), NO_RIVAL)
}

const NO_RIVAL: { nearest: string | null; likeness: number } = { nearest: null, likeness: 0 }

function rivalsOf({ kind }: Finding, hearing: Hearing): string[] {
  const claims = {
    slogan: hearing.slogans,
    figure: hearing.figures,
    goal: hearing.goals,
    commitment: hearing.commitments,
    statement: hearing.statements,
  }
  return claims[kind].map(one => one.id)
}

function wordingOf(id: string, archive: Archive): string {
  const claim = archive.claims.get(id)
  if (claim?.type === 'slogan') return claim.canonical
  if (claim?.type === 'goal' || claim?.type === 'commitment') return claim.text
  if (claim?.type === 'figure') return claim.measure?.text ?? claim.surface
  return archive.statements.get(id)?.text ?? ''
}
