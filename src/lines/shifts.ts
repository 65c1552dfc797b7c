import { TOPICS } from '../lexicon/topics.js'
import type { Direction, Shift, ShiftedWords, ShiftFacet, ShiftStatus } from '../model/line.js'
import type { Token } from '../model/statement.js'
import { type HeardLine, type Place, stretchOf } from './gather.js'
import { judge, judgeForce, judgeNew, stepsIn } from './judge.js'
import { type ClauseWords, compareClauses, type Piece, textOf, wordsOf } from './words.js'

/** Two hearings of a seat that are compared. */
export interface Pair {
  readonly seat: string
  readonly from: string
  readonly to: string
  /** Id of the transition between them. */
  readonly transition: string
  /** Whether the later paper can prove that something was dropped: heard, in a voice of its own, and not cut off. */
  readonly provesAbsence: boolean
  readonly provesNovelty: boolean
}

export interface ShiftContext {
  readonly tokens: ReadonlyMap<string, readonly Token[]>
  readonly place: Place
  readonly rarity: Rarity
  /** Ids of the statements of a seat at a meeting, with their text. */
  readonly said: (seat: string, meeting: string) => readonly { readonly id: string; readonly text: string }[]
}

const ENTRIES = new Map(TOPICS.map(entry => [entry.id, entry]))
/** Topics that a manifest or the series adds weigh like tasks. */
const WEIGHT_OF_ADDED = 0.5

/** What happened to each line between two hearings, the most telling first. */
export function shiftsOf(
  lines: readonly HeardLine[],
  pairs: readonly Pair[],
  context: ShiftContext,
): Shift[] {
  const byHearing = new Map<string, Map<string, HeardLine>>()
  for (const line of lines) {
    const key = `${line.seat} ${line.meeting}`
    byHearing.set(key, (byHearing.get(key) ?? new Map()).set(line.topic, line))
  }
  return pairs.flatMap(pair => {
    const before = byHearing.get(`${pair.seat} ${pair.from}`) ?? new Map<string, HeardLine>()
    const after = byHearing.get(`${pair.seat} ${pair.to}`) ?? new Map<string, HeardLine>()
    return [...new Set([...before.keys(), ...after.keys()])]
      .filter(topic => (after.has(topic) || pair.provesAbsence) && (before.has(topic) || pair.provesNovelty))
      .map(topic => shiftOf(pair, topic, before.get(topic), after.get(topic), context))
      .sort((a, b) => b.salience - a.salience)
  })
}

function shiftOf(
  pair: Pair,
  topic: string,
  before: HeardLine | undefined,
  after: HeardLine | undefined,
  context: ShiftContext,
): Shift {
  const { removed, inserted } = compareClauses(clausesOf(before, context), clausesOf(after, context))
  const status = statusOf(before, after, removed, inserted)
  const texts = [textOfLine(before), textOfLine(after)] as const
  const { direction, ladder } = directionOf(topic, status, texts, removed, inserted)
  const facets = status === 'reworded' ? facetsOf(before, after, removed, inserted, ladder, direction) : []
  const words = (pieces: readonly Piece[], other: string, side: 'minus' | 'plus') =>
    status === 'same'
      ? []
      : telling(pieces, topic, side, context.rarity).map(piece => shifted(piece, pair.seat, other, context))
  return {
    id: `${pair.seat}/${topic}/${pair.from}/${pair.to}`,
    seat: pair.seat,
    topic,
    from: pair.from,
    to: pair.to,
    transition: pair.transition,
    status,
    before: before?.points ?? [],
    after: after?.points ?? [],
    minus: words(removed, pair.to, 'minus'),
    plus: words(inserted, pair.from, 'plus'),
    removed: removed.map(({ clause, range }) => stretchOf(clause.statement, range, context.place)),
    inserted: inserted.map(({ clause, range }) => stretchOf(clause.statement, range, context.place)),
    facets,
    direction,
    salience: salienceOf(topic, status, removed, inserted, ladder !== null, texts),
  }
}

const clausesOf = (line: HeardLine | undefined, { tokens }: ShiftContext): ClauseWords[] =>
  line ? line.clauses.map(clause => wordsOf(clause, line.topic, tokens.get(clause.statement) ?? [])) : []

const textOfLine = (line: HeardLine | undefined): string =>
  (line?.clauses ?? []).map(({ text }) => text).join('，')

function statusOf(
  before: HeardLine | undefined,
  after: HeardLine | undefined,
  removed: readonly Piece[],
  inserted: readonly Piece[],
): ShiftStatus {
  if (!before) return 'new'
  if (!after) return 'dropped'
  return removed.length + inserted.length > 0 ? 'reworded' : 'same'
}

function directionOf(
  topic: string,
  status: ShiftStatus,
  [before, after]: readonly [string, string],
  removed: readonly Piece[],
  inserted: readonly Piece[],
): { direction: Direction | null; ladder: string | null } {
  if (status === 'reworded') {
    const judged = judge(topic, before, after)
    const grew = after.length / Math.max(1, before.length)
    if (judged) return judged
    const direction = ENTRIES.get(topic)?.appearing
      ? judgeForce(textsOf(removed), textsOf(inserted), grew)
      : 'neutral'
    return { direction, ladder: null }
  }
  if (status !== 'new') return { direction: null, ladder: null }
  const judged = judgeNew(topic, after)
  return { direction: judged ?? (ENTRIES.get(topic)?.appearing ? 'stronger' : null), ladder: null }
}

/** Pieces in their clauses: the word of force stands before what changed. */
const textsOf = (pieces: readonly Piece[]) => [...new Set(pieces.map(({ clause }) => clause.text))].join('，')

