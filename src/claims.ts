import { formularyOfDocument } from './extract/coinages.js'
import { extractCommitments } from './extract/commitments.js'
import { extractFigures } from './extract/figures.js'
import type { Formulary } from './extract/formulary.js'
import { extractGoals } from './extract/goals.js'
import { extractSlogans } from './extract/slogans.js'
import { unreadTimes } from './extract/turn-reading.js'
import type { Figure, FigureDraft, Goal, Slogan } from './model/claim.js'
import type { Commitment } from './model/commitment.js'
import type { Diagnostic } from './model/diagnostic.js'
import type { LexiconAdditions } from './model/formula.js'
import type { TextRange } from './model/span.js'
import type { Passage } from './model/statement.js'
import { placer, type Reading } from './reading.js'
import { contentId, uniqueIds } from './text/content-id.js'
import { compareKey } from './text/normalize.js'

/** What the turns of a document claim. */
export interface Claims {
  readonly figures: readonly Figure[]
  readonly slogans: readonly Slogan[]
  readonly goals: readonly Goal[]
  readonly commitments: readonly Commitment[]
}

/** Extracts the claims of a document and gives each its id and its place in the source. */
export function extractClaims(reading: Reading, formulary: Formulary, lexicon: LexiconAdditions): Claims {
  const known = formularyOfDocument(reading.passages, formulary)
  const unique = uniqueIds()
  const perTurn = reading.passages.map(passage => claimsOf(passage, reading, known, lexicon, unique))
  return {
    figures: perTurn.flatMap(claims => claims.figures),
    slogans: perTurn.flatMap(claims => claims.slogans),
    goals: perTurn.flatMap(claims => claims.goals),
    commitments: perTurn.flatMap(claims => claims.commitments),
  }
}

function claimsOf(
  passage: Passage,
  reading: Reading,
  known: Formulary,
  lexicon: LexiconAdditions,
  unique: (id: string) => string,
): Claims {
  const drafts = {
    figures: extractFigures(passage, lexicon),
    slogans: extractSlogans(passage, known),
    goals: [] as ReturnType<typeof extractGoals>,
  }
  drafts.goals = extractGoals(passage, drafts.figures)
  const commitments = extractCommitments(passage, drafts)
  const place = placer(reading, passage)
  const words = wordsIn(passage)
  const idOf = namer(passage, words, unique)
  const figures = drafts.figures.map(draft => idOf('figure', draft))
  const slogans = drafts.slogans.map(draft => idOf('slogan', draft))
  const goals = drafts.goals.map(draft => idOf('goal', draft))
  return {
    figures: drafts.figures.map(({ range, paired, ...draft }, index) => ({
      ...draft,
      ...place(draft.statement, range),
      id: figures[index] as string,
      paired: named(figures, paired),
    })),
    slogans: drafts.slogans.map(({ range, ...draft }, index) => ({
      ...draft,
      ...place(draft.statement, range),
      id: slogans[index] as string,
    })),
    goals: drafts.goals.map(({ range, ...draft }, index) => ({
      ...draft,
      ...place(draft.statement, range),
      id: goals[index] as string,
      figures: figures.filter((_, i) => within(drafts.figures[i] as FigureDraft, draft.statement, range)),
    })),
    commitments: commitments.map(({ range, ...draft }) => ({
      ...draft,
      ...placeOfClause(place(draft.statement, range)),
      id: idOf('commitment', { statement: draft.statement, range }),
      text: words(draft.statement, range),
      figures: named(figures, draft.figures),
      slogans: named(slogans, draft.slogans),
      goal: draft.goal === null ? null : (goals[draft.goal] as string),
    })),
  }
}

type Namer = (kind: string, claim: { readonly statement: string; readonly range: TextRange }) => string

/** The output contract gives the span of a commitment as a pair. */
const placeOfClause = ({ turn, document, span }: ReturnType<ReturnType<typeof placer>>) => ({
  turn,
  document,
  span: [span.start, span.end] as const,
})

/** Gives the text of a statement, or of a range in it. */
function wordsIn({ statements }: Passage) {
  const texts = new Map(statements.map(({ id, text }) => [id, text]))
  return (statement: string, range?: TextRange): string =>
    (texts.get(statement) ?? '').slice(range?.from ?? 0, range?.to)
}

/** Ids made of who speaks, when, in which sentence, and what the claim's own words are there. */
function namer(
  { turn, meetingDate }: Passage,
  words: ReturnType<typeof wordsIn>,
  unique: (id: string) => string,
): Namer {
  return (kind, { statement, range }) => {
    const said = [words(statement), words(statement, range)].map(compareKey)
    return unique(contentId(kind, turn.seat, turn.speaker, meetingDate, ...said))
  }
}

const named = (ids: readonly string[], indices: readonly number[]): string[] =>
  indices.map(index => ids[index] as string)

function within(figure: FigureDraft, statement: string, range: TextRange): boolean {
  return figure.statement === statement && figure.range.from >= range.from && figure.range.to <= range.to
}

/** A notice for each time that a document names and that could not be told: nothing is dated by it. */
export function unreadTimesIn(reading: Reading): Diagnostic[] {
  return reading.passages.flatMap(passage => {
    const place = placer(reading, passage)
    return unreadTimes(passage).map(({ statement, time }): Diagnostic => {
      const message = `When ${time.text} is could not be told; what stands with it has no date.`
      const { document, span } = place(statement.id, time.range)
      return { code: 'unread-time', severity: 'info', message, document, span }
    })
  })
}
