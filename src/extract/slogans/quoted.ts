import {
  BARE_NUMBER,
  DAY,
  FORMULA_NOUNS,
  FORMULA_VERBS,
  HONOUR_BEFORE,
  HONOUR_BEHIND,
  NAME_ENDINGS,
  NAME_NOUNS,
  PLACE_ROLE,
  SPEECH_VERBS,
} from '../../lexicon/slogan-cues.js'
import type { SloganKind } from '../../model/claim.js'
import type { TextRange } from '../../model/span.js'
import type { PassageStatement } from '../../model/statement.js'
import { canonicalFormula, formulaMembers } from '../../text/formulae.js'
import { foldScript } from '../../text/script.js'
import type { Formulary } from '../formulary.js'
import type { SloganCandidate, SloganRule } from './candidate.js'
import { findQuotations } from './quotations.js'

/** Longer quotations are somebody's sentences; lists may be longer, by their members. */
const MAX_PHRASE = 16
const MAX_LIST = 60
/** A member of a quoted list is a phrase, not a clause. */
const MAX_MEMBER = 14
/** Up to this length a quoted word needs a cue beside it to be a formula rather than a figure of speech. */
const MAX_WORD = 3
/** How far behind a quotation a noun may stand that classifies it, or names the thing it is the name of. */
const CUE_REACH = 8

const SENTENCE_MARK = /[。！？!?：:…]/u
const SPEAKER = /[我你您他她咱]|这[是个种]|就是我|吗$|呢$/u
const NUMERAL_START = /^[一二两三四五六七八九十百千双多\d]/u
/** “三大改造”项目: a bundle, whatever kind of thing it is. */
const BUNDLE_START = /^[两三四五六七八九十][大个项]\p{Script=Han}/u
/** Two words side by side that an adjective of one character makes: “大民生”“好生活”. */
const COINED_WORD = '[“"「][大小好新美真全优强慧绿红暖活]\\p{Script=Han}{2}[”"」]'
const COINED_PAIR = new RegExp(COINED_WORD + COINED_WORD, 'gu')
const EVENT_BEHIND = /^[^，。；、]{0,4}(?:推介会|论坛|大会|大赛|博览会|展览会|研讨会|发布会|峰会)/u
const COMPARISON_BEFORE = /(?:像|如同|犹如|好比|比作|所谓)$/u
const COMPARISON_BEHIND = /^(?:一样|一般|般|似的)/u

/** The quoted formulae of a statement: those in quotes, less speech, names and figures of speech. */
export function findQuoted(statement: PassageStatement, formulary: Formulary): SloganCandidate[] {
  return findQuotations(statement.text).flatMap(range => {
    const rule = judgeQuotation(statement, range, formulary)
    return rule ? [quotedCandidate(statement.text, range, rule, formulary)] : []
  })
}

/** 让港口“动”起来, 让南部“动起来”: in quotes, the character of a known member (南动) which the turn does not name. */
export function findAllusions(
  { text }: PassageStatement,
  turnText: string,
  formulary: Formulary,
): SloganCandidate[] {
  return findQuotations(text).flatMap(range => {
    const hint = hintOf(text, range)
    const [member, another] = hint === null ? [] : formulary.membersEndingIn(hint)
    if (!member || another || turnText.includes(member)) return []
    return [{ range, canonical: member, members: [], kind: 'allusion' as const, rule: 'allusion' as const }]
  })
}

/** The one character that is to rise, or null. */
function hintOf(text: string, range: TextRange): string | null {
  const quoted = text.slice(range.from, range.to)
  const whole = quoted.length === 1 ? text.slice(range.from, range.to + 3).replace(/.(起来)$/u, '$1') : quoted
  return /^(\p{Script=Han})起来$/u.exec(whole)?.[1] ?? null
}

function quotedCandidate(
  text: string,
  range: TextRange,
  rule: SloganRule,
  formulary: Formulary,
): SloganCandidate {
  const surface = text.slice(range.from, range.to)
  const known = formulary.find(surface)
  const canonical = known?.canonical ?? canonicalFormula(surface)
  const members =
    known && known.members.length > 0 ? known.members : formulaMembers({ canonical, members: [] })
  return { range, canonical, members, kind: kindOf(canonical), rule }
}

