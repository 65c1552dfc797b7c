import type { Office, Role, Unit } from '../model/seat.js'
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
    return resolveOffices(voice.person.offices, gazetteer, place ?? scene)
  return { ...NOBODY, seat: voice.rule === 'meeting-speaks' ? (body ?? place) : place }
}

/**
 * A paper is its speaker's; a read-out or communiqué that of the body that meets; of others that name no speaker the
 * title tells the body (`市委…会议上的讲话`).
 */
export function seatOfPaper(
  paper: Paper,
  gazetteer: Gazetteer,
  { place, body }: { place: Unit | null; body: Unit | null },
): Seating {
  const own = resolveOffices(paper.person?.offices ?? [], gazetteer, place)
  if (own.seat) return own
  if (paper.ofMeeting && body) return { ...own, seat: body, role: null }
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
