import { CENTRAL_ORGANS } from '../lexicon/organs.js'
import type { Unit } from '../model/seat.js'
import type { Division } from './divisions.js'

/** The units of a corpus by the names under which texts print them. */
export class NameIndex {
  readonly added = new Map<string, Unit>()
  readonly byName = new Map<string, Division[]>()
  readonly divisionOf = new Map<string, Division>()

  constructor(territories: readonly Division[], added: readonly Unit[]) {
    for (const organ of CENTRAL_ORGANS) this.#add({ id: organ.name, place: null, ...organ })
    for (const unit of added) this.#add(unit)
    for (const division of territories) this.#addDivision(division)
  }

  #add(unit: Unit): void {
    for (const name of [unit.name, ...unit.aliases, unit.id]) this.added.set(name, unit)
  }

  #addDivision(division: Division): void {
    this.divisionOf.set(division.unit.id, division)
    for (const name of [division.unit.name, ...division.unit.aliases]) {
      const bearers = this.byName.get(name)
      if (bearers) bearers.push(division)
      else this.byName.set(name, [division])
    }
  }
}
