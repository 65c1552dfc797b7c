import {
  DEMOCRATIC_PARTY,
  DIVISION_CITIES,
  ENTERPRISE_ENDINGS,
  FORMER_NAMES,
  GRASSROOTS_ENDINGS,
  INSTITUTION_ENDINGS,
} from '../lexicon/organs.js'
import type { Unit } from '../model/seat.js'
import { departmentName } from './departments.js'
import { type Division, loadDivisions } from './divisions.js'
import { NameIndex } from './name-index.js'
import { zoneName } from './zones.js'

/** What a printed unit name comes to. */
export type Resolution =
  | {
      readonly state: 'known'
      readonly unit: Unit
      /** Known only by the form of its name (`某某集团`), not from a list or by its territory. */
      readonly byForm: boolean
    }
  | { readonly state: 'ambiguous'; readonly candidates: readonly Unit[] }
  | { readonly state: 'unknown' }

/** Looks units up by the names under which texts print them. */
export interface Gazetteer {
  /** The place whose papers these are, or null. */
  readonly home: Unit | null
  /** The same gazetteer for papers of another place, or of none. */
  at(place: Unit | null): Gazetteer
  /** Whether a territory is another or lies in it. */
  isWithin(unit: Unit, other: Unit): boolean
  /** The unit of that id. */
  unit(id: string): Unit | null
  /**
   * The unit that a printed name means (simplified script, no whitespace). Where several bear the name, the
   * one nearest to `near`, then to the home place. A bare level (`市`, `省`) is that of `near` or of home.
   */
  resolve(name: string, near?: Unit | null): Resolution
}

const UNKNOWN: Resolution = { state: 'unknown' }
const known = (unit: Unit, byForm = false): Resolution => ({ state: 'known', unit, byForm })

/** A level that stands for the territory at hand, and the types of territory it can mean. */
const LEVELS: Readonly<Record<string, readonly Unit['type'][]>> = {
  省: ['province'],
  自治区: ['province'],
  市: ['city', 'county_city', 'province'],
  州: ['city'],
  盟: ['city'],
  地区: ['city'],
  区: ['district', 'province'],
  县: ['county', 'county_city'],
  旗: ['county'],
}
const LEVEL_PREFIX = /^(?:全|我|本)?(自治区|地区|省|市|州|盟|区|县|旗)/u

/** Organs that Hong Kong and Macau both have, under the same short names. */
const REGION_ORGANS = /^(?:特别行政区|特区)(?:政府)?$|^(?:立法会|中联办)$/u
/** Where nothing on the page says which region: Hong Kong's papers are by far the more. */
const DEFAULT_REGION = '香港特别行政区'
/** National bureaus, and offices of the State Council and the Centre, by the form of their names. */
const CENTRAL_FORM = /^(?:国家(?!级)|国务院|中央)[\p{Script=Han}]{2,10}(?:总局|局|署|委|办|办公室|部|厅)$/u

const CORPS_DIVISION =
  /^(?:新疆(?:生产建设)?|生产建设)?(?:兵团)?(第[一二三四五六七八九十]{1,3}师)(?:\p{Script=Han}{2,6}市)?$/u

let divisions: readonly Division[] | null = null

/** Builds the gazetteer of a corpus: the divisions of China, its central organs, and the units of the manifest. */
export function createGazetteer(input: { place: string | null; units: readonly Unit[] }): Gazetteer {
  divisions ??= loadDivisions()
  const names = new NameIndex(divisions, input.units)
  const nowhere = new LayeredGazetteer(names, null, null)
  if (input.place === null) return nowhere
  const found = nowhere.resolve(input.place)
  const home = found.state === 'known' ? found.unit : unlisted(input.place)
  return new LayeredGazetteer(names, home, home)
}

class LayeredGazetteer implements Gazetteer {
  readonly home: Unit | null
  readonly #names: NameIndex
  readonly #cache = new Map<string, Resolution>()

  /** The place from which organs are called: `省法院` in the papers of one province, 云南省法院 in those of many. */
  readonly #callFrom: Unit | null

  constructor(names: NameIndex, home: Unit | null, callFrom: Unit | null) {
    this.#names = names
    this.home = home
    this.#callFrom = callFrom
  }

