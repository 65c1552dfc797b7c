import { DEGREES } from '../lexicon/ladders.js'
import type { TextRange } from '../model/span.js'
import type { Token } from '../model/statement.js'
import { diffSequences } from '../text/edits.js'
import type { TopicClause } from './read.js'

/** A word of a clause, with its range in the statement. */
interface Word extends TextRange {
  readonly key: string
  /** Whether it names something, rather than saying how hard, or joining words. */
  readonly tells: boolean
}

/** A clause in words. */
export interface ClauseWords {
  readonly clause: TopicClause
  readonly words: readonly Word[]
}

/** A stretch of a clause that stands on one side alone. */
export interface Piece {
  readonly clause: TopicClause
  readonly words: readonly Word[]
  readonly range: TextRange
  /** How much of it names something, in characters. */
  readonly weight: number
  /** Whether the other line has a clause much like this one. */
  readonly paired: boolean
}

const DEGREE_WORDS = new Set(DEGREES)
/** Clauses that share at least this much of their words say the same thing, otherwise. */
const ALIKE = 0.45
/** Clauses less alike than this are told whole, not word by word. */
const CLOSE = 0.6
/** A stretch of whose pairs of characters this much stands in the other line too has not gone. */
const COVERED = 0.75

export function wordsOf(clause: TopicClause, topic: string, tokens: readonly Token[]): ClauseWords {
  const words: Word[] = []
  const parts = ownParts(clause, topic)
  let at = 0
  for (const { surface, key } of tokens) {
    const to = at + surface.length
    if (parts.some(part => at >= part.from && to <= part.to) && /[\p{L}\p{N}]/u.test(surface))
      words.push({ from: at, to, key, tells: !DEGREE_WORDS.has(key) })
    at = to
  }
  return { clause, words }
}

/**
 * The parts of a clause that are the topic's: of 积极的财政政策和稳健的货币政策 each topic has its own, and of a list of
 * markets each its member. What no other topic claims belongs to all, and the members of a list that its last one
 * sums up (体育、旅游等服务消费) belong to that one's topic.
 */
function ownParts({ range, text, topics }: TopicClause, topic: string): TextRange[] {
  const own = topics.find(one => one.topic === topic)?.places ?? []
  const others = topics.filter(one => one.topic !== topic).flatMap(({ places }) => places)
  if (own.length === 0 || others.length === 0) return [range]
  const parts: TextRange[] = []
  let from = range.from
  let summedUp = false
  const pieces = (text.match(/[^和、与及]*[和、与及]?/gu) ?? []).filter(piece => piece !== '')
  const ends = pieces.map(piece => {
    const start = from
    from += piece.length
    return { piece, part: { from: start, to: from } }
  })
  for (const { piece, part } of ends.reverse()) {
    const holds = (place: TextRange) => place.from >= part.from && place.to <= part.to
    const isOwn = own.some(holds)
    const inList: boolean = summedUp && /[、和]$/u.test(piece)
    if (isOwn || inList || !others.some(holds)) parts.unshift(part)
    summedUp = inList || (isOwn && piece.includes('等'))
  }
  return parts.length > 0 ? parts : [range]
}

/** What stands on one side alone, in order: clauses without a partner, and the words in which partners differ. */
export function compareClauses(
  before: readonly ClauseWords[],
  after: readonly ClauseWords[],
): { removed: Piece[]; inserted: Piece[] } {
  const pairs = pairClauses(before, after)
  const removed: Piece[] = []
  const inserted: Piece[] = []
  const paired = new Set<ClauseWords>()
  for (const clause of before) {
    const pair = pairs.get(clause)
    if (!pair) {
      removed.push(...whole(clause, false))
      continue
    }
    paired.add(pair.other)
    if (pair.alike < CLOSE) {
      removed.push(...whole(clause, true))
      inserted.push(...whole(pair.other, true))
    } else differing(clause, pair.other, removed, inserted)
  }
  for (const clause of after) if (!paired.has(clause)) inserted.push(...whole(clause, false))
  return { removed: whatIsMissing(removed, after), inserted: whatIsMissing(inserted, before) }
}

function whole({ clause, words }: ClauseWords, paired: boolean): Piece[] {
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return []
  return [{ clause, words, range: { from: first.from, to: last.to }, weight: weigh(words), paired }]
}

const weigh = (words: readonly Word[]) =>
  words.reduce((sum, { from, to, tells }) => sum + (tells ? to - from : 0), 0)

function differing(one: ClauseWords, other: ClauseWords, removed: Piece[], inserted: Piece[]): void {
  const edits = diffSequences(
    one.words.map(({ key }) => key),
    other.words.map(({ key }) => key),
  )
  for (const { op, before, after } of edits) {
    if (op === 'delete')
      removed.push(...whole({ clause: one.clause, words: one.words.slice(before.from, before.to) }, true))
    if (op === 'insert')
      inserted.push(...whole({ clause: other.clause, words: other.words.slice(after.from, after.to) }, true))
  }
}

