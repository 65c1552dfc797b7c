import { type Hearing, hearingsBySeat, hearingsOfSeries } from '../model/hearing.js'
import type { Alignment, Link, SeriesRecord } from '../model/record.js'
import type { Cell, Thread, ThreadKind, UnobservedReason } from '../model/thread.js'
import { formulaKey } from '../text/formulae.js'
import { weigh } from '../text/likeness.js'
import { followedFigures } from './figures.js'
import { type Chain, follow, type Item } from './follow.js'
import { followGoals } from './goals.js'
import { followedSlogans } from './slogans.js'
import { followStatements } from './statements.js'

/** Follows every claim of every seat, and the formulae that seats share, through the meetings. */
export function followThreads(record: SeriesRecord): Alignment {
  const bySeat = hearingsBySeat(record)
  const parts = [...bySeat].map(([seat, hearings]) => followSeat(record, seat, hearings))
  parts.push(followSeries(record, bySeat))
  return {
    threads: parts.flatMap(part => part.threads),
    links: parts.flatMap(part => part.links),
  }
}

function followSeat(record: SeriesRecord, seat: string, hearings: readonly Hearing[]): Alignment {
  const weights = weigh(hearings.flatMap(({ statements }) => statements.map(one => one.text)))
  const slogans = follow(hearings, followedSlogans(record.formulae))
  const figures = follow(hearings, followedFigures(weights))
  const goals = followGoals(hearings, weights)
  const statements = followStatements(hearings, weights).filter(chain => chain.cells.size > 1)
  const threads = (kind: ThreadKind, chains: readonly Chain<Item>[]) => {
    const cellAt = kind === 'slogan' ? formulaCell : cellOf
    const cell = (chain: Chain<Item>, index: number) => cellAt(chain, hearings[index] as Hearing)
    return toThreads({ kind, seat, chains, meetings: hearings.length, cell })
  }
  return merge([
    threads('slogan', slogans),
    threads('figure', figures),
    threads('goal', goals),
    threads('statement', statements),
  ])
}

function cellOf(chain: Chain<Item>, hearing: Hearing): Cell {
  const meeting = hearing.meeting.id
  const items = chain.cells.get(meeting)
  if (items) return { meeting, state: 'observed', claims: items.flatMap(item => item.claims), reason: null }
  if (hearing.state === 'heard') return { meeting, state: 'absent', claims: [], reason: null }
  return { meeting, state: 'unobserved', claims: [], reason: REASONS[hearing.reason ?? 'no-turn'] }
}

/** Headlines are the editor's, so no claim is taken from them; but a formula that stands there was not dropped. */
function formulaCell(chain: Chain<Item>, hearing: Hearing): Cell {
  const cell = cellOf(chain, hearing)
  if (cell.state !== 'absent' || !inHeadline(chain, hearing)) return cell
  return { ...cell, state: 'unobserved', reason: 'headline-only' }
}

function inHeadline(chain: Chain<Item>, hearing: Hearing): boolean {
  const headlines = hearing.turns.map(turn => formulaKey(turn.headline ?? '')).filter(Boolean)
  const forms = [...chain.cells.values()].flatMap(items => items.map(item => formulaKey(item.label)))
  return forms.some(form => headlines.some(headline => headline.includes(form)))
}

const REASONS: Record<NonNullable<Hearing['reason']>, UnobservedReason> = {
  'no-turn': 'seat-not-heard',
  'collective-only': 'collective-only',
  'cut-off': 'cut-off',
}

/**
 * Formulae that at least two seats use, over the series as a whole. Their absence is told only where
 * enough of the seats that say them are heard: who was not asked has not fallen silent.
 */
function followSeries(record: SeriesRecord, bySeat: ReadonlyMap<string, readonly Hearing[]>): Alignment {
  const hearings = hearingsOfSeries(record)
  const { items, features } = followedSlogans(record.formulae)
  const chains = follow(hearings, { items, features, match: () => null })
  const speakersOf = speakersIn(record)
  const cell = (chain: Chain<Item>, index: number): Cell => {
    const observed = formulaCell(chain, hearings[index] as Hearing)
    if (observed.state !== 'absent') return observed
    const speakers = speakersOf(nearestCell(chain, hearings, index))
    const heard = speakers.filter(seat => bySeat.get(seat)?.[index]?.state === 'heard')
    if (isEnough(heard.length, speakers.length)) return observed
    return { ...observed, state: 'unobserved', reason: 'seat-not-heard' }
  }
  const isShared = (chain: Chain<Item>) => {
    const together = [...chain.cells.values()].some(said => speakersOf(said).length > 1)
    if (COUNTED.test(labelOf(chain))) return together
    return together || speakersOf([...chain.cells.values()].flat()).length > 1
  }
  const shared = chains.filter(isShared)
  return toThreads({ kind: 'slogan', seat: null, chains: shared, meetings: hearings.length, cell })
}

/** A number with a noun (`两区`, `三个一`) means what each seat counts, unless several say it at one meeting. */
const COUNTED = /^[一二两三四五六七八九十]{1,2}个?\p{Script=Han}{1,2}$/u

/** So many of those who said a formula, and such a share of them, must be heard before silence means anything. */
const ENOUGH_SEATS = 2
const ENOUGH_SHARE = 0.25

function isEnough(heard: number, speakers: number): boolean {
  return heard === speakers || (heard >= ENOUGH_SEATS && heard >= ENOUGH_SHARE * speakers)
}

/** The seats that say the given items. */
function speakersIn(record: SeriesRecord): (items: readonly Item[]) => string[] {
  const seatOfTurn = new Map(record.turns.map(({ id, seat }) => [id, seat]))
  const seatOfClaim = new Map(record.slogans.map(({ id, turn }) => [id, seatOfTurn.get(turn) ?? null]))
  return items => [
    ...new Set(items.flatMap(item => item.claims).flatMap(claim => seatOfClaim.get(claim) ?? [])),
  ]
}

/** What was said of a chain at the nearest meeting that said it: the last before, else the first after. */
function nearestCell(chain: Chain<Item>, hearings: readonly Hearing[], index: number): Item[] {
  const at = (hearing: Hearing) => chain.cells.get(hearing.meeting.id)
  const before = hearings.slice(0, index).flatMap(hearing => [at(hearing) ?? []])
  const after = hearings.slice(index).flatMap(hearing => [at(hearing) ?? []])
  return before.findLast(items => items.length > 0) ?? after.find(items => items.length > 0) ?? []
}

function toThreads(input: {
  kind: ThreadKind
  seat: string | null
  chains: readonly Chain<Item>[]
  meetings: number
  cell: (chain: Chain<Item>, meeting: number) => Cell
}): Alignment {
  const { kind, seat, chains, meetings, cell } = input
  const idOf = (index: number) => `${seat ?? 'series'}-${kind}-${index + 1}`
  return {
    threads: chains.map(
      (chain, index): Thread => ({
        id: idOf(index),
        kind,
        seat,
        label: labelOf(chain),
        cells: Array.from({ length: meetings }, (_, meeting) => cell(chain, meeting)),
      }),
    ),
    links: chains.flatMap((chain, index) =>
      chain.links.map((link): Link => ({ thread: idOf(index), ...link })),
    ),
  }
}

/** The latest form: what a reader of the newest paper knows it by. */
function labelOf(chain: Chain<Item>): string {
  return [...chain.cells.values()].at(-1)?.[0]?.label ?? ''
}

function merge(parts: readonly Alignment[]): Alignment {
  return {
    threads: parts.flatMap(part => part.threads),
    links: parts.flatMap(part => part.links),
  }
}
