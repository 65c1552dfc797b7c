import type { Alignment } from '../model/record.js'
import type { Lookup } from './lookup.js'
import type { Transition } from './transitions.js'

/**
 * The claim that took the slot of one that disappeared: a new claim of the same kind in the statement that
 * continues its statement, or both in the headline of the seat.
 */
export function findReplacement(
  gone: Transition,
  transitions: readonly Transition[],
  continued: ReadonlyMap<string, readonly string[]>,
  lookup: Lookup,
): string | null {
  if (gone.status !== 'disappeared' || gone.before === null) return null
  const statement = lookup.statement(lookup.evidence(gone.before)).id
  const slots = new Set(continued.get(statement) ?? [])
  const heir = transitions.find(
    one =>
      one.status === 'new' &&
      one.thread.kind === gone.thread.kind &&
      one.from === gone.from &&
      one.to === gone.to &&
      one.after !== null &&
      slots.has(lookup.statement(lookup.evidence(one.after)).id),
  )
  return heir?.after ?? null
}

/** From each statement to those that continue it. */
export function continuations({ threads, links }: Alignment): Map<string, string[]> {
  const statementThreads = new Set(threads.filter(one => one.kind === 'statement').map(one => one.id))
  const continued = new Map<string, string[]>()
  for (const { thread, before, after } of links)
    if (statementThreads.has(thread)) continued.set(before, [...(continued.get(before) ?? []), after])
  return continued
}
