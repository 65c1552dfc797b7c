import { findEchoes } from './align/echoes.js'
import { formularyOfDocument } from './extract/coinages.js'
import { extractFigures } from './extract/figures.js'
import type { Formulary } from './extract/formulary.js'
import { extractGoals } from './extract/goals.js'
import { extractSlogans } from './extract/slogans.js'
import type { Figure, FigureDraft, Goal, Slogan } from './model/claim.js'
import type { LexiconAdditions } from './model/formula.js'
import type { SeriesRecord } from './model/record.js'
import type { TextRange } from './model/span.js'
import { placer, type Reading } from './reading.js'

/** What the turns of a document claim. */
export interface Claims {
  readonly figures: readonly Figure[]
  readonly slogans: readonly Slogan[]
  readonly goals: readonly Goal[]
}

/** Extracts the claims of a document and gives each its id and its place in the source. */
export function extractClaims(reading: Reading, formulary: Formulary, lexicon: LexiconAdditions): Claims {
  const known = formularyOfDocument(reading.passages, formulary)
  const perTurn = reading.passages.map(passage => {
    const figures = extractFigures(passage, lexicon)
    const place = placer(reading, passage)
    const figureIds = figures.map((_, index) => `${passage.turn.id}-f${index + 1}`)
    return {
      figures: figures.map(({ range, paired, ...draft }, index) => ({
        ...draft,
        ...place(draft.statement, range),
        id: figureIds[index] as string,
        paired: paired.map(other => figureIds[other] as string),
      })),
      slogans: extractSlogans(passage, known).map(({ range, ...draft }, index) => ({
        ...draft,
        ...place(draft.statement, range),
        id: `${passage.turn.id}-l${index + 1}`,
      })),
      goals: extractGoals(passage, figures).map(({ range, ...draft }, index) => ({
        ...draft,
        ...place(draft.statement, range),
        id: `${passage.turn.id}-g${index + 1}`,
        figures: figureIds.filter((_, i) => within(figures[i] as FigureDraft, draft.statement, range)),
      })),
    }
  })
  return {
    figures: perTurn.flatMap(claims => claims.figures),
    slogans: perTurn.flatMap(claims => claims.slogans),
    goals: perTurn.flatMap(claims => claims.goals),
  }
}

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