  at(place: Unit | null): Gazetteer {
    return place?.id === this.home?.id ? this : new LayeredGazetteer(this.#names, place, this.#callFrom)
  }

  isWithin(unit: Unit, other: Unit): boolean {
    const [own, around] = [unit, other].map(one => this.#divisionAt(one))
    return (
      unit.id === other.id || (own != null && around != null && (own === around || isWithin(own, around)))
    )
  }

  unit(id: string): Unit | null {
    const division = this.#names.divisionOf.get(id)
    if (division) return division.unit
    const found = this.resolve(id)
    return found.state === 'known' ? found.unit : null
  }

  resolve(name: string, near: Unit | null = null): Resolution {
    const key = `${near?.id ?? ''}|${name}`
    const cached = this.#cache.get(key)
    if (cached) return cached
    const found = this.#find(name, near)
    this.#cache.set(key, found)
    return found
  }

  #find(name: string, near: Unit | null): Resolution {
    if (name === '') return UNKNOWN
    const added = this.#names.added.get(name)
    if (added) return known(added)
    const division = this.#corpsDivision(name)
    if (division) return known(division)
    const hosted = this.#hosted(name, near)
    if (hosted) return known(hosted)
    if (CENTRAL_FORM.test(name)) return known({ id: name, name, type: 'ministry', place: null, aliases: [] })
    const level = this.#level(name, near)
    if (level && level.rest === '') return known(level.unit)
    const territory = this.#territory(name, near)
    if (territory.state !== 'unknown') return territory
    return this.#organ(name, near, level) ?? UNKNOWN
  }

  /** `兵团第八师石河子市`, `第八师`: a division of the Xinjiang corps, which is one with its city where it has one. */
  #corpsDivision(name: string): Unit | null {
    const number = CORPS_DIVISION.exec(name)?.[1]
    if (number === undefined) return null
    const city = this.#names.byName.get(DIVISION_CITIES[number] ?? '')?.[0]?.unit
    const own = `兵团${number}`
    return city ?? { id: own, name: own, type: 'other', place: '新疆生产建设兵团', aliases: [] }
  }

