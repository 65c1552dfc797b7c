import type { Deadline, FigureDraft, GoalDraft, SloganDraft } from '../model/claim.js'
import type { CommitmentDraft, Stage } from '../model/commitment.js'
import type { TextRange } from '../model/span.js'
import type { Passage } from '../model/statement.js'
import { followStretch, horizonOf, type Stretch, type Stretched } from './commitments/horizon.js'
import { objectKey } from './commitments/object.js'
import { type Piece, type Placed, piecesOf } from './commitments/pieces.js'
import { assesses, stageOf } from './commitments/stage.js'
import { strengthOf } from './commitments/strength.js'
import { governingVerb, predicateOf } from './commitments/verbs.js'
import { inside, isDue } from './goals/reading.js'
import { readTurn, type StatementReading } from './turn-reading.js'

/** The claims of a turn, which its commitments own. */
export interface TurnClaims {
  readonly figures: readonly FigureDraft[]
  readonly slogans: readonly SloganDraft[]
  readonly goals: readonly GoalDraft[]
}

/** What holds while a turn is read from statement to statement. */
interface Situation {
  readonly today: string
  readonly stretch: Stretch
  readonly assessed: boolean
}

/**
 * The commitments of a turn, in order: each clause that is a goal, carries a quantity of something or a deadline, or
 * says in a review that something is done or under way. Each goal and each figure belongs to one of them.
 */
export function extractCommitments(passage: Passage, claims: TurnClaims): CommitmentDraft[] {
  const figures = byStatement(claims.figures)
  const goals = byStatement(claims.goals)
  const slogans = byStatement(claims.slogans)
  const drafts: CommitmentDraft[] = []
  let stretched: Stretched = { stretch: null, heading: null }
  let judgement = { open: false, end: -1 }
  for (const reading of readTurn(passage)) {
    const { id, range } = reading.statement
    stretched = followStretch(stretched, reading)
    judgement = { open: assesses(judgement, reading), end: range.to }
    const situation: Situation = {
      today: passage.meetingDate,
      stretch: stretched.stretch,
      assessed: judgement.open,
    }
    const own = { figures: figures.get(id) ?? [], slogans: slogans.get(id) ?? [] }
    let verb = ''
    for (const piece of piecesOf(reading, own.figures, goals.get(id) ?? [])) {
      const draft = draftOf(piece, reading, situation, own, verb)
      if (draft) drafts.push(draft)
      verb = draft?.verb ?? ''
    }
  }
  return drafts
}

function byStatement<D extends { statement: string }>(drafts: readonly D[]): Map<string, Placed<D>[]> {
  const groups = new Map<string, Placed<D>[]>()
  drafts.forEach((draft, index) => {
    const group = groups.get(draft.statement)
    if (group) group.push({ index, draft })
    else groups.set(draft.statement, [{ index, draft }])
  })
  return groups
}

interface Own {
  readonly figures: readonly Placed<FigureDraft>[]
  readonly slogans: readonly Placed<SloganDraft>[]
}

function draftOf(
  piece: Piece,
  reading: StatementReading,
  { today, stretch, assessed }: Situation,
  own: Own,
  verbBefore: string,
): CommitmentDraft | null {
  const said = sayingOf(piece, reading, verbBefore)
  if (!said) return null
  const figures = piece.figures.map(({ draft }) => draft)
  const clause = reading.text.slice(piece.range.from, piece.range.to)
  const deadline = deadlineOf(piece, reading, today)
  const told = { reading, clause, verb: said.verb, figures, isGoal: piece.goal !== null, assessed }
  const stage = stageOf({ ...told, isDue: deadline !== null })
  if (stage === null) return null
  return {
    statement: reading.statement.id,
    range: piece.range,
    stage,
    verb: said.verb,
    strength: strengthOf(clause),
    object: said.object,
    figures: ownedFigures(piece, own.figures),
    slogans: own.slogans.filter(({ draft }) => inside(draft.range, piece.range)).map(({ index }) => index),
    goal: piece.goal?.index ?? null,
    deadline,
    topics: [],
    scope: figures.find(({ scope }) => scope !== null)?.scope ?? null,
    horizon: horizonOf(clause, figures, deadline, stretch, reading),
    ...trustOf(piece, stage),
  }
}

