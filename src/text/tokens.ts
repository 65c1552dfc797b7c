import { createRequire } from 'node:module'
import type { SegmenterName } from '../model/analysis.js'
import { MisuseError } from '../model/errors.js'
import type { Token } from '../model/statement.js'
import { compareKey } from './normalize.js'

/** Cuts Chinese text into words. The surfaces of the tokens join to exactly the text. */
export interface Segmenter {
  readonly name: SegmenterName
  /** Name and version of the dictionary behind it. */
  readonly dictionary: string
  cut(text: string): Token[]
}

/**
 * Loads a segmenter; nodejieba's dictionary takes about a second, so call it when text is at hand.
 * @throws MisuseError where nodejieba's native module is missing.
 */
export async function createSegmenter(name: SegmenterName, words: readonly string[]): Promise<Segmenter> {
  return name === 'intl' ? intlSegmenter() : jiebaSegmenter(words)
}

const tokenOf = (surface: string): Token => ({ surface, key: compareKey(surface) })

function intlSegmenter(): Segmenter {
  const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' })
  return {
    name: 'intl',
    dictionary: `icu ${process.versions.icu}`,
    cut: text => [...segmenter.segment(text)].map(({ segment }) => tokenOf(segment)),
  }
}

function jiebaSegmenter(words: readonly string[]): Segmenter {
  const require = createRequire(import.meta.url)
  let jieba: typeof import('nodejieba')
  try {
    jieba = require('nodejieba')
  } catch {
    throw new MisuseError(
      'The segmenter nodejieba has no native module here: run `npm rebuild nodejieba`, or choose `--segmenter intl`.',
    )
  }
  jieba.load()
  for (const word of words) jieba.insertWord(word)
  const { version } = require('nodejieba/package.json') as { version: string }
  return { name: 'jieba', dictionary: `nodejieba ${version}`, cut: text => jieba.cut(text).map(tokenOf) }
}
