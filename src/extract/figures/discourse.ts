import {
  PLAN_HEADINGS,
  REVIEW_HEADINGS,
  TURN_TO_PLAN,
  TURN_TO_REVIEW,
  TURN_TO_THIS_YEAR,
  TURN_TO_YEAR,
} from '../../lexicon/figure-cues.js'
import type { PassageStatement } from '../../model/statement.js'
import { findTimes, isLateInYear, type TimeAnchor, type TimeExpression } from '../../text/dates.js'
import { foldText } from '../../text/script.js'

/** What the place in the document says of tense: a review of the past, a plan, or nothing. */
export type Tense = 'review' | 'plan' | null

/** What a passage has said so far that still holds for the statement at hand. */
export interface Discourse {
  /** What holds for this statement. */
  readonly tense: Tense
  /** The time that holds for figures which name none: that of a list of targets, else of the section. */
  readonly time: TimeExpression | null
  /** What the headings say, or, where there are none, the last sentence that turned to the past or the future. */
  readonly section: Tense
  /** Whether headings have spoken; then the opening of a sentence no longer turns a section. */
  readonly headed: boolean
  /** What holds to the end of the paragraph: a list of targets, or a look back inside a plan. */
  readonly aside: 'targets' | 'look-back' | null
  /** Where the last statement ended; the next one of the same paragraph begins there. */
  readonly end: number
}
export const SILENT: Discourse = {
  tense: null,
  time: null,
  section: null,
  headed: false,
  aside: null,
  end: -1,
}

/** A line that is a heading though the page does not mark it: 一、2016年工作回顾. */
const PLAIN_HEADING = /^(?:\*\*|#+ )?[一二三四五六七八九十]{1,2}、[^。；]{2,40}$/u
/** A sentence that opens a list of targets. */
export const LIST_OF_TARGETS =
  /(?:预期|主要|奋斗|总体|发展|工作|约束性|指导性)目标(?:任务)?[^。，；]{0,8}(?:是|为|：|:)/u

/** What holds once a statement (its text folded) has begun. */
export function follow(
  before: Discourse,
  text: string,
  statement: PassageStatement,
  anchor: TimeAnchor,
): Discourse {
  const headings = statement.section.map(one => tenseOfHeading(foldText(one), anchor.year))
  const plain = PLAIN_HEADING.test(text) ? tenseOfHeading(text, anchor.year) : null
  const heading = plain ?? headings.find(tense => tense !== null) ?? null
  const headed = before.headed || heading !== null
  const section = heading ?? (headed ? null : tenseOfOpening(text, anchor)) ?? before.section
  const continued = statement.range.from === before.end
  const aside = asideOf(text, section) ?? (continued && !TURN_TO_PLAN.test(text) ? before.aside : null)
  const opening = LIST_OF_TARGETS.exec(text)
  const listTime = opening ? lastTime(text.slice(0, opening.index + opening[0].length), anchor) : null
  return {
    tense: aside === 'targets' ? 'plan' : aside === 'look-back' ? 'review' : section,
    time: listTime ?? (continued && aside === 'targets' ? before.time : headingTime(statement, anchor)),
    section,
    headed,
    aside,
    end: statement.range.to,
  }
}

/** A list of targets anywhere, or a look back where a plan is due. */
function asideOf(text: string, section: Tense): Discourse['aside'] {
  if (LIST_OF_TARGETS.test(text)) return 'targets'
  return section === 'plan' && TURN_TO_REVIEW.test(text) ? 'look-back' : null
}

/** The tense that a section heading sets; a heading with a year is judged by it. */
function tenseOfHeading(heading: string, meetingYear: number): Tense {
  if (REVIEW_HEADINGS.test(heading)) return 'review'
  const year = /((?:19|20)\d\d)年/u.exec(heading)?.[1]
  if (year !== undefined) return Number(year) < meetingYear ? 'review' : 'plan'
  return PLAN_HEADINGS.test(heading) ? 'plan' : null
}

/** The tense that the first words of a sentence turn to, in a text without headings. */
function tenseOfOpening(sentence: string, anchor: TimeAnchor): Tense {
  if (TURN_TO_REVIEW.test(sentence)) return 'review'
  if (TURN_TO_PLAN.test(sentence) || LIST_OF_TARGETS.test(sentence)) return 'plan'
  if (TURN_TO_THIS_YEAR.test(sentence)) return isLateInYear(anchor) ? 'review' : 'plan'
  const year = TURN_TO_YEAR.exec(sentence)?.groups?.year
  if (year === undefined) return null
  return Number(year) < anchor.year || (Number(year) === anchor.year && isLateInYear(anchor))
    ? 'review'
    : 'plan'
}

/** The year or plan that the innermost heading with a time names. */
function headingTime({ section }: PassageStatement, anchor: TimeAnchor): TimeExpression | null {
  return section.map(heading => lastTime(foldText(heading), anchor)).findLast(time => time !== null) ?? null
}

const lastTime = (text: string, anchor: TimeAnchor): TimeExpression | null =>
  findTimes(text, anchor).findLast(({ kind }) => kind === 'period') ?? null
