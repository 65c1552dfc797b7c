import type { Gazetteer } from '../domain/gazetteer.js'
import type { Block } from '../model/document.js'
import type { Meeting } from '../model/meeting.js'
import type { Unit } from '../model/seat.js'
import { simplify } from '../text/normalize.js'

const TERRITORIES: readonly Unit['type'][] = ['province', 'city', 'district', 'county', 'county_city']
export const isTerritory = ({ type }: Unit) => TERRITORIES.includes(type)

/** Whether a unit is Hong Kong or Macau. */
export const isRegion = ({ name }: Unit) => name.endsWith('特别行政区')

const LEVELLED = '[\\p{Script=Han}]{2,14}?(?:自治区|自治州|省|市|县|区|旗)'
const NUMBER = '[一二三四五六七八九十百零〇○\\d]{1,5}'
/** The name of a place stands before one of these, on the title page of a paper or in its first words. */
const BEHIND_PLACE = new RegExp(
  [
    `第?${NUMBER}届(?:人民代表大会|人大(?!常委))`,
    `(?:${NUMBER}年)?(?:人民)?政府(?:${NUMBER}年)?《?工作报告`,
    '人民政府(?=[，,]?(?:向大会)?(?:作|做|向|报告)|[省市区县州旗]长|主席)',
    `第?${NUMBER}(?:届委员会|次(?:党员)?代表大会)`,
  ].join('|'),
  'gu',
)
const COMMITTEE = new RegExp(`(?:中国共产党|中共)(${LEVELLED})委`, 'u')
/** No name of a place is longer. */
const LONGEST_PLACE = 18

/** The place that a paper says it is of (`在云州市第三届人民代表大会…`, `我代表云州市人民政府`), or null. */
export function statedPlace(head: string, gazetteer: Gazetteer): Unit | null {
  const flat = head.replace(/[\s*#]+/gu, '')
  for (const { index } of flat.matchAll(BEHIND_PLACE)) {
    const before = /\p{Script=Han}*$/u.exec(flat.slice(Math.max(0, index - LONGEST_PLACE), index))?.[0] ?? ''
    const unit = placeAtEnd(before, gazetteer)
    if (unit) return unit
  }
  return null
}

/** The territory in whose full name a text ends: the longest one. */
function placeAtEnd(text: string, gazetteer: Gazetteer): Unit | null {
  for (let from = 0; from <= text.length - 2; from += 1) {
    const name = text.slice(from)
    const unit = known(gazetteer, name)
    if (unit && isPlaceName(unit, name)) return unit
  }
  return null
}

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
  return (
    statedPlace(head, gazetteer) ??
    known(gazetteer, COMMITTEE.exec(head)?.[1] ?? '') ??
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

/** The unit of a name, or null. */
export function known(gazetteer: Gazetteer, name: string): Unit | null {
  const found = gazetteer.resolve(name)
  return found.state === 'known' ? found.unit : null
}
