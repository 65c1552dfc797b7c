import type { Formula } from '../model/formula.js'
import { REGIONAL_CHARGES } from './central/charges.js'
import { ECONOMY_FORMULAE } from './central/economy.js'
import { PARTY_FORMULAE } from './central/party.js'
import type { CentralRow } from './central/row.js'
import { SOCIETY_FORMULAE } from './central/society.js'
import { TERRITORY_FORMULAE } from './central/territory.js'

const ROWS: readonly CentralRow[] = [
  ...PARTY_FORMULAE,
  ...ECONOMY_FORMULAE,
  ...SOCIETY_FORMULAE,
  ...TERRITORY_FORMULAE,
  ...REGIONAL_CHARGES,
]

/**
 * The formulae of the centre since the late 1990s, compiled for this project from the published documents
 * that coined them. A corpus adds its own, and takes out what is no formula there, in its manifest.
 */
export const CENTRAL_FORMULAE: readonly Formula[] = ROWS.map(
  ([canonical, since, members = '', variants = '']) => ({
    canonical,
    since,
    members: words(members),
    variants: words(variants),
    origin: 'central',
  }),
)

function words(list: string): string[] {
  return list.split(' ').filter(Boolean)
}
