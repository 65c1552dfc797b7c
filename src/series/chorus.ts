import { type Hearing, hearingsOfSeries } from '../model/hearing.js'
import type { SeriesRecord } from '../model/record.js'
import { keyText } from '../text/said-text.js'
import type { LinkedThread } from './findings.js'
import { type Chain, follow } from './follow.js'
import { type FormulaThing, followedFormulae } from './formulae.js'
import { cellOf, toThreads } from './threads.js'

/** So many of those who said a formula, and such a share of them, must be heard before silence means anything. */
const ENOUGH_SEATS = 2
const ENOUGH_SHARE = 0.25

/** A number with a noun (`两区`, `三个一`) means what each seat counts, unless several say it at one meeting. */
const COUNTED = /^[一二两三四五六七八九十]{1,2}个?\p{Script=Han}{1,2}$/u

/**
 * Formulae that at least two seats use, over the series as a whole. Their absence is told only where enough of the
 * seats that say them are heard: who was not asked has not fallen silent.
 */
export function followChorus(
  record: SeriesRecord,
  bySeat: ReadonlyMap<string, readonly Hearing[]>,
): LinkedThread[] {
  if (record.seats.length < 2) return []
  const texts = hearingsOfSeries(record).map(keyText)
  const followed = followedFormulae(record.formulae)
  const chains = follow(texts, {
    ...followed,
    match: () => null,
    spoken: (thing, said) => followed.spoken(thing, said, []),
  })
  const speakersOf = speakersIn(record)
  const shared = chains.filter(chain => isShared(chain, speakersOf))
  return toThreads('slogan', null, shared, texts.length, (chain, at) => {
    const cell = cellOf(chain, at, (texts[at] as (typeof texts)[number]).hearing)
    if (cell.state !== 'absent') return cell
    const speakers = speakersOf(nearestCell(chain, at))
    const heard = speakers.filter(seat => bySeat.get(seat)?.[at]?.state === 'heard').length
    const enough =
      heard === speakers.length || (heard >= ENOUGH_SEATS && heard >= ENOUGH_SHARE * speakers.length)
    return enough ? cell : { ...cell, state: 'unobserved', reason: 'seat-not-heard' }
  })
}

type SpeakersOf = (claims: readonly string[]) => readonly string[]

function isShared(chain: Chain<FormulaThing>, speakersOf: SpeakersOf): boolean {
  const said = [...chain.cells.values()].map(cell => cell.claims)
  if (said.some(claims => speakersOf(claims).length > 1)) return true
  const [key = ''] = chain.keys
  return !COUNTED.test(key) && speakersOf(said.flat()).length > 1
}

/** The seats behind the given slogans; plain words count for none. */
function speakersIn(record: SeriesRecord): SpeakersOf {
  const seatOfTurn = new Map(record.turns.map(({ id, seat }) => [id, seat]))
  const seatOf = new Map(record.slogans.map(({ id, turn }) => [id, seatOfTurn.get(turn) ?? null]))
  return claims => [...new Set(claims.flatMap(claim => seatOf.get(claim) ?? []))]
}

/** What was said of a chain at the nearest meeting that said it: the last before, else the first after. */
function nearestCell(chain: Chain<FormulaThing>, at: number): readonly string[] {
  const said = [...chain.cells].filter(([, cell]) => cell.things.length > 0).sort(([a], [b]) => a - b)
  const before = said.findLast(([index]) => index < at)
  return (before ?? said.find(([index]) => index > at))?.[1].claims ?? []
}
