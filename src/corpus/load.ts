import { resolve } from 'node:path'
import type { Corpus } from '../model/corpus.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { SourceDocument } from '../model/document.js'
import { MisuseError } from '../model/errors.js'
import type { LexiconAdditions } from '../model/formula.js'
import type { Meeting } from '../model/meeting.js'
import type { Unit } from '../model/seat.js'
import { decode } from './decode.js'
import { draftManifest } from './draft.js'
import { listTexts, readBytes, readManifest, requireFolder, sha256 } from './folder.js'
import { guessGenre } from './guess.js'
import {
  MANIFEST_NAME,
  type Manifest,
  type ManifestDocument,
  type ManifestMeeting,
  parseManifest,
} from './manifest.js'

export interface LoadOptions {
  /** Draft a manifest in memory where the folder has none. Default false. */
  readonly draft?: boolean
}

/** A meeting with what its manifest entry lists. */
interface Listing {
  readonly meeting: Meeting
  readonly documents: readonly ManifestDocument[]
}

/**
 * Reads a folder of papers with its `corpus.yaml`.
 * @throws MisuseError where the folder or its manifest is missing or does not parse
 */
export async function loadCorpus(dir: string, options: LoadOptions = {}): Promise<Corpus> {
  const root = resolve(dir)
  await requireFolder(root)
  const yaml = (await readManifest(root)) ?? (options.draft ? await draftManifest(root) : null)
  if (yaml === null)
    throw new MisuseError(`${dir} has no ${MANIFEST_NAME}; run \`policy-diff init ${dir}\` to draft one.`)
  const manifest = parseManifest(yaml, `${dir}/${MANIFEST_NAME}`)
  const listings = listMeetings(manifest)
  const diagnostics: Diagnostic[] = []
  const documents: SourceDocument[] = []
  for (const { meeting, documents: listed } of listings)
    for (const entry of listed) {
      const document = await readDocument(root, meeting, entry, diagnostics)
      if (document) documents.push(document)
    }
  diagnostics.push(...(await reportUnlisted(root, manifest)))
  return {
    root,
    title: manifest.title,
    place: manifest.place ?? null,
    meetings: listings.map(listing => listing.meeting),
    documents: documents.map(document => withWitness(document, documents)),
    units: unitsOf(manifest),
    lexicon: lexiconOf(manifest),
    fingerprint: sha256([yaml, ...documents.map(one => `${one.path}\0${one.sha256}`)].join('\n')),
    diagnostics,
  }
}

/** The meetings in order of date, each with an id, its documents in order of path. */
function listMeetings(manifest: Manifest): Listing[] {
  const taken = new Set(manifest.meetings.flatMap(meeting => meeting.id ?? []))
  const listings = manifest.meetings.map(entry => ({
    meeting: {
      id: entry.id ?? freeId(entry.date.slice(0, 7), taken),
      title: entry.title,
      date: entry.date,
      body: entry.body ?? null,
    },
    documents: [...entry.documents].sort((a, b) => compare(a.file, b.file)),
  }))
  return listings.sort((a, b) => compare(dateKey(a.meeting), dateKey(b.meeting)))
}

/** A date known to the year only is taken to be that of the id, where the id says more. */
function dateKey({ id, date }: Meeting): string {
  return id.startsWith(date) ? id : date
}

function freeId(month: string, taken: Set<string>): string {
  const id = [month, ...[...'bcdefghijklmnopqrstuvwxyz'].map(suffix => `${month}-${suffix}`)].find(
    one => !taken.has(one),
  )
  if (!id) throw new MisuseError(`More than 26 meetings share ${month}; give them ids in ${MANIFEST_NAME}.`)
  taken.add(id)
  return id
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

async function readDocument(
  root: string,
  meeting: Meeting,
  entry: ManifestMeeting['documents'][number],
  diagnostics: Diagnostic[],
): Promise<SourceDocument | null> {
  const bytes = await readBytes(root, entry.file)
  if (!bytes) {
    diagnostics.push(missing(entry.file))
    return null
  }
  const { text, encoding } = decode(bytes)
  return {
    id: documentId(entry.file),
    path: entry.file,
    meeting: meeting.id,
    genre: entry.genre ?? guessGenre(text),
    encoding,
    sha256: sha256(bytes),
    text,
    truncated: entry.truncated ?? null,
    witnessOf: entry.witnessOf ?? null,
    source: entry.source ?? null,
  }
}

/** The path without its extension; folders become part of the name. */
function documentId(path: string): string {
  return path.replace(/\.[^./]+$/, '').replace(/[\s/]+/gu, '-')
}

function missing(file: string): Diagnostic {
  const message = `${file} is named in ${MANIFEST_NAME} but is not in the folder; put it there or take it out of the manifest.`
  return { code: 'missing-document', severity: 'error', message, document: null, span: null }
}

function withWitness(document: SourceDocument, all: readonly SourceDocument[]): SourceDocument {
  const main = all.find(one => one.path === document.witnessOf)
  return { ...document, witnessOf: main?.id ?? null }
}

async function reportUnlisted(root: string, manifest: Manifest): Promise<Diagnostic[]> {
  const listed = new Set(manifest.meetings.flatMap(meeting => meeting.documents.map(one => one.file)))
  const unlisted = (await listTexts(root)).filter(path => !listed.has(path))
  return unlisted.map(path => ({
    code: 'unlisted-document',
    severity: 'info',
    message: `${path} is in the folder but not in ${MANIFEST_NAME}; it was not read.`,
    document: null,
    span: null,
  }))
}

function unitsOf(manifest: Manifest): Unit[] {
  return (manifest.units ?? []).map(unit => ({
    id: unit.id ?? unit.name,
    name: unit.name,
    type: unit.type ?? 'other',
    place: unit.place ?? manifest.place ?? null,
    aliases: unit.aliases ?? [],
  }))
}

function lexiconOf({ lexicon = {} }: Manifest): LexiconAdditions {
  return {
    formulae: (lexicon.formulae ?? []).map(entry => {
      const row = { variants: [], members: [], since: null, ...entry }
      return {
        canonical: row.formula,
        variants: row.variants ?? [],
        members: row.members ?? [],
        since: row.since ?? null,
        origin: 'manifest',
      }
    }),
    notFormulae: lexicon.notFormulae ?? [],
    measures: lexicon.measures ?? [],
    words: lexicon.words ?? [],
  }
}
