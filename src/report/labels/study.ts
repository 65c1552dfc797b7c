import type { FigureRole } from '../../model/claim.js'
import type { Grouping } from '../../model/comparison.js'
import type { FormulaRelation } from '../../model/formula.js'
import type {
  Adoption,
  AdoptionCell,
  FollowUpState,
  NoComparison,
  PromiseOutcome,
  TargetOutcome,
  Track,
  WhyNot,
} from '../../model/study.js'

/** The words of the studies, in one language. */
export interface StudyLabels {
  readonly relation: Readonly<Record<FormulaRelation, string>>
  readonly trackKind: Readonly<Record<Track['kind'], string>>
  readonly figureRole: Readonly<Record<FigureRole, string>>
  readonly trend: Readonly<Record<Adoption['trend'], string>>
  readonly adoption: Readonly<Record<AdoptionCell['state'], string>>
  readonly outcome: Readonly<Record<PromiseOutcome, string>>
  readonly followUp: Readonly<Record<FollowUpState, string>>
  readonly target: Readonly<Record<TargetOutcome, string>>
  readonly noComparison: Readonly<Record<NoComparison, string>>
  readonly whyNot: Readonly<Record<WhyNot['reason'], string>>
  readonly grouping: Readonly<Record<Grouping, string>>
  readonly forms: string
  readonly lines: string
  readonly values: string
  readonly firstUse: string
  readonly adopted: string
  readonly dropped: string
  readonly share: string
  readonly due: string
  readonly commitments: string
  readonly promise: string
  readonly outcomeTitle: string
  readonly later: string
  readonly undated: string
  readonly targets: string
  readonly before: string
  readonly after: string
  readonly rule: string
  readonly pairing: string
  readonly salience: string
  readonly whyNotTitle: string
  readonly profiles: string
  readonly overlap: string
  readonly keyness: string
  /** What is compared, in the plural. */
  readonly items: Readonly<Record<'formula' | 'word', string>>
  readonly own: string
  readonly avoided: string
  readonly words: string
  /** Four meetings describe and do not infer. */
  readonly caution: string
  readonly nobody: string
  readonly noOccurrence: string
}
