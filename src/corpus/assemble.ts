import { type Corpus, MANIFEST_NAME } from '../model/corpus.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { SourceDocument } from '../model/document.js'
import { MisuseError } from '../model/errors.js'
import type { LexiconAdditions } from '../model/formula.js'
import type { Topic } from '../model/line.js'
import type { Meeting } from '../model/meeting.js'
import type { Unit } from '../model/seat.js'
import { type DocumentRead, nameDocuments, readDocument } from './documents.js'
import { listFolder, sha256 } from './folder.js'
import { DEFAULT_LIMITS, type Limits, overLimit } from './limits.js'
import { parseManifest } from './manifest.js'
import type { Manifest, ManifestDocument } from './manifest-schema.js'
import { MeetingIndex, readSpeeches, type SpeechesRead } from './speeches.js'

/** A meeting with the documents that the manifest lists for it. */
interface Agenda {
  readonly meeting: Meeting
  readonly documents: readonly ManifestDocument[]
}

const SINGLE_MEETING: Diagnostic = {
  code: 'single-meeting',
  severity: 'info',
  message: 'There is one meeting only, so nothing can be compared; add the papers of another.',
  document: null,
  span: null,
}

/**
 * Reads the documents that a manifest lists.
 * @param root absolute path of the folder
 * @param yaml text of the manifest
 * @param name how messages name the manifest
 * @throws MisuseError where the manifest is wrong; content problems are diagnostics
 */
export async function assembleCorpus(
  root: string,
  yaml: string,
  name: string,
  limits: Limits = DEFAULT_LIMITS,
): Promise<Corpus> {
  const manifest = parseManifest(yaml, name)
  const agendas = orderMeetings(manifest)
  const reads = await readDocuments(root, agendas, limits)
  const listed = agendas.map(agenda => agenda.meeting)
  const speeches = await readTables(root, manifest, listed, limits)
  const documents = [...reads.flatMap(read => read.document ?? []), ...speeches.documents]
  const meetings = [...listed, ...speeches.meetings].sort((a, b) => compare(dateKey(a), dateKey(b)))
  return {
    root,
    title: manifest.title,
    place: manifest.place ?? null,
    meetings,
    documents: byMeeting(meetings, documents),
    unread: unreadMeetings(reads),
    units: unitsOf(manifest),
    lexicon: lexiconOf(manifest, limits),
    topics: topicsOf(manifest),
    fingerprint: sha256([yaml, ...documents.map(one => `${one.path}\0${one.sha256}`)].join('\n')),
    diagnostics: [
      ...reads.flatMap(read => read.diagnostics),
      ...speeches.diagnostics,
      ...(await findUnlisted(root, manifest, limits)),
      ...tooManyFormulae(manifest, limits),
      ...(meetings.length > 1 ? [] : [SINGLE_MEETING]),
    ],
  }
}

function byMeeting(meetings: readonly Meeting[], documents: readonly SourceDocument[]): SourceDocument[] {
  const order = new Map(meetings.map(({ id }, index) => [id, index]))
  const rank = ({ meeting }: SourceDocument) => order.get(meeting) ?? meetings.length
  return [...documents].sort((a, b) => rank(a) - rank(b))
}

/** The meetings of which a paper could not be read, unless it is declared to repeat another. */
function unreadMeetings(reads: readonly DocumentRead[]): string[] {
  const unread = reads.filter(({ unread, document }) => unread && !document?.witnessOf)
  return [...new Set(unread.map(({ meeting }) => meeting))]
}

/** The rows of all tables as papers; a meeting that no manifest lists gets the id of its month. */
async function readTables(
  root: string,
  { tables = [], meetings }: Manifest,
  listed: readonly Meeting[],
  limits: Limits,
): Promise<SpeechesRead> {
  const taken = new Set([...meetings.flatMap(meeting => meeting.id ?? []), ...listed.map(({ id }) => id)])
  const known = [...listed]
  const documents: SourceDocument[] = []
  const diagnostics: Diagnostic[] = []
  for (const table of tables) {
    const read = await readSpeeches(root, table, known, limits)
    for (const meeting of read.meetings)
      known.push({ ...meeting, id: freeId(meeting.date.slice(0, 'yyyy-mm'.length), taken) })
    const index = new MeetingIndex(known)
    for (const document of read.documents)
      documents.push({ ...document, meeting: index.at(document.meeting)?.id ?? document.meeting })
    diagnostics.push(...read.diagnostics)
  }
  return { documents, diagnostics, meetings: known.slice(listed.length) }
}

