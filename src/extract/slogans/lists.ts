import { COUNTED_LIST, FORMULA_VERBS, LIST_NOUNS } from '../../lexicon/slogan-cues.js'
import type { TextRange } from '../../model/span.js'
import type { PassageStatement } from '../../model/statement.js'
import { canonicalFormula } from '../../text/formulae.js'
import { foldScript } from '../../text/script.js'
import type { Formulary } from '../formulary.js'
import { wordBounds } from './brands.js'
import type { SloganCandidate } from './candidate.js'
import { findParallels } from './parallels.js'

/** A list of two is as often a plain enumeration. */
const MIN_MEMBERS = 3
/** Members of an unquoted list are phrases of up to five characters. */
const MAX_MEMBER = 5
const LIST = /[\p{Script=Han}]{2,8}(?:、[\p{Script=Han}]{2,8}){2,8}/gu
/** 稳、进、好、准 before 四字要求: one character each. */
const CHARACTERS =
  /(?<!\p{Script=Han})\p{Script=Han}(?:、\p{Script=Han}){2,9}(?=[”"」]?[“"「]?[三四五六七八九十]字)|(?<=[围绕扣抓好住照])\p{Script=Han}(?:、\p{Script=Han}){2,9}(?=[“"「]?[三四五六七八九十]字)/gu
/** 国家所需、本地所能: what is asked for and what one has to give. */
const DEMAND_AND_MEANS =
  /\p{Script=Han}{2,3}所(?:需|急|盼|望|向|忧)、\p{Script=Han}{2,3}所(?:能|长|优|有|为|特)/gu
/** 东线、中线、西线|某某之路: members that share their last character with the head's own modifier. */
const ELLIPTIC = /(?:\p{Script=Han}(\p{Script=Han})、)(?:\p{Script=Han}\1、)*$/u
/** Modifiers and the verbs of a chain have two characters. */
const MODIFIER = 2
const NUMBERED = /^[一二两三四五六七八九十双]/u
const GOVERNED = new RegExp(`(?:${FORMULA_VERBS.join('|')})$`, 'u')

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
    ...findParallels(text, wordBounds(statement)),
    ...findChains(text, formulary),
  ]
  return found.map(range => {
    const canonical = canonicalFormula(statement.text.slice(range.from, range.to))
    return { range, canonical, kind: 'list', members: canonical.split('、'), rule: 'list' }
  })
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
  const governed = GOVERNED.test(text.slice(0, range.from)) && /^(?:[，。；]|$)/u.test(behind)
  return governed && run.length >= MIN_MEMBERS && sharesCharacter(run)
}

/** Whether all members have a character in common at one place. */
function sharesCharacter(items: readonly string[]): boolean {
  const first = items[0] as string
  return [...first].some((character, at) => items.every(item => item.charAt(at) === character))
}

/** Known lists with members that this text adds, and known names with coordinated modifiers in front. */
function widenedFormulae(text: string, formulary: Formulary): TextRange[] {
  return formulary.match(text).flatMap(({ range }) => {
    const surface = text.slice(range.from, range.to)
    const ending = surface.slice(-1)
    const more = surface.includes('、')
      ? new RegExp(`^(?:、\\p{Script=Han}{1,8}?${ending}(?=[、，。；的为]|$))+`, 'u').exec(
          text.slice(range.to),
        )
      : null
    if (more) return [{ from: range.from, to: range.to + more[0].length }]
    const modifiers = ellipsis(text.slice(0, range.from), surface, formulary)
    return modifiers > 0 ? [{ from: range.from - modifiers, to: range.to }] : []
  })
}

/** The length of the coordinated modifiers before a known name: 空中、陆上、|海上丝绸之路. */
function ellipsis(before: string, surface: string, formulary: Formulary): number {
  if (surface.length <= MODIFIER + 2) return 0
  const [rhymed] = ELLIPTIC.exec(before) ?? []
  if (rhymed && rhymed.at(-2) === surface.charAt(1)) return rhymed.length
  const head = surface.slice(MODIFIER)
  const listed = /(?:\p{Script=Han}{2}、){2,}$/u.exec(before)?.[0] ?? ''
  const known = listed.split('、').filter(one => one !== '' && formulary.find(one + head))
  return known.length > 0 && known.length * (MODIFIER + 1) === listed.length ? listed.length : 0
}

/** 立足新发展阶段、贯彻新发展理念、融入新发展格局: verbs with a known formula each are one formula; bundles stay their own. */
const CHAIN = /(?:\p{Script=Han}{4,14}、){2,8}\p{Script=Han}{4,14}/gu
function findChains(text: string, formulary: Formulary): TextRange[] {
  return [...text.matchAll(CHAIN)].flatMap(({ index, 0: list }) => {
    const items = list.split('、')
    const links = items.map(item => linkOf(item, formulary))
    const broken = links.indexOf(null)
    const run = (broken < 0 ? links : links.slice(0, broken)).flatMap(link => link ?? [])
    const from = list.indexOf(run.join('、'))
    return run.length < MIN_MEMBERS || from < 0
      ? []
      : [{ from: index + from, to: index + from + run.join('、').length }]
  })
}

/** The verb and the formula that make a link, or null. */
function linkOf(item: string, formulary: Formulary): string | null {
  const match = formulary.match(item).find(({ range }) => range.to === item.length && range.from >= MODIFIER)
  if (!match || NUMBERED.test(match.formula.canonical)) return null
  return item.slice(match.range.from - MODIFIER)
}
