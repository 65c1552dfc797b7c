import type { Analysis } from '../model/analysis.js'
import { tallyGoals, tallySlogans } from './claims.js'
import { tallyFigures } from './figures.js'
import type { DocumentLabels } from './labels.js'
import { type EvaluationRow, rowsOf } from './measure.js'
import { BareText } from './source.js'
import { tallyTurns } from './turns.js'

/** A labelled document: its id in the analysis, its decoded text, and what was labelled in it. */
export interface LabelledDocument {
  readonly id: string
  readonly text: string
  readonly labels: DocumentLabels
}

export interface Evaluation {
  readonly rows: readonly EvaluationRow[]
  /** One line each: `-` not found, `+` found without a label, `~` found but different. */
  readonly errors: Readonly<Record<'turns' | 'figures' | 'slogans' | 'goals', readonly string[]>>
}

/** How an analysis agrees with hand labels; only labelled documents count. */
export function evaluate(analysis: Analysis, documents: readonly LabelledDocument[]): Evaluation {
  const tallies = documents.map(({ id, text, labels }) => {
    const source = new BareText(text)
    const here = <T extends { document: string }>(list: readonly T[]) =>
      list.filter(({ document }) => document === id)
    const turns = tallyTurns(labels.turns, here(analysis.turns), analysis.seats, source)
    return {
      turns,
      figures: tallyFigures(labels.figures, here(analysis.figures), source),
      slogans: tallySlogans(labels.slogans, here(analysis.slogans), turns.turnOf),
      goals: tallyGoals(labels.goals, here(analysis.goals), source),
    }
  })
  const errorsOf = (kind: 'turns' | 'figures' | 'slogans' | 'goals') =>
    tallies.flatMap(tally => tally[kind].errors)
  return {
    rows: rowsOf(tallies.flatMap(({ turns, figures, slogans, goals }) => [turns, figures, slogans, goals])),
    errors: {
      turns: errorsOf('turns'),
      figures: errorsOf('figures'),
      slogans: errorsOf('slogans'),
      goals: errorsOf('goals'),
    },
  }
}
