import { strToU8, zipSync } from 'fflate'
import type { Analysis, AnalyzedDocument } from '../model/analysis.js'
import { groupBy } from '../model/group.js'
import { claimsOf, lookup } from '../model/lookup.js'
import type { Span } from '../model/span.js'
import type { Turn } from '../model/statement.js'
import {
  claimCode,
  codebook,
  codesElement,
  seatCode,
  stageCode,
  statusCode,
  topicCode,
  voiceCode,
} from './codebook.js'
import type { ExportInput } from './format.js'
import { guid } from './guid.js'
import { claimHistories } from './history.js'
import { element, type XmlElement, xmlDocument } from './xml.js'

const PROJECT_NAMESPACE = 'urn:QDA-XML:project:1.0'
const CODEBOOK_NAMESPACE = 'urn:QDA-XML:codebook:1.0'
const USER = guid('user/policy-diff')
/** ZIP entries need a date; this one (local, the earliest ZIP knows) gives the same bytes everywhere. */
const ZIP_DATE = new Date(1980, 0, 1)

/** A codebook file (REFI-QDA 1.0, .qdc). */
export function qdaCodebook(analysis: Analysis): string {
  const codes = codesElement(codebook(analysis))
  return xmlDocument(CODEBOOK_NAMESPACE, element('CodeBook', { origin: originOf(analysis) }, codes))
}

/**
 * A project file (REFI-QDA 1.5, .qdpx): the sources, the codebook, a case per seat, and as coded selections every
 * turn (its voice and seat), claim (what it is, what became of it), commitment (its stage) and line (its topic).
 * Positions are Unicode code points of the source in the file, the end just behind the selection.
 */
export function qdaProject({ analysis, sources }: ExportInput): Uint8Array {
  const texts = new Map(analysis.documents.map(({ id }) => [id, unixText(sources.get(id) ?? '')]))
  const files = analysis.documents.map(document => [
    `sources/${sourceGuid(document)}.txt`,
    strToU8(texts.get(document.id)?.text ?? ''),
  ])
  const project = xmlDocument(PROJECT_NAMESPACE, projectElement(analysis, texts))
  return zipSync({ 'project.qde': strToU8(project), ...Object.fromEntries(files) }, { mtime: ZIP_DATE })
}

/** A text whose lines end in line feeds alone, and where a place of the original stands in it. */
interface UnixText {
  readonly text: string
  readonly at: (point: number) => number
}

/** QDA programs read a carriage return with its line feed as one character, which would shift all that follows. */
function unixText(text: string): UnixText {
  if (!text.includes('\r')) return { text, at: point => point }
  const places: number[] = []
  let place = 0
  let previous = ''
  for (const character of text) {
    if (previous === '\r' && character === '\n') place -= 1
    places.push(place)
    place += 1
    previous = character
  }
  places.push(place)
  return { text: text.replace(/\r\n?/gu, '\n'), at: point => places[point] ?? place }
}

const originOf = (analysis: Analysis) => `policy-diff ${analysis.tool.version}`
const sourceGuid = (document: AnalyzedDocument) => guid(`source/${document.id}`)
const turnGuid = (turn: Turn) => guid(`turn/${turn.id}`)

function projectElement(analysis: Analysis, texts: ReadonlyMap<string, UnixText>): XmlElement {
  const codes = codebook(analysis)
  const user = element('User', { guid: USER, name: 'policy-diff' })
  return element(
    'Project',
    { name: analysis.corpus.title, origin: originOf(analysis) },
    element('Users', {}, user),
    codes.length > 0 ? element('CodeBook', {}, codesElement(codes)) : null,
    element('Variables', {}, VARIABLES.map(variable)),
    analysis.seats.length > 0 ? element('Cases', {}, cases(analysis)) : null,
    analysis.documents.length > 0 ? element('Sources', {}, sourceElements(analysis, texts)) : null,
  )
}

