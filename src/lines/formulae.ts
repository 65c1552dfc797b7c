import type { TextRange } from '../model/span.js'

/**
 * Set formulae of the general line: three or more short members of one build one behind the other
 * (稳就业、稳金融、稳外贸; 稳增长、促改革、调结构), and the numbered sets with the names in front of them
 * (防范化解重大风险、精准脱贫、污染防治三大攻坚战). They stay whole: 稳就业 inside one says nothing of employment.
 */
const MEMBER = '[稳促调惠防保控强扩][一-龥]{2,3}'
const FORMULAE = [
  new RegExp(`${MEMBER}(?:[、，]${MEMBER}){2,}`, 'gu'),
  /(?:防范化解重大风险、精准脱贫、污染防治)?“?三大攻坚战”?/gu,
  /“[一-龥]{2}、[一-龥]{2}、[一-龥]{2}、[一-龥]{2}”八字方针/gu,
  /“[六四]?[稳保]”工作|“[六四][稳保]”|[六四]稳(?![一-龥]?步)|六保/gu,
]

/** Where the set formulae of a folded text stand, in order. */
export function findSets(text: string): TextRange[] {
  return FORMULAE.flatMap(pattern =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length })),
  ).sort((a, b) => a.from - b.from)
}
