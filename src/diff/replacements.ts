import { dimensionOf } from '../model/comparability.js'
import type { Alignment } from '../model/record.js'
import { bigrams } from '../text/likeness.js'
import type { Lookup } from './lookup.js'
import type { Transition } from './transitions.js'

/**
 * The claim that took the slot of one that disappeared: a new claim of the same kind which stands in the statement
 * that continues its statement, or in the seat's headline as the old one did. A slot that two could have taken is
 * given to nobody.
 */
export function findReplacement(
  gone: Transition,
  transitions: readonly Transition[],
  continued: ReadonlyMap<string, readonly string[]>,
  lookup: Lookup,
): string | null {
  if (gone.status !== 'disappeared' || gone.before === null) return null
  const before = gone.before
  const heirs = transitions.flatMap(one => (isRival(one, gone) ? [one.after as string] : []))
  for (const takes of SLOTS) {
    const fitting = heirs.filter(
      heir => sameKind(before, heir, lookup) && takes(before, heir, { continued, lookup }),
    )
    if (fitting.length === 1) return fitting[0] as string
  }
  return null
}

function isRival(one: Transition, gone: Transition): boolean {
  const { thread, status, from, to, after } = one
  return (
    status === 'new' &&
    after !== null &&
    thread.kind === gone.thread.kind &&
    from === gone.from &&
    to === gone.to
  )
}

/** A figure is replaced by one that counts in the same unit something that shares a word with it. */
function sameKind(before: string, after: string, lookup: Lookup): boolean {
  const [was, is] = [lookup.evidence(before), lookup.evidence(after)]
  if (was.type !== 'figure' || is.type !== 'figure') return true
  const words = new Set(bigrams(was.measure?.text ?? ''))
  return dimensionOf(was) === dimensionOf(is) && bigrams(is.measure?.text ?? '').some(word => words.has(word))
}

interface Ground {
  readonly continued: ReadonlyMap<string, readonly string[]>
  readonly lookup: Lookup
}
type Slot = (before: string, after: string, ground: Ground) => boolean

/** From the nearest slot to the widest. */
const SLOTS: readonly Slot[] = [continuesStatement, bothInHeadline]

function continuesStatement(before: string, after: string, { continued, lookup }: Ground): boolean {
  const was = lookup.statement(lookup.evidence(before)).id
  return (continued.get(was) ?? []).includes(lookup.statement(lookup.evidence(after)).id)
}

function bothInHeadline(before: string, after: string, { lookup }: Ground): boolean {
  return [before, after].every(id => {
    const evidence = lookup.evidence(id)
    const headline = lookup.turn(evidence).headline
    return evidence.type === 'slogan' && headline !== null && headline.includes(evidence.surface)
  })
}

/** From each statement to those that continue it. */
export function continuations({ threads, links }: Alignment): Map<string, string[]> {
  const statementThreads = new Set(threads.filter(one => one.kind === 'statement').map(one => one.id))
  const continued = new Map<string, string[]>()
  for (const { thread, before, after } of links)
    if (statementThreads.has(thread)) continued.set(before, [...(continued.get(before) ?? []), after])
  return continued
}