const VARIABLES = ['meeting', 'date', 'seat type'] as const

const variable = (name: (typeof VARIABLES)[number]) =>
  element('Variable', { guid: guid(`variable/${name}`), name, typeOfVariable: 'Text' })

const variableValue = (name: (typeof VARIABLES)[number], value: string) =>
  element(
    'VariableValue',
    {},
    element('VariableRef', { targetGUID: guid(`variable/${name}`) }),
    element('TextValue', {}, value),
  )

function cases({ seats, turns }: Analysis): XmlElement[] {
  const bySeat = groupBy(turns, turn => turn.seat)
  return seats.map(({ id, name, type }) => {
    const said = (bySeat.get(id) ?? []).map(turn => element('SelectionRef', { targetGUID: turnGuid(turn) }))
    return element('Case', { guid: seatCode(id), name }, variableValue('seat type', type), said)
  })
}

/** A stretch of a document with the codes it is coded with. */
interface Selection {
  readonly guid: string
  readonly name: string
  readonly document: string
  readonly span: Span
  readonly codes: readonly string[]
}

function sourceElements(analysis: Analysis, texts: ReadonlyMap<string, UnixText>): XmlElement[] {
  const find = lookup(analysis)
  const selections = groupBy(selectionsOf(analysis), one => one.document)
  return analysis.documents.map(document => {
    const at = texts.get(document.id)?.at ?? (point => point)
    return element(
      'TextSource',
      {
        guid: sourceGuid(document),
        name: document.path,
        plainTextPath: `internal://${sourceGuid(document)}.txt`,
        creatingUser: USER,
      },
      (selections.get(document.id) ?? []).map(one => selectionElement(one, at)),
      variableValue('meeting', document.meeting),
      variableValue('date', find.meeting(document.meeting).date),
    )
  })
}

function selectionsOf(analysis: Analysis): Selection[] {
  const find = lookup(analysis)
  const historyOf = claimHistories(analysis)
  return [
    ...analysis.turns.map(turn => ({
      guid: turnGuid(turn),
      name: [find.seat(turn.seat)?.name, turn.speaker].filter(Boolean).join(' ') || turn.kind,
      document: turn.document,
      span: turn.span,
      codes: [voiceCode(turn), ...(turn.seat === null ? [] : [seatCode(turn.seat)])],
    })),
    ...claimsOf(analysis).map(claim => ({
      guid: guid(`selection/${claim.type}/${claim.id}`),
      name: claim.id,
      document: claim.document,
      span: claim.span,
      codes: [claimCode(claim), ...statusesOf(historyOf(claim.id)).map(statusCode)],
    })),
    ...analysis.commitments.map(({ id, document, span: [start, end], stage }) => ({
      guid: guid(`selection/commitment/${id}`),
      name: id,
      document,
      span: { start, end },
      codes: [stageCode(stage)],
    })),
    ...analysis.lines.flatMap(({ id, topic, points }) =>
      points.map(({ document, span }, index) => ({
        guid: guid(`selection/line/${id}/${index}`),
        name: id,
        document,
        span,
        codes: [topicCode(topic)],
      })),
    ),
  ]
}

/** What became of a claim as against the hearing before, and that it is gone at the next. */
function statusesOf({ since, next }: ReturnType<ReturnType<typeof claimHistories>>) {
  const gone = next?.status === 'disappeared' ? [next.status] : []
  return [...(since ? [since.status] : []), ...gone]
}

function selectionElement({ guid: id, name, span, codes }: Selection, at: UnixText['at']): XmlElement {
  const positions = { startPosition: String(at(span.start)), endPosition: String(at(span.end)) }
  return element(
    'PlainTextSelection',
    { guid: id, name, ...positions, creatingUser: USER },
    codes.map(code =>
      element(
        'Coding',
        { guid: guid(`coding/${id}/${code}`), creatingUser: USER },
        element('CodeRef', { targetGUID: code }),
      ),
    ),
  )
}
