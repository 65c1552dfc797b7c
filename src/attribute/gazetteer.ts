import {
  CENTRAL_ORGANS,
  DEMOCRATIC_PARTY,
  ENTERPRISE_ENDINGS,
  FORMER_NAMES,
  GRASSROOTS_ENDINGS,
  INSTITUTION_ENDINGS,
} from '../lexicon/organs.js'
import type { Unit } from '../model/seat.js'
import { departmentName } from './departments.js'
import { type Division, loadDivisions } from './divisions.js'
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

let divisions: readonly Division[] | null = null

/** Builds the gazetteer of a corpus: the divisions of China, its central organs, and the units of the manifest. */
export function createGazetteer(input: { place: string | null; units: readonly Unit[] }): Gazetteer {
  divisions ??= loadDivisions()
  return new LayeredGazetteer(divisions, input.units, input.place)
}

class LayeredGazetteer implements Gazetteer {
  readonly home: Unit | null
  readonly #added = new Map<string, Unit>()
  readonly #byName = new Map<string, Division[]>()
  readonly #divisionOf = new Map<string, Division>()
  readonly #cache = new Map<string, Resolution>()

  constructor(territories: readonly Division[], added: readonly Unit[], place: string | null) {
    for (const organ of CENTRAL_ORGANS) {
      const unit = { id: organ.name, place: null, ...organ }
      for (const name of [organ.name, ...organ.aliases]) this.#added.set(name, unit)
    }
    for (const unit of added)
      for (const name of [unit.name, ...unit.aliases, unit.id]) this.#added.set(name, unit)
    for (const division of territories) {
      this.#divisionOf.set(division.unit.id, division)
      for (const name of [division.unit.name, ...division.unit.aliases]) {
        const bearers = this.#byName.get(name)
        if (bearers) bearers.push(division)
        else this.#byName.set(name, [division])
      }
    }
    const home = place === null ? UNKNOWN : this.#find(place, null)
    this.home = home.state === 'known' ? home.unit : place === null ? null : unlisted(place)
  }

  unit(id: string): Unit | null {
    const division = this.#divisionOf.get(id)
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
    const added = this.#added.get(name)
    if (added) return known(added)
    const hosted = this.#hosted(name, near)
    if (hosted) return known(hosted)
    if (CENTRAL_FORM.test(name)) return known({ id: name, name, type: 'ministry', place: null, aliases: [] })
    const level = this.#level(name, near)
    if (level && level.rest === '') return known(level.unit)
    const territory = this.#territory(name, near)
    if (territory.state !== 'unknown') return territory
    return this.#organ(name, near, level) ?? UNKNOWN
  }

  /** What a page leaves to its place: `部` of a ministry's papers, the organs that both special regions have. */
  #hosted(name: string, near: Unit | null): Unit | null {
    if (name === '部') return near?.type === 'ministry' && near.name.endsWith('部') ? near : null
    if (!REGION_ORGANS.test(name)) return null
    const region = [near, this.home].find(unit => unit?.name.endsWith('特别行政区'))?.name ?? DEFAULT_REGION
    if (/^(?:特别行政区|特区)/u.test(name)) return this.#divisionOf.get(region)?.unit ?? null
    return this.#added.get(`${region.slice(0, 2)}${name}`) ?? null
  }

  /** A leading level word, and the territory it means here. */
  #level(name: string, near: Unit | null): { unit: Unit; rest: string } | null {
    const match = LEVEL_PREFIX.exec(name)
    const types = match && LEVELS[match[1] ?? '']
    if (!match || !types) return null
    for (const start of [near, this.home]) {
      for (let unit = start && this.#divisionAt(start); unit; unit = unit.parent)
        if (types.includes(unit.unit.type) && isAtLevel(unit.unit, match[1] ?? ''))
          return { unit: unit.unit, rest: name.slice(match[0].length) }
    }
    return null
  }

  #divisionAt(unit: Unit): Division | null {
    const own = this.#divisionOf.get(unit.id)
    if (own) return own
    return unit.place ? (this.#nearest(this.#byName.get(unit.place) ?? [], null)[0] ?? null) : null
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
    const bearers = this.#byName.get(FORMER_NAMES[name] ?? name)
    if (bearers) return bearers
    const stem = /^(.{2,})[市县区]$/u.exec(name)?.[1]
    return stem ? (this.#byName.get(stem) ?? []).filter(division => !division.code.endsWith('00')) : []
  }

  /** The longest territory at the head of a name, and what is left of the name. */
  #peel(name: string): { division: Division; rest: string } | null {
    for (let length = Math.min(name.length - 1, 16); length >= 2; length -= 1) {
      const bearers = this.#byName.get(name.slice(0, length))
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
    const own = !at || at.id === this.home?.id
    const name = zone.standard ? (own ? zone.name : `${at.name}${zone.name}`) : owner ? printed : zone.name
    return this.#listed({ id: name, name, type: 'development_zone', place: at?.name ?? null, aliases: [] })
  }

  #department(field: string, at: Unit): Unit {
    const name = `${this.#levelName(at)}${field}`
    return this.#listed({ id: name, name, type: 'department', place: at.name, aliases: [] })
  }

  /** The unit of the manifest that goes by the name a rule has made. */
  #listed(unit: Unit): Unit {
    return this.#added.get(unit.name) ?? unit
  }

  /** `市` for the home city and `省` for its province, as their own papers print them; else the full name. */
  #levelName(territory: Unit): string {
    for (let own = this.home && this.#divisionAt(this.home); own; own = own.parent)
      if (own.unit.id === territory.id)
        return /自治区$|[省市区县州盟旗]$/u.exec(territory.name)?.[0] ?? territory.name
    return territory.name
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
