import type { Diagnostic } from '../model/diagnostic.js'
import type { ReflowedText, SourceDocument } from '../model/document.js'
import type { TextRange } from '../model/span.js'
import type { PassageStatement } from '../model/statement.js'
import type { SharedPassage, Witness } from '../model/witness.js'
import { agreementOf, endOf, findPassages, type Passage } from '../text/passages.js'
import { spanOf } from '../text/source-map.js'
import { type ReadingText, rangeOf, readingText } from './reading-text.js'
import { findVariants } from './variants.js'

export interface WitnessInput {
  readonly document: SourceDocument
  readonly reflowed: ReflowedText
  readonly statements: readonly PassageStatement[]
}

export interface Collation {
  readonly witnesses: readonly Witness[]
  /** Statement id of a second witness → statement id of the main one. */
  readonly duplicates: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

/** Two documents of a meeting with the passages that both carry; `left` is the main witness. */
interface Pair {
  readonly left: ReadingText
  readonly right: ReadingText
  readonly passages: readonly Passage[]
}

/** Share of a statement's characters that must stand in another for it to be the same statement. */
const MIN_SHARE = 0.6

/** Collates the documents of each meeting that carry the same passages, declared as witnesses or not. */
export function collateWitnesses(inputs: readonly WitnessInput[]): Collation {
  const pairs = [...byMeeting(inputs)].flatMap(([, documents]) => pairsAmong(documents))
  const duplicates = new Map<string, string>()
  for (const pair of pairs) noteDuplicates(pair, duplicates)
  return {
    witnesses: pairs.filter(({ passages }) => passages.length > 0).map(witnessOf),
    duplicates,
    diagnostics: inputs.flatMap(input => missingPassages(input, pairs)),
  }
}

function byMeeting(inputs: readonly WitnessInput[]): Map<string, WitnessInput[]> {
  const meetings = new Map<string, WitnessInput[]>()
  for (const input of inputs)
    meetings.set(input.document.meeting, [...(meetings.get(input.document.meeting) ?? []), input])
  return meetings
}

/** All pairs of documents, main witnesses first, whatever order the files came in. */
function pairsAmong(documents: readonly WitnessInput[]): Pair[] {
  if (documents.length < 2) return []
  const texts = [...documents].sort(byRank).map(readingText)
  return texts.flatMap((left, index) =>
    texts.slice(index + 1).map(right => {
      const declared = right.input.document.witnessOf === left.input.document.id
      return { left, right, passages: findPassages(left.keys, right.keys, declared) }
    }),
  )
}

/** Documents that are no declared witness of another come first, then by id. */
function byRank({ document: a }: WitnessInput, { document: b }: WitnessInput): number {
  return Number(a.witnessOf !== null) - Number(b.witnessOf !== null) || (a.id < b.id ? -1 : 1)
}

function witnessOf({ left, right, passages }: Pair): Witness {
  return {
    meeting: left.input.document.meeting,
    documents: [left.input.document.id, right.input.document.id],
    passages: passages.map(passage => sharedPassage(left, right, passage)),
    variants: passages.flatMap(passage => findVariants(left, right, passage)),
  }
}

function sharedPassage(left: ReadingText, right: ReadingText, passage: Passage): SharedPassage {
  const ranges = (['left', 'right'] as const).map(
    (side): TextRange => ({ from: passage[0]?.[side] ?? 0, to: endOf(passage, side) }),
  ) as [TextRange, TextRange]
  return {
    readings: [left, right].map((text, side) => ({
      document: text.input.document.id,
      span: spanOf(text.input.reflowed, rangeOf(text, ranges[side] as TextRange)),
    })),
    agreement: Math.round(1000 * agreementOf(passage)) / 1000,
  }
}

/** Maps each statement of the second witness to the one of the main witness that it repeats. */
function noteDuplicates({ left, right, passages }: Pair, duplicates: Map<string, string>): void {
  const mainAt = statementsByPlace(left)
  const secondAt = statementsByPlace(right)
  const shared = new Map<PassageStatement, Map<PassageStatement, number>>()
  for (const run of passages.flat()) {
    for (let step = 0; step < run.length; step++) {
      const main = mainAt[run.left + step]
      const second = secondAt[run.right + step]
      if (!main || !second) continue
      const counts = shared.get(second) ?? new Map<PassageStatement, number>()
      shared.set(second, counts.set(main, (counts.get(main) ?? 0) + 1))
    }
  }
  for (const [second, counts] of shared) {
    const [main, agreed] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))
    const isSame = agreed >= MIN_SHARE * Math.min(main.text.length, second.text.length)
    if (isSame && !duplicates.has(second.id)) duplicates.set(second.id, duplicates.get(main.id) ?? main.id)
  }
}

/** For each key of a text the statement in which its character stands. */
function statementsByPlace({ input, places }: ReadingText): (PassageStatement | undefined)[] {
  const statements = [...input.statements].sort((a, b) => a.range.from - b.range.from)
  let at = 0
  return places.map(({ from }) => {
    while (at < statements.length && (statements[at] as PassageStatement).range.to <= from) at += 1
    const statement = statements[at]
    return statement && statement.range.from <= from ? statement : undefined
  })
}

function missingPassages({ document }: WitnessInput, pairs: readonly Pair[]): Diagnostic[] {
  const { id, path, witnessOf: main } = document
  if (main === null) return []
  const shares = pairs.some(({ left, right, passages }) => {
    const ids = [left.input.document.id, right.input.document.id]
    return passages.length > 0 && ids.includes(id) && ids.includes(main)
  })
  if (shares) return []
  const message = `${path} is declared a witness of ${main} but shares no passage with it; check witnessOf in the manifest.`
  return [{ code: 'witness-without-passage', severity: 'warning', message, document: id, span: null }]
}
