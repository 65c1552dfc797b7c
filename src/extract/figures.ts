import type { FigureDraft, Measure } from '../model/claim.js'
import type { LexiconAdditions } from '../model/formula.js'
import type { Passage, PassageStatement } from '../model/statement.js'
import { anchorOf, findTimes, type TimeAnchor, type TimeExpression } from '../text/dates.js'
import { foldScript } from '../text/script.js'
import { compare } from './figures/aspect.js'
import { contextsOf, continuesList, type QuantityContext } from './figures/context.js'
import { type MeasureKeys, measureKeys, measureOf } from './figures/measure.js'
import { pairFigures } from './figures/pair.js'
import { timeOf } from './figures/period.js'
import { recognise } from './figures/recognise.js'
import { roleOf, type Tense, tenseOfHeading, tenseOfOpening } from './figures/role.js'
import { scopeOf } from './figures/scope.js'

/** What a passage has said so far that still holds for the next statement. */
interface Thread {
  readonly tense: Tense
  /** Whether headings have said so; then the openings of sentences no longer turn it. */
  readonly headed: boolean
  /** The list of targets the last statement belonged to, with the time it holds for. */
  readonly list: { readonly time: TimeExpression | null } | null
  /** Where the last statement ended; the next one of the same paragraph begins there. */
  readonly end: number
}
const START: Thread = { tense: null, headed: false, list: null, end: -1 }

/** The quantities of a turn, in order. */
export function extractFigures(passage: Passage, lexicon: LexiconAdditions): FigureDraft[] {
  const keys = measureKeys(lexicon.measures)
  const anchor = anchorOf(passage.meetingDate)
  const drafts: FigureDraft[] = []
  let thread: Thread = START
  for (const statement of passage.statements) {
    const text = foldScript(statement.text)
    thread = follow(thread, text, statement, anchor)
    const found = extractStatement(statement, text, passage, thread, anchor, keys)
    const offset = drafts.length
    drafts.push(...found.map(draft => ({ ...draft, paired: draft.paired.map(index => index + offset) })))
  }
  return drafts
}

/** A line that is a heading though the page does not mark it: 一、2016年工作回顾. */
const PLAIN_HEADING = /^(?:\*\*|#+ )?[一二三四五六七八九十]{1,2}、[^。；]{2,40}$/u
/** A sentence that opens a list of targets. */
const LIST_OF_TARGETS =
  /(?:预期|主要|奋斗|总体|发展|工作|约束性|指导性)目标(?:任务)?[^。，；]{0,8}(?:是|为|：|:)/u

/** A heading rules its section; without one, the last sentence that turned to the past or to the future does. */
function follow(thread: Thread, text: string, statement: PassageStatement, anchor: TimeAnchor): Thread {
  const headings = statement.section.map(one => tenseOfHeading(foldScript(one), anchor.year))
  const heading = headings.find(tense => tense !== null) ?? null
  const plain = PLAIN_HEADING.test(text) ? tenseOfHeading(text, anchor.year) : null
  const headed = thread.headed || plain !== null || heading !== null
  return {
    tense: plain ?? heading ?? (headed ? null : tenseOfOpening(text)) ?? thread.tense,
    headed,
    list: listOfTargets(thread, text, statement, anchor),
    end: statement.range.to,
  }
}

/** The list a statement opens, or that it continues in the same paragraph. */
function listOfTargets(thread: Thread, text: string, { range }: PassageStatement, anchor: TimeAnchor) {
  const opening = LIST_OF_TARGETS.exec(text)
  if (!opening) return thread.list && range.from - thread.end <= 1 ? thread.list : null
  return { time: findTimes(text.slice(0, opening.index + opening[0].length), anchor).at(-1) ?? null }
}

function extractStatement(
  statement: PassageStatement,
  text: string,
  passage: Passage,
  thread: Thread,
  anchor: TimeAnchor,
  keys: MeasureKeys,
): FigureDraft[] {
  const times = findTimes(text, anchor)
  const masks = times.filter(({ kind }) => kind !== 'span').map(({ range }) => range)
  const contexts = contextsOf(text, recognise(text, masks), times)
  const pairs = pairFigures(contexts)
  const carried = thread.list?.time ?? headingTime(statement, anchor)
  const tense = thread.list ? 'plan' : thread.tense
  const drafts: FigureDraft[] = []
  for (const [index, context] of contexts.entries()) {
    const before = continuesList(context) ? drafts.at(-1) : undefined
    const comparison = before ? pick(before) : compare(context)
    const measure = measureOf(context, comparison.aspect, drafts.at(-1)?.measure ?? null, keys)
    drafts.push({
      ...draftOf(context, statement, measure),
      ...comparison,
      scope: scopeOf(context, passage),
      role: roleOf(context, tense, passage.meetingDate),
      ...timeOf(context, carried, passage.meetingDate),
      paired: pairs[index] ?? [],
    })
  }
  return drafts
}

const pick = ({ aspect, direction, basis }: FigureDraft) => ({ aspect, direction, basis })

/** The year or plan that the innermost heading with a time names. */
function headingTime({ section }: PassageStatement, anchor: TimeAnchor): TimeExpression | null {
  return (
    section
      .flatMap(heading => findTimes(foldScript(heading), anchor))
      .findLast(({ kind }) => kind === 'period') ?? null
  )
}

function draftOf({ quantity }: QuantityContext, statement: PassageStatement, measure: Measure | null) {
  const { range, lower, upper, lowerInclusive, upperInclusive, approx, unit, kind, rule } = quantity
  return {
    statement: statement.id,
    range,
    surface: statement.text.slice(range.from, range.to),
    rule: `figure/${rule}`,
    score: { value: measure?.score ?? 0.5, parts: { measure: measure?.score ?? 0 } },
    kind,
    lower: lower?.toFixed() ?? null,
    upper: upper?.toFixed() ?? null,
    lowerInclusive,
    upperInclusive,
    approx,
    unit,
    measure,
  }
}
