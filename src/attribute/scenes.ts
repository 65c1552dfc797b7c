import type { Gazetteer } from '../domain/gazetteer.js'
import type { Block } from '../model/document.js'
import type { Unit } from '../model/seat.js'
import type { TextRange } from '../model/span.js'
import { DATELINE } from './cues.js'
import { firstFrom } from './in-order.js'
import { isTerritory, known } from './places.js'

/** Something that holds from a place of the page on. */
interface From {
  readonly at: number
  readonly unit: Unit
}

/** What the page of a document tells of the place of each of its turns. */
export class Scenes {
  readonly #plain: string
  readonly #gazetteer: Gazetteer
  readonly #venues: readonly From[]
  readonly #regions: readonly From[]

  constructor(plain: string, blocks: readonly Block[], gazetteer: Gazetteer) {
    this.#plain = plain
    this.#gazetteer = gazetteer
    this.#venues = venuesIn(plain, gazetteer)
    this.#regions = regionsIn(plain, blocks, gazetteer)
  }

  /**
   * The place whose delegation is the scene, or where the report comes from or the meeting is held: in papers of no
   * place of their own, `省委书记` there is that province's.
   */
  sceneOf(turn: TextRange): Unit | null {
    return (
      delegationAt(this.#plain, turn, this.#gazetteer) ??
      datelinePlace(this.#plain.slice(Math.max(0, turn.from - DATELINE_REACH), turn.to), this.#gazetteer) ??
      lastUpTo(this.#venues, turn.to)
    )
  }

  /**
   * The special administrative region that a turn is about: the one that the nearest headline or dateline above it
   * names, else the page's. One page may bring news of both, and their offices bear the same names.
   */
  regionAt(turn: TextRange, page: Unit): Unit {
    return lastUpTo(this.#regions, turn.from + 1) ?? page
  }
}

/** The last of a list in order that begins before a place. */
function lastUpTo(list: readonly From[], end: number): Unit | null {
  return list[firstFrom(list, end, ({ at }) => at) - 1]?.unit ?? null
}

const DELEGATION = /([\p{Script=Han}]{2,8}?)代表团/gu
/** How far around the head of a turn its delegation is looked for, in characters. */
const BEFORE = 200
const BEHIND = 80

function delegationAt(plain: string, turn: TextRange, gazetteer: Gazetteer): Unit | null {
  const around = plain.slice(Math.max(0, turn.from - BEFORE), Math.min(turn.to, turn.from + BEHIND))
  const names = [...around.matchAll(DELEGATION)].map(([, name = '']) => name)
  for (const name of names.reverse()) {
    for (const length of [name.length, 4, 3, 2]) {
      const unit = known(gazetteer, name.slice(-length))
      if (unit && isTerritory(unit)) return unit
    }
  }
  return null
}

const VENUE = /在([\p{Script=Han}]{2,5}?)(?:隆重)?(?:召开|举行|开幕)/gu

/** Where meetings were held: the departments of `省` are that province's. The capital holds everybody's. */
function venuesIn(plain: string, gazetteer: Gazetteer): From[] {
  return [...plain.matchAll(VENUE)].flatMap(({ index, 0: { length }, 1: name = '' }) => {
    const unit = name === '北京' ? null : known(gazetteer, name)
    return unit && isTerritory(unit) ? [{ at: index + length, unit }] : []
  })
}

const DATELINE_PLACE = /(?:本报|新华社|中新社)([\p{Script=Han}]{2,4}?)(?:\d{1,2}月)?\d{1,2}日电/gu
/** How far behind its dateline a report goes on, in characters. */
const DATELINE_REACH = 600

/** Where a report was sent from; the capital sends reports on everywhere. */
function datelinePlace(plain: string, gazetteer: Gazetteer): Unit | null {
  const name = [...plain.slice(0, DATELINE_REACH * 2).matchAll(DATELINE_PLACE)].at(-1)?.[1]
  const unit = name !== undefined && name !== '北京' ? known(gazetteer, name) : null
  return unit && isTerritory(unit) ? unit : null
}

const REGION = /香港|澳门/gu

/** Headlines and datelines that name one of the two special regions. */
function regionsIn(plain: string, blocks: readonly Block[], gazetteer: Gazetteer): From[] {
  return blocks.flatMap(({ range, shape }) => {
    const text = plain.slice(range.from, range.to)
    const told = shape === 'paragraph' ? (DATELINE.exec(text)?.[0] ?? '') : text
    const names = new Set(told.match(REGION))
    const [name] = names
    const unit = name && names.size === 1 ? known(gazetteer, `${name}特别行政区`) : null
    return unit ? [{ at: range.from, unit }] : []
  })
}