  /** What a page leaves to its place: `部` of a ministry's papers, the organs that both special regions have. */
  #hosted(name: string, near: Unit | null): Unit | null {
    if (name === '部') return near?.type === 'ministry' && near.name.endsWith('部') ? near : null
    if (!REGION_ORGANS.test(name)) return null
    const region = [near, this.home].find(unit => unit?.name.endsWith('特别行政区'))?.name ?? DEFAULT_REGION
    if (/^(?:特别行政区|特区)/u.test(name)) return this.#names.divisionOf.get(region)?.unit ?? null
    return this.#names.added.get(`${region.slice(0, 2)}${name}`) ?? null
  }

  /** A leading level word, and the territory it means here. */
  #level(name: string, near: Unit | null): { unit: Unit; rest: string } | null {
    const match = LEVEL_PREFIX.exec(name)
    const types = match && LEVELS[match[1] ?? '']
    if (!match || !types) return null
    const rest = name.slice(match[0].length)
    for (const start of [near, this.home]) {
      // a place that no list has is its own level
      if (
        start &&
        !this.#names.divisionOf.has(start.id) &&
        types.includes(start.type) &&
        start.name.endsWith(match[1] ?? '')
      )
        return { unit: start, rest }
      for (let unit = start && this.#divisionAt(start); unit; unit = unit.parent)
        if (types.includes(unit.unit.type) && isAtLevel(unit.unit, match[1] ?? ''))
          return { unit: unit.unit, rest }
    }
    return null
  }

  #divisionAt(unit: Unit): Division | null {
    const own = this.#names.divisionOf.get(unit.id)
    if (own) return own
    // no look around from here: what is nearest is itself told from the place
    return unit.place ? (highest(this.#names.byName.get(unit.place) ?? [])[0] ?? null) : null
  }

  /** A territory by its whole name, or by the names of its parents and its own (`郑州市惠济区`). */
  #territory(name: string, near: Unit | null): Resolution {
    const own = this.#bearers(name)
    if (own.length > 0) return choose(this.#nearest(own, near))
    const peeled = this.#peel(name)
    if (!peeled) return UNKNOWN
    const inside = this.#bearers(peeled.rest).filter(division => isWithin(division, peeled.division))
    return inside.length > 0 ? choose(inside) : UNKNOWN
  }

  /** Bearers of a name, or of a former one: counties became cities, and cities districts, under the same stem. */
  #bearers(name: string): readonly Division[] {
    const bearers = this.#names.byName.get(FORMER_NAMES[name] ?? name)
    if (bearers) return bearers
    const stem = /^(.{2,})[市县区]$/u.exec(name)?.[1]
    return stem ? (this.#names.byName.get(stem) ?? []).filter(division => !division.code.endsWith('00')) : []
  }

  /** The longest territory at the head of a name, and what is left of the name. */
  #peel(name: string): { division: Division; rest: string } | null {
    for (let length = Math.min(name.length - 1, 16); length >= 2; length -= 1) {
      const bearers = this.#names.byName.get(name.slice(0, length))
      const division = bearers && this.#nearest(bearers, null)[0]
      if (division) return { division, rest: name.slice(length) }
    }
    return null
  }

  /**
   * The territory in whose name an organ is printed. A county's short name counts only in its own province: 东湖高新区
   * of Wuhan is not that of a 东湖区 elsewhere.
   */
  #ownerOf(name: string, near: Unit | null): { division: Division; rest: string } | null {
    const peeled = this.#peel(name)
    if (!peeled || peeled.division.code.endsWith('00')) return peeled
    if (name.startsWith(peeled.division.unit.name)) return peeled
    const points = [near, this.home].flatMap(unit => (unit ? [this.#divisionAt(unit)] : []))
    const isNear = points.some(point => point?.code.slice(0, 2) === peeled.division.code.slice(0, 2))
    return isNear ? peeled : null
  }

  /** Those of the bearers that are nearest: of the highest level in the same prefecture, province, country. */
  #nearest(bearers: readonly Division[], near: Unit | null): readonly Division[] {
    const points = [near, this.home].flatMap(unit => (unit ? [this.#divisionAt(unit)] : []))
    for (const point of points) {
      for (const digits of [4, 2]) {
        const close = bearers.filter(one => point && one.code.startsWith(point.code.slice(0, digits)))
        if (close.length > 0) return highest(close)
      }
    }
    return highest(bearers)
  }

  /** A zone, department, institution or grassroots unit, whose territory leads its name. */
  #organ(name: string, near: Unit | null, level: { unit: Unit; rest: string } | null): Resolution | null {
    const peeled = level ? null : this.#ownerOf(name, near)
    const owner = level?.unit ?? peeled?.division.unit ?? null
    const field = level?.rest ?? peeled?.rest ?? name
    const at = owner ?? (near && this.#divisionAt(near)?.unit) ?? this.home
    const zone = zoneName(field)
    if (zone) return known(this.#zone(zone, name, owner, at), !owner && !zone.standard)
    if (DEMOCRATIC_PARTY.test(name)) return known(local(name, at))
    const department = departmentName(field)
    const institution = GRASSROOTS_ENDINGS.test(name) || INSTITUTION_ENDINGS.test(name)
    if (department && at && (department.standard || !institution))
      return known(this.#department(department.name, at), !owner && !department.standard)
    return institution ? known(local(name, at), !owner) : null
  }

  #zone(
    zone: { name: string; standard: boolean },
    printed: string,
    owner: Unit | null,
    at: Unit | null,
  ): Unit {
    const own = !at || at.id === this.#callFrom?.id
    const name = zone.standard ? (own ? zone.name : `${at.name}${zone.name}`) : owner ? printed : zone.name
    return this.#listed({ id: name, name, type: 'development_zone', place: at?.name ?? null, aliases: [] })
  }

  #department(field: string, at: Unit): Unit {
    const name = `${this.#levelName(at)}${field}`
    return this.#listed({ id: name, name, type: 'department', place: at.name, aliases: [] })
  }

  /** The unit of the manifest that goes by the name a rule has made. */
  #listed(unit: Unit): Unit {
    return this.#names.added.get(unit.name) ?? unit
  }

  /** `市` for the home city and `省` for its province, as their own papers print them; else the full name. */
  #levelName(territory: Unit): string {
    const near = (unit: Unit) => unit.id === territory.id
    let calls = this.#callFrom !== null && near(this.#callFrom)
    for (let own = this.#callFrom && this.#divisionAt(this.#callFrom); own; own = own.parent)
      calls ||= near(own.unit)
    return (calls && /自治区$|[省市区县州盟旗]$/u.exec(territory.name)?.[0]) || territory.name
  }
}

/** A place that no list has: its papers still have a seat. */
function unlisted(place: string): Unit {
  const type = place.endsWith('市')
    ? 'city'
    : place.endsWith('区')
      ? 'district'
      : place.endsWith('县')
        ? 'county'
        : 'other'
  return { id: place, name: place, type, place: null, aliases: [] }
}

/** Of the provinces only `北京市` is a 市, and only an autonomous region a 区. */
function isAtLevel({ type, name }: Unit, level: string): boolean {
  return type !== 'province' || name.endsWith(level)
}

function local(name: string, at: Unit | null): Unit {
  const type = ENTERPRISE_ENDINGS.test(name) ? 'enterprise' : 'other'
  return { id: name, name, type, place: at?.name ?? null, aliases: [] }
}

function choose(candidates: readonly Division[]): Resolution {
  const [first, ...others] = candidates.map(division => division.unit)
  if (!first) return UNKNOWN
  return others.length > 0 ? { state: 'ambiguous', candidates: [first, ...others] } : known(first)
}

function isWithin(division: Division, ancestor: Division): boolean {
  for (let up = division.parent; up; up = up.parent) if (up === ancestor) return true
  return false
}

/** Provinces before prefectures before counties: `吉林` is the province. */
function highest(divisions: readonly Division[]): readonly Division[] {
  const rank = ({ code }: Division) => (code.endsWith('0000') ? 0 : code.endsWith('00') ? 1 : 2)
  const best = Math.min(...divisions.map(rank))
  return divisions.filter(division => rank(division) === best)
}
