import { attribute } from './attribute/attribute.js'
import type { Gazetteer } from './domain/gazetteer.js'
import type { Corpus } from './model/corpus.js'
import type { Diagnostic } from './model/diagnostic.js'
import type { ReflowedText, SourceDocument } from './model/document.js'
import { MisuseError } from './model/errors.js'
import type { Meeting } from './model/meeting.js'
import type { Span, TextRange } from './model/span.js'
import type { Passage, PassageStatement, Statement } from './model/statement.js'
import { reflow } from './text/reflow.js'
import { splitStatements } from './text/sentences.js'
import { spanOf } from './text/source-map.js'
import type { Segmenter } from './text/tokens.js'

/** One document, read as far as it can be read alone. */
export interface Reading {
  readonly document: SourceDocument
  readonly reflowed: ReflowedText
  readonly passages: readonly Passage[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads one document: reflows it, tells who speaks, and cuts what they say into statements. A pure function of
 * the document, so it could be kept by the document's hash.
 * @throws MisuseError where the document's meeting is not among the corpus's.
 */
export function readDocument(
  document: SourceDocument,
  corpus: Corpus,
  gazetteer: Gazetteer,
  segmenter: Segmenter,
): Reading {
  const reflowed = reflow(document.text)
  const meeting = meetingOf(document, corpus)
  const attribution = attribute({ document, reflowed, meeting, gazetteer, place: corpus.place })
  const passages = attribution.turns.map(
    (turn): Passage => ({
      turn,
      statements: stateTurn(turn, reflowed, segmenter),
      meetingDate: meeting.date,
      place: corpus.place,
    }),
  )
  return { document, reflowed, passages, diagnostics: attribution.diagnostics }
}

/** Cuts the body of a turn into statements, block by block, leaving its section headings out. */
function stateTurn(turn: Passage['turn'], reflowed: ReflowedText, segmenter: Segmenter): PassageStatement[] {
  const statements: PassageStatement[] = []
  for (const block of reflowed.blocks) {
    if (block.shape !== 'paragraph') continue
    const from = Math.max(block.range.from, turn.range.from)
    const to = Math.min(block.range.to, turn.range.to)
    if (from >= to) continue
    for (const range of splitStatements(reflowed.text, { from, to })) {
      const text = reflowed.text.slice(range.from, range.to)
      const section = turn.sections.findLast(one => one.range.from <= range.from)?.path ?? []
      const id = `${turn.id}-s${String(statements.length + 1).padStart(3, '0')}`
      statements.push({ id, range, text, section, tokens: segmenter.cut(text) })
    }
  }
  return statements
}

/** The statements of a document, each with the one that it repeats where it is a second witness. */
export function statementsOf(reading: Reading, duplicates: ReadonlyMap<string, string>): Statement[] {
  return reading.passages.flatMap(({ turn, statements }) =>
    statements.map(({ id, range, text, section }) => ({
      id,
      turn: turn.id,
      document: reading.document.id,
      section,
      span: spanOf(reading.reflowed, range),
      text,
      witnessOf: duplicates.get(id) ?? null,
    })),
  )
}

export function meetingOf(document: SourceDocument, corpus: Corpus): Meeting {
  const meeting = corpus.meetings.find(one => one.id === document.meeting)
  if (!meeting) throw new MisuseError(`${document.path} belongs to the unknown meeting ${document.meeting}.`)
  return meeting
}

/** Turns a range of a statement's text into the place of a claim. */
export function placer(reading: Reading, passage: Passage) {
  const starts = new Map(passage.statements.map(statement => [statement.id, statement.range.from]))
  return (statement: string, range: TextRange): { turn: string; document: string; span: Span } => {
    const base = starts.get(statement) ?? 0
    const placed = { from: base + range.from, to: base + range.to }
    return { turn: passage.turn.id, document: reading.document.id, span: spanOf(reading.reflowed, placed) }
  }
}

/** The same for the statements of all documents of a series. */
export function placerOfAll(readings: readonly Reading[]) {
  const places = new Map<string, { reading: Reading; from: number }>()
  for (const reading of readings)
    for (const { statements } of reading.passages)
      for (const { id, range } of statements) places.set(id, { reading, from: range.from })
  return (statement: string, { from, to }: TextRange): { document: string; span: Span } => {
    const place = places.get(statement)
    if (!place) throw new Error(`there is no statement ${statement}`)
    const { reading, from: base } = place
    return {
      document: reading.document.id,
      span: spanOf(reading.reflowed, { from: base + from, to: base + to }),
    }
  }
}