/** One after the other, as a PDF file takes much memory while it is read. */
async function readDocuments(
  root: string,
  agendas: readonly Agenda[],
  limits: Limits,
): Promise<DocumentRead[]> {
  const ids = nameDocuments(agendas.flatMap(({ documents }) => documents.map(one => one.file)))
  const reads: DocumentRead[] = []
  for (const { meeting, documents } of agendas)
    for (const entry of documents)
      reads.push(await readDocument({ root, meeting: meeting.id, entry, ids, limits }))
  return reads
}

/** The meetings in order of date, each with an id, its documents in order of path. */
function orderMeetings({ meetings }: Manifest): Agenda[] {
  const taken = new Set(meetings.flatMap(meeting => meeting.id ?? []))
  const inOrder = [...meetings].sort((a, b) => compare(dateKey(a), dateKey(b)))
  return inOrder.map(({ id, title, date, body, documents }) => ({
    meeting: { id: id ?? freeId(date.slice(0, 'yyyy-mm'.length), taken), title, date, body: body ?? null },
    documents: [...documents].sort((a, b) => compare(a.file, b.file)),
  }))
}

/** A date known to the year only is taken to be that of the id, where the id says more. */
function dateKey({ id, date }: { readonly id?: string | undefined; readonly date: string }): string {
  return id?.startsWith(date) ? id : date
}

/** The month, or with `-b`, `-c` … where other meetings have it. */
function freeId(month: string, taken: Set<string>): string {
  const ids = [month, ...[...'bcdefghijklmnopqrstuvwxyz'].map(suffix => `${month}-${suffix}`)]
  const id = ids.find(one => !taken.has(one))
  if (!id) throw new MisuseError(`More than ${ids.length} meetings share ${month}; give each an id.`)
  taken.add(id)
  return id
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

async function findUnlisted(
  root: string,
  { meetings, tables = [] }: Manifest,
  limits: Limits,
): Promise<Diagnostic[]> {
  const documents = meetings.flatMap(meeting => meeting.documents)
  const listed = new Set([...documents, ...tables].map(one => one.file))
  const listing = await listFolder(root, limits)
  return [
    ...[...listing.texts, ...listing.tables]
      .filter(path => !listed.has(path))
      .map(path =>
        unlisted(`${path} is not in ${MANIFEST_NAME}; list it there if it belongs to the series.`),
      ),
    ...listing.unreadable
      .filter(({ path }) => !listed.has(path))
      .map(({ path, why }) => unlisted(`${path} cannot be listed as it is: ${why}.`)),
  ]
}

const unlisted = (message: string): Diagnostic => ({
  code: 'unlisted-document',
  severity: 'info',
  message,
  document: null,
  span: null,
})

function unitsOf(manifest: Manifest): Unit[] {
  return (manifest.units ?? []).map(unit => ({
    id: unit.id ?? unit.name,
    name: unit.name,
    type: unit.type ?? 'other',
    place: unit.place ?? manifest.place ?? null,
    aliases: unit.aliases ?? [],
  }))
}

function topicsOf({ topics = [] }: Manifest): Topic[] {
  return topics.map(({ id, name = id, nameEn = name, parent = null, anchors }) => ({
    id,
    name: { zh: name, en: nameEn },
    parent,
    anchors,
    origin: 'manifest',
  }))
}

function tooManyFormulae({ lexicon }: Manifest, limits: Limits): Diagnostic[] {
  const count = lexicon?.formulae?.length ?? 0
  if (count <= limits.formulae) return []
  const message = `${MANIFEST_NAME} has ${count} formulae, and those behind the first ${limits.formulae} were left out; ${overLimit('formulae', limits)}.`
  return [{ code: 'over-limit', severity: 'warning', message, document: null, span: null }]
}

function lexiconOf({ lexicon = {} }: Manifest, limits: Limits): LexiconAdditions {
  return {
    formulae: (lexicon.formulae ?? []).slice(0, limits.formulae).map(entry => {
      const { formula, variants, members, since } = typeof entry === 'string' ? { formula: entry } : entry
      return {
        canonical: formula,
        variants: variants ?? [],
        members: members ?? [],
        since: since ?? null,
        origin: 'manifest',
      }
    }),
    notFormulae: lexicon.notFormulae ?? [],
    measures: lexicon.measures ?? [],
    words: lexicon.words ?? [],
  }
}
