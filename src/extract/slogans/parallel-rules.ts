import {
  CREED_HEADS,
  GRADES,
  LACK_BEHIND,
  LIST_GOVERNORS,
  OPENING_GRADES,
  OPENING_VERBS,
  THING_ENDINGS,
  VISION_HEADS,
} from '../../lexicon/list-cues.js'
import type { TextRange } from '../../model/span.js'
import type { Found, SloganRule } from './rule.js'
import { fillsWords, type Scene } from './scene.js'

/** Members of a parallel list are phrases of up to this many characters. */
const MAX_MEMBER = 12
const ENUMERATION = new RegExp(
  `\\p{Script=Han}{2,${MAX_MEMBER + 8}}(?:、\\p{Script=Han}{2,${MAX_MEMBER}}){1,9}`,
  'gu',
)
const GOVERNOR = new RegExp(`^.*(?:${LIST_GOVERNORS.join('|')})(?=.{2})`, 'u')
/** What stands behind the last member: 等系列, 的要求. */
const TAIL = /(?<=..)(?:等|的).*$/u
/** A last member that is joined by 和 belongs to the list: without it the list is cut. */
const GOES_ON = /^(?:和|及|与|以及)/u

/** A shape that makes a formula of an enumeration: the members it has, or null where it has it not. */
type Shape = (items: readonly string[]) => readonly string[] | null

const all = (items: readonly string[], test: (item: string) => boolean) => items.every(test)
const distinct = (items: readonly string[]) => new Set(items).size === items.length
const endsInThing = (item: string) => THING_ENDINGS.includes(item.slice(-1))

/** 底线意识、火线意识、战场意识: three or more of one length with heads of a creed, or of what a place means to be. */
const headed: Shape = items => {
  const even = items.length > 2 ? evenItems(items, 4) : null
  if (!even) return null
  const creed = CREED_HEADS.some(head => all(even, item => item.endsWith(head)))
  return creed || all(even, item => VISION_HEADS.some(head => item.endsWith(head))) ? even : null
}

/** 为民服务孺子牛、创新发展拓荒牛: long ones of one length that rhyme; a head in common is an enumeration's. */
const MIN_RHYMED = 6
const rhymed: Shape = items => {
  const even = items.length > 2 ? evenItems(items, MIN_RHYMED) : null
  const first = even?.[0] ?? ''
  const rhymes = even && !endsInThing(first) && all(even, item => item.endsWith(first.slice(-1)))
  return rhymes && !all(even, item => item.endsWith(first.slice(-2))) ? even : null
}

/** 综合实力更大跨越、空间结构更大优化: of one length, with a grade or a particle and its neighbour in common inside. */
const MIN_SHARED = 5
const BINDING = new RegExp(`[${GRADES}不向于从]`, 'u')
const shared: Shape = items => {
  const even = items.length > 2 ? evenItems(items, MIN_SHARED) : null
  if (!even) return null
  const first = even[0] as string
  if (all(even, item => item.charAt(0) === first.charAt(0) || endsInThing(item))) return null
  for (let at = 1; at < first.length - 2; at++) {
    const pair = first.slice(at, at + 2)
    if (BINDING.test(pair) && !pair.includes('的') && all(even, item => item.startsWith(pair, at)))
      return even
  }
  return null
}

/** 党建高质量、城市高品质、人民幸福高指数: a subject, 高 or 更, and its quality, at one distance from the end. */
const SUBJECT_GRADES = '高更'
const graded: Shape = items => {
  if (items.length < 3) return null
  for (const grade of SUBJECT_GRADES) {
    const at = (items[1] as string).lastIndexOf(grade)
    const behind = (items[1] as string).length - at
    if (at < 2 || behind < 3) continue
    const members = items.map((item, index) => cutGraded(item, index, items.length, grade, behind))
    const tails = members.map(member => member.slice(1 - behind))
    const grades = all(members, member => member.at(-behind) === grade && member.length > behind + 1)
    if (grades && distinct(tails)) return members
  }
  return null
}

function cutGraded(item: string, index: number, count: number, grade: string, behind: number): string {
  if (index === 0) return item.replace(GOVERNOR, '')
  return index < count - 1 ? item : item.slice(0, item.indexOf(grade) + behind)
}

