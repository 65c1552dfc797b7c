import type { SourceDocument } from '../model/document.js'
import type { Meeting } from '../model/meeting.js'
import type { Coverage, Seat } from '../model/seat.js'
import type { Turn } from '../model/statement.js'
import type { Gazetteer } from './gazetteer.js'

export interface SeatRoll {
  readonly seats: readonly Seat[]
  readonly coverage: readonly Coverage[]
}

/** The seats heard at any meeting, their holders, and at which meetings each was heard. */
export function rollSeats(_input: {
  meetings: readonly Meeting[]
  documents: readonly SourceDocument[]
  turns: readonly Turn[]
  gazetteer: Gazetteer
}): SeatRoll {
  return { seats: [], coverage: [] }
}
