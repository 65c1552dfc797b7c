import { REPORTING } from '../../lexicon/goal-cues.js'
import { classesOf, DONE_CLASSES, GOING_ON, type VerbClass } from '../../lexicon/undertakings.js'
import type { FigureDraft } from '../../model/claim.js'
import type { Stage } from '../../model/commitment.js'
import type { StatementReading } from '../turn-reading.js'

/** What a sentence that judges the situation opens with, and headings under which problems are told. */
const ASSESSES =
  /^(?:会议|全会|大家|代表们)[^，。]{0,6}?认为|清醒(?:地|的)?(?:看到|认识)|(?:困难|问题|不足|短板|差距|挑战)(?:和|与|及)?(?:困难|问题|不足|短板|差距|挑战)?(?:：|，?主要(?:是|表现|有)|还?(?:不少|较多|突出))/u
const PROBLEMS = /(?:存在|面临)的?(?:主要)?(?:困难|问题|不足)|困难(?:和|与)问题/u
/** A sentence that opens so leaves the judgement behind. */
const RESUMES =
  /^(?:会议|全会)[^，。]{0,6}?(?:指出|强调|要求|提出|部署)|我们(?:将|要|一定|必须)|^[一二三四五六七八九十]是|今年|下一步/u

/** Whether a judgement of the situation holds for a statement: from where it opens to the end of its paragraph. */
export function assesses(before: { open: boolean; end: number }, reading: StatementReading): boolean {
  const { statement, text } = reading
  if (PROBLEMS.test(statement.section.at(-1) ?? '')) return true
  if (ASSESSES.test(text)) return true
  return before.open && before.end === statement.range.from && !RESUMES.test(text)
}

/** What decides the stage of a clause. */
export interface Told {
  readonly reading: StatementReading
  readonly clause: string
  readonly verb: string
  /** The quantities that it owns. */
  readonly figures: readonly FigureDraft[]
  readonly isGoal: boolean
  readonly isDue: boolean
  readonly assessed: boolean
}

/**
 * How far a thing has come. The role of its number decides, else whether it is a goal, else the section and the
 * words of the clause; null where nothing tells, or a plan only names an activity.
 */
export function stageOf(told: Told): Stage | null {
  const { figures, isGoal, isDue, assessed, clause, reading } = told
  if (assessed) return figures.length > 0 ? 'assessed' : null
  if (isGoal || figures.some(({ role }) => role === 'target')) return 'promised'
  const classes = classesOf(told.verb)
  if (figures.length > 0) return measuredStage(classes, clause)
  if (NO_REPORT.test(clause)) return null
  const reports = reading.discourse.tense === 'review' || REPORTING.test(clause)
  if (!reports) return isDue && classes.length > 0 ? 'promised' : null
  if (classes.some(one => DONE_CLASSES.has(one)) || COMPLETED.test(clause)) return 'done'
  return classes.some(one => GOING_ON.has(one) || one === 'build' || one === 'renew') ? 'under_way' : null
}

/** Lessons drawn and the heads of lists report nothing. */
const NO_REPORT = /^(?:（[一二三四五六七八九十]+）|我们)?(?:必须|只有|要|坚持|致力于?|着力|始终)|体会到/u
const COMPLETED = /完成|建成|实现|如期|圆满|全覆盖|清零|基本消除/u
const UNDER_WAY = /正在|加快(?:建设|推进)|有序(?:推进|实施)|进展顺利|顺利推进|稳步推进|扎实推进/u

/** A number reported of what was made is done, of what is being made under way, of anything else a result. */
function measuredStage(classes: readonly VerbClass[], clause: string): Stage {
  if (UNDER_WAY.test(clause)) return 'under_way'
  return classes.length === 0 ? 'reported' : 'done'
}
