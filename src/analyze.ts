import { findEchoes } from './align/echoes.js'
import { followThreads } from './align/threads.js'
import { attribute } from './attribute/attribute.js'
import { createGazetteer, type Gazetteer } from './attribute/gazetteer.js'
import { rollSeats } from './attribute/seats.js'
import { collateWitnesses } from './attribute/witnesses.js'
import { classify } from './diff/classify.js'
import { discoverFormulae } from './extract/discovery.js'
import { figuresWithoutMeasure } from './extract/figures/diagnose.js'
import { extractFigures } from './extract/figures.js'
import { createFormulary, type Formulary } from './extract/formulary.js'
import { extractGoals } from './extract/goals.js'
import { extractSlogans } from './extract/slogans.js'
import { LEXICON_VERSION } from './lexicon/version.js'
import { ANALYSIS_SCHEMA, type Analysis, type AnalyzedDocument } from './model/analysis.js'
import type { Figure, FigureDraft, Goal, Slogan } from './model/claim.js'
import type { Corpus } from './model/corpus.js'
import type { Diagnostic } from './model/diagnostic.js'
import type { ReflowedText, SourceDocument } from './model/document.js'
import { MisuseError } from './model/errors.js'
import type { LexiconAdditions } from './model/formula.js'
import type { Meeting } from './model/meeting.js'
import type { SeriesRecord } from './model/record.js'
import type { Span, TextRange } from './model/span.js'
import type { Passage, PassageStatement, Statement, Turn } from './model/statement.js'
import { type AnalyzeOptions, DEFAULT_OPTIONS } from './options.js'
import { reflow } from './text/reflow.js'
import { splitStatements } from './text/sentences.js'
import { spanOf } from './text/source-map.js'
import { createSegmenter, type Segmenter } from './text/tokens.js'
import { toolVersion } from './version.js'

/** One document, read as far as it can be read alone. */
interface Reading {
  readonly document: SourceDocument
  readonly reflowed: ReflowedText
  readonly passages: readonly Passage[]
  readonly diagnostics: readonly Diagnostic[]
}

interface Claims {
  readonly figures: readonly Figure[]
  readonly slogans: readonly Slogan[]
  readonly goals: readonly Goal[]
}

/**
 * The whole job: from the papers of a series to its findings.
 * @throws MisuseError where `between` names a meeting that the corpus does not have, or the segmenter cannot be loaded.
 */
export async function analyze(corpus: Corpus, options: AnalyzeOptions = {}): Promise<Analysis> {
  const resolved = { ...DEFAULT_OPTIONS, ...options }
  const meetings = comparedMeetings(corpus.meetings, resolved.between)
  const segmenter = await createSegmenter(resolved.segmenter, dictionaryWords(corpus.lexicon))
  const gazetteer = createGazetteer(corpus)
  const progress = options.onProgress ?? (() => {})

  const readings = corpus.documents.map((document, index) => {
    progress('read', index, corpus.documents.length)
    return readDocument(document, corpus, gazetteer, segmenter)
  })
  const passages = readings.flatMap(reading => reading.passages)
  const collation = collateWitnesses(
    readings.map(({ document, reflowed, passages }) => ({
      document,
      reflowed,
      statements: passages.flatMap(passage => passage.statements),
    })),
  )
  const formulary = createFormulary(
    corpus.lexicon,
    resolved.discovery ? discoverFormulae(passages, corpus.lexicon) : [],
  )
  const claims = readings.map((reading, index) => {
    progress('extract', index, readings.length)
    return extractClaims(reading, formulary, corpus.lexicon)
  })

  const turns = passages.map(({ turn: { range: _range, sections: _sections, ...turn } }): Turn => turn)
  const roll = rollSeats({ meetings: corpus.meetings, documents: corpus.documents, turns, gazetteer })
  const extracted: SeriesRecord = {
    meetings,
    documents: corpus.documents,
    seats: roll.seats,
    coverage: roll.coverage,
    turns,
    statements: readings.flatMap(reading => statementsOf(reading, collation.duplicates)),
    tokens: new Map(passages.flatMap(p => p.statements.map(s => [s.id, s.tokens] as const))),
    figures: claims.flatMap(claim => claim.figures),
    slogans: claims.flatMap(claim => claim.slogans),
    goals: claims.flatMap(claim => claim.goals),
    formulae: formulary.formulae,
  }
  progress('align', 0, 1)
  const record: SeriesRecord = { ...extracted, slogans: withEchoes(extracted, readings) }
  const alignment = followThreads(record)
  const findings = classify(record, alignment)

  return {
    schema: ANALYSIS_SCHEMA,
    tool: {
      version: toolVersion(),
      segmenter: segmenter.name,
      dictionary: segmenter.dictionary,
      lexicon: LEXICON_VERSION,
    },
    options: {
      segmenter: resolved.segmenter,
      discovery: resolved.discovery,
      between: resolved.between ?? null,
    },
    corpus: {
      root: corpus.root,
      title: corpus.title,
      place: corpus.place,
      fingerprint: corpus.fingerprint,
    },
    meetings: corpus.meetings,
    documents: corpus.documents.map(analyzedDocument),
    seats: record.seats,
    coverage: record.coverage,
    turns,
    statements: record.statements,
    figures: record.figures,
    slogans: record.slogans,
    goals: record.goals,
    formulae: occurring(record),
    threads: alignment.threads,
    findings,
    witnesses: collation.witnesses,
    diagnostics: [
      ...corpus.diagnostics,
      ...readings.flatMap(reading => reading.diagnostics),
      ...collation.diagnostics,
      ...figuresWithoutMeasure(record.figures),
    ],
  }
}

