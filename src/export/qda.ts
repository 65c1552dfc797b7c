import { strToU8, zipSync } from 'fflate'
import { create } from 'xmlbuilder2'
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js'
import type { Analysis, AnalyzedDocument } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import { claimsOf, type Lookup, lookup } from '../model/lookup.js'
import type { Turn } from '../model/statement.js'
import { codebook, codeOf, writeCodes } from './codebook.js'
import type { ExportInput } from './format.js'
import { guid } from './guid.js'

const PROJECT_NAMESPACE = 'urn:QDA-XML:project:1.0'
const CODEBOOK_NAMESPACE = 'urn:QDA-XML:codebook:1.0'
const UNREPRESENTABLE = '\uFFFD'
const USER = guid('user/policy-diff')
/** ZIP entries need a date; this one (local, the earliest ZIP knows) gives the same bytes everywhere. */
const ZIP_DATE = new Date(1980, 0, 1)

/** A codebook file (REFI-QDA 1.0, .qdc). */
export function qdaCodebook(analysis: Analysis): string {
  const root = create({ version: '1.0', encoding: 'utf-8', invalidCharReplacement: UNREPRESENTABLE })
  const book = root.ele(CODEBOOK_NAMESPACE, 'CodeBook', { origin: originOf(analysis) })
  writeCodes(book, codebook(analysis))
  return `${root.end({ prettyPrint: true })}\n`
}

/**
 * A project file (REFI-QDA 1.5, .qdpx): the sources as they are, the codebook, a case per seat, and every
 * claim as a coded selection. Positions are Unicode code points, the end just behind the selection.
 */
export function qdaProject(input: ExportInput): Uint8Array {
  const sources = input.analysis.documents.map(document => [
    `sources/${sourceGuid(document)}.txt`,
    strToU8(input.sources.get(document.id) ?? ''),
  ])
  const files = { 'project.qde': strToU8(projectXml(input.analysis)), ...Object.fromEntries(sources) }
  return zipSync(files, { mtime: ZIP_DATE })
}

const originOf = (analysis: Analysis) => `policy-diff ${analysis.tool.version}`
const sourceGuid = (document: AnalyzedDocument) => guid(`source/${document.id}`)
const turnGuid = (turn: Turn) => guid(`turn/${turn.id}`)

function projectXml(analysis: Analysis): string {
  const root = create({ version: '1.0', encoding: 'utf-8', invalidCharReplacement: UNREPRESENTABLE })
  const project = root.ele(PROJECT_NAMESPACE, 'Project', {
    name: analysis.corpus.title,
    origin: originOf(analysis),
  })
  project.ele('Users').ele('User', { guid: USER, name: 'policy-diff' })
  const codes = codebook(analysis)
  if (codes.length > 0) writeCodes(project.ele('CodeBook'), codes)
  variables(project)
  cases(project, analysis)
  sources(project, analysis, lookup(analysis))
  return `${root.end({ prettyPrint: true })}\n`
}

const VARIABLES = ['meeting', 'date', 'seat type', 'role'] as const

function variables(parent: XMLBuilder): void {
  const list = parent.ele('Variables')
  for (const name of VARIABLES)
    list.ele('Variable', { guid: guid(`variable/${name}`), name, typeOfVariable: 'Text' })
}

function variable(parent: XMLBuilder, name: (typeof VARIABLES)[number], value: string): void {
  const element = parent.ele('VariableValue')
  element.ele('VariableRef', { targetGUID: guid(`variable/${name}`) })
  element.ele('TextValue').txt(value)
}

function cases(parent: XMLBuilder, analysis: Analysis): void {
  if (analysis.seats.length === 0) return
  const list = parent.ele('Cases')
  for (const seat of analysis.seats) {
    const element = list.ele('Case', { guid: guid(`case/${seat.id}`), name: seat.name })
    variable(element, 'seat type', seat.type)
    for (const turn of analysis.turns.filter(one => one.seat === seat.id))
      element.ele('SelectionRef', { targetGUID: turnGuid(turn) })
  }
}

function sources(parent: XMLBuilder, analysis: Analysis, find: Lookup): void {
  if (analysis.documents.length === 0) return
  const list = parent.ele('Sources')
  const claims = claimsOf(analysis)
  for (const document of analysis.documents) {
    const source = list.ele('TextSource', {
      guid: sourceGuid(document),
      name: document.path,
      plainTextPath: `internal://${sourceGuid(document)}.txt`,
      creatingUser: USER,
    })
    for (const turn of analysis.turns.filter(one => one.document === document.id))
      turnSelection(source, turn, find)
    for (const claim of claims.filter(one => one.document === document.id)) claimSelection(source, claim)
    variable(source, 'meeting', document.meeting)
    variable(source, 'date', find.meeting(document.meeting).date)
  }
}

function turnSelection(parent: XMLBuilder, turn: Turn, find: Lookup): void {
  const seat = find.seat(turn.seat)
  const name = [seat?.name, turn.speaker].filter(Boolean).join(' ') || turn.kind
  parent.ele('PlainTextSelection', { guid: turnGuid(turn), name, ...positions(turn), creatingUser: USER })
}

function claimSelection(parent: XMLBuilder, claim: Claim): void {
  const id = `${claim.type}/${claim.id}`
  const selection = parent.ele('PlainTextSelection', {
    guid: guid(`selection/${id}`),
    name: claim.id,
    ...positions(claim),
    creatingUser: USER,
  })
  const coding = selection.ele('Coding', { guid: guid(`coding/${id}`), creatingUser: USER })
  coding.ele('CodeRef', { targetGUID: codeOf(claim) })
}

const positions = ({ span }: { span: { start: number; end: number } }) => ({
  startPosition: String(span.start),
  endPosition: String(span.end),
})
