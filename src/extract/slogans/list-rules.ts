import { COUNTED_LIST, FORMULA_VERBS, LIST_NOUNS } from '../../lexicon/slogan-cues.js'
import type { TextRange } from '../../model/span.js'
import { type Found, placesOf, type SloganRule } from './rule.js'
import { fillsWords, type Scene } from './scene.js'

/** A list of two is as often a plain enumeration. */
const MIN_MEMBERS = 3
/** Members of an unquoted list are phrases of up to five characters. */
const MAX_MEMBER = 5
const LIST = /[\p{Script=Han}]{2,8}(?:、[\p{Script=Han}]{2,8}){2,8}/gu
const CHARACTERS =
  /(?<!\p{Script=Han})\p{Script=Han}(?:、\p{Script=Han}){2,9}(?=[”"」]?[“"「]?[三四五六七八九十]字)|(?<=[围绕扣抓好住照])\p{Script=Han}(?:、\p{Script=Han}){2,9}(?=[“"「]?[三四五六七八九十]字)/gu
const DEMAND_AND_MEANS =
  /\p{Script=Han}{2,3}所(?:需|急|盼|望|向|忧)、\p{Script=Han}{2,3}所(?:能|长|优|有|为|特)/gu
/** 东线、中线、西线|某某之路: members that share their last character with the head's own modifier. */
const ELLIPTIC = /(?:\p{Script=Han}(\p{Script=Han})、)(?:\p{Script=Han}\1、)*$/u
/** Modifiers and the verbs of a chain have two characters. */
const MODIFIER = 2
const NUMBERED = /^[一二两三四五六七八九十双]/u
const GOVERNED = new RegExp(`(?:${FORMULA_VERBS.join('|')})$`, 'u')
const CLAUSE_END = /^(?:[，。；]|$)/u

/** Lists in plain print that something beside them names as a set, or that known formulae make. */
export const LIST_RULES: readonly SloganRule[] = [
  {
    id: 'list-characters',
    why: 'one character each, counted by what follows',
    needs: /、.、.{0,4}字/u,
    gives: scene => lists(placesOf(scene.text, CHARACTERS)),
    weight: 0.9,
    yes: [['紧扣稳、准、快、实四字要求。', '稳、准、快、实']],
    no: ['米、面、油供应充足。'],
  },
  {
    id: 'list-demand',
    why: 'what is asked for and what one has to give',
    needs: /所.、.{2,3}所/u,
    gives: scene => lists(placesOf(scene.text, DEMAND_AND_MEANS).map(range => fromWord(scene, range))),
    weight: 0.85,
    yes: [['立足国家所需、湖城所能。', '国家所需、湖城所能']],
    no: ['农户所需、市场所缺。'],
  },
  {
    id: 'list-named',
    why: 'members of one length that a noun behind them calls a policy or a requirement, that a number counts, or that a verb upholds to the end of the clause; in the last two cases with a character in common',
    needs: /、.+、/u,
    gives: ({ text }) =>
      lists([...text.matchAll(LIST)].flatMap(({ index, 0: list }) => namedList(text, index, list))),
    weight: 0.8,
    yes: [
      ['遵循源头治理、系统治理、综合治理的方针。', '源头治理、系统治理、综合治理'],
      ['坚持问政于民、问需于民、问计于民。', '问政于民、问需于民、问计于民'],
      ['落实湖要清、岸要绿、水要活三大目标。', '湖要清、岸要绿、水要活'],
    ],
    no: ['按照水清、岸绿、景美的要求推进整治。', '发展种植、养殖、加工。', '建设学校、医院、车站。'],
  },
  {
    id: 'list-widened',
    why: 'a known list with members that this text adds, or a known name with coordinated modifiers in front',
    needs: /、/u,
    gives: scene => lists(widenedFormulae(scene)),
    weight: 0.85,
    yes: [
      ['推进产业基础高级化、产业链现代化、产业体系绿色化。', '产业基础高级化、产业链现代化、产业体系绿色化'],
      ['建设陆上、网上、海上丝绸之路。', '陆上、网上、海上丝绸之路'],
    ],
    no: ['建设海上丝绸之路。'],
  },
  {
    id: 'list-chain',
    why: 'verbs with a known formula each are one formula; bundles stay their own',
    needs: /、.{4,14}、/u,
    gives: scene => lists(findChains(scene)),
    weight: 0.8,
    yes: [
      ['立足新发展阶段、贯彻新发展理念、构建新发展格局。', '立足新发展阶段、贯彻新发展理念、构建新发展格局'],
    ],
    no: ['做好“六稳”工作、落实“六保”任务、抓好秋收。'],
  },
]

function lists(ranges: readonly TextRange[]): Found[] {
  return ranges.map(range => ({ range, kind: 'list' }))
}

/** The range from the first word that begins in it. */
function fromWord(scene: Scene, { from, to }: TextRange): TextRange {
  let at = from
  while (scene.bounds.size > 1 && !scene.bounds.has(at) && at < to) at += 1
  return { from: at, to }
}

/** The parallel run of an enumeration, where a noun or a verb beside it names it as a formula. */
function namedList(text: string, index: number, list: string): TextRange[] {
  const run = parallelRun(list)
  if (!run) return []
  const cut = list.indexOf(run.join('、'))
  if (cut === 1) return []
  const from = index + cut
  const range = { from, to: from + run.join('、').length }
  return isNamed(text, range, run) ? [range] : []
}

/** The items of an enumeration, its outer ones cut to the length of the inner; null where they differ in length. */
function parallelRun(list: string): string[] | null {
  const items = list.split('、')
  const { length } = items[1] as string
  if (length < 2 || length > MAX_MEMBER) return null
  const run = [
    (items[0] as string).slice(-length),
    ...items.slice(1, -1),
    (items.at(-1) as string).slice(0, length),
  ]
  return run.every(item => item.length === length) && new Set(run).size === run.length ? run : null
}

function isNamed(text: string, range: TextRange, run: readonly string[]): boolean {
  const behind = text.slice(range.to)
  if (COUNTED_LIST.test(behind)) return sharesCharacter(run)
  if (LIST_NOUNS.test(behind)) return run[0]?.length === 4 || sharesCharacter(run)
  const governed = GOVERNED.test(text.slice(0, range.from)) && CLAUSE_END.test(behind)
  return governed && run.length >= MIN_MEMBERS && sharesCharacter(run)
}

/** Whether all members have a character in common at one place. */
function sharesCharacter(items: readonly string[]): boolean {
  const first = items[0] as string
  return [...first].some((character, at) => items.every(item => item.charAt(at) === character))
}

function widenedFormulae(scene: Scene): TextRange[] {
  return scene.known.flatMap(({ range }) => {
    const surface = scene.text.slice(range.from, range.to)
    const more = surface.includes('、') ? moreMembers(scene, range) : 0
    if (more > 0) return [{ from: range.from, to: range.to + more }]
    const modifiers = ellipsis(scene, range)
    return modifiers > 0 ? [{ from: range.from - modifiers, to: range.to }] : []
  })
}

/** The length of the members behind a known list that end as its own do. */
function moreMembers(scene: Scene, range: TextRange): number {
  const ending = scene.text.charAt(range.to - 1)
  const more = new RegExp(`^(?:、\\p{Script=Han}{1,8}?${ending}(?=[、，。；的为]|$))+`, 'u')
  const length = more.exec(scene.text.slice(range.to))?.[0].length ?? 0
  return length > 0 && fillsWords(scene, { from: range.from, to: range.to + length }) ? length : 0
}

/** The length of the coordinated modifiers before a known name: 空中、陆上、|海上丝绸之路. */
function ellipsis({ text, formulary }: Scene, range: TextRange): number {
  const [before, surface] = [text.slice(0, range.from), text.slice(range.from, range.to)]
  if (surface.length <= MODIFIER + 2) return 0
  const [rhymed] = ELLIPTIC.exec(before) ?? []
  if (rhymed && rhymed.at(-2) === surface.charAt(1)) return rhymed.length
  const head = surface.slice(MODIFIER)
  const listed = /(?:\p{Script=Han}{2}、){2,}$/u.exec(before)?.[0] ?? ''
  const known = listed.split('、').filter(one => one !== '' && formulary.find(one + head))
  return known.length > 0 && known.length * (MODIFIER + 1) === listed.length ? listed.length : 0
}

const CHAIN = /(?:\p{Script=Han}{4,14}、){2,8}\p{Script=Han}{4,14}/gu

function findChains({ text, known }: Scene): TextRange[] {
  return [...text.matchAll(CHAIN)].flatMap(({ index, 0: list }) => {
    let at = index
    const links = list.split('、').map(item => {
      const link = linkOf(text, at, at + item.length, known)
      at += item.length + 1
      return link
    })
    const broken = links.indexOf(null)
    const run = (broken < 0 ? links : links.slice(0, broken)).flatMap(link => link ?? [])
    const [first, last] = [run[0], run.at(-1)]
    return first && last && run.length >= MIN_MEMBERS ? [{ from: first.from, to: last.to }] : []
  })
}

/** The verb and the formula that make a link of the item from `start` to `end`, or null. */
function linkOf(text: string, start: number, end: number, known: Scene['known']): TextRange | null {
  const match = known.find(({ range }) => range.to === end && range.from >= start + MODIFIER)
  if (!match || NUMBERED.test(match.formula.canonical)) return null
  return { from: match.range.from - MODIFIER, to: Math.min(end, text.length) }
}
