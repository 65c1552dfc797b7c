import { createHash } from 'node:crypto'

/** Characters of the hash in an id: a million ids share none but once in two hundred thousand series. */
const HASH_LENGTH = 12

/**
 * An id made of content: a letter for the kind and a short hash over the parts. It depends on nothing else that the
 * series holds, so another paper changes none.
 */
export function contentId(kind: string, ...parts: readonly (string | null)[]): string {
  const hash = createHash('sha256').update(parts.map(part => part ?? '').join('\u0000'))
  return `${kind}-${hash.digest('hex').slice(0, HASH_LENGTH)}`
}

/** Gives each id out once: the second thing of the same content gets `-2`, in order of place. */
export function uniqueIds(): (id: string) => string {
  const given = new Map<string, number>()
  return id => {
    const count = (given.get(id) ?? 0) + 1
    given.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
}
