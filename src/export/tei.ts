import { create } from 'xmlbuilder2'
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js'
import type { Analysis } from '../model/analysis.js'
import { claimsOf } from '../model/lookup.js'
import type { Turn } from '../model/statement.js'
import type { Variant } from '../model/witness.js'
import { tagOf } from './annotations.js'

const TEI_NAMESPACE = 'http://www.tei-c.org/ns/1.0'
/** Characters that XML 1.0 cannot hold are shown as the replacement character. */
const UNREPRESENTABLE = '\uFFFD'

/** XML ids by analysis id: a letter and a number, since ids of ours may not be XML names. */
type Ids = ReadonlyMap<string, string>

/**
 * The whole series as one TEI P5 document: utterances of named persons with a segment per statement, the
 * claims as stand-off spans that point at the segments, and the witnesses' readings as an apparatus.
 */
export function tei(analysis: Analysis): string {
  const root = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: UNREPRESENTABLE })
  const document = root.ele(TEI_NAMESPACE, 'TEI')
  const persons = numbered('p', speakersOf(analysis))
  const segments = numbered(
    's',
    analysis.statements.map(statement => statement.id),
  )
  const witnesses = numbered(
    'w',
    analysis.documents.map(one => one.id),
  )
  header(document, analysis, persons, witnesses)
  standOff(document, analysis, segments, witnesses)
  body(document, analysis, persons, segments, witnesses)
  return `${root.end({ prettyPrint: true })}\n`
}

const numbered = (letter: string, ids: readonly string[]): Ids =>
  new Map(ids.map((id, index) => [id, `${letter}${index + 1}`]))

const speakersOf = (analysis: Analysis) => [
  ...new Set(analysis.turns.flatMap(turn => (turn.speaker ? [turn.speaker] : []))),
]

function header(parent: XMLBuilder, analysis: Analysis, persons: Ids, witnesses: Ids): void {
  const head = parent.ele('teiHeader')
  const file = head.ele('fileDesc')
  file.ele('titleStmt').ele('title').txt(analysis.corpus.title)
  file
    .ele('publicationStmt')
    .ele('p')
    .txt(
      `Written by policy-diff ${analysis.tool.version}; corpus fingerprint ${analysis.corpus.fingerprint}.`,
    )
  sourceDescription(file, analysis, witnesses)
  classification(head)
  const profile = head.ele('profileDesc')
  participants(profile, analysis, persons)
  places(profile, analysis)
}

function sourceDescription(parent: XMLBuilder, analysis: Analysis, witnesses: Ids): void {
  const list = parent.ele('sourceDesc').ele('listWit')
  for (const document of analysis.documents) {
    const witness = list.ele('witness', { 'xml:id': witnesses.get(document.id) })
    const entry = witness.ele('bibl')
    entry.ele('title').txt(document.path)
    if (document.source) entry.ele('note').txt(document.source)
  }
}

function classification(parent: XMLBuilder): void {
  const taxonomy = parent.ele('encodingDesc').ele('classDecl').ele('taxonomy', { 'xml:id': 'claims' })
  for (const kind of ['goal', 'slogan', 'figure'])
    taxonomy.ele('category', { 'xml:id': kind }).ele('catDesc').txt(kind)
}

function participants(parent: XMLBuilder, analysis: Analysis, persons: Ids): void {
  if (persons.size === 0) return
  const list = parent.ele('particDesc').ele('listPerson')
  for (const [speaker, id] of persons) {
    const person = list.ele('person', { 'xml:id': id })
    person.ele('persName').txt(speaker)
    for (const title of officesOf(analysis, speaker)) person.ele('occupation').txt(title)
  }
}

function officesOf(analysis: Analysis, speaker: string): string[] {
  const turns = analysis.turns.filter(turn => turn.speaker === speaker)
  return [...new Set(turns.flatMap(turn => turn.offices.map(office => office.title)))]
}

function places(parent: XMLBuilder, analysis: Analysis): void {
  if (analysis.seats.length === 0) return
  const list = parent.ele('settingDesc').ele('listPlace')
  analysis.seats.forEach((seat, index) => {
    list
      .ele('place', { 'xml:id': `seat${index + 1}`, type: seat.type, n: seat.id })
      .ele('placeName')
      .txt(seat.name)
  })
}

function standOff(parent: XMLBuilder, analysis: Analysis, segments: Ids, witnesses: Ids): void {
  const claims = claimsOf(analysis)
  const variants = analysis.witnesses.flatMap(witness => witness.variants)
  if (claims.length + variants.length === 0) return
  const layer = parent.ele('standOff')
  for (const kind of ['goal', 'slogan', 'figure'] as const) {
    const ofKind = claims.filter(claim => claim.type === kind)
    if (ofKind.length === 0) continue
    const group = layer.ele('spanGrp', { type: kind })
    for (const claim of ofKind)
      group
        .ele('span', { target: `#${segments.get(claim.statement)}`, ana: `#${kind}`, n: claim.id })
        .txt(tagOf(claim))
  }
  if (variants.length > 0) apparatus(layer, variants, witnesses)
}

function apparatus(parent: XMLBuilder, variants: readonly Variant[], witnesses: Ids): void {
  const list = parent.ele('listApp')
  for (const variant of variants) {
    const entry = list.ele('app', { type: variant.kind })
    for (const reading of variant.readings) {
      const name = reading.document === variant.likelier ? 'lem' : 'rdg'
      entry.ele(name, { wit: `#${witnesses.get(reading.document)}` }).txt(reading.text)
    }
  }
}

function body(parent: XMLBuilder, analysis: Analysis, persons: Ids, segments: Ids, witnesses: Ids): void {
  const content = parent.ele('text').ele('body')
  for (const meeting of analysis.meetings) {
    const part = content.ele('div', { type: 'meeting', n: meeting.id })
    part.ele('head').txt(meeting.title)
    for (const document of analysis.documents.filter(one => one.meeting === meeting.id)) {
      const division = part.ele('div', { type: 'document', corresp: `#${witnesses.get(document.id)}` })
      const turns = analysis.turns.filter(turn => turn.document === document.id)
      for (const turn of turns) utterance(division, analysis, turn, persons, segments)
      if (turns.length === 0) division.ele('p')
    }
  }
}

function utterance(parent: XMLBuilder, analysis: Analysis, turn: Turn, persons: Ids, segments: Ids): void {
  const statements = analysis.statements.filter(statement => statement.turn === turn.id)
  const who = turn.speaker ? { who: `#${persons.get(turn.speaker)}` } : {}
  const element = parent.ele('u', { n: turn.id, ...who })
  for (const statement of statements)
    element.ele('seg', { 'xml:id': segments.get(statement.id) }).txt(statement.text)
}
