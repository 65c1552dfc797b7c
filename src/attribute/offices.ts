import type { Gazetteer, Resolution } from '../domain/gazetteer.js'
import type { Office, Role, Unit } from '../model/seat.js'
import { type ParsedTitle, parseTitle } from './titles.js'

/** The offices of one person, and the seat they speak for. */
export interface ResolvedOffices {
  readonly offices: readonly Office[]
  readonly seat: Unit | null
  readonly role: Role | null
  /** Names of units that no gazetteer knows, and of those that several units bear. */
  readonly unknown: readonly string[]
  readonly ambiguous: readonly string[]
}

/** A printed office: as it stands in the text, and the same in simplified script without whitespace. */
export interface PrintedOffice {
  readonly title: string
  readonly key: string
}

/** Whose unit the seat is: chiefs before deputies. */
const CHIEFS: readonly Role[] = [
  'party_secretary',
  'mayor_or_head',
  'committee_director',
  'department_head',
  'congress_chair',
  'cppcc_chair',
  'enterprise_head',
]
const DEPUTIES: readonly Role[] = ['deputy_party_secretary', 'deputy_mayor_or_head', 'deputy_department_head']
/** The role in which it is heard: of several held there, the highest party post first, then chiefs and deputies. */
const PRECEDENCE: readonly Role[] = ['party_secretary', 'deputy_party_secretary', ...CHIEFS, ...DEPUTIES]

/** An office with the unit it comes to. */
interface PlacedOffice {
  readonly office: Office
  readonly parsed: ParsedTitle | null
  /** Name of the unit as printed; that of the office before where it leans on it. */
  readonly name: string
  readonly unit: Unit | null
  readonly found: Resolution | null
}

/** Resolves the offices of a person; one without a unit of its own (`…党组书记、主任`) takes that of the one before. */
export function resolveOffices(
  printed: readonly PrintedOffice[],
  gazetteer: Gazetteer,
  place: Unit | null,
): ResolvedOffices {
  const placed: PlacedOffice[] = []
  for (const one of printed) {
    const previous = placed.findLast(({ unit }) => unit !== null) ?? null
    placed.push(placeOffice(one, previous, gazetteer, place))
  }
  const speaking = placed.filter(({ parsed }) => parsed?.speaksForUnit)
  const chosen = chooseSeat(
    speaking.flatMap(({ unit, office: { role } }) => (unit && role ? [{ unit, role }] : [])),
  )
  const bare = placed.find(({ parsed, unit }) => parsed === null && unit !== null)?.unit ?? null
  const namesIn = (state: Resolution['state']) =>
    speaking.flatMap(({ found, name, unit }) => (found?.state === state && !unit ? [name] : []))
  return {
    offices: placed.map(({ office }) => office),
    ...chosen,
    seat: chosen.seat ?? bare,
    unknown: namesIn('unknown'),
    ambiguous: namesIn('ambiguous'),
  }
}

function placeOffice(
  { title, key }: PrintedOffice,
  previous: PlacedOffice | null,
  gazetteer: Gazetteer,
  place: Unit | null,
): PlacedOffice {
  const parsed = parseTitle(key)
  const name = parsed ? parsed.unit : key
  const leans = name === '' || (BARE_LEVEL.test(name) && previous?.name.endsWith(name) === true)
  const found = leans ? null : resolveNear(name, gazetteer, [previous?.unit ?? null, place])
  const named = found?.state === 'known' ? found.unit : unitByOffice(parsed)
  const unit = leans ? (previous?.unit ?? hostOf(title, place)) : named
  const office = { title, unit: unit?.id ?? null, role: roleAt(unit, parsed?.role ?? null) }
  return { office, parsed, name: leans ? (previous?.name ?? '') : name, unit, found }
}

/** `副部长` in a ministry's own papers is that ministry's. */
function hostOf(title: string, place: Unit | null): Unit | null {
  const organ = /([部委局署院行])长$/u.exec(title)?.[1]
  return organ !== undefined && place?.type === 'ministry' && place.name.endsWith(organ) ? place : null
}

/** A unit as the office before it makes it near, else as the place does (`省委常委、市委书记`). */
function resolveNear(name: string, gazetteer: Gazetteer, points: readonly (Unit | null)[]): Resolution {
  const found = points.flatMap(near => (near ? [gazetteer.resolve(name, near)] : []))
  return found.find(({ state }) => state === 'known') ?? found[0] ?? gazetteer.resolve(name)
}

/** Firms and management committees need no list: whatever has a chairman, or a 管委会, is one. */
function unitByOffice(parsed: ParsedTitle | null): Unit | null {
  if (!parsed || parsed.unit === '') return null
  const type = parsed.class === 'enterprise' ? 'enterprise' : 'development_zone'
  if (type !== 'enterprise' && parsed.role !== 'committee_director') return null
  return { id: parsed.unit, name: parsed.unit, type, place: null, aliases: [] }
}

/** A zone is led by a director, whatever the noun; a firm or cooperative by its own head, a department by a head. */
function roleAt(unit: Unit | null, role: Role | null): Role | null {
  if (unit?.type === 'development_zone' && role === 'department_head') return 'committee_director'
  if (unit?.type === 'enterprise' && role === 'department_head') return 'enterprise_head'
  return role
}

/**
 * The unit for which a person speaks: one that he or she heads before one where he or she is a deputy, and of
 * equals the one printed first. The role is the highest one held there.
 */
function chooseSeat(candidates: readonly { unit: Unit; role: Role }[]): {
  seat: Unit | null
  role: Role | null
} {
  const best = (from: readonly Role[]) => candidates.find(({ role }) => from.includes(role))
  const seat = (best(CHIEFS) ?? best(DEPUTIES))?.unit ?? null
  const held = candidates.filter(({ unit }) => unit.id === seat?.id).map(({ role }) => role)
  return { seat, role: PRECEDENCE.find(role => held.includes(role)) ?? null }
}

/** `省委书记`: of which province, the place or the scene tells. */
const BARE_LEVEL = /^(?:全国|省|市|县|区|州|盟|旗|自治区|镇|乡|村|特别行政区|部)$/u

/** Whether an office names a unit from a list or of a known territory, or leans on the office before it. */
export function knowsOffice(office: string, gazetteer: Gazetteer, place: Unit | null): boolean {
  const parsed = parseTitle(office)
  if (!parsed || parsed.unit === '') return parsed !== null
  if (BARE_LEVEL.test(parsed.unit)) return true
  const found = gazetteer.resolve(parsed.unit, place)
  return found.state === 'ambiguous' || (found.state === 'known' && !found.byForm)
}