/** 投资自由化、贸易便利化、监管法治化: three subjects and what becomes of them, or two of one length; four bare ones. */
const MIN_TRANSFORMED = 4
const BECOMES = /..(?<![绿文变净美亮硬消石转风])化$/u
/** A subject with what becomes of it has more characters than what becomes of it alone. */
const BARE = 3
const transformed: Shape = items => {
  const members = items.map((item, index) => {
    const member = item.slice(0, item.lastIndexOf('化') + 1)
    return index === 0 ? member.replace(GOVERNOR, '') : member
  })
  if (!all(members, member => BECOMES.test(member)) || !distinct(members)) return null
  const bare = members.filter(({ length }) => length === BARE).length
  if (bare > 0) return bare === members.length && bare >= MIN_TRANSFORMED ? members : null
  const lengths = members.map(({ length }) => length)
  if (Math.max(...lengths) > 2 * Math.min(...lengths)) return null
  return members.length > 2 || (lengths[0] === lengths[1] && Math.min(...lengths) > 4) ? members : null
}

/** 增绿、增水、增文化、增公共空间; 高质量…、高水平…、高品质…: one verb or grade opens them all. */
const MAX_OPENED = 6
const MIN_ACTS = 4
/** Words of a report that open any enumeration: 重大项目、重大工程; 高于预期、高于上年. */
const COMMON_OPENING = /^(?:重大|重点|高于|严格|强化|推进|促进|提高|提升|高技术|高附加)/u
const opened: Shape = items => {
  if (items.length < 3) return null
  const opener = (items[1] as string).charAt(0)
  const verb = OPENING_VERBS.includes(opener) && items.length >= MIN_ACTS
  if (!verb && !OPENING_GRADES.includes(opener)) return null
  const first = (items[0] as string).slice((items[0] as string).indexOf(opener))
  const members = cutLast([first, ...items.slice(1)])
  if (!members || !distinct(members) || !all(members, member => member.startsWith(opener))) return null
  if (members.some(member => COMMON_OPENING.test(member))) return null
  const seconds = members.map(member => member.slice(1, 3))
  const bound = verb ? MAX_OPENED : MAX_MEMBER
  return distinct(seconds) && all(members, ({ length }) => length > 1 && length <= bound) ? members : null
}

/** Nouns that all members share, and that stand behind the last. */
const COMMON_HEAD = /^(?:建设|发展|开发|体系|格局|工程|活动|战略|局面|新格局|新局面|有利时机)?$/u

/** The last member cut to the length that all others have; null where something else than a common head is cut off. */
function cutLast(items: readonly string[]): readonly string[] | null {
  const { length } = items[0] as string
  if (items.slice(0, -1).some(item => item.length !== length)) return items
  const last = items.at(-1) as string
  return COMMON_HEAD.test(last.slice(length)) ? [...items.slice(0, -1), last.slice(0, length)] : null
}

/** 强投资、夯基础、调结构、求提升: a verb of one character and what it acts on, four or more. */
const VERB_OBJECT = new RegExp(`^[${OPENING_VERBS}]\\p{Script=Han}{2}$`, 'u')
/** 干在实处、走在前列、作出示范: verbs with their result. */
const VERB_RESULT = /^\p{Script=Han}[在出成于到][^、]{2}$/u
const acting: Shape = items => {
  const even = items.length > 2 ? evenItems(items, 3) : null
  if (!even) return null
  const objects =
    even.length >= MIN_ACTS && !all(even, endsInThing) && all(even, item => VERB_OBJECT.test(item))
  return objects || all(even, item => VERB_RESULT.test(item)) ? even : null
}

/** The items cut to one length, that of the inner ones; null where these differ. */
function evenItems(items: readonly string[], min: number): readonly string[] | null {
  const length = (items.length > 2 ? (items[1] as string) : (items.at(-1) as string)).length
  const even = [
    (items[0] as string).slice(-length),
    ...items.slice(1, -1),
    (items.at(-1) as string).slice(0, length),
  ]
  return length >= min && all(even, item => item.length === length) && distinct(even) ? even : null
}