const DEADLINE = /(?:年|月)底|年内|到(?:20\d\d|[一-龥]{1,3})年|20\d\d年前|力争用.{1,4}年/u

function facetsOf(
  before: HeardLine | undefined,
  after: HeardLine | undefined,
  removed: readonly Piece[],
  inserted: readonly Piece[],
  ladder: string | null,
  direction: Direction | null,
): ShiftFacet[] {
  const pieces = [...removed, ...inserted]
  const facets = new Set<ShiftFacet>()
  if (ladder !== null) facets.add('stance')
  if (pieces.some(({ weight }) => weight === 0) || (ladder === null && direction !== 'neutral'))
    facets.add('force')
  if (removed.length === 0 || inserted.length === 0) facets.add('scope')
  if (removed.some(({ weight }) => weight > 0) && inserted.some(({ weight }) => weight > 0))
    facets.add('object')
  if (before && after) {
    if (Math.abs(before.order - after.order) >= FAR) facets.add('order')
    const ratio = textOfLine(after).length / Math.max(1, textOfLine(before).length)
    if (ratio >= 2 || ratio <= 0.5) facets.add('length')
  }
  if (pieces.some(({ clause, range }) => DEADLINE.test(textOf(clause, range)))) facets.add('deadline')
  return [...facets]
}

/** A topic that moved by so many ranks stands elsewhere in the paper. */
const FAR = 5
/** How many words that went or came are told, and how many characters they take together. */
const MOST = { minus: 2, plus: 3 } as const
const ROOM = { minus: 26, plus: 38 } as const

/** The pieces that tell most, in the order of how much; words of degree only where nothing else changed. */
function telling(pieces: readonly Piece[], topic: string, side: 'minus' | 'plus', rarity: Rarity): Piece[] {
  const named = pieces.filter(({ weight }) => weight > 0)
  const candidates = named.length > 0 ? named : pieces.filter(({ range }) => range.to - range.from > 1)
  const scores = new Map(candidates.map(piece => [piece, score(piece, topic, rarity)]))
  const ranked = [...candidates].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))
  const best = scores.get(ranked[0] as Piece) ?? 0
  const chosen: Piece[] = []
  let room: number = ROOM[side]
  for (const piece of ranked) {
    const length = piece.range.to - piece.range.from
    const most = MOST[side] + (topic === SITUATION ? 1 : 0)
    const fits =
      chosen.length < most &&
      length <= room &&
      (scores.get(piece) ?? 0) >= best * (topic === SITUATION ? ENOUGH / 2 : ENOUGH)
    const repeats = chosen.some(one =>
      textOf(one.clause, one.range).includes(textOf(piece.clause, piece.range)),
    )
    if (repeats || (chosen.length > 0 && !fits)) continue
    chosen.push(piece)
    room -= length
  }
  return chosen
}

/** A piece that tells less than this part of the best one is left out. */
const ENOUGH = 0.38
/** Names and lists say what is meant; what serves as a reason or a frame says little. */
const NAMED = /[“《「]|、/u
const FRAME =
  /契机|精神|党中央决策|为指导|有机结合|结合起来|共同作用|面对|重点任务|各地区各部门|各级|工作会议|^要?做好.{0,6}工作$/u

function score({ clause, range, weight }: Piece, topic: string, rarity: Rarity): number {
  const own = clause.topics.find(one => one.topic === topic)
  const text = textOf(clause, range)
  const steps = stepsIn(topic, text)
  if (topic === SITUATION) return (0.25 + steps) * (FRAME.test(clause.text) ? 0.5 : 1)
  const holds =
    own?.places.some(({ from, to }) => from < range.to && to > range.from) || own?.rule === 'set-formula'
  const isFramed = own?.rule === 'carried' || own?.rule === 'general-sentence'
  const place = own?.rule === 'agenda' && own.anchor === null ? 0.1 : holds ? 1 : isFramed ? 0.5 : 0.75
  const form = (NAMED.test(text) ? 1.2 : 1) * (FRAME.test(clause.text) ? 0.4 : 1)
  const size = weight <= LONG ? weight : Math.max(LONG / 2, LONG - (weight - LONG) / 3)
  return size * place * form * (1 + Math.min(steps, MOST_STEPS) / 2) * (0.5 + rarity(text) / 2)
}

const SITUATION = 'situation'
/** Steps beyond this tell no more. */
const MOST_STEPS = 4
/** A piece that names more than this in characters is told for less: its news is only a part of it. */
const LONG = 12

/** How rare the words of a text are in the papers of the series, 0–1. */
export type Rarity = (text: string) => number

function shifted(piece: Piece, seat: string, meeting: string, { said, place }: ShiftContext): ShiftedWords {
  const text = textOf(piece.clause, piece.range)
  const elsewhere = said(seat, meeting).find(one => one.text.includes(text))?.id ?? null
  return { text, elsewhere, ...place(piece.clause.statement, piece.range) }
}

function salienceOf(
  topic: string,
  status: ShiftStatus,
  removed: readonly Piece[],
  inserted: readonly Piece[],
  onLadder: boolean,
  [before, after]: readonly [string, string],
): number {
  const weight = ENTRIES.get(topic)?.weight ?? WEIGHT_OF_ADDED
  if (status === 'same') return round(weight * 0.2)
  const changed = [...removed, ...inserted].reduce((sum, piece) => sum + piece.weight, 0)
  const part = Math.min(1, changed / Math.max(1, (before.length + after.length) / 2))
  const size = status === 'reworded' ? 0.5 + 0.3 * part + (onLadder ? 0.2 : 0) : 0.85
  return round(weight * size)
}

const round = (salience: number) => Math.round(salience * 1000) / 1000
