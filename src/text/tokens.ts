import { createRequire } from 'node:module'
import type { SegmenterName } from '../model/analysis.js'
import { MisuseError } from '../model/errors.js'
import type { Token } from '../model/statement.js'
import { compareKey, simplify } from './normalize.js'

/** Cuts Chinese text into words. The surfaces of the tokens join to exactly the text. */
export interface Segmenter {
  readonly name: SegmenterName
  /** Name and version of the dictionary behind it. */
  readonly dictionary: string
  cut(text: string): Token[]
}

/** Cuts a run of Chinese characters in simplified script. */
type Cutter = (run: string) => string[]

/**
 * Loads a segmenter; nodejieba's dictionary takes about a second, so call it when text is at hand.
 * The `words` are matched before the dictionary is asked, and never put into it: nodejieba's dictionary belongs to
 * the whole process, and a word of one analysis would change the next.
 * @throws MisuseError where nodejieba's native module is missing.
 */
export async function createSegmenter(name: SegmenterName, words: readonly string[]): Promise<Segmenter> {
  const { cutRun, dictionary } = name === 'intl' ? intlCutter() : jiebaCutter()
  const vocabulary = createVocabulary(words)
  return { name, dictionary, cut: text => cutText(text, vocabulary, cutRun) }
}

function intlCutter(): { cutRun: Cutter; dictionary: string } {
  const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' })
  return {
    dictionary: `icu ${process.versions.icu}`,
    cutRun: run => Array.from(segmenter.segment(run), ({ segment }) => segment),
  }
}

function jiebaCutter(): { cutRun: Cutter; dictionary: string } {
  const require = createRequire(import.meta.url)
  try {
    const jieba = require('nodejieba') as typeof import('nodejieba')
    const { version } = require('nodejieba/package.json') as { version: string }
    // Without guessing at unknown words: a name falls into characters, but into the same ones everywhere.
    return { dictionary: `nodejieba ${version}`, cutRun: run => jieba.cut(run) }
  } catch {
    throw new MisuseError(
      'The segmenter nodejieba has no native module here: run `npm rebuild nodejieba`, or choose `--segmenter intl`.',
    )
  }
}

/** User words by their first character, the longest first. */
type Vocabulary = ReadonlyMap<string, readonly string[]>

/**
 * Shortest user word that is matched across the dictionary's own words: shorter ones turn up by chance
 * (南动 in 济南动物园).
 */
const MIN_WORD = 3

function createVocabulary(words: readonly string[]): Vocabulary {
  const byStart = new Map<string, string[]>()
  for (const word of new Set(words.map(simplify))) {
    if (word.length < MIN_WORD || /\s/u.test(word)) continue
    const start = word.charAt(0)
    byStart.set(start, [...(byStart.get(start) ?? []), word])
  }
  for (const list of byStart.values()) list.sort((a, b) => b.length - a.length)
  return byStart
}

/** Words of other scripts and numbers stay whole, with the marks inside them: `G343`, `3.2%`, `1+4`, `5G`. */
const RUNS =
  /(?<han>\p{Script=Han}+)|[\p{Nd}\p{Script=Latin}]+(?:[.,:+\-&/][\p{Nd}\p{Script=Latin}]+)*[%％‰]?|\s+|[\s\S]/gu

function cutText(text: string, vocabulary: Vocabulary, cutRun: Cutter): Token[] {
  const simple = simplify(text)
  const tokens: Token[] = []
  let rest = 0
  const cutUntil = (end: number) => {
    for (const { 0: run, groups } of simple.slice(rest, end).matchAll(RUNS))
      for (const word of groups?.han ? cutExactly(run, cutRun) : [run]) push(word.length)
  }
  const push = (length: number) => {
    const surface = text.slice(rest, rest + length)
    tokens.push({ surface, key: compareKey(surface) })
    rest += length
  }
  for (let at = 0; at < simple.length; ) {
    const word = vocabulary.get(simple.charAt(at))?.find(candidate => simple.startsWith(candidate, at))
    if (word) {
      cutUntil(at)
      push(word.length)
      at = rest
    } else at += 1
  }
  cutUntil(simple.length)
  return tokens
}

/** The words of a run, or its characters where the cutter changed it on the way. */
function cutExactly(run: string, cutRun: Cutter): string[] {
  const words = cutRun(run)
  return words.join('') === run ? words : [...run]
}