/** The clauses most alike, one to one; candidates are those that share a word. */
function pairClauses(before: readonly ClauseWords[], after: readonly ClauseWords[]) {
  const postings = new Map<string, Set<number>>()
  after.forEach(({ words }, index) => {
    for (const { key, tells } of words)
      if (tells) postings.set(key, (postings.get(key) ?? new Set()).add(index))
  })
  const candidates: { one: ClauseWords; other: ClauseWords; alike: number }[] = []
  for (const one of before) {
    const shared = new Map<number, number>()
    for (const { key, from, to, tells } of one.words)
      if (tells)
        for (const index of postings.get(key) ?? []) shared.set(index, (shared.get(index) ?? 0) + to - from)
    for (const [index, common] of shared) {
      const other = after[index] as ClauseWords
      const alike = Math.min(1, (2 * common) / (weigh(one.words) + weigh(other.words)))
      if (alike >= ALIKE) candidates.push({ one, other, alike })
    }
  }
  candidates.sort((a, b) => b.alike - a.alike)
  const pairs = new Map<ClauseWords, { other: ClauseWords; alike: number }>()
  const taken = new Set<ClauseWords>()
  for (const { one, other, alike } of candidates) {
    if (pairs.has(one) || taken.has(other)) continue
    pairs.set(one, { other, alike })
    taken.add(other)
  }
  return pairs
}

/** The pieces without those that stand in the other line too, and without such words at their ends. */
function whatIsMissing(pieces: readonly Piece[], others: readonly ClauseWords[]): Piece[] {
  const other = others.map(({ words, clause }) => words.map(word => textOf(clause, word)).join('')).join('|')
  return pieces.flatMap(piece => {
    const trimmed = trim(piece, other)
    return trimmed && !isCovered(trimmed, other) ? [trimmed] : []
  })
}

/** Takes off words of degree, and words that the other line has too, at both ends; a piece of degree words stays. */
function trim(piece: Piece, other: string): Piece | null {
  const { clause, words } = piece
  if (piece.weight === 0) return piece
  const isPlain = ({ key }: Word) =>
    /^(?:要|必须|同时|也|并|和|与|的|了|在|把|将|对|以|审议|听取|通过|应|须|但|关键是|首先)$/u.test(key)
  let from = 0
  let to = words.length
  while (from < to && isPlain(words[from] as Word)) from += 1
  while (to > from && /^(?:工作|的|等|了)$/u.test((words[to - 1] as Word).key)) to -= 1
  if (other !== '') {
    const stands = (start: number, end: number) =>
      other.includes(
        words
          .slice(start, end)
          .map(word => textOf(clause, word))
          .join(''),
      )
    let cut = from
    while (cut < to && stands(from, cut + 1)) cut += 1
    if (sizeOf(words.slice(from, cut)) >= LONG_ENOUGH) from = cut
    cut = to
    while (cut > from && stands(cut - 1, to)) cut -= 1
    if (sizeOf(words.slice(cut, to)) >= LONG_ENOUGH) to = cut
    while (from < to && isPlain(words[from] as Word)) from += 1
  }
  const rest = words.slice(from, to)
  return rest.length === 0
    ? null
    : { ...piece, range: balanced(stretch(rest).range, clause), words: rest, weight: weigh(rest) }
}

/** Shorter stretches that both lines have are chance. */
const LONG_ENOUGH = 4
const sizeOf = (words: readonly Word[]) => words.reduce((sum, { from, to }) => sum + to - from, 0)
const stretch = (words: readonly Word[]) => ({
  range: { from: (words[0] as Word).from, to: (words.at(-1) as Word).to },
})

const OPENER_OF: Readonly<Record<string, string>> = { '”': '“', '》': '《', '」': '「', '’': '‘' }

/** With the quotes and brackets that belong to it: 纪律处分条例》 begins at its 《. */
function balanced({ from, to }: TextRange, { text, range }: TopicClause): TextRange {
  const [start, end] = [from - range.from, to - range.from]
  const opener = text.charAt(start - 1)
  const closer = text.charAt(end)
  const inside = text.slice(start, end)
  const opens = Object.values(OPENER_OF).includes(opener)
  const widerEnd =
    OPENER_OF[closer] !== undefined &&
    (opens || inside.lastIndexOf(OPENER_OF[closer]) > inside.lastIndexOf(closer))
  const widerStart =
    opens &&
    (widerEnd || Object.entries(OPENER_OF).some(([close, open]) => open === opener && inside.includes(close)))
  return { from: from - (widerStart ? 1 : 0), to: to + (widerEnd ? 1 : 0) }
}

/** Whether what a piece names stands in the other line as well, in whatever order. */
function isCovered({ clause, words, weight }: Piece, other: string): boolean {
  if (other === '') return false
  const first = weight === 0 ? 0 : words.findIndex(({ tells }) => tells)
  const last = weight === 0 ? words.length - 1 : words.findLastIndex(({ tells }) => tells)
  const text = textOf(clause, stretch(words.slice(first, last + 1)).range)
  if (other.includes(text)) return true
  if (weight === 0) return false
  const pairs = pairsOf(text)
  return pairs.filter(pair => other.includes(pair)).length >= COVERED * pairs.length
}

/** The text of a range of a clause's statement. */
export const textOf = (clause: TopicClause, { from, to }: TextRange): string =>
  clause.text.slice(from - clause.range.from, to - clause.range.from)

const pairsOf = (text: string): string[] =>
  Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2))
