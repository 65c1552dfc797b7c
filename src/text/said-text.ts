import type { Hearing } from '../model/hearing.js'
import { formulaKey } from './formulae.js'

/**
 * All that a seat said at one meeting, keyed once: its statements and the headings they stand under. It answers
 * "is it said?" before anything may be called new or gone.
 */
export interface SaidText {
  readonly hearing: Hearing
  /** How often a formula key stands in the text; inside longer words too. */
  count(key: string): number
  /** Id of the first statement that holds the key, or under whose heading it stands; null where it is not said. */
  place(key: string): string | null
  /** The statement that holds the greatest share of a phrase, by its character pairs and their rarity. */
  nearest(key: string): Nearest
}

export interface Nearest {
  readonly statement: string | null
  /** Share of the phrase that the statement holds, 0–1; rare character pairs count more. */
  readonly share: number
}

interface Line {
  readonly statement: string
  readonly key: string
}

const NOWHERE: Nearest = { statement: null, share: 0 }

/** Keys the words of a hearing. Takes time in the length of the text. */
export function keyText(hearing: Hearing): SaidText {
  const lines = linesOf(hearing)
  const text = lines.map(line => line.key).join('\n')
  const starts = startsOf(lines)
  const postings = postingsOf(lines)
  const holds = (key: string) => key !== '' && pairsOf(key).every(pair => postings.has(pair))
  return {
    hearing,
    count: key => (holds(key) ? countIn(text, key) : 0),
    place: key => {
      const at = holds(key) ? text.indexOf(key) : -1
      return at < 0 ? null : (lines[lineAt(starts, at)] as Line).statement
    },
    nearest: key => nearestLine(key, lines, postings),
  }
}

/** The statements in order, each heading in front of the first statement below it. */
function linesOf({ statements }: Hearing): Line[] {
  const lines: Line[] = []
  let above: readonly string[] = []
  for (const { id, section, text } of statements) {
    for (const heading of section)
      if (!above.includes(heading)) lines.push({ statement: id, key: formulaKey(heading) })
    lines.push({ statement: id, key: formulaKey(text) })
    above = section
  }
  return lines
}

function startsOf(lines: readonly Line[]): number[] {
  let at = 0
  return lines.map(({ key }) => {
    const start = at
    at += key.length + 1
    return start
  })
}

/** The last line that starts at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** From each pair of neighbouring characters to the lines that hold it, in order. */
function postingsOf(lines: readonly Line[]): Map<number, number[]> {
  const postings = new Map<number, number[]>()
  lines.forEach(({ key }, index) => {
    for (const pair of pairsOf(key)) {
      const posting = postings.get(pair)
      if (!posting) postings.set(pair, [index])
      else if (posting.at(-1) !== index) posting.push(index)
    }
  })
  return postings
}

/** The pairs of neighbouring characters of a key as numbers; a single character is a pair with nothing. */
export function pairsOf(key: string): number[] {
  if (key.length === 1) return [key.charCodeAt(0)]
  const pairs: number[] = []
  for (let at = 0; at + 1 < key.length; at++)
    pairs.push(key.charCodeAt(at) * 0x10000 + key.charCodeAt(at + 1))
  return pairs
}

function countIn(text: string, key: string): number {
  let count = 0
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) count += 1
  return count
}

function nearestLine(
  key: string,
  lines: readonly Line[],
  postings: ReadonlyMap<number, readonly number[]>,
): Nearest {
  const held = new Map<number, number>()
  let total = 0
  for (const pair of new Set(pairsOf(key))) {
    const posting = postings.get(pair) ?? []
    const weight = Math.log(1 + lines.length / (1 + posting.length))
    total += weight
    for (const line of posting) held.set(line, (held.get(line) ?? 0) + weight)
  }
  let best = NOWHERE
  for (const [line, weight] of held)
    if (weight / total > best.share)
      best = { statement: (lines[line] as Line).statement, share: weight / total }
  return best
}
