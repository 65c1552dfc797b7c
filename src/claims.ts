import { findEchoes } from './align/echoes.js'
import { formularyOfDocument } from './extract/coinages.js'
import { extractCommitments } from './extract/commitments.js'
import { extractFigures } from './extract/figures.js'
import type { Formulary } from './extract/formulary.js'
import { extractGoals } from './extract/goals.js'
import { extractSlogans } from './extract/slogans.js'
import type { Figure, FigureDraft, Goal, Slogan } from './model/claim.js'
import type { Commitment } from './model/commitment.js'
import type { LexiconAdditions } from './model/formula.js'
import type { SeriesRecord } from './model/record.js'
import type { TextRange } from './model/span.js'
import { placer, type Reading } from './reading.js'

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
  const perTurn = reading.passages.map(passage => {
    const figures = extractFigures(passage, lexicon)
    const slogans = extractSlogans(passage, known)
    const goals = extractGoals(passage, figures)
    const place = placer(reading, passage)
    const figureIds = figures.map((_, index) => `${passage.turn.id}-f${index + 1}`)
    const sloganIds = slogans.map((_, index) => `${passage.turn.id}-l${index + 1}`)
    const goalIds = goals.map((_, index) => `${passage.turn.id}-g${index + 1}`)
    const named = (ids: readonly string[], indices: readonly number[]) =>
      indices.map(one => ids[one] as string)
    return {
      figures: figures.map(({ range, paired, ...draft }, index) => ({
        ...draft,
        ...place(draft.statement, range),
        id: figureIds[index] as string,
        paired: named(figureIds, paired),
      })),
      slogans: slogans.map(({ range, ...draft }, index) => ({
        ...draft,
        ...place(draft.statement, range),
        id: sloganIds[index] as string,
      })),
      goals: goals.map(({ range, ...draft }, index) => ({
        ...draft,
        ...place(draft.statement, range),
        id: goalIds[index] as string,
        figures: figureIds.filter((_, i) => within(figures[i] as FigureDraft, draft.statement, range)),
      })),
      commitments: extractCommitments(passage, { figures, slogans, goals }).map(
        ({ range, ...draft }, index) => ({
          ...draft,
          ...placeOfClause(place(draft.statement, range)),
          id: `${passage.turn.id}-c${index + 1}`,
          figures: named(figureIds, draft.figures),
          slogans: named(sloganIds, draft.slogans),
          goal: draft.goal === null ? null : (goalIds[draft.goal] as string),
        }),
      ),
    }
  })
  return {
    figures: perTurn.flatMap(claims => claims.figures),
    slogans: perTurn.flatMap(claims => claims.slogans),
    goals: perTurn.flatMap(claims => claims.goals),
    commitments: perTurn.flatMap(claims => claims.commitments),
  }
}

/** The output contract gives the span of a commitment as a pair. */
const placeOfClause = ({ turn, document, span }: ReturnType<ReturnType<typeof placer>>) => ({
  turn,
  document,
  span: [span.start, span.end] as const,
})

/** The slogans of a record and those that the text repeats unmarked, turn by turn in the order of their places. */
export function withEchoes(record: SeriesRecord, readings: readonly Reading[]): Slogan[] {
  const echoes = findEchoes(record)
  return readings.flatMap(reading =>
    reading.passages.flatMap(passage => {
      const own = record.slogans.filter(slogan => slogan.turn === passage.turn.id)
      const ids = new Set(passage.statements.map(statement => statement.id))
      const place = placer(reading, passage)
      const added = echoes
        .filter(echo => ids.has(echo.statement))
        .map(({ range, ...draft }, index) => ({
          ...draft,
          ...place(draft.statement, range),
          id: `${passage.turn.id}-l${own.length + index + 1}`,
        }))
      return [...own, ...added].sort((a, b) => a.span.start - b.span.start)
    }),
  )
}

function within(figure: FigureDraft, statement: string, range: TextRange): boolean {
  return figure.statement === statement && figure.range.from >= range.from && figure.range.to <= range.to
}
