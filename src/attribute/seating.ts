import type { Gazetteer } from '../domain/gazetteer.js'
import type { Office, Role, Unit } from '../model/seat.js'
import { resolveOffices } from './offices.js'
import type { Paper } from './papers.js'
import { known } from './places.js'
import type { Voice } from './voices.js'

/** The offices of a turn, and the seat for which it speaks. */
export interface Seating {
  readonly offices: readonly Office[]
  readonly seat: Unit | null
  readonly role: Role | null
  /** Names of units that no gazetteer knows, and of those that several units bear. */
  readonly unknown: readonly string[]
  readonly ambiguous: readonly string[]
  /** The place that a paper says it is of, where that lies outside the folder's; else null. */
  readonly elsewhere: string | null
}

const NOBODY: Seating = { offices: [], seat: null, role: null, unknown: [], ambiguous: [], elsewhere: null }

/**
 * A meeting speaks for the body that meets; collective voices and commentary stand for the place as a whole, the
 * reporter and speakers unknown for no one.
 */
export function seatOf(
  voice: Voice,
  gazetteer: Gazetteer,
  { place, scene, body }: { place: Unit | null; scene: Unit | null; body: Unit | null },
): Seating {
  if (voice.kind === 'narration' || (voice.kind === 'speech' && !voice.person)) return NOBODY
  if (voice.person && voice.kind !== 'editorial')
    return { ...NOBODY, ...resolveOffices(voice.person.offices, gazetteer, place ?? scene) }
  return { ...NOBODY, seat: voice.rule === 'meeting-speaks' ? (body ?? place) : place }
}

/**
 * A paper is its speaker's; a read-out or communiqué that of the body that meets; of others that name no speaker the
 * title tells the body (`市委…会议上的讲话`).
 */
export function seatOfPaper(
  paper: Paper,
  gazetteer: Gazetteer,
  { place, body, opening }: { place: Unit | null; body: Unit | null; opening: string },
): Seating {
  const own = { ...NOBODY, ...resolveOffices(paper.person?.offices ?? [], gazetteer, place) }
  const title = paper.preamble.replace(/[ \u3000]/gu, '')
  if (own.seat) return { ...own, role: roleHeld(own, title) }
  if (paper.ofMeeting && body) return { ...own, seat: body, role: null }
  const seat = own.unknown.length > 0 ? null : bodyIn(title, opening, gazetteer, place)
  return { ...own, seat, role: seat && roleIn(title) }
}

/** The National People's Congress hears the State Council's reports. */
const NATIONAL = /全国人民代表大会|全国人大|国务院/u
/** Organs whose own report a title names: `云州市中级人民法院工作报告`. */
const ORGAN_REPORT =
  /(法院|检察院|人大常委会|人民代表大会常务委员会|政协)(?:常委会|常务委员会)?工作(?:的)?报告/u

function bodyIn(title: string, opening: string, gazetteer: Gazetteer, place: Unit | null): Unit | null {
  if (title.includes('施政报告'))
    return place?.name.endsWith('特别行政区') ? place : known(gazetteer, '香港特别行政区')
  const organ = ORGAN_REPORT.exec(title)?.[1]
  if (organ !== undefined) return place && known(gazetteer, `${place.name}${organ}`)
  const national = NATIONAL.test(title) || /我代表国务院/u.test(opening)
  return place ?? (/政府工作报告/u.test(title) && national ? known(gazetteer, '国务院') : null)
}

/** The governor who is a deputy secretary too gives the government's report as its head. */
function roleHeld({ offices, seat, role }: Seating, title: string): Role | null {
  const told = roleIn(title)
  const holds = offices.some(office => office.unit === seat?.id && office.role === told)
  return told !== null && holds ? told : role
}

/** Whose report it is: the party's at a meeting of its committee, the government's before the people's congress. */
function roleIn(title: string): Role | null {
  if (/[省市区县州旗]委|党代会|党代表大会|中共|中国共产党/u.test(title)) return 'party_secretary'
  if (/政府工作报告|施政报告/u.test(title)) return 'mayor_or_head'
  return null
}