function kindOf(canonical: string): SloganKind {
  if (canonical.includes('+')) return 'plus'
  return canonical.split('、').length > 2 ? 'list' : 'quoted'
}

/** The rule under which a quotation is a formula, or null where it is none. */
function judgeQuotation(
  statement: PassageStatement,
  range: TextRange,
  formulary: Formulary,
): SloganRule | null {
  const surface = statement.text.slice(range.from, range.to)
  if (formulary.refuses(surface)) return null
  const known = formulary.find(surface)
  if (known && known.origin !== 'document') return 'quoted-known'
  const text = foldScript(statement.text)
  return judgeForm(text, range, text.slice(range.from, range.to)) ?? (known ? 'quoted-known' : null)
}

function judgeForm(text: string, range: TextRange, surface: string): SloganRule | null {
  if (isSpeech(text, range) || isComparison(text, range) || DAY.test(surface)) return null
  if (BARE_NUMBER.test(surface)) return hasCue(text, range) ? 'quoted-shape' : null
  const parts = surface.split(/[、，,]/u)
  if (parts.length > 1) return isParallelList(surface, parts) && !isVerse(surface) ? 'quoted-shape' : null
  if (surface.length > MAX_PHRASE || surface.length < 2) return null
  if (/[+＋]/u.test(surface)) return 'quoted-shape'
  if (BUNDLE_START.test(surface)) return 'quoted-shape'
  if (isName(text, range) || isHonour(text, range)) return null
  if (NUMERAL_START.test(surface)) return 'quoted-shape'
  if (surface.length > MAX_WORD) return 'quoted-phrase'
  return hasCue(text, range) || isCoined(text, range) ? 'quoted-word' : null
}

function isParallelList(surface: string, parts: readonly string[]): boolean {
  return surface.length <= MAX_LIST && parts.every(part => part.length > 0 && part.length <= MAX_MEMBER)
}

/** Two lines of five or seven characters with a comma between them are verse. */
function isVerse(surface: string): boolean {
  return /^\p{Script=Han}{5}[，,]\p{Script=Han}{5}$|^\p{Script=Han}{7}[，,]\p{Script=Han}{7}$/u.test(surface)
}

function isSpeech(text: string, range: TextRange): boolean {
  const surface = text.slice(range.from, range.to)
  if (SENTENCE_MARK.test(surface) || SPEAKER.test(surface)) return true
  return SPEECH_VERBS.test(text.slice(0, range.from - 1)) && surface.length > MAX_PHRASE
}

function isComparison(text: string, range: TextRange): boolean {
  return (
    COMPARISON_BEFORE.test(text.slice(0, range.from - 1)) || COMPARISON_BEHIND.test(text.slice(range.to + 1))
  )
}

function isName(text: string, range: TextRange): boolean {
  const surface = text.slice(range.from, range.to)
  const behind = text.slice(range.to + 1)
  return (
    NAME_NOUNS.some(noun => behind.startsWith(noun)) ||
    EVENT_BEHIND.test(behind) ||
    NAME_ENDINGS.some(ending => surface.endsWith(ending))
  )
}

/** 荣获“国家级湖泊公园”称号: an honour is a name. */
function isHonour(text: string, range: TextRange): boolean {
  return HONOUR_BEFORE.test(text.slice(0, range.from - 1)) && HONOUR_BEHIND.test(text.slice(range.to + 1))
}

/** “大民生”“好生活”: words of three characters side by side, or what a place is to a greater one. */
function isCoined(text: string, range: TextRange): boolean {
  const surface = text.slice(range.from, range.to)
  if (PLACE_ROLE.test(surface)) return true
  return (
    surface.length === MAX_WORD &&
    [...text.matchAll(COINED_PAIR)].some(
      ({ index, 0: { length } }) => index < range.from && range.to < index + length,
    )
  )
}

/** Whether a noun that classifies formulae follows, or a verb that takes them precedes. */
function hasCue(text: string, range: TextRange): boolean {
  const before = text.slice(0, range.from - 1).replace(/[”"’」』]?[“"‘「『]?$/u, '')
  if (FORMULA_VERBS.some(verb => before.endsWith(verb))) return true
  const behind = /^[^，。；、！？\s]*/u.exec(text.slice(range.to + 1))?.[0].slice(0, CUE_REACH) ?? ''
  return FORMULA_NOUNS.some(noun => behind.includes(noun))
}
