import type { FigureDraft, Measure } from '../model/claim.js'
import type { LexiconAdditions } from '../model/formula.js'
import type { Passage, PassageStatement } from '../model/statement.js'
import { anchorOf } from '../text/dates.js'
import { type Comparison, compare } from './figures/aspect.js'
import { contextsOf, firstOfList, type QuantityContext } from './figures/context.js'
import { type MeasureKeys, measureKeys } from './figures/measure-keys.js'
import { measuresOf } from './figures/measures.js'
import { pairFigures } from './figures/pair.js'
import { phraseOf } from './figures/phrase.js'
import { recognise } from './figures/recognise.js'
import { roleOf } from './figures/role.js'
import { scopeOf } from './figures/scope.js'
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
  return contexts.flatMap((context, index) => {
    const comparison = comparisons[index] as Comparison
    const rest = {
      ...comparison,
      scope: scopeOf(context, passage),
      role: roleOf(context, discourse.tense, passage.meetingDate),
      ...timeOf(context, comparison.basis, discourse, anchor, passage.meetingDate),
      threshold: null,
      paired: pairs[index] ?? [],
    }
    const own = measures[index] ?? [null]
    return own.map(measure => ({ ...draftOf(context, statement, text, measure), ...rest }))
  })
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
