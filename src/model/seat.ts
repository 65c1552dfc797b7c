/** The office classes through which a seat is heard; one list for code, JSON and reports. */
export const ROLES = [
  'party_secretary',
  'deputy_party_secretary',
  'mayor_or_head',
  'deputy_mayor_or_head',
  'committee_director',
  'department_head',
  'deputy_department_head',
  'congress_chair',
  'cppcc_chair',
  'enterprise_head',
  'member',
] as const
export type Role = (typeof ROLES)[number]

export type UnitType =
  | 'country'
  | 'province'
  | 'city'
  | 'district'
  | 'county'
  | 'county_city'
  | 'development_zone'
  | 'department'
  | 'ministry'
  | 'enterprise'
  | 'other'

/** A territory or an organ that has offices. */
export interface Unit {
  /** Stable id; the canonical name unless two units share it. */
  readonly id: string
  /** Canonical name (`管城回族区`, `市发展改革委`). */
  readonly name: string
  readonly type: UnitType
  /** Name of the unit it belongs to (`郑州市`), or null for the highest. */
  readonly place: string | null
  /** Short, old and full names under which texts print it. */
  readonly aliases: readonly string[]
}

/** An office as printed, and what it resolves to. */
export interface Office {
  readonly title: string
  /** Unit id, or null where the title names none that is known. */
  readonly unit: string | null
  readonly role: Role | null
}

/** Who held a seat when it was heard. */
export interface Holder {
  readonly meeting: string
  readonly speaker: string
  readonly role: Role | null
  readonly offices: readonly string[]
}

/** The post as an institution; it outlives its holder. One seat per unit: the role is said turn by turn. */
export interface Seat {
  /** Unit id. */
  readonly id: string
  readonly name: string
  readonly type: UnitType
  readonly place: string | null
  /** In meeting order, one entry per speaker and meeting. */
  readonly holders: readonly Holder[]
}

/**
 * `heard`: a turn of its own. `partial`: only a collective, editorial or cut-off turn, from which no
 * disappearance may be concluded. `not_heard`: no turn at all.
 */
export type CoverageState = 'heard' | 'partial' | 'not_heard'

export interface Coverage {
  readonly seat: string
  readonly meeting: string
  readonly state: CoverageState
  /** Turn ids. */
  readonly turns: readonly string[]
  /** Why it is not `heard`, as a code; null where it is. */
  readonly reason: 'no-turn' | 'collective-only' | 'cut-off' | null
}
