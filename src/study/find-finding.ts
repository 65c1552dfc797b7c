import type { Analysis } from '../model/analysis.js'
import type { Finding } from '../model/finding.js'
import { compareKey } from '../text/normalize.js'

/** A hash typed in part is taken from this many characters on. */
const MIN_HASH = 4

/**
 * The findings that somebody may mean by an id (whole, or the beginning of its hash), a thread's id or one that it
 * was known by, or words of what is followed; most telling first. Empty where there is none.
 */
export function findFindings({ findings, threads }: Analysis, typed: string): Finding[] {
  const exact = findings.filter(({ id }) => id === typed)
  if (exact.length > 0) return exact
  const hashed = /^[\da-f]+$/u.test(typed) && typed.length >= MIN_HASH
  const byHash = hashed ? findings.filter(({ id }) => hashOf(id).startsWith(typed)) : []
  if (byHash.length > 0) return byHash
  const words = compareKey(typed)
  const meant = threads.filter(
    ({ id, aliases, label }) => id === typed || aliases.includes(typed) || compareKey(label).includes(words),
  )
  const ids = new Set(meant.map(({ id }) => id))
  return findings.filter(({ thread }) => ids.has(thread))
}

const hashOf = (id: string): string => id.slice(id.indexOf('-') + 1)
