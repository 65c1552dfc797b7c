import type { Unit } from '../model/seat.js'

/** Looks units up by the names under which texts print them. */
export interface Gazetteer {
  /** The unit of that id. */
  unit(id: string): Unit | null
}

export function createGazetteer(input: { place: string | null; units: readonly Unit[] }): Gazetteer {
  const byId = new Map(input.units.map(unit => [unit.id, unit]))
  return { unit: id => byId.get(id) ?? null }
}
