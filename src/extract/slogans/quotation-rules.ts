import { usageByHash } from '../../background/background.js'
import { firstHash, secondHash } from '../../background/format.js'
import { BARE_NUMBER, FORMULA_NOUNS, FORMULA_VERBS, PLACE_ROLE } from '../../lexicon/slogan-cues.js'
import type { SloganKind } from '../../model/claim.js'
import type { TextRange } from '../../model/span.js'
import { canonicalFormula, formulaMembers } from '../../text/formulae.js'
import type { Found, SloganRule } from './rule.js'
import type { Scene } from './scene.js'

/** Longer quotations are somebody's sentences; lists may be longer, by their members. */
const MAX_PHRASE = 16
const MAX_LIST = 60
/** A member of a quoted list is a phrase, not a clause. */
const MAX_MEMBER = 14
/** Up to this length a quoted word needs a cue beside it to be a formula rather than a figure of speech. */
const MAX_WORD = 3
/** How far behind a quotation a noun may stand that classifies it. */
const CUE_REACH = 8

const NUMERAL_START = /^[一二两三四五六七八九十百千双多\d]/u
/** Two words side by side that an adjective of one character makes: “大民生”“好生活”. */
const COINED_WORD = '[“"「][大小好新美真全优强慧绿红暖活]\\p{Script=Han}{2}[”"」]'
const COINED_PAIR = new RegExp(COINED_WORD + COINED_WORD, 'gu')
const SEPARATOR = /[、，,]/u
const ANY_QUOTE = /[“‘「『〝"＂']/u

/** Formulae in quotes. What has their shape and is none is refused by a veto. */
export const QUOTATION_RULES: readonly SloganRule[] = [
  {
    id: 'quoted-known',
    why: 'a formula of the lexicon or the manifest, in quotes',
    needs: ANY_QUOTE,
    gives: scene => quotations(scene, surface => isKnown(scene, surface)),
    weight: 0.98,
    yes: [
      ['做好“六稳”工作。', '六稳'],
      ['深化「放管服」改革。', '放管服'],
    ],
    no: ['依托“湖城通”平台办理业务。'],
  },
  {
    id: 'quoted-shape',
    why: 'quotes around a numeral formula, a sum or a parallel list: nobody quotes such a thing for another reason',
    needs: ANY_QUOTE,
    gives: scene => quotations(scene, (surface, range) => hasShape(scene, surface, range)),
    weight: 0.95,
    yes: [
      ['推进“三湖一岛”建设。', '三湖一岛'],
      ['走“港口＋园区”的路子。', '港口+园区'],
      ['坚持“岸绿、水清、人和”。', '岸绿、水清、人和'],
      ['实施“1269”行动计划。', '1269'],
    ],
    no: ['“863”里有我们的名字。', '让“我们的湖”更美。'],
  },
  {
    id: 'quoted-phrase',
    why: 'four to sixteen characters in quotes: a brand, a slogan, the name of a programme',
    needs: ANY_QUOTE,
    gives: scene =>
      quotations(
        scene,
        surface =>
          !SEPARATOR.test(surface) &&
          !BARE_NUMBER.test(surface) &&
          surface.length > MAX_WORD &&
          surface.length <= MAX_PHRASE,
      ),
    weight: 0.85,
    yes: [
      ['叫响“水岸人家”。', '水岸人家'],
      ['推行“容缺办理”。', '容缺办理'],
    ],
    no: ['会上说“这是一件大家盼了很久很久的好事情啊”。'],
  },
  {
    id: 'quoted-word',
    why: 'a word of two or three characters in quotes is a figure of speech unless a noun calls it a formula (“X”理念), a verb upholds it (践行“X”), an adjective coins it beside another, or it says what a place is to a greater one',
    needs: ANY_QUOTE,
    gives: scene =>
      quotations(
        scene,
        (surface, range) =>
          surface.length > 1 &&
          surface.length <= MAX_WORD &&
          (hasCue(scene.text, range) || isCoined(scene.text, range)),
      ),
    weight: 0.75,
    yes: [
      ['践行“慢城”理念。', '慢城'],
      ['抓好“大民生”“好生活”。', '大民生', '好生活'],
      ['当好省城的“后花园”。', '后花园'],
    ],
    no: ['把“冷板凳”坐热。'],
  },
  {
    id: 'background',
    why: 'a phrase that other reports print in quotes as often as not is the formula where it stands in plain print too',
    needs: /\p{Script=Han}{4}/u,
    gives: findQuotedElsewhere,
    weight: 0.75,
    yes: [['推进三网融合和农超对接。', '三网融合', '农超对接']],
    no: ['固定资产投资加快，社会保障体系健全。', '十大工程完工，严禁政绩工程。'],
  },
]

/** The insides of quotations that pass, each with its canonical form; the members of a known one are those known. */
function quotations(scene: Scene, passes: (surface: string, range: TextRange) => boolean): Found[] {
  return scene.quotations.flatMap(range => {
    const surface = scene.text.slice(range.from, range.to)
    if (!passes(surface, range)) return []
    const known = scene.formulary.find(surface)
    const canonical = known?.canonical ?? canonicalFormula(scene.surface.slice(range.from, range.to))
    const members =
      known && known.members.length > 0 ? known.members : formulaMembers({ canonical, members: [] })
    return [{ range, canonical, members, kind: kindOf(canonical) }]
  })
}

function kindOf(canonical: string): SloganKind {
  if (canonical.includes('+')) return 'plus'
  return canonical.split('、').length > 2 ? 'list' : 'quoted'
}

function isKnown({ formulary }: Scene, surface: string): boolean {
  const known = formulary.find(surface)
  return known !== null && known.origin !== 'document'
}

function hasShape({ text }: Scene, surface: string, range: TextRange): boolean {
  if (BARE_NUMBER.test(surface)) return hasCue(text, range)
  const parts = surface.split(SEPARATOR)
  if (parts.length > 1)
    return surface.length <= MAX_LIST && parts.every(part => part.length > 0 && part.length <= MAX_MEMBER)
  if (surface.length > MAX_PHRASE || surface.length < 2) return false
  return /[+＋]/u.test(surface) || NUMERAL_START.test(surface)
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

const MAX_WORDS = 4
const MIN_LENGTH = 4
const MAX_LENGTH = 8
/** Fewer quotations, or all of them in one place, are a habit of that place. */
const MIN_QUOTED = 5
const MIN_PLACES = 3
/** A phrase that is quoted in fewer of its reports is a phrase that was quoted once. */
const MIN_SHARE = 0.5

/** Words, and no count of things: 十大工程. */
const PHRASE = /^(?![一二两三四五六七八九十]+[大项类种条级个])\p{Script=Han}+$/u

function findQuotedElsewhere(scene: Scene): Found[] {
  const found: Found[] = []
  const bounds = [...scene.bounds]
  for (let at = 0; at < bounds.length; at++) {
    const from = bounds[at] as number
    for (let words = MAX_WORDS; words > 0; words--) {
      const to = bounds[at + words]
      if (to === undefined || to - from > MAX_LENGTH) continue
      if (to - from < MIN_LENGTH) break
      const phrase = scene.text.slice(from, to)
      if (!PHRASE.test(phrase)) continue
      const usage = usageByHash(firstHash(phrase), secondHash(phrase))
      if (
        !usage ||
        usage.quoted < MIN_QUOTED ||
        usage.places < MIN_PLACES ||
        usage.quoted < MIN_SHARE * usage.reports
      )
        continue
      found.push({ range: { from, to }, kind: 'brand' })
      break
    }
  }
  return found
}
