import {
  BUNDLE_HEADS,
  BUNDLE_VERBS,
  CLASSED_THINGS,
  MODIFIED_HEADS,
  PROGRAMME_STOPS,
  UNIT_MEASURES,
} from '../../lexicon/slogan-cues.js'
import type { PassageStatement } from '../../model/statement.js'
import { canonicalFormula, formulaMembers } from '../../text/formulae.js'
import { foldScript } from '../../text/script.js'
import { wordBounds } from './brands.js'
import type { SloganCandidate } from './candidate.js'

const DIGITS = '一二两三四五六七八九十'
const NUMBER = `[${DIGITS}\\d]{1,3}`
const FREE = `(?<![第\\d零〇百千万亿${DIGITS}])`
/** 三美共建: a number, what it counts, what becomes of it. */
const BUNDLE = new RegExp(
  `${FREE}[${DIGITS}双](?![级轮方年次大个是要人拥])\\p{Script=Han}(?:${BUNDLE_VERBS.join('|')})(?![大道路街线])`,
  'gu',
)
const HEAD = BUNDLE_HEADS.join('|')
/** 推行三大机制, 强化四大功能区: the name of a bundle with 大; behind an enumeration, or with another head, modified. */
const GREAT = new RegExp(
  `${FREE}[三四五六七八九十]大(?:(?<!、[^，。；：]*)(?:${HEAD})|(?!主导|优势|传统|核心)\\p{Script=Han}{2,3}?(?:${HEAD}|${MODIFIED_HEADS.join('|')})|${CLASSED_THINGS})(?!支撑|改革|产业|专项|工程|基地|集群)`,
  'gu',
)
/** 以六个切入点为载体: what is relied on as a set. */
const RELIED_ON = /(?<=以)[三四五六七八九十][个大项类][^，。；、\d]{2,5}(?=为(?:载体|抓手|统领|重点|核心))/gu
/** 资本力量1+6, 党建+网格: sums without quotes. */
const SUM =
  /(?<![\d.%％])\d{1,3}[+＋](?:[\dNnXx]{1,3})(?:[+＋][\dNnXx]{1,3})*(?![\d.%％])|\p{Script=Han}{2}(?:[+＋]\p{Script=Han}{2})+/gu
/** 六字要求, 十六字方针. */
const WORDS_OF = new RegExp(`${FREE}[${DIGITS}]{1,3}字(?:总?要求|方针|原则|诀|经|理念)`, 'gu')
/** 两高四着力, 四重点一稳定一保证: numbers and what they stand for, twice or more, without a measure word. */
const PART = `[${DIGITS}](?![${UNIT_MEASURES}])[^\\P{Script=Han}${DIGITS}百千万亿${UNIT_MEASURES}和与的在是]{1,3}`
const CHAIN = new RegExp(`${FREE}(?:${PART}){2,5}(?=[”"」，。；、的工战要思目部总发]|$)`, 'gu')
/** 一项目、一清单、一台账: one of each. */
const ONE_OF_EACH =
  /(?<![第十统单唯])一(?![套个支批条张份])\p{Script=Han}{2,3}(?:、一(?![套个支批条张份])\p{Script=Han}{2,3}){1,4}(?=[，。；的推制工机]|$)/gu
/** 对外开放三年行动计划, 为民造福十条意见: a programme named by its years or articles, with what it is for. */
const PROGRAMME = new RegExp(
  `[\\p{Script=Han}]{0,14}${FREE}${NUMBER}(?:年\\p{Script=Han}{0,4}行动(?:计划|方案)?|条(?:意见|措施|举措|政策|硬措施)|项(?:规定|铁规))`,
  'gu',
)
/** A name shorter than this (新) is no name. */
const MIN_NAME = 2
/** 一锤接着一锤敲: repeated ones beyond four characters are sayings. */
const SAYING = /^一(?!.*、)(?!.*[两二三四五六七八九十]).{4,}/u
const STOP = new RegExp(`^.*(?:${PROGRAMME_STOPS.join('|')})|^[和与]`, 'u')

/** The numeral formulae that stand without quotes. */
export function findNumerals(statement: PassageStatement): SloganCandidate[] {
  const text = foldScript(statement.text)
  const idioms = idiomStarts(statement)
  const bounds = wordBounds(statement)
  const plain = [BUNDLE, GREAT, RELIED_ON, WORDS_OF, CHAIN, ONE_OF_EACH].flatMap(pattern => [
    ...text.matchAll(pattern),
  ])
  const sums = [...text.matchAll(SUM)].filter(
    ({ index, 0: { length } }) => bounds.size < 2 || (bounds.has(index) && bounds.has(index + length)),
  )
  return [
    ...[...text.matchAll(PROGRAMME)].flatMap(match => programme(statement.text, match.index, match[0])),
    ...[...plain, ...sums]
      .filter(({ index, 0: found }) => !idioms.has(index) && !SAYING.test(found))
      .map(({ index, 0: found }) => candidate(statement.text, index, index + found.length)),
  ]
}

/** A programme needs a name in front of its number: 为民造福|十条意见. */
function programme(text: string, from: number, found: string): SloganCandidate[] {
  const skipped = STOP.exec(found)?.[0].length ?? 0
  const name = found.slice(skipped).search(new RegExp(`${NUMBER}(?:年|条|项)`, 'u'))
  return name >= MIN_NAME ? [candidate(text, from + skipped, from + found.length)] : []
}

function candidate(text: string, from: number, to: number): SloganCandidate {
  const canonical = canonicalFormula(text.slice(from, to))
  const members = formulaMembers({ canonical, members: [] })
  return { range: { from, to }, canonical, kind: 'numeral', members, rule: 'numeral' }
}

/** Where the words of four characters begin that the dictionary knows (一心一意): they are no formulae. */
function idiomStarts({ tokens }: PassageStatement): Set<number> {
  const starts = new Set<number>()
  let at = 0
  for (const { surface } of tokens) {
    if (surface.length >= 4) starts.add(at)
    at += surface.length
  }
  return starts
}
