import { attribute } from './attribute/attribute.js'
import { rollSeats } from './attribute/seats.js'
import { type Collation, collateWitnesses } from './attribute/witnesses.js'
import { backgroundId } from './background/background.js'
import { extractClaims, unreadTimesIn } from './claims.js'
import { createGazetteer } from './domain/gazetteer.js'
import { figuresWithoutMeasure, figuresWithoutUnit } from './extract/figures/diagnose.js'
import { createFormulary } from './extract/formulary.js'
import { CENTRAL_FORMULAE } from './lexicon/central-formulae.js'
import { lexiconVersion } from './lexicon/version.js'
import { followLines } from './lines/follow.js'
import { readTopics } from './lines/read.js'
import { createTopicIndex } from './lines/topics.js'
import { ANALYSIS_SCHEMA, type Analysis, type AnalyzedDocument } from './model/analysis.js'
import type { Corpus } from './model/corpus.js'
import type { SourceDocument } from './model/document.js'
import { MisuseError } from './model/errors.js'
import type { LexiconAdditions } from './model/formula.js'
import type { Meeting } from './model/meeting.js'
import type { SeriesRecord } from './model/record.js'
import type { Turn } from './model/statement.js'
import { type AnalyzeOptions, DEFAULT_OPTIONS } from './options.js'
import { meetingOf, placerOfAll, type Reading, readDocument, statementsOf } from './reading.js'
import { compareSeries } from './series/series.js'
import { reflow } from './text/reflow.js'
import { createSegmenter } from './text/tokens.js'
import { toolVersion } from './version.js'

/**
 * The whole job: from the papers of a series to its findings. Each document is read alone and its claims are
 * extracted, then threads follow them through the meetings and findings say what became of them.
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
  const collation = collate(readings)
  const formulary = createFormulary(corpus.lexicon)
  const claims = readings.map((reading, index) => {
    progress('extract', index, readings.length)
    return extractClaims(reading, formulary, corpus.lexicon)
  })

  const turns = turnsOf(readings)
  const roll = rollSeats({ ...corpus, turns, gazetteer })
  const record: SeriesRecord = {
    meetings,
    documents: corpus.documents,
    seats: roll.seats,
    coverage: roll.coverage,
    turns,
    statements: readings.flatMap(reading => statementsOf(reading, collation.duplicates)),
    tokens: tokensOf(readings),
    figures: claims.flatMap(claim => claim.figures),
    slogans: claims.flatMap(claim => claim.slogans),
    goals: claims.flatMap(claim => claim.goals),
    commitments: claims.flatMap(claim => claim.commitments),
    formulae: formulary.formulae,
  }
  progress('align', 0, 1)
  const { threads, transitions, findings } = compareSeries(record)
  const topics = createTopicIndex(corpus.topics)
  const { lines, shifts } = followLines({
    ...record,
    clauses: readings.flatMap(({ passages }) => readTopics(passages, topics)),
    place: placerOfAll(readings),
    transition: (seat, from, to) => transitions.between(seat, from, to).id,
  })
  const { name, dictionary } = segmenter
  return {
    schema: ANALYSIS_SCHEMA,
    tool: {
      version: toolVersion(),
      segmenter: name,
      dictionary,
      lexicon: `${lexiconVersion()}-${backgroundId()}`,
    },
    options: {
      segmenter: resolved.segmenter,
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
    commitments: record.commitments,
    topics: topics.topics,
    lines,
    formulae: occurring(record),
    threads,
    transitions: transitions.all(),
    findings,
    shifts,
    witnesses: collation.witnesses,
    diagnostics: [
      ...corpus.diagnostics,
      ...readings.flatMap(reading => reading.diagnostics),
      ...collation.diagnostics,
      ...readings.flatMap(unreadTimesIn),
      ...figuresWithoutMeasure(record.figures),
      ...figuresWithoutUnit(record.figures),
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

/** Policy vocabulary and the corpus's own formulae, which the segmenter must not cut apart. */
function dictionaryWords(lexicon: LexiconAdditions): string[] {
  const formulae = [...CENTRAL_FORMULAE, ...lexicon.formulae]
  return [...lexicon.words, ...formulae.flatMap(formula => [formula.canonical, ...formula.variants])]
}

function collate(readings: readonly Reading[]): Collation {
  return collateWitnesses(
    readings.map(({ document, reflowed, passages }) => ({
      document,
      reflowed,
      statements: passages.flatMap(passage => passage.statements),
    })),
  )
}

function turnsOf(readings: readonly Reading[]): Turn[] {
  const passages = readings.flatMap(reading => reading.passages)
  return passages.map(({ turn: { range: _range, sections: _sections, ...turn } }) => turn)
}

function tokensOf(readings: readonly Reading[]): SeriesRecord['tokens'] {
  const statements = readings.flatMap(reading => reading.passages.flatMap(passage => passage.statements))
  return new Map(statements.map(statement => [statement.id, statement.tokens]))
}

/** The known formulae that the series utters. */
function occurring({ formulae, slogans }: SeriesRecord): SeriesRecord['formulae'] {
  const uttered = new Set(slogans.map(slogan => slogan.canonical))
  return formulae.filter(formula => uttered.has(formula.canonical))
}

function analyzedDocument({ text, voice: _voice, ...document }: SourceDocument): AnalyzedDocument {
  const lineStarts = [0]
  let point = 0
  for (const character of text) {
    point += 1
    if (character === '\n') lineStarts.push(point)
  }
  return { ...document, characters: point, lineStarts }
}
