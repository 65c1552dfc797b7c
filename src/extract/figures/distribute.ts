import { EACH_OF_TWO, MEASURE_HEADS, SHARED_HEADS, THREE_SECTORS } from '../../lexicon/measure-heads.js'

/** A member of a list of measures: its name as printed, and its full name (二产 of 二产、三产增加值: 二产增加值). */
export interface Member {
  readonly text: string
  readonly name: string
}

const JOINS = /、|以及|和|(?<!参)与|(?<![普涉])及(?![时格])/u
const NUMERAL = /^第?[一二三四五](?:次)?$/u
/** How much further in the last member than in another one the character may stand that both have (工业、农业|增加值). */
const SHIFT = 1

/**
 * The members of a list of measures that `count` numbers are given for, each with its full name; null where the
 * list has another number of members. What the last one ends in belongs to all that do not end in a measure.
 */
export function membersOf(list: string, count: number): Member[] | null {
  const implied = impliedMembers(list, count)
  if (implied) return implied
  const parts = withOrdinals(list.split(JOINS).map(part => part.trim()))
  const last = parts.at(-1)
  if (parts.length !== count || last === undefined || parts.some(part => part === '')) return null
  return parts.map(part => {
    const name = part === last || MEASURE_HEADS.test(part) ? part : part + headFor(part, last)
    return { text: part.length > 1 && list.includes(part) ? part : list, name }
  })
}

/** 第一、二、三产业增加值: the 第 of the first belongs to all. */
function withOrdinals(parts: readonly string[]): readonly string[] {
  if (!/^第[一二三四五]/u.test(parts[0] ?? '')) return parts
  return parts.map(part => (/^[一二三四五](?=$|次?产业)/u.test(part) ? `第${part}` : part))
}

/** 城乡居民收入 names two measures, 三次产业增加值 three. */
function impliedMembers(list: string, count: number): Member[] | null {
  const two = count === 2 ? EACH_OF_TWO.find(({ both }) => list.startsWith(both)) : undefined
  if (two) return two.each.map(one => ({ text: list, name: one + list.slice(two.both.length) }))
  const three = count === 3 ? THREE_SECTORS.exec(list)?.[0] : undefined
  if (three === undefined) return null
  return ['第一', '第二', '第三'].map(one => ({ text: list, name: `${one}产业${list.slice(three.length)}` }))
}

/** What the last member says for one that is cut short: 二|产业增加值, 城镇|居民收入, 二氧化硫|排放量. */
function headFor(part: string, last: string): string {
  if (NUMERAL.test(part)) return last.replace(/^第?[一二三四五]/u, '')
  const pair = EACH_OF_TWO.find(({ each }) => each.some(one => part === one))
  const other = pair?.each.find(one => last.startsWith(one))
  if (other) return last.slice(other.length)
  const at = last.indexOf(part.at(-1) ?? '')
  if (at > 0 && at <= part.length - 1 + SHIFT) return last.slice(at + 1)
  return SHARED_HEADS.exec(last)?.[0] ?? ''
}
