import type { Office, Role, Unit } from '../model/seat.js'
import type { TextRange } from '../model/span.js'
import type { Gazetteer } from './gazetteer.js'
import { resolveOffices } from './offices.js'
import type { Paper } from './papers.js'
import type { Voice } from './voices.js'

/** The offices of a turn, and the seat for which it speaks. */
export interface Seating {
  readonly offices: readonly Office[]
  readonly seat: Unit | null
  readonly role: Role | null
  /** Names of units that no gazetteer knows, and of those that several units bear. */
  readonly unknown: readonly string[]
  readonly ambiguous: readonly string[]
}

const NOBODY: Seating = { offices: [], seat: null, role: null, unknown: [], ambiguous: [] }

/** Collective voices and commentary stand for the place as a whole; the reporter for no one. */
export function seatOf(
  voice: Voice,
  gazetteer: Gazetteer,
  { place, scene }: { place: Unit | null; scene: Unit | null },
): Seating {
  if (voice.kind === 'narration') return NOBODY
  if (voice.person && voice.kind !== 'editorial')
    return resolveOffices(voice.person.offices, gazetteer, place ?? scene)
  return { ...NOBODY, seat: place }
}

/** A paper is its speaker's; where it names none, its title tells the body (`市委…会议上的讲话`). */
export function seatOfPaper(paper: Paper, gazetteer: Gazetteer, place: Unit | null): Seating {
  const own = resolveOffices(paper.person?.offices ?? [], gazetteer, place)
  if (own.seat) return own
  const title = paper.preamble.replace(/[ \u3000]/gu, '')
  const seat = bodyIn(title, gazetteer, place)
  return { ...own, seat, role: seat && roleIn(title) }
}

function bodyIn(title: string, gazetteer: Gazetteer, place: Unit | null): Unit | null {
  if (title.includes('施政报告'))
    return place?.name.endsWith('特别行政区') ? place : known(gazetteer, '香港特别行政区')
  return place ?? (/政府工作报告/u.test(title) ? known(gazetteer, '国务院') : null)
}

function known(gazetteer: Gazetteer, name: string): Unit | null {
  const found = gazetteer.resolve(name)
  return found.state === 'known' ? found.unit : null
}

/** Whose report it is: the party's at a meeting of its committee, the government's before the people's congress. */
function roleIn(title: string): Role | null {
  if (/[省市区县州旗]委|党代会|党代表大会|中共|中国共产党/u.test(title)) return 'party_secretary'
  if (/政府工作报告|施政报告/u.test(title)) return 'mayor_or_head'
  return null
}

const DELEGATION = /([\p{Script=Han}]{2,8}?)代表团/gu
/** How far around the head of a turn its delegation is looked for, in characters. */
const BEFORE = 200
const BEHIND = 80

/** The place whose delegation is the scene: in papers of no place of their own, `省委书记` there is that province's. */
export function sceneOf(plain: string, turn: TextRange, gazetteer: Gazetteer): Unit | null {
  const around = plain.slice(Math.max(0, turn.from - BEFORE), Math.min(turn.to, turn.from + BEHIND))
  const names = [...around.matchAll(DELEGATION)].map(([, name = '']) => name)
  for (const name of names.reverse()) {
    for (const length of [name.length, 4, 3, 2]) {
      const found = gazetteer.resolve(name.slice(-length))
      if (found.state === 'known' && isTerritory(found.unit)) return found.unit
    }
  }
  return null
}

function isTerritory({ type }: Unit): boolean {
  return ['province', 'city', 'district', 'county', 'county_city'].includes(type)
}

/** Texts name the place they are about in these forms. */
const PLACE_FORMS = [
  /(?:中国共产党|中共)([\p{Script=Han}]{2,14}?(?:自治区|自治州|省|市|县|区|旗))(?:第[一二三四五六七八九十]+|委)/u,
  /在([\p{Script=Han}]{2,14}?(?:自治区|自治州|省|市|县|区|旗))第[一二三四五六七八九十百]+届人民代表大会/u,
  /^[\s*#]*([\p{Script=Han}]{2,14}?(?:自治区|自治州|省|市|县|区|旗))人民政府/mu,
]
/** Places are named at the head of a paper. */
const HEAD = 4000

/** The place a document is about: the corpus's, else the one that its own first page names. */
export function placeOf(plain: string, gazetteer: Gazetteer): Unit | null {
  if (gazetteer.home) return gazetteer.home
  const head = plain.slice(0, HEAD)
  for (const form of PLACE_FORMS) {
    const found = gazetteer.resolve(form.exec(head)?.[1] ?? '')
    if (found.state === 'known') return found.unit
  }
  if (/行政长官|立法会|施政报告/u.test(head))
    return known(gazetteer, /澳门/u.test(head) ? '澳门特别行政区' : '香港特别行政区')
  return commonPlace(plain, gazetteer)
}

const LOCAL_OFFICE = /([\p{Script=Han}]{2,6}?[区市县])(?:委副?书记|[区市县]长)/gu
/** Fewer heads of counties do not tell the city whose paper it is. */
const FEWEST_COUNTIES = 2

/** The city to which all counties and districts belong whose heads a page names. */
function commonPlace(plain: string, gazetteer: Gazetteer): Unit | null {
  const counties = [...plain.matchAll(LOCAL_OFFICE)].flatMap(([, name = '']) => {
    const found = gazetteer.resolve(name)
    return found.state === 'known' && COUNTIES.includes(found.unit.type) ? [found.unit] : []
  })
  const places = new Set(counties.map(({ place }) => place))
  const [place] = places
  const several = new Set(counties.map(({ id }) => id)).size >= FEWEST_COUNTIES
  return several && places.size === 1 && place ? known(gazetteer, place) : null
}

const COUNTIES: readonly Unit['type'][] = ['district', 'county', 'county_city']
