import { usageOf } from '../../background/background.js'
import {
  EXTENDING_MODIFIERS,
  NAMED_BEHIND,
  PLACE_EPITHETS,
  PLAIN_WORDS,
  STRATEGY,
  STRATEGY_BEFORE,
  STRATEGY_BEHIND,
} from '../../lexicon/slogan-cues.js'
import type { FormulaMatch } from '../formulary.js'
import { type Found, placesOf, type SloganRule } from './rule.js'
import { fillsWords, type Scene } from './scene.js'

/** Up to this length a formula must fill whole words to be itself and not a part of others. */
const MAX_AMBIGUOUS = 3
const EPITHETS = PLACE_EPITHETS.join('|')

/** Formulae that are known, and those that a place coins of its name or of a strategy. */
export const BRAND_RULES: readonly SloganRule[] = [
  {
    id: 'known',
    why: 'a formula of the lexicon, the manifest or this document in plain print, with the modifier that makes another formula of it',
    needs: /\p{Script=Han}{2}/u,
    gives: findKnown,
    weight: 0.85,
    yes: [
      ['建设国家中心城市。', '国家中心城市'],
      ['建设现代化国家中心城市。', '现代化国家中心城市'],
      ['实施更加积极的财政政策。', '更加积极的财政政策'],
      ['实施更加积极的就业政策。', '更加积极的就业政策'],
      ['扎实做好保交房工作。', '保交房'],
      ['推进乡村全面振兴。', '乡村全面振兴'],
    ],
    no: ['坚持改革开放不动摇。', '不断更新发展理念。', '推动可持续发展。', '发放低保金。'],
  },
  {
    id: 'epithet',
    why: 'what a place calls itself: adjectives in front of its short name',
    needs: new RegExp(`${EPITHETS}|都市[区圈]`, 'u'),
    gives: findEpithets,
    weight: 0.7,
    yes: [
      ['建设美丽湖城。', '美丽湖城'],
      ['建设和谐平安湖城。', '和谐平安湖城'],
      ['规划湖城都市区。', '湖城都市区'],
    ],
    no: ['建设美丽湖城市区。', '建设美丽山城。'],
  },
  {
    id: 'strategy',
    why: 'two characters and what they make of the place; one that the background does not know stands alone between marks, behind a verb that takes strategies or in front of 战略',
    needs: /[强立兴富靓活治][国省市县区州企]/u,
    gives: findStrategies,
    weight: 0.7,
    yes: [
      ['推进依法治市。', '依法治市'],
      ['坚持湖产强市、文旅兴县。', '湖产强市', '文旅兴县'],
      ['实施竹业富县战略。', '竹业富县'],
    ],
    no: [
      '作为推动强省建设的举措。',
      '建成一批强省强市的大项目。',
      '支持更多优强企业上市。',
      '发展和较强国际竞争力。',
    ],
  },
]

function findKnown(scene: Scene): Found[] {
  return scene.known.flatMap(match => {
    const { from, to } = match.range
    if (to - from <= MAX_AMBIGUOUS && !fillsWords(scene, match.range)) return []
    return isPlainWord(scene, match) ? [] : [extended(scene.text, match)]
  })
}

/** 更新|发展理念: 新 belongs to the word before. */
const NEW_BELONGS_BEFORE = /[更创翻革刷]$/u
/** A short formula that this share of all reports prints, and hardly one in quotes, is a word of the language. */
const UBIQUITOUS = { length: 4, reports: 250, quoted: 0.1 } as const

/** A formula that is a word of the language too, and not named as a formula here. */
function isPlainWord({ text }: Scene, { range: { from, to }, formula }: FormulaMatch): boolean {
  const word = text.slice(from, to)
  if (word.startsWith('新') && NEW_BELONGS_BEFORE.test(text.slice(0, from))) return true
  if (formula.origin === 'manifest' || NAMED_BEHIND.test(text.slice(to))) return false
  if (PLAIN_WORDS.has(word)) return true
  if (word.length > UBIQUITOUS.length) return false
  const usage = usageOf(word)
  return (
    usage !== null && usage.reports >= UBIQUITOUS.reports && usage.quoted < UBIQUITOUS.quoted * usage.reports
  )
}

function extended(text: string, { range, formula }: FormulaMatch): Found {
  const before = text.slice(0, range.from)
  const modifier = EXTENDING_MODIFIERS.find(one => before.endsWith(one))
  if (!modifier) return { range, canonical: formula.canonical, kind: 'brand', members: formula.members }
  const from = range.from - modifier.length
  return {
    range: { from, to: range.to },
    kind: 'brand',
    members: [],
  }
}

function findEpithets({ text, places }: Scene): Found[] {
  if (places.length === 0) return []
  const names = places.join('|')
  const epithets = new RegExp(`(?:现代化|新)?(?:${EPITHETS}){1,3}新?(?:${names})(?![市区县省州])`, 'gu')
  const regions = new RegExp(`(?:${names})都市[区圈]`, 'gu')
  return [...placesOf(text, epithets), ...placesOf(text, regions)].map(range => ({ range, kind: 'brand' }))
}

function findStrategies(scene: Scene): Found[] {
  const { text, bounds } = scene
  return placesOf(text, STRATEGY)
    .filter(({ from, to }) => bounds.size < 2 || (bounds.has(from) && bounds.has(to - 2)))
    .filter(({ from, to }) => {
      const alone = STRATEGY_BEFORE.test(text.slice(0, from)) && STRATEGY_BEHIND.test(text.slice(to))
      return alone || usageOf(text.slice(from, to)) !== null
    })
    .map(range => ({ range, kind: 'brand' }))
}
