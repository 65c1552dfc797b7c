import { createRequire } from 'node:module'

/** Spellings of one mark, and the mark that stands for them in keys. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»「」『』〝〞‘’‚‛`´′″']/gu, '"'],
  [/[﹢➕]/gu, '+'],
  [/[‐‑‒–—―−─－~〜∼]/gu, '-'],
  [/[•‧∙⋅・]/gu, '·'],
]
const BLANK = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]+/gu

/**
 * Key under which two spellings compare as equal: NFKC, simplified script, quotes, plus signs and dashes unified,
 * no whitespace. It is for comparing only; what is printed is the original.
 */
export function compareKey(text: string): string {
  let key = simplify(text.normalize('NFKC'))
  for (const [spellings, mark] of MARKS) key = key.replace(spellings, mark)
  return key.replace(BLANK, '')
}

/** Simplified characters met so far; a text uses few thousand different ones. */
const simplified = new Map<string, string>()

/**
 * The text in simplified script, character by character, so that every range of it is the same range of the
 * original. Where a traditional character has several simplified ones the commonest is taken.
 */
export function simplify(text: string): string {
  return text.replace(/\p{Script=Han}/gu, character => {
    const known = simplified.get(character)
    if (known !== undefined) return known
    const simple = simplifyCharacter(character)
    simplified.set(character, simple)
    return simple
  })
}

type Convert = (text: string) => string
let converter: Convert | undefined

function simplifyCharacter(character: string): string {
  converter ??= loadConverter()
  const simple = converter(character)
  return simple.length === character.length ? simple : character
}

/** Loaded with the first Chinese character. Hong Kong's character forms include the common traditional ones. */
function loadConverter(): Convert {
  const require = createRequire(import.meta.url)
  const { Converter } = require('opencc-js/t2cn') as typeof import('opencc-js')
  return Converter({ from: 'hk', to: 'cn' })
}
