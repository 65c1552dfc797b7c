import type { Block } from '../model/document.js'
import type { Meeting } from '../model/meeting.js'
import type { Unit } from '../model/seat.js'
import type { TextRange } from '../model/span.js'
import { simplify } from '../text/normalize.js'
import { DATELINE } from './cues.js'
import type { Gazetteer } from './gazetteer.js'

const DELEGATION = /([\p{Script=Han}]{2,8}?)代表团/gu
/** How far around the head of a turn its delegation is looked for, in characters. */
const BEFORE = 200
const BEHIND = 80

/** The place whose delegation is the scene, or where the report comes from or the meeting is held: in papers of no place of their own, `省委书记` there is that province's. */
export function sceneOf(plain: string, turn: TextRange, gazetteer: Gazetteer): Unit | null {
  const around = plain.slice(Math.max(0, turn.from - BEFORE), Math.min(turn.to, turn.from + BEHIND))
  const names = [...around.matchAll(DELEGATION)].map(([, name = '']) => name)
  for (const name of names.reverse()) {
    for (const length of [name.length, 4, 3, 2]) {
      const found = gazetteer.resolve(name.slice(-length))
      if (found.state === 'known' && isTerritory(found.unit)) return found.unit
    }
  }
  return (
    datelinePlace(plain.slice(Math.max(0, turn.from - DATELINE_REACH), turn.to), gazetteer) ??
    venueOf(plain.slice(0, turn.to), gazetteer)
  )
}

const VENUE = /在([\p{Script=Han}]{2,5}?)(?:隆重)?(?:召开|举行|开幕)/gu

/** Where the meeting last named was held: the departments of `省` are that province's. */
function venueOf(plain: string, gazetteer: Gazetteer): Unit | null {
  const names = [...plain.matchAll(VENUE)].map(([, name = '']) => name).filter(name => name !== '北京')
  const units = names.flatMap(name => known(gazetteer, name) ?? [])
  return units.findLast(isTerritory) ?? null
}

const DATELINE_PLACE = /(?:本报|新华社|中新社)([\p{Script=Han}]{2,4}?)(?:\d{1,2}月)?\d{1,2}日电/gu
/** How far behind its dateline a report goes on, in characters. */
const DATELINE_REACH = 600

/** Where a report was sent from; the capital sends reports on everywhere. */
function datelinePlace(plain: string, gazetteer: Gazetteer): Unit | null {
  const name = [...plain.matchAll(DATELINE_PLACE)].at(-1)?.[1]
  const unit = name !== undefined && name !== '北京' ? known(gazetteer, name) : null
  return unit && isTerritory(unit) ? unit : null
}

const TERRITORIES: readonly Unit['type'][] = ['province', 'city', 'district', 'county', 'county_city']
const isTerritory = ({ type }: Unit) => TERRITORIES.includes(type)

const REGION = /香港|澳门/gu

/**
 * The special administrative region that a turn of a page is about: the one that the nearest headline or dateline
 * above it names, else the page's. One page may bring news of both, and their offices bear the same names.
 */
export function regionAt(
  plain: string,
  blocks: readonly Block[],
  turn: TextRange,
  place: Unit,
  gazetteer: Gazetteer,
): Unit {
  const above = blocks.filter(({ range }) => range.from <= turn.from).reverse()
  for (const { range, shape } of above) {
    const text = plain.slice(range.from, range.to)
    const told = shape === 'paragraph' ? (DATELINE.exec(text)?.[0] ?? '') : text
    const names = new Set(told.match(REGION))
    const [name] = names
    if (name && names.size === 1) return known(gazetteer, `${name}特别行政区`) ?? place
  }
  return place
}

/** Whether a unit is Hong Kong or Macau. */
export const isRegion = ({ name }: Unit) => name.endsWith('特别行政区')

const LEVELLED = '[\\p{Script=Han}]{2,14}?(?:自治区|自治州|省|市|县|区|旗)'
/** Texts name the place they are about in these forms. */
const PLACE_FORMS = [
  new RegExp(`(?:中国共产党|中共)(${LEVELLED})(?:第[一二三四五六七八九十]+|委)`, 'u'),
  new RegExp(`在(${LEVELLED})第[一二三四五六七八九十百]+届人民代表大会`, 'u'),
  new RegExp(`^[\\s*#]*(${LEVELLED})人民政府`, 'mu'),
]
/** Offices of the special regions, and of places that a page of theirs does not speak of. */
const REGIONAL = /行政长官|立法会|施政报告|特别行政区政府/u
const MAINLAND = /[省市县]委|[省市县]长/u
/** The names of local papers and of their special pages, without spaces. */
const MASTHEAD = /([\p{Script=Han}]{2,6}?)(?:日报|晚报|早报|时报|新闻|两会)/gu
/** Places are named at the head of a paper. */
const HEAD = 4000

