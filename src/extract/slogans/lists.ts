import { FORMULA_NOUNS, FORMULA_VERBS } from '../../lexicon/slogan-cues.js'
import type { PassageStatement } from '../../model/statement.js'
import { canonicalFormula } from '../../text/formulae.js'
import { foldScript } from '../../text/script.js'
import type { Formulary } from '../formulary.js'
import type { SloganCandidate } from './candidate.js'

/** A list of two is as often a plain enumeration. */
const MIN_MEMBERS = 3
const LIST = /[\p{Script=Han}]{2,8}(?:、[\p{Script=Han}]{2,8}){2,8}/gu
/** 稳、进、好、准 before 四字要求: one character each. */
const CHARACTERS =
  /(?<!\p{Script=Han})\p{Script=Han}(?:、\p{Script=Han}){2,9}(?=[”"」]?[“"「]?[三四五六七八九十]字)|(?<=[围绕扣抓好住照])\p{Script=Han}(?:、\p{Script=Han}){2,9}(?=[“"「]?[三四五六七八九十]字)/gu
/** 国家所需、本地所能: what is asked for and what one has to give. */
const DEMAND_AND_MEANS =
  /\p{Script=Han}{2,3}所(?:需|急|盼|望|向|忧)、\p{Script=Han}{2,3}所(?:能|长|优|有|为|特)/gu
/** 东线、中线、西线|某某之路: members that share their last character with the head's own modifier. */
const ELLIPTIC = /(?:\p{Script=Han}(\p{Script=Han})、)(?:\p{Script=Han}\1、)*$/u
/** Nouns that name a list of phrases as a formula even where the phrases share no character. */
const STRICT_NOUNS = /^的?(?:总?方针|总?原则|理念|总?要求|总?基调|方略|总?思路)/u

/** The parallel lists that stand without quotes and are named as a set. */
export function findLists(statement: PassageStatement, formulary: Formulary): SloganCandidate[] {
  const text = foldScript(statement.text)
  const found = [
    ...[...text.matchAll(DEMAND_AND_MEANS), ...text.matchAll(CHARACTERS)].map(({ index, 0: list }) => ({
      from: index,
      to: index + list.length,
    })),
    ...[...text.matchAll(LIST)].flatMap(({ index, 0: list }) => namedList(text, index, list)),
    ...widenedFormulae(text, formulary),
  ]
  return found.map(range => {
    const canonical = canonicalFormula(statement.text.slice(range.from, range.to))
    return { range, canonical, kind: 'list', members: canonical.split('、'), rule: 'list' }
  })
}

/** The parallel run of an enumeration, where a noun or a verb beside it names it as a formula. */
function namedList(text: string, index: number, list: string): { from: number; to: number }[] {
  const items = list.split('、')
  const last = items.at(-1) as string
  const { length } = items[1] as string
  const first = (items[0] as string).slice(-length)
  const tail = last.slice(0, length)
  const run = [first, ...items.slice(1, -1), tail]
  if (length < 2 || length > 5 || run.some(item => item.length !== length)) return []
  const from = index + (items[0] as string).length - length
  const to = index + list.length - last.length + length
  const shared = sharesCharacter(run)
  const behind = text.slice(to)
  const before = text.slice(0, from)
  if (length === 4 && STRICT_NOUNS.test(behind)) return [{ from, to }]
  if (!shared || run.length < MIN_MEMBERS || new Set(run).size < run.length) return []
  const named = new RegExp(
    `^(?:的|[一二三四五六七八九十]+[字大个])?(?:发展|功能|工作|总体|城市)?(?:${FORMULA_NOUNS.join('|')})`,
    'u',
  )
  const governed =
    new RegExp(`(?:${FORMULA_VERBS.join('|')})$`, 'u').test(before) && /^(?:[，。；]|$)/u.test(behind)
  return named.test(behind) || governed ? [{ from, to }] : []
}

/** Whether all members have a character in common at one place. */
function sharesCharacter(items: readonly string[]): boolean {
  const first = items[0] as string
  return [...first].some((character, at) => items.every(item => item.charAt(at) === character))
}

/** Known lists with members that this text adds, and known names with coordinated modifiers in front. */
function widenedFormulae(text: string, formulary: Formulary): { from: number; to: number }[] {
  return formulary.match(text).flatMap(({ range }) => {
    const surface = text.slice(range.from, range.to)
    const ending = surface.slice(-1)
    const more = surface.includes('、')
      ? new RegExp(`^(?:、\\p{Script=Han}{1,8}?${ending}(?=[、，。；的为]|$))+`, 'u').exec(
          text.slice(range.to),
        )
      : null
    if (more) return [{ from: range.from, to: range.to + more[0].length }]
    const modifiers = ELLIPTIC.exec(text.slice(0, range.from))
    const elliptic = modifiers && modifiers[1] === surface.charAt(1) && surface.length > 4
    return elliptic ? [{ from: modifiers.index, to: range.to }] : []
  })
}
