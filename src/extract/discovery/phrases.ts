import {
  BREAKING_WORDS,
  DOCTRINE_VERBS,
  NAMING_NOUNS,
  PROGRAMME_NOUNS,
  PROGRAMME_VERBS,
} from '../../lexicon/discovery-words.js'
import type { Passage, Token } from '../../model/statement.js'

/** Shorter phrases are words, longer ones clauses. */
const MIN_LENGTH = 4
const MAX_LENGTH = 12
const MAX_WORDS = 5

/** How much an occurrence speaks for a formula: in quotes, called a strategy, upheld, or merely worked at. */
const QUOTED = 1
const NAMED = 1
const UPHELD = 0.7
const WORKED_AT = 0.25

/** A run of words that recurs, with what stands beside it. */
export interface Phrase {
  readonly text: string
  readonly words: readonly string[]
  readonly turns: Set<string>
  readonly documents: Set<string>
  /** Neighbours with their counts; a mark or an edge is another neighbour each time. */
  readonly left: Map<string, number>
  readonly right: Map<string, number>
  count: number
  /** Sum over the occurrences of how much each speaks for a formula. */
  evidence: number
}

/** All words and runs of words of a series, counted. */
export interface PhraseCounts {
  readonly words: ReadonlyMap<string, number>
  readonly phrases: ReadonlyMap<string, Phrase>
  readonly total: number
}

export function countPhrases(passages: readonly Passage[]): PhraseCounts {
  const words = new Map<string, number>()
  const phrases = new Map<string, Phrase>()
  let total = 0
  for (const { turn, statements } of passages) {
    for (const { tokens } of statements) {
      total += tokens.length
      for (const { key } of tokens) add(words, key)
      countRuns(tokens, turn.id, turn.document, phrases)
    }
  }
  return { words, phrases, total }
}

function countRuns(
  tokens: readonly Token[],
  turn: string,
  document: string,
  phrases: Map<string, Phrase>,
): void {
  for (let from = 0; from < tokens.length; from++) {
    let text = ''
    for (let to = from + 1; to <= Math.min(tokens.length, from + MAX_WORDS); to++) {
      const { key } = tokens[to - 1] as Token
      if (BREAKING_WORDS.has(key) || !/^\p{Script=Han}+$/u.test(key)) break
      text += key
      if (text.length > MAX_LENGTH) break
      if (text.length < MIN_LENGTH) continue
      const phrase = phraseOf(text, tokens.slice(from, to), phrases)
      countOccurrence(phrase, tokens[from - 1]?.key ?? '', tokens[to]?.key ?? '')
      phrase.turns.add(turn)
      phrase.documents.add(document)
    }
  }
}

function phraseOf(text: string, tokens: readonly Token[], phrases: Map<string, Phrase>): Phrase {
  const known = phrases.get(text)
  if (known) return known
  const phrase: Phrase = {
    text,
    words: tokens.map(({ key }) => key),
    turns: new Set(),
    documents: new Set(),
    left: new Map(),
    right: new Map(),
    count: 0,
    evidence: 0,
  }
  phrases.set(text, phrase)
  return phrase
}

function countOccurrence(phrase: Phrase, left: string, right: string): void {
  phrase.count += 1
  phrase.evidence += evidenceOf(left, right)
  add(phrase.left, isWord(left) ? left : `${left}${phrase.count}`)
  add(phrase.right, isWord(right) ? right : `${right}${phrase.count}`)
}

function evidenceOf(left: string, right: string): number {
  if (left.endsWith('"') && right.startsWith('"')) return QUOTED
  if (NAMING_NOUNS.has(right)) return NAMED
  if (DOCTRINE_VERBS.has(left)) return UPHELD
  return PROGRAMME_VERBS.has(left) || PROGRAMME_NOUNS.has(right) ? WORKED_AT : 0
}

const isWord = (key: string): boolean => /\p{Script=Han}/u.test(key)

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
