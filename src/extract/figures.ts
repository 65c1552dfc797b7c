import type { FigureDraft, Measure } from '../model/claim.js'
import type { LexiconAdditions } from '../model/formula.js'
import type { Passage, PassageStatement } from '../model/statement.js'
import { anchorOf, findTimes, type TimeAnchor, type TimeExpression } from '../text/dates.js'
import { foldText } from '../text/script.js'
import { compare } from './figures/aspect.js'
import { contextsOf, continuesList, type QuantityContext } from './figures/context.js'
import { type Discourse, follow, SILENT } from './figures/discourse.js'
import { measureOf } from './figures/measure.js'
import { type MeasureKeys, measureKeys } from './figures/measure-keys.js'
import { pairFigures } from './figures/pair.js'
import { timeOf } from './figures/period.js'
import { phraseOf } from './figures/phrase.js'
import { recognise } from './figures/recognise.js'
import { roleOf } from './figures/role.js'
import { scopeOf } from './figures/scope.js'

/** The quantities of a turn, in order. */
export function extractFigures(passage: Passage, lexicon: LexiconAdditions): FigureDraft[] {
  const keys = measureKeys(lexicon.measures)
  const anchor = anchorOf(passage.meetingDate)
  const drafts: FigureDraft[] = []
  let discourse = SILENT
  for (const statement of passage.statements) {
    const text = foldText(statement.text)
    discourse = follow(discourse, text, statement, anchor)
    const found = extractStatement(statement, text, passage, discourse, anchor, keys)
    const offset = drafts.length
    drafts.push(...found.map(draft => ({ ...draft, paired: draft.paired.map(index => index + offset) })))
  }
  return drafts
}

function extractStatement(
  statement: PassageStatement,
  text: string,
  passage: Passage,
  discourse: Discourse,
  anchor: TimeAnchor,
  keys: MeasureKeys,
): FigureDraft[] {
  const times = timesIn(text, discourse, anchor)
  const masks = times.filter(({ kind }) => kind !== 'span').map(({ range }) => range)
  const contexts = contextsOf(text, recognise(text, masks), times)
  const pairs = pairFigures(contexts)
  const drafts: FigureDraft[] = []
  let subject: Measure | null = null
  for (const [index, context] of contexts.entries()) {
    const before = continuesList(context) ? drafts.at(-1) : undefined
    const comparison = before ? pick(before) : compare(context)
    const measure = measureOf(context, comparison.aspect, subject, keys)
    if (comparison.aspect !== 'share') subject = measure
    drafts.push({
      ...draftOf(context, statement, text, measure),
      ...comparison,
      scope: scopeOf(context, passage),
      role: roleOf(context, discourse.tense, passage.meetingDate),
      ...timeOf(context, discourse.time, passage.meetingDate),
      paired: pairs[index] ?? [],
    })
  }
  return drafts
}

/** Until this month a paper that looks back speaks of the year before. */
const LOOKS_BACK_UNTIL = 4
const YEARLESS = /^(?:全年|年底|年末|年内)/u

/** The times a statement names; in a look back early in the year, 全年 and 年底 are the last year's. */
function timesIn(text: string, { tense }: Discourse, anchor: TimeAnchor): TimeExpression[] {
  const times = findTimes(text, anchor)
  if (tense !== 'review' || (anchor.month ?? 12) > LOOKS_BACK_UNTIL) return times
  const before = findTimes(text, { ...anchor, year: anchor.year - 1 })
  return times.map((time, index) => (YEARLESS.test(time.text) ? (before[index] ?? time) : time))
}

const pick = ({ aspect, direction, basis }: FigureDraft) => ({ aspect, direction, basis })

function draftOf(
  { quantity }: QuantityContext,
  statement: PassageStatement,
  folded: string,
  measure: Measure | null,
) {
  const { range, lower, upper, lowerInclusive, upperInclusive, approx, unit, kind, rule } = quantity
  const phrase = phraseOf(folded, range, measure?.text ?? null)
  return {
    statement: statement.id,
    range,
    surface: statement.text.slice(range.from, range.to),
    text: statement.text.slice(phrase.from, phrase.to),
    rule: `figure/${rule}`,
    score: { value: measure?.score ?? 0.5, parts: { measure: measure?.score ?? 0 } },
    kind,
    lower: lower?.toFixed() ?? null,
    upper: upper?.toFixed() ?? null,
    lowerInclusive,
    upperInclusive,
    approx,
    unit,
    measure: measure && { ...measure, text: asPrinted(measure.text, folded, statement.text) },
  }
}

/** A name found in the folded text, in the characters of the page; folding keeps every place. */
function asPrinted(name: string, folded: string, printed: string): string {
  const at = folded.indexOf(name)
  return at < 0 ? name : printed.slice(at, at + name.length)
}
