import type { Analysis } from '../model/analysis.js'
import type { Status } from '../model/finding.js'

/** What a finding says of a claim. */
export interface Told {
  readonly finding: string
  readonly status: Status
}

/** The thread that follows a claim, and what is said of it on either side. */
export interface ClaimHistory {
  readonly thread: string | null
  /** As against the hearing before; null where there was none. */
  readonly since: Told | null
  /** At the next hearing; null where there is none. */
  readonly next: Told | null
}

const UNTOLD: ClaimHistory = { thread: null, since: null, next: null }

/**
 * Looks up what became of a claim (or statement). Every mention at a meeting shares what is said of its thread. A
 * formula is followed for its seat and for the series as a whole: the seat's word stands before that of the
 * commitment it is part of, and both before the series'.
 */
export function claimHistories(analysis: Analysis): (claim: string) => ClaimHistory {
  const histories = new Map<string, ClaimHistory>()
  const add = (claim: string, { thread, since, next }: ClaimHistory) => {
    const known = histories.get(claim) ?? UNTOLD
    histories.set(claim, {
      thread: known.thread ?? thread,
      since: known.since ?? since,
      next: known.next ?? next,
    })
  }
  const told = findingsByThread(analysis)
  const addThreads = (ofSeries: boolean) => {
    for (const { id: thread, seat, cells } of analysis.threads) {
      if ((seat === null) !== ofSeries) continue
      for (const { meeting, claims } of cells)
        for (const claim of claims) {
          const known = histories.get(claim)?.thread ?? thread
          if (known === thread)
            add(claim, { thread, since: told(thread, 'to', meeting), next: told(thread, 'from', meeting) })
        }
    }
  }
  addThreads(false)
  for (const { id: finding, thread, parts } of analysis.findings)
    for (const { status, before, after } of parts) {
      if (after !== null) add(after, { thread, since: { finding, status }, next: null })
      if (before !== null) add(before, { thread, since: null, next: { finding, status } })
    }
  addThreads(true)
  return claim => histories.get(claim) ?? UNTOLD
}

function findingsByThread({ findings }: Analysis) {
  const key = (thread: string, side: 'from' | 'to', meeting: string) => [thread, side, meeting].join('\n')
  const told = new Map<string, Told>()
  for (const { id: finding, thread, from, to, status } of findings) {
    told.set(key(thread, 'from', from), { finding, status })
    told.set(key(thread, 'to', to), { finding, status })
  }
  return (thread: string, side: 'from' | 'to', meeting: string) =>
    told.get(key(thread, side, meeting)) ?? null
}