/** The piece's quantities, with the sizes of classes that stand between them. */
function ownedFigures({ range, figures }: Piece, all: readonly Placed<FigureDraft>[]): number[] {
  const owned = new Set(figures.map(({ index }) => index))
  const sizes = all.filter(
    ({ draft }) => (draft.role === 'scale' || draft.role === 'threshold') && inside(draft.range, range),
  )
  return [...new Set([...owned, ...sizes.map(({ index }) => index)])].sort((a, b) => a - b)
}

interface Saying {
  readonly verb: string
  readonly object: { readonly text: string; readonly key: string }
}

/** The verb and object of a piece: of its quantity what that measures, else of its goal, else of its predicate. */
function sayingOf(piece: Piece, reading: StatementReading, verbBefore: string): Saying | null {
  const { text, statement } = reading
  const measure = piece.figures[0]?.draft.measure
  if (measure)
    return {
      verb: verbOf(piece, reading, verbBefore),
      object: { text: measure.text, key: objectKey(measure.key) },
    }
  const goal = piece.goal?.draft
  const found = goal ? null : predicateOf(text, piece.range)
  if (!goal && !found) return null
  const object = goal ? goalObject(goal) : statement.text.slice(found?.object.from, found?.object.to)
  const key = objectKey(object)
  return key.length < 2 ? null : { verb: goal?.verb ?? found?.verb ?? '', object: { text: object, key } }
}

/** All that stands behind the verb of a goal, or the subject where nothing does. */
function goalObject({ text, verb, object }: GoalDraft): string {
  const at = verb === '' ? -1 : text.indexOf(verb)
  const behind = at < 0 ? '' : text.slice(at + verb.length).replace(/^[，：]/u, '')
  return behind.length > object.length && behind.includes(object) ? behind : object
}

/** The verb that governs a quantity; an item of an enumeration shares that of the item before it. */
function verbOf({ range, clause, figures, goal }: Piece, { text }: StatementReading, before: string): string {
  const quantity = figures[0]?.draft
  if (!quantity) return goal?.draft.verb ?? ''
  const noun = rangeOf(text, range, quantity.measure?.text ?? '')
  const verb = governingVerb(text, range, noun, quantity.range)
  return verb ?? (range.from > clause.from ? before : (goal?.draft.verb ?? ''))
}

function rangeOf(text: string, { from, to }: TextRange, words: string): TextRange | null {
  const at = words === '' ? -1 : text.slice(from, to).indexOf(words)
  return at < 0 ? null : { from: from + at, to: from + at + words.length }
}

/** The day of the piece's own clause, or the one that its goal or quantity runs to. */
function deadlineOf(piece: Piece, reading: StatementReading, today: string): Deadline | null {
  const { times, statement } = reading
  const time = times.findLast(
    ({ range, kind, end }) => kind !== 'period' && inside(range, piece.range) && isDue(end, today),
  )
  const claimed =
    piece.goal?.draft.deadline ?? piece.figures.find(({ draft }) => draft.deadline)?.draft.deadline
  if (claimed || !time) return claimed ?? null
  return { text: statement.text.slice(time.range.from, time.range.to), date: time.end }
}

/** How sure the reading is: as sure as what it is built on. */
function trustOf({ goal, figures }: Piece, stage: Stage): Pick<CommitmentDraft, 'rule' | 'score'> {
  const [rule, value] = goal
    ? ['goal', goal.draft.score.value]
    : figures[0]
      ? ['quantity', figures[0].draft.score.value]
      : [stage === 'promised' ? 'deadline' : 'predicate', 0.7]
  return { rule: `commitment.${rule}`, score: { value, parts: { [rule]: value } } }
}
