import type { Analysis } from '../model/analysis.js'
import type { Span } from '../model/span.js'
import type { Turn } from '../model/statement.js'
import type { TurnLabel } from './labels.js'
import { matchBest, overlap } from './match.js'
import type { Tally } from './measure.js'
import type { BareText } from './source.js'

/** A turn is the labelled one from half of their joint length on; its bounds are right from nine tenths on. */
const SAME_TURN = 0.5
const SAME_BOUNDS = 0.9

/** Turns of one document against their labels, and which label each turn is. */
export function tallyTurns(
  labels: readonly TurnLabel[],
  turns: readonly Turn[],
  seats: Analysis['seats'],
  source: BareText,
): Tally & { readonly turnOf: ReadonlyMap<string, string> } {
  const shared = (label: TurnLabel, turn: Turn) => {
    const place = placeTurn(label, source)
    return place ? overlap(place, source.place(turn.span)) : 0
  }
  const { pairs, missed, extra } = matchBest(labels, turns, (label, turn) => {
    const score = shared(label, turn)
    return score >= SAME_TURN ? score : 0
  })
  const seatOf = (turn: Turn) => seats.find(({ id }) => id === turn.seat)?.name ?? null
  const agreement = (of: (label: TurnLabel) => string | null, got: (turn: Turn) => string | null) => ({
    right: pairs.filter(([label, turn]) => of(label) !== null && of(label) === got(turn)).length,
    given: labels.filter(label => of(label) !== null).length,
    labelled: labels.filter(label => of(label) !== null).length,
  })
  return {
    counts: {
      'turn bounds': {
        right: pairs.filter(([label, turn]) => shared(label, turn) >= SAME_BOUNDS).length,
        given: turns.length,
        labelled: labels.length,
      },
      'turn speaker': agreement(
        label => label.speaker,
        turn => turn.speaker,
      ),
      'turn seat': agreement(label => label.seat_unit, seatOf),
      'turn role': agreement(
        label => label.role,
        turn => turn.role,
      ),
    },
    errors: [
      ...missed.map(({ id, speaker, kind }) => `- ${id} ${speaker ?? kind}`),
      ...extra.map(({ id, speaker, kind }) => `+ ${id} ${speaker ?? kind}`),
    ],
    turnOf: new Map(pairs.map(([label, turn]) => [turn.id, label.id])),
  }
}

function placeTurn({ start, end }: TurnLabel, source: BareText): Span | null {
  const first = source.find(start)
  const last = first && source.find(end, first.start)
  return first && { start: first.start, end: last?.end ?? first.end }
}
