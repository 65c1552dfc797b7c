import type { Slogan } from '../model/claim.js'
import { planStart } from '../text/five-year-plans.js'
import { formulaKey } from '../text/formulae.js'
import type { Evidence, Lookup } from './lookup.js'

/** Who uses which formula at which meeting. */
export interface Usage {
  /** Share of the seats heard at the meeting of the evidence that use the same formula, 0–1; a lone seat is 0. */
  spread(evidence: Evidence, lookup: Lookup): number
  /** How much a formula belongs to those who use it, 0–1: common property says little about a seat. */
  specificity(slogan: Slogan): number
  /** Seats other than that one that use the formula at a meeting, in order. */
  others(slogan: Slogan, meeting: string, seat: string | null): readonly string[]
}

/** What the centre coined is said everywhere. */
const CENTRAL_SPECIFICITY = 0.3
/** An unmarked phrase is weaker evidence of a coinage than one in quotes, with members or a numeral. */
const UNMARKED_SPECIFICITY = 0.7

export function usageIn(lookup: Lookup): Usage {
  const { record } = lookup
  const seats = new Map<string, Set<string>>()
  for (const slogan of record.slogans) {
    const { seat, meeting } = lookup.turn({ type: 'slogan', ...slogan })
    if (seat === null) continue
    const key = cellKey(slogan, meeting)
    seats.set(key, (seats.get(key) ?? new Set()).add(seat))
  }
  const heard = new Map<string, number>()
  for (const { meeting, state } of record.coverage)
    if (state !== 'not_heard') heard.set(meeting, (heard.get(meeting) ?? 0) + 1)
  const central = new Set(
    record.formulae
      .filter(formula => formula.origin === 'central')
      .flatMap(formula => [formula.canonical, ...formula.variants].map(formulaKey)),
  )
  const share = (slogan: Slogan, meeting: string) =>
    (seats.get(cellKey(slogan, meeting))?.size ?? 0) / Math.max(1, heard.get(meeting) ?? 0)
  return {
    spread: (evidence, { turn }) => {
      if (evidence.type !== 'slogan') return 0
      const { meeting } = turn(evidence)
      return (seats.get(cellKey(evidence, meeting))?.size ?? 0) > 1 ? share(evidence, meeting) : 0
    },
    specificity: slogan => {
      if (planStart(slogan.canonical) !== null || central.has(formulaKey(slogan.canonical)))
        return CENTRAL_SPECIFICITY
      return slogan.kind === 'brand' || slogan.kind === 'allusion' ? UNMARKED_SPECIFICITY : 1
    },
    others: (slogan, meeting, seat) =>
      [...(seats.get(cellKey(slogan, meeting)) ?? [])].filter(one => one !== seat),
  }
}

const cellKey = (slogan: Slogan, meeting: string) => `${meeting} ${formulaKey(slogan.canonical)}`
