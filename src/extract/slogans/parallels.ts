import {
  CREED_HEADS,
  GRADES,
  LIST_GOVERNORS,
  OPENING_GRADES,
  OPENING_VERBS,
  THING_ENDINGS,
  VISION_HEADS,
} from '../../lexicon/list-cues.js'
import type { TextRange } from '../../model/span.js'

/** Members of a parallel list are phrases of up to this many characters. */
const MAX_MEMBER = 12
const ENUMERATION = new RegExp(
  `\\p{Script=Han}{2,${MAX_MEMBER + 8}}(?:、\\p{Script=Han}{2,${MAX_MEMBER}}){1,9}`,
  'gu',
)
const GOVERNOR = new RegExp(`^.*(?:${LIST_GOVERNORS.join('|')})(?=.{2})`, 'u')

/** A shape that makes a formula of an enumeration: the members it has, or null where it has it not. */
type Shape = (items: readonly string[]) => readonly string[] | null

/**
 * The enumerations whose members are parallel in words, not only in kind: nothing beside them need name them.
 * `bounds` are where words begin and end; none where the text was not cut into words.
 */
export function findParallels(text: string, bounds: ReadonlySet<number>): TextRange[] {
  return [...text.matchAll(ENUMERATION)].flatMap(({ index, 0: list }) => {
    const items = list.split('、')
    const whole = [...items.slice(0, -1), (items.at(-1) as string).replace(TAIL, '')]
    const ranges = SHAPES.map(shape => place(index, list, shape(whole)))
    const found = ranges.find(range => range !== null && standsAlone(range, bounds))
    return found ? [found] : []
  })
}

/** What stands behind the last member: 等系列, 的要求. */
const TAIL = /(?<=..)(?:等|的).*$/u

function place(index: number, list: string, members: readonly string[] | null): TextRange | null {
  const run = members?.join('、') ?? ''
  const at = run === '' ? -1 : list.indexOf(run)
  return at < 0 ? null : { from: index + at, to: index + at + run.length }
}

/** A list begins and ends with a word. */
function standsAlone({ from, to }: TextRange, bounds: ReadonlySet<number>): boolean {
  return bounds.size < 2 || (bounds.has(from) && bounds.has(to))
}

const all = (items: readonly string[], test: (item: string) => boolean) => items.every(test)
const distinct = (items: readonly string[]) => new Set(items).size === items.length

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

const endsInThing = (item: string) => THING_ENDINGS.includes(item.slice(-1))
const endsIn = (heads: readonly string[]) => (item: string) => heads.some(head => item.endsWith(head))

/** 底线意识、火线意识、战场意识: three or more of one length with heads of a creed, or of what a place means to be. */
const headed: Shape = items => {
  const even = items.length > 2 ? evenItems(items, 4) : null
  if (!even) return null
  const creed = CREED_HEADS.some(head => all(even, item => item.endsWith(head)))
  return creed || all(even, endsIn(VISION_HEADS)) ? even : null
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
const BINDING = new RegExp(`[${GRADES}不向于为以从]`, 'u')
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

/** 党建高质量、城市高品质、人民幸福高指数: a grade at the same distance from the end. */
const graded: Shape = items => {
  if (items.length < 3) return null
  for (const grade of GRADES) {
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
  if (index === 0) return withoutGovernor(item)
  return index < count - 1 ? item : item.slice(0, item.indexOf(grade) + behind)
}

/** 投资自由化、贸易便利化、监管法治化: three subjects and what becomes of them, or two of one length; four bare ones. */
const MIN_TRANSFORMED = 4
const BECOMES = /..(?<![绿文变净美亮硬消石转风])化$/u
const transformed: Shape = items => {
  const members = items.map((item, index) => cutTransformed(item, index))
  if (!all(members, member => BECOMES.test(member)) || !distinct(members)) return null
  const long = all(members, member => member.length > 3)
  if (!long) return members.length >= MIN_TRANSFORMED ? members : null
  const [first = '', second = ''] = members
  return members.length > 2 || (first.length === second.length && first.length > 4) ? members : null
}

function cutTransformed(item: string, index: number): string {
  const member = item.slice(0, item.lastIndexOf('化') + 1)
  return index === 0 ? withoutGovernor(member) : member
}

/** 增绿、增水、增文化、增公共空间; 高质量…、高水平…、高品质…: one verb or grade opens them all. */
const MAX_OPENED = 6
const MIN_ACTS = 4
const opened: Shape = items => {
  if (items.length < 3) return null
  const opener = (items[1] as string).charAt(0)
  const verb = OPENING_VERBS.includes(opener) && items.length >= MIN_ACTS
  if (!verb && !OPENING_GRADES.includes(opener)) return null
  const first = (items[0] as string).slice((items[0] as string).indexOf(opener))
  const members = [first, ...items.slice(1)]
  if (!all(members, member => member.startsWith(opener)) || !distinct(members)) return null
  const seconds = members.map(member => member.slice(1, 3))
  const bound = verb ? MAX_OPENED : MAX_MEMBER
  return distinct(seconds) && all(members, ({ length }) => length > 1 && length <= bound) ? members : null
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

const SHAPES: readonly Shape[] = [headed, rhymed, shared, graded, transformed, opened, acting]

function withoutGovernor(item: string): string {
  return item.replace(GOVERNOR, '')
}
