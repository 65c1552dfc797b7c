import type { Analysis } from '../model/analysis.js'
import type { ClaimKind } from '../model/claim.js'
import { groupBy } from '../model/group.js'
import { claimsOf } from '../model/lookup.js'
import type { Turn } from '../model/statement.js'
import { tagOf } from './annotations.js'
import { element, type XmlElement, xmlDocument } from './xml.js'

const TEI_NAMESPACE = 'http://www.tei-c.org/ns/1.0'
const KINDS: readonly ClaimKind[] = ['goal', 'slogan', 'figure']

/** XML ids by analysis id: a letter and a number, since ids of ours may not be XML names. */
type Ids = ReadonlyMap<string, string>

/** The ids of a document. */
interface Naming {
  readonly persons: Ids
  readonly segments: Ids
  readonly witnesses: Ids
}

/**
 * The whole series as one TEI P5 document: utterances of named persons with a segment per statement, the
 * claims as stand-off spans that point at the segments, and the witnesses' readings as an apparatus.
 */
export function tei(analysis: Analysis): string {
  const naming = {
    persons: numbered('p', new Set(analysis.turns.flatMap(turn => turn.speaker ?? []))),
    segments: numbered(
      's',
      analysis.statements.map(one => one.id),
    ),
    witnesses: numbered(
      'w',
      analysis.documents.map(one => one.id),
    ),
  }
  const root = element(
    'TEI',
    {},
    header(analysis, naming),
    standOff(analysis, naming),
    element('text', {}, body(analysis, naming)),
  )
  return xmlDocument(TEI_NAMESPACE, root)
}

const numbered = (letter: string, ids: Iterable<string>): Ids =>
  new Map([...ids].map((id, index) => [id, `${letter}${index + 1}`]))

/** An element unless there is nothing to stand in it. */
const unlessEmpty = (name: string, children: readonly XmlElement[]) =>
  children.length > 0 ? element(name, {}, children) : null

function header(analysis: Analysis, naming: Naming): XmlElement {
  const { corpus, tool } = analysis
  const publication = `Written by policy-diff ${tool.version}; corpus fingerprint ${corpus.fingerprint}.`
  const categories = KINDS.map(kind => element('category', { 'xml:id': kind }, element('catDesc', {}, kind)))
  const list = unlessEmpty('listPerson', persons(analysis, naming.persons))
  const places = unlessEmpty('listPlace', seatPlaces(analysis))
  return element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      element('titleStmt', {}, element('title', {}, corpus.title)),
      element('publicationStmt', {}, element('p', {}, publication)),
      element('sourceDesc', {}, element('listWit', {}, witnessList(analysis, naming.witnesses))),
    ),
    element(
      'encodingDesc',
      {},
      element('classDecl', {}, element('taxonomy', { 'xml:id': 'claims' }, categories)),
    ),
    element(
      'profileDesc',
      {},
      list && element('particDesc', {}, list),
      places && element('settingDesc', {}, places),
    ),
  )
}

function witnessList({ documents }: Analysis, witnesses: Ids): XmlElement[] {
  return documents.map(({ id, path, source }) => {
    const note = source ? element('note', {}, source) : null
    const entry = element('bibl', {}, element('title', {}, path), note)
    return element('witness', { 'xml:id': witnesses.get(id) }, entry)
  })
}

function persons({ turns }: Analysis, ids: Ids): XmlElement[] {
  const bySpeaker = groupBy(turns, turn => turn.speaker)
  return [...ids].map(([speaker, id]) => {
    const titles = new Set(bySpeaker.get(speaker)?.flatMap(turn => turn.offices.map(office => office.title)))
    const occupations = [...titles].map(title => element('occupation', {}, title))
    return element('person', { 'xml:id': id }, element('persName', {}, speaker), occupations)
  })
}

function seatPlaces({ seats }: Analysis): XmlElement[] {
  return seats.map(({ id, name, type }, index) =>
    element('place', { 'xml:id': `seat${index + 1}`, type, n: id }, element('placeName', {}, name)),
  )
}

function standOff(analysis: Analysis, { segments, witnesses }: Naming): XmlElement | null {
  const claims = groupBy(claimsOf(analysis), claim => claim.type)
  const groups = KINDS.flatMap(kind => {
    const spans = (claims.get(kind) ?? []).map(claim => {
      const target = `#${segments.get(claim.statement)}`
      return element('span', { target, ana: `#${kind}`, n: claim.id }, tagOf(claim))
    })
    return spans.length > 0 ? [element('spanGrp', { type: kind }, spans)] : []
  })
  const apparatus = unlessEmpty('listApp', variants(analysis, witnesses))
  return unlessEmpty('standOff', [...groups, ...(apparatus ? [apparatus] : [])])
}

function variants(analysis: Analysis, witnesses: Ids): XmlElement[] {
  return analysis.witnesses
    .flatMap(witness => witness.variants)
    .map(({ kind, readings, likelier }) => {
      const entries = readings.map(({ document, text }) =>
        element(document === likelier ? 'lem' : 'rdg', { wit: `#${witnesses.get(document)}` }, text),
      )
      return element('app', { type: kind }, entries)
    })
}

function body(analysis: Analysis, naming: Naming): XmlElement {
  const documents = groupBy(analysis.documents, document => document.meeting)
  const turns = groupBy(analysis.turns, turn => turn.document)
  const utter = utterances(analysis, naming)
  const divisions = analysis.meetings.map(({ id, title }) => {
    const papers = (documents.get(id) ?? []).map(document => {
      const said = (turns.get(document.id) ?? []).map(utter)
      const corresp = `#${naming.witnesses.get(document.id)}`
      return element('div', { type: 'document', corresp }, said.length > 0 ? said : element('p', {}))
    })
    return element('div', { type: 'meeting', n: id }, element('head', {}, title), papers)
  })
  return element('body', {}, divisions)
}

function utterances(analysis: Analysis, { persons, segments }: Naming): (turn: Turn) => XmlElement {
  const statements = groupBy(analysis.statements, statement => statement.turn)
  return ({ id, speaker }) => {
    const who = speaker ? `#${persons.get(speaker)}` : undefined
    const said = (statements.get(id) ?? []).map(statement =>
      element('seg', { 'xml:id': segments.get(statement.id) }, statement.text),
    )
    return element('u', { n: id, who }, said)
  }
}
