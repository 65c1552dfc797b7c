import type { FigureDraft, Measure } from '../model/claim.js'
import type { LexiconAdditions } from '../model/formula.js'
import type { Passage, PassageStatement } from '../model/statement.js'
import { anchorOf } from '../text/dates.js'
import { type Comparison, compare } from './figures/aspect.js'
import { contextsOf, continuesList, firstOfList, type QuantityContext } from './figures/context.js'
import { type MeasureKeys, measureKeys } from './figures/measure-keys.js'
import { asIncrement, measuresOf } from './figures/measures.js'
import { pairFigures } from './figures/pair.js'
import { phraseOf } from './figures/phrase.js'
import { recognise } from './figures/recognise.js'
import { roleOf } from './figures/role.js'
import { scopeOf } from './figures/scope.js'
import { thresholdOf } from './figures/threshold.js'
import { timeOf } from './figures/time.js'
import { readTurn, type StatementReading } from './turn-reading.js'

/** The quantities of a turn, in order. */
export function extractFigures(passage: Passage, lexicon: LexiconAdditions): FigureDraft[] {
  const keys = measureKeys(lexicon.measures, passage.place)
  const drafts: FigureDraft[] = []
  for (const reading of readTurn(passage)) {
    const found = extractStatement(reading, passage, keys)
    const offset = drafts.length
    drafts.push(...found.map(draft => ({ ...draft, paired: draft.paired.map(index => index + offset) })))
  }
  return drafts
}

function extractStatement(
  { statement, text, times, discourse }: StatementReading,
  passage: Passage,
  keys: MeasureKeys,
): FigureDraft[] {
  const anchor = anchorOf(passage.meetingDate)
  const masks = times.filter(({ kind }) => kind !== 'span').map(({ range }) => range)
  const contexts = contextsOf(text, recognise(text, masks), times)
  const pairs = pairFigures(contexts)
  const comparisons = contexts.map(context => compare(firstOfList(context)))
  const measures = measuresOf(contexts, comparisons, keys)
  let scope: string | null = null
  return contexts.flatMap((context, index) => {
    const comparison = comparisons[index] as Comparison
    const own = measures[index] ?? [null]
    const next = contexts[index + 1]
    const listed = own.length > 1 || continuesList(context) || (next !== undefined && continuesList(next))
    const said = scopeOf(context, passage, listed)
    scope = said ?? (hasOwnName(context, own[0] ?? null) ? null : scope)
    const rest = {
      scope,
      role: roleOf(context, discourse.tense, passage.meetingDate),
      ...timeOf(context, comparison.basis, discourse, anchor, passage.meetingDate),
      threshold: thresholdOf(context, next),
      paired: pairs[index] ?? [],
    }
    return own.map(one => {
      const { measure, ...compared } = asIncrement(one, comparison, context.quantity.unit, keys)
      return { ...draftOf(context, statement, text, measure), ...compared, ...rest }
    })
  })
}

/** Whether the words around a number name its measure; 全国增长3%，|提高2个百分点 has it, and its scope, from the number before. */
function hasOwnName({ text, clause }: QuantityContext, measure: Measure | null): boolean {
  return measure === null || text.slice(clause.from, clause.to).includes(measure.text)
}

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
