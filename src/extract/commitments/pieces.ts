import type { FigureDraft, GoalDraft } from '../../model/claim.js'
import type { TextRange } from '../../model/span.js'
import { inside, overlaps } from '../goals/reading.js'
import type { StatementReading } from '../turn-reading.js'

/** A draft with its place among those of its turn. */
export interface Placed<D> {
  readonly index: number
  readonly draft: D
}

/** A stretch of a clause that says one thing, with the claims it owns. */
export interface Piece {
  readonly range: TextRange
  /** Where its clause begins: a verb there governs its later pieces too. */
  readonly clause: TextRange
  readonly figures: readonly Placed<FigureDraft>[]
  readonly goal: Placed<GoalDraft> | null
}

/** Only the size of a class or the length of a list is no quantity of its own. */
const ATTRIBUTES: ReadonlySet<string> = new Set(['scale', 'threshold'])
const isOwn = ({ draft }: Placed<FigureDraft>) =>
  draft.measure !== null && !ATTRIBUTES.has(draft.role) && draft.kind !== 'enumeration'

/**
 * Cuts a statement into the things it says: a clause, or each item of one that gives several amounts.
 * Before: `改造危房50户、危桥5座，总投资2亿元`. After: `改造危房50户` `危桥5座` `总投资2亿元`
 */
export function piecesOf(
  reading: StatementReading,
  figures: readonly Placed<FigureDraft>[],
  goals: readonly Placed<GoalDraft>[],
): Piece[] {
  const own = figures.filter(isOwn)
  const pieces = joinClauses(reading.clauses, goals).flatMap(clause =>
    cut(reading.text, clause, own, goals).flatMap(range => pieceOf(range, clause, own, goals)),
  )
  return giveGoals(mergeBare(reading.text, pieces), goals)
}

/** A goal that runs over several clauses (力争到2022年，…) makes one of them. */
function joinClauses(clauses: readonly TextRange[], goals: readonly Placed<GoalDraft>[]): TextRange[] {
  const joined: TextRange[] = []
  for (const clause of clauses) {
    const last = joined.at(-1)
    const goesOn = goals.some(
      ({ draft }) => last && draft.range.from < last.to && draft.range.to > clause.from,
    )
    if (last && goesOn) joined[joined.length - 1] = { from: last.from, to: clause.to }
    else joined.push(clause)
  }
  return joined
}

/** Cuts a clause behind an amount that a further one follows, and in front of each goal but the first. */
function cut(
  text: string,
  clause: TextRange,
  figures: readonly Placed<FigureDraft>[],
  goals: readonly Placed<GoalDraft>[],
): TextRange[] {
  const within = figures.filter(({ draft }) => inside(draft.range, clause))
  const ends = within.slice(1).flatMap(({ draft }, at) => {
    const before = within[at] as Placed<FigureDraft>
    return separates(before, draft) ? partAt(text, before.draft.range.to, draft.range.from) : []
  })
  const starts = goals
    .map(({ draft }) => draft.range.from)
    .filter(from => from > clause.from && from < clause.to && holdsClaim(clause.from, from, within, goals))
  const edges = [...new Set([...ends, ...starts])].sort((a, b) => a - b)
  return [clause.from, ...edges].map((from, at) => ({
    from,
    to: withoutJoin(text, from, edges[at] ?? clause.to),
  }))
}

/** An item without the 、 or 和 that joins it to the next. */
function withoutJoin(text: string, from: number, to: number): number {
  return to - (/[、，和并]$/u.test(text.slice(from + 1, to)) ? 1 : 0)
}

function holdsClaim(
  from: number,
  to: number,
  figures: readonly Placed<FigureDraft>[],
  goals: readonly Placed<GoalDraft>[],
): boolean {
  return [...figures, ...goals].some(({ draft }) => draft.range.from >= from && draft.range.from < to)
}

/** Two amounts of one object (164个项目，投资265亿元) stay together. */
function separates({ index, draft }: Placed<FigureDraft>, after: FigureDraft): boolean {
  return !after.paired.includes(index) && draft.measure?.key !== after.measure?.key
}

/** Behind the comma between two amounts, unless nothing else stands there (分别增长5%、8%). */
function partAt(text: string, from: number, to: number): number[] {
  const between = text.slice(from, to)
  const at = between.search(/[、，]|并(?!且)|和(?!谐)/u)
  return at < 0 || between.length < 3 ? [] : [from + at + (between[at] === '并' ? 0 : 1)]
}

/** One piece for all quantities of one thing; amounts of several things told in one breath are several. */
function pieceOf(
  range: TextRange,
  clause: TextRange,
  figures: readonly Placed<FigureDraft>[],
  goals: readonly Placed<GoalDraft>[],
): Piece[] {
  const within = figures.filter(({ draft }) => inside(draft.range, range))
  const groups: Placed<FigureDraft>[][] = []
  for (const one of within) {
    const group = groups.find(([first]) => first && !isApart(first, one))
    if (group) group.push(one)
    else groups.push([one])
  }
  if (groups.length > 0) return groups.map(group => ({ range, clause, figures: group, goal: null }))
  const goal = goals.find(({ draft }) => overlaps(draft.range, range)) ?? null
  return [{ range, clause, figures: [], goal }]
}

function isApart({ index, draft }: Placed<FigureDraft>, { draft: other }: Placed<FigureDraft>): boolean {
  if (other.paired.includes(index)) return false
  return draft.measure?.key !== other.measure?.key || draft.scope !== other.scope
}

/** 生产总值9250亿元，|增长9.4%: a clause without a subject goes on about the one before it. */
function mergeBare(text: string, pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    const subject = last?.figures[0]?.draft.measure
    const own = piece.figures[0]
    const goesOn =
      subject && own?.draft.measure?.key === subject.key && own.draft.scope === last.figures[0]?.draft.scope
    const names = own && text.slice(piece.range.from, piece.range.to).includes(own.draft.measure?.text ?? '')
    if (!last || !goesOn || names) merged.push(piece)
    else
      merged[merged.length - 1] = {
        ...last,
        range: { from: last.range.from, to: piece.range.to },
        figures: [...last.figures, ...piece.figures],
      }
  }
  return merged
}

/** Each goal belongs to the first piece that it covers. */
function giveGoals(pieces: readonly Piece[], goals: readonly Placed<GoalDraft>[]): Piece[] {
  const given = new Set<number>()
  return pieces.map(piece => {
    const goal = goals.find(
      ({ index, draft }) => !given.has(index) && overlaps(draft.range, piece.range) && startsIn(draft, piece),
    )
    if (goal) given.add(goal.index)
    return { ...piece, goal: goal ?? null }
  })
}

const startsIn = ({ range }: GoalDraft, piece: Piece) => range.from < piece.range.to