export interface PlacedPage {
  readonly plain: string
  readonly blocks: readonly Block[]
  readonly meeting: Meeting
}

/** The place or ministry a document is about: the corpus's, else the one that its first page or its meeting names. */
export function placeOf({ plain, blocks, meeting }: PlacedPage, gazetteer: Gazetteer): Unit | null {
  if (gazetteer.home) return gazetteer.home
  const head = plain.slice(0, HEAD)
  for (const form of PLACE_FORMS) {
    const unit = known(gazetteer, form.exec(head)?.[1] ?? '')
    if (unit) return unit
  }
  return (
    leadingUnit(meeting.body ?? '', gazetteer) ??
    leadingUnit(meeting.title, gazetteer) ??
    mastheadPlace(plain, blocks, gazetteer) ??
    (REGIONAL.test(head) && !MAINLAND.test(head) ? regionOf(head, gazetteer) : null) ??
    commonPlace(plain, gazetteer)
  )
}

/** Longest name of a unit that heads a title. */
const LONGEST_UNIT = 16

/** The territory or ministry with whose name a title begins; a county only by its full name. */
function leadingUnit(title: string, gazetteer: Gazetteer): Unit | null {
  const plain = simplify(title).replace(/\s/gu, '')
  for (let length = Math.min(LONGEST_UNIT, plain.length); length >= 2; length -= 1) {
    const name = plain.slice(0, length)
    const unit = known(gazetteer, name)
    if (unit && (unit.type === 'ministry' || isPlaceName(unit, name))) return unit
  }
  return null
}

/** Short names of counties are words too often (`和平`, `光明`). */
function isPlaceName(unit: Unit, name: string): boolean {
  return isTerritory(unit) && (['province', 'city'].includes(unit.type) || /[市县区旗]$/u.test(name))
}

/** Title lines of a page among which its place is looked for. */
const TITLE_LINES = 3
/** Titles that name the place of one speaker or delegation, not the page's. */
const OF_SOMEBODY = /书记|[省市县区州旗]长|主任|主席|局长|厅长|代表团/u

/** The place of the local paper, or with which a title begins; a county must stand on the page in full. */
function mastheadPlace(plain: string, blocks: readonly Block[], gazetteer: Gazetteer): Unit | null {
  const heads = blocks.filter(({ shape }) => shape === 'heading').slice(0, TITLE_LINES)
  const titles = heads.map(({ range }) => plain.slice(range.from, range.to).replace(/\s/gu, ''))
  for (const [, name = ''] of titles.flatMap(title => [...title.matchAll(MASTHEAD)])) {
    const unit = known(gazetteer, name)
    if (unit && (isPlaceName(unit, name) || (isTerritory(unit) && plain.includes(unit.name)))) return unit
  }
  const pieces = titles.flatMap(title => title.split(/[·•—：:|]+/u)).filter(piece => !OF_SOMEBODY.test(piece))
  return pieces.map(piece => leadingPlace(piece, gazetteer)).find(unit => unit !== null) ?? null
}

/** A territory that heads a title by its full name. */
function leadingPlace(title: string, gazetteer: Gazetteer): Unit | null {
  const name = new RegExp(`^${LEVELLED}`, 'u').exec(title)?.[0] ?? ''
  const unit = known(gazetteer, name)
  return unit && isTerritory(unit) ? unit : null
}

/** The region that the head of a page names oftener. */
function regionOf(head: string, gazetteer: Gazetteer): Unit | null {
  const count = (name: string) => head.split(name).length - 1
  return known(gazetteer, count('澳门') > count('香港') ? '澳门特别行政区' : '香港特别行政区')
}

const LOCAL_OFFICE = /([\p{Script=Han}]{2,6}?[区市县])(?:委副?书记|[区市县]长)/gu
/** Fewer heads of counties do not tell the city whose paper it is. */
const FEWEST_COUNTIES = 2

/** The city to which all counties and districts belong whose heads a page names. */
function commonPlace(plain: string, gazetteer: Gazetteer): Unit | null {
  const counties = [...plain.matchAll(LOCAL_OFFICE)].flatMap(([, name = '']) => {
    const unit = known(gazetteer, name)
    return unit && COUNTIES.includes(unit.type) ? [unit] : []
  })
  const places = new Set(counties.map(({ place }) => place))
  const [place] = places
  const several = new Set(counties.map(({ id }) => id)).size >= FEWEST_COUNTIES
  return several && places.size === 1 && place ? known(gazetteer, place) : null
}

const COUNTIES: readonly Unit['type'][] = ['district', 'county', 'county_city']

function known(gazetteer: Gazetteer, name: string): Unit | null {
  const found = gazetteer.resolve(name)
  return found.state === 'known' ? found.unit : null
}
