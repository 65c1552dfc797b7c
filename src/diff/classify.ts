import type { Score } from '../model/claim.js'
import type { Caveat, Finding } from '../model/finding.js'
import type { Alignment, Link, SeriesRecord } from '../model/record.js'
import { planStart } from '../text/five-year-plans.js'
import { caveatsOf } from './caveats.js'
import { facetsBetween } from './facets.js'
import { type Lookup, lookupIn } from './lookup.js'
import { rankFindings } from './rank.js'
import { continuations, findReplacement } from './replacements.js'
import { salienceOf } from './salience.js'
import { type Transition, transitionsOf } from './transitions.js'
import { type Usage, usageIn } from './usage.js'

/** What happened to each thread between consecutive meetings at which its seat was heard; most telling first. */
export function classify(record: SeriesRecord, alignment: Alignment): Finding[] {
  const lookup = lookupIn(record)
  const usage = usageIn(lookup)
  const links = groupLinks(alignment.links)
  const continued = continuations(alignment)
  const transitions = alignment.threads.flatMap(thread => transitionsOf(thread, links.get(thread.id) ?? []))
  const bySeat = groupBySeat(transitions)
  const findings = transitions
    .filter(one => isTelling(one, usage, lookup))
    .map(transition => {
      const rivals = bySeat.get(transition.thread.seat) ?? []
      const replacedBy = findReplacement(transition, rivals, continued, lookup)
      return toFinding(transition, replacedBy, usage, lookup)
    })
  return rankFindings(findings, lookup)
}

/**
 * A sentence that has no counterpart proves nothing by itself: what it claims is followed claim by claim. And what
 * a single seat says is told of that seat, not of the series.
 */
function isTelling(transition: Transition, usage: Usage, lookup: Lookup): boolean {
  const { thread, status, from, to, before, after } = transition
  if (thread.kind === 'statement') return status === 'kept'
  if (thread.kind === 'slogan' && isCalendar(transition, lookup)) return false
  if (thread.seat !== null) return true
  return [[before, from] as const, [after, to] as const].some(([id, meeting]) => {
    const evidence = id === null ? null : lookup.evidence(id)
    return evidence?.type === 'slogan' && usage.others(evidence, meeting, null).length > 1
  })
}

/** Five-year plans follow each other by the calendar: only one that lay ahead when it was named is news of policy. */
function isCalendar({ before, after }: Transition, lookup: Lookup): boolean {
  return [before, after].some(id => {
    const evidence = id === null ? null : lookup.evidence(id)
    if (evidence?.type !== 'slogan') return false
    const start = planStart(evidence.canonical)
    return start !== null && start <= Number(lookup.meetingDate(lookup.turn(evidence).meeting).slice(0, 4))
  })
}

function toFinding(transition: Transition, replacedBy: string | null, usage: Usage, lookup: Lookup): Finding {
  const { thread, from, to, skipped, before, after, link } = transition
  const facets =
    transition.status === 'kept' && before !== null && after !== null
      ? facetsBetween(lookup.evidence(before), lookup.evidence(after), link?.relation ?? null, lookup)
      : []
  const caveats = [
    ...caveatsOf(transition, lookup),
    ...saidElsewhere(transition, usage, lookup),
    ...saidBy(transition, usage, lookup),
  ]
  const status =
    transition.status !== 'kept' ? transition.status : facets.length > 0 ? 'changed' : 'persisted'
  return {
    id: `${thread.id}@${to}`,
    thread: thread.id,
    kind: thread.kind,
    seat: thread.seat,
    from,
    to,
    skipped,
    transition: `${thread.seat ?? 'series'}@${from}..${to}`,
    status,
    before,
    after,
    parts: [],
    facets,
    replacedBy,
    history: null,
    salience: salienceOf(transition, { facets, caveats }, usage, lookup),
    score: link?.score ?? UNPAIRED,
    rule: link?.rule ?? `heard-${status}`,
    caveats,
  }
}

/** Absence is certain once the seat was heard: there is no pairing to doubt. */
const UNPAIRED: Score = { value: 1, parts: { heard: 1 } }

function saidElsewhere({ thread, to, status, before }: Transition, usage: Usage, lookup: Lookup): Caveat[] {
  if (status !== 'disappeared' || before === null) return []
  const evidence = lookup.evidence(before)
  if (evidence.type !== 'slogan') return []
  const others = usage.others(evidence, to, thread.seat)
  if (others.length === 0) return []
  return [{ code: 'said-elsewhere', message: `Kept by ${others.join('、')}.` }]
}

/** What a finding of the series tells beyond those of its seats: which of them say the formula. */
function saidBy({ thread, from, to, before, after }: Transition, usage: Usage, lookup: Lookup): Caveat[] {
  if (thread.seat !== null) return []
  const names = new Map(lookup.record.seats.map(seat => [seat.id, seat.name]))
  const sides = [[before, from] as const, [after, to] as const].flatMap(([id, meeting]) => {
    const evidence = id === null ? null : lookup.evidence(id)
    if (evidence?.type !== 'slogan') return []
    return usage
      .others(evidence, meeting, null)
      .map(seat => names.get(seat) ?? seat)
      .join('、')
  })
  return [{ code: 'said-by', message: sides.join(' → ') }]
}

function groupLinks(links: readonly Link[]): Map<string, Link[]> {
  const groups = new Map<string, Link[]>()
  for (const link of links) {
    const group = groups.get(link.thread)
    if (group) group.push(link)
    else groups.set(link.thread, [link])
  }
  return groups
}

function groupBySeat(transitions: readonly Transition[]): Map<string | null, Transition[]> {
  const groups = new Map<string | null, Transition[]>()
  for (const transition of transitions) {
    const group = groups.get(transition.thread.seat)
    if (group) group.push(transition)
    else groups.set(transition.thread.seat, [transition])
  }
  return groups
}