/** Names of units in which speakers of a corpus hold offices and that no gazetteer knows, in order of appearance. */
export function findUnknownUnits(corpus: Corpus): string[] {
  const gazetteer = createGazetteer(corpus)
  const names = corpus.documents.flatMap(document => {
    const meeting = meetingOf(document, corpus)
    const reflowed = reflow(document.text)
    return attribute({ document, reflowed, meeting, gazetteer, place: corpus.place }).unknownUnits
  })
  return [...new Set(names)]
}

function meetingOf(document: SourceDocument, corpus: Corpus): Meeting {
  const meeting = corpus.meetings.find(one => one.id === document.meeting)
  if (!meeting) throw new MisuseError(`${document.path} belongs to the unknown meeting ${document.meeting}.`)
  return meeting
}

function comparedMeetings(
  meetings: readonly Meeting[],
  between: readonly [string, string] | null | undefined,
): readonly Meeting[] {
  if (!between) return meetings
  return between.map(id => {
    const meeting = meetings.find(one => one.id === id)
    if (meeting) return meeting
    throw new MisuseError(`There is no meeting ${id}; the corpus has ${meetings.map(m => m.id).join(', ')}.`)
  })
}

function dictionaryWords(lexicon: LexiconAdditions): string[] {
  return [...lexicon.words, ...lexicon.formulae.flatMap(formula => [formula.canonical, ...formula.variants])]
}

function readDocument(
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

function statementsOf(reading: Reading, duplicates: ReadonlyMap<string, string>): Statement[] {
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

function extractClaims(reading: Reading, formulary: Formulary, lexicon: LexiconAdditions): Claims {
  const perTurn = reading.passages.map(passage => {
    const figures = extractFigures(passage, lexicon)
    const place = placer(reading, passage)
    const figureIds = figures.map((_, index) => `${passage.turn.id}-f${index + 1}`)
    return {
      figures: figures.map(({ range, paired, ...draft }, index) => ({
        ...draft,
        ...place(draft.statement, range),
        id: figureIds[index] as string,
        paired: paired.map(other => figureIds[other] as string),
      })),
      slogans: extractSlogans(passage, formulary).map(({ range, ...draft }, index) => ({
        ...draft,
        ...place(draft.statement, range),
        id: `${passage.turn.id}-l${index + 1}`,
      })),
      goals: extractGoals(passage, figures).map(({ range, ...draft }, index) => ({
        ...draft,
        ...place(draft.statement, range),
        id: `${passage.turn.id}-g${index + 1}`,
        figures: figureIds.filter((_, i) => within(figures[i] as FigureDraft, draft.statement, range)),
      })),
    }
  })
  return {
    figures: perTurn.flatMap(claims => claims.figures),
    slogans: perTurn.flatMap(claims => claims.slogans),
    goals: perTurn.flatMap(claims => claims.goals),
  }
}

/** The slogans of a record and those that the text repeats unmarked, turn by turn in the order of their places. */
function withEchoes(record: SeriesRecord, readings: readonly Reading[]): Slogan[] {
  const echoes = findEchoes(record)
  return readings.flatMap(reading =>
    reading.passages.flatMap(passage => {
      const own = record.slogans.filter(slogan => slogan.turn === passage.turn.id)
      const ids = new Set(passage.statements.map(statement => statement.id))
      const place = placer(reading, passage)
      const added = echoes
        .filter(echo => ids.has(echo.statement))
        .map(({ range, ...draft }, index) => ({
          ...draft,
          ...place(draft.statement, range),
          id: `${passage.turn.id}-l${own.length + index + 1}`,
        }))
      return [...own, ...added].sort((a, b) => a.span.start - b.span.start)
    }),
  )
}

/** Turns a range of a statement's text into the place of a claim. */
function placer(reading: Reading, passage: Passage) {
  const starts = new Map(passage.statements.map(statement => [statement.id, statement.range.from]))
  return (statement: string, range: TextRange): { turn: string; document: string; span: Span } => {
    const base = starts.get(statement) ?? 0
    const placed = { from: base + range.from, to: base + range.to }
    return { turn: passage.turn.id, document: reading.document.id, span: spanOf(reading.reflowed, placed) }
  }
}

function within(figure: FigureDraft, statement: string, range: TextRange): boolean {
  return figure.statement === statement && figure.range.from >= range.from && figure.range.to <= range.to
}

/** The known formulae that the series utters. */
function occurring({ formulae, slogans }: SeriesRecord): SeriesRecord['formulae'] {
  const uttered = new Set(slogans.map(slogan => slogan.canonical))
  return formulae.filter(formula => uttered.has(formula.canonical))
}

function analyzedDocument({ text, ...document }: SourceDocument): AnalyzedDocument {
  const lineStarts = [0]
  let point = 0
  for (const character of text) {
    point += 1
    if (character === '\n') lineStarts.push(point)
  }
  return { ...document, characters: point, lineStarts }
}
