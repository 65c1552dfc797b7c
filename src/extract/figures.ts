import type { FigureDraft, Measure } from '../model/claim.js'
import type { LexiconAdditions } from '../model/formula.js'
import type { Passage, PassageStatement } from '../model/statement.js'
import { anchorOf, findTimes, type TimeAnchor, type TimeExpression } from '../text/dates.js'
import { foldScript } from '../text/script.js'
import { compare } from './figures/aspect.js'
import { contextsOf, type QuantityContext } from './figures/context.js'
import { type MeasureKeys, measureKeys, measureOf } from './figures/measure.js'
import { pairFigures } from './figures/pair.js'
import { timeOf } from './figures/period.js'
import { recognise } from './figures/recognise.js'
import { roleOf, type Tense, tenseOf } from './figures/role.js'
import { scopeOf } from './figures/scope.js'

/** What a passage has said so far that still holds for the next statement. */
interface Thread {
  readonly tense: Tense
  readonly time: TimeExpression | null
}

/** The quantities of a turn, in order. */
export function extractFigures(passage: Passage, lexicon: LexiconAdditions): FigureDraft[] {
  const keys = measureKeys(lexicon.measures)
  const anchor = anchorOf(passage.meetingDate)
  const drafts: FigureDraft[] = []
  let thread: Thread = { tense: null, time: null }
  for (const statement of passage.statements) {
    const text = foldScript(statement.text)
    thread = follow(thread, text, statement, anchor)
    const found = extractStatement(statement, text, passage, thread, anchor, keys)
    const offset = drafts.length
    drafts.push(...found.map(draft => ({ ...draft, paired: draft.paired.map(index => index + offset) })))
  }
  return drafts
}

/** A heading, or a sentence that opens a list of targets, sets the tense of what follows it. */
function follow(thread: Thread, text: string, statement: PassageStatement, _anchor: TimeAnchor): Thread {
  const heading = statement.section.findLast(one => tenseOf(foldScript(one)) !== null)
  const opening = /(?:预期目标|主要目标|奋斗目标|目标任务)[^。]{0,10}(?:是|为)?[：:]/u.test(text)
    ? 'plan'
    : null
  const own =
    text.length < 40 && /^(?:\*|#|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/u.test(text)
      ? tenseOf(text)
      : null
  const tense = opening ?? own ?? (heading ? tenseOf(foldScript(heading)) : null) ?? thread.tense
  return { tense, time: null }
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
  let measure: Measure | null = null
  return contexts.map((context, index) => {
    const comparison = compare(context)
    measure = measureOf(context, comparison.aspect, measure, keys)
    return {
      ...draftOf(context, statement, measure),
      ...comparison,
      scope: scopeOf(context, passage),
      role: roleOf(context, thread.tense, anchor.year),
      ...timeOf(context, thread.time),
      paired: pairs[index] ?? [],
    }
  })
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