/** Lists whose members are parallel in words, not only in kind: nothing beside them need name them. */
export const PARALLEL_RULES: readonly SloganRule[] = [
  {
    ...parallel(headed),
    id: 'parallel-headed',
    why: 'three or more of one length with heads of a creed, or of what a place means to be',
    yes: [
      ['树立底线意识、火线意识、战场意识。', '底线意识、火线意识、战场意识'],
      ['建设产业新城、文旅新城、智慧新城。', '产业新城、文旅新城、智慧新城'],
    ],
    no: [
      '一些人服务意识、法治意识、责任意识不强。',
      '增强机遇意识、忧患意识、危机意识和责任意识。',
      '推进东河片区、西河片区、南河片区建设。',
    ],
  },
  {
    ...parallel(rhymed),
    id: 'parallel-rhymed',
    why: 'three or more long ones of one length that rhyme in one character; two in common are the head of an enumeration',
    yes: [
      [
        '发扬为民服务孺子牛、创新发展拓荒牛、艰苦奋斗老黄牛精神。',
        '为民服务孺子牛、创新发展拓荒牛、艰苦奋斗老黄牛',
      ],
    ],
    no: [
      '推进东湖电厂一期、西湖电厂二期、南湖电厂三期。',
      '改善信贷投放力度、项目审批速度、土地供应强度。',
      '把握社会发展目标、城市空间坐标。',
    ],
  },
  {
    ...parallel(shared),
    id: 'parallel-shared',
    why: 'three or more of one length, with a grade or a particle and its neighbour in common inside',
    yes: [
      [
        '实现综合实力更大跨越、空间结构更大优化、科技创新更大突破。',
        '综合实力更大跨越、空间结构更大优化、科技创新更大突破',
      ],
    ],
    no: ['构建城区店为龙头、乡镇店为骨干、村级店为基础的网络。'],
  },
  {
    ...parallel(graded),
    id: 'parallel-graded',
    why: 'a subject, 高 or 更, and its quality, three times or more',
    yes: [['追求党建高质量、城市高品质、文化高品位。', '党建高质量、城市高品质、文化高品位']],
    no: [
      '制定好政策、提供好服务、营造好环境。',
      '构筑大板块、打造大通道、建设大都市。',
      '研究新情况、解决新问题、总结新经验。',
    ],
  },
  {
    ...parallel(transformed),
    id: 'parallel-transformed',
    why: 'three subjects and what becomes of them, or two of one length; four bare ones',
    yes: [['推进投资自由化、贸易便利化、监管法治化。', '投资自由化、贸易便利化、监管法治化']],
    no: ['提高农业水利化、机械化、信息化和规模化水平。', '提升农业产业化、规模化、组织化、品牌化水平。'],
  },
  {
    ...parallel(opened),
    id: 'parallel-opened',
    why: 'one verb opens four, one grade three or more',
    yes: [
      ['坚持增绿、增水、增文化、增公共空间。', '增绿、增水、增文化、增公共空间'],
      ['推动大枢纽、大产业、大都市建设。', '大枢纽、大产业、大都市'],
    ],
    no: [
      '审查重大项目、重大工程、重大资金。',
      '增速高于预期、高于上年、高于全国。',
      '大力开发高技术含量、高附加值、高成长性的产品。',
    ],
  },
  {
    ...parallel(acting),
    id: 'parallel-acting',
    why: 'four verbs with their objects, or three with their results, of three and four characters',
    yes: [
      ['统筹强投资、夯基础、调结构、求提升。', '强投资、夯基础、调结构、求提升'],
      ['做到干在实处、走在前列、作出示范。', '干在实处、走在前列、作出示范'],
    ],
    no: ['增设幼儿园、养老院、图书馆、体育馆。'],
  },
]

function parallel(shape: Shape): Pick<SloganRule, 'needs' | 'gives' | 'weight'> {
  return { needs: /、/u, gives: scene => findParallels(scene, shape), weight: 0.75 }
}

function findParallels(scene: Scene, shape: Shape): Found[] {
  return [...scene.text.matchAll(ENUMERATION)].flatMap(({ index, 0: list }): Found[] => {
    const items = list.split('、')
    const members = shape([...items.slice(0, -1), (items.at(-1) as string).replace(TAIL, '')])
    const range = members && placeOf(index, list, members)
    return range && standsAlone(scene, range) ? [{ range, kind: 'list' }] : []
  })
}

function placeOf(index: number, list: string, members: readonly string[]): TextRange | null {
  const run = members.join('、')
  const at = list.indexOf(run)
  return at < 0 ? null : { from: index + at, to: index + at + run.length }
}

/** A list begins and ends with a word, is not cut before its last member, and is not what is found wanting. */
function standsAlone(scene: Scene, range: TextRange): boolean {
  const behind = scene.text.slice(range.to)
  return fillsWords(scene, range) && !GOES_ON.test(behind) && !LACK_BEHIND.test(behind)
}
