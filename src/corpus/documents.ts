import { MANIFEST_NAME } from '../model/corpus.js'
import type { Diagnostic, DiagnosticCode, Severity } from '../model/diagnostic.js'
import type { SourceDocument } from '../model/document.js'
import type { Span } from '../model/span.js'
import { REPLACEMENT } from './decode.js'
import { type FileRead, readInside, sha256 } from './folder.js'
import { type Extracted, extractText } from './formats/extract.js'
import { guessGenre } from './genre.js'
import { inspectDocument } from './inspect.js'
import type { Limits } from './limits.js'
import type { ManifestDocument } from './manifest-schema.js'

/** A document with what was noticed in reading it; null where there is none to read. */
export interface DocumentRead {
  readonly document: SourceDocument | null
  /** Id of the meeting it belongs to. */
  readonly meeting: string
  /** Whether nothing of it could be read: what it said is not known. */
  readonly unread: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** A document that the manifest lists, and where it is. */
export interface ListedDocument {
  readonly root: string
  /** Id of its meeting. */
  readonly meeting: string
  readonly entry: ManifestDocument
  /** The document id of each file. */
  readonly ids: ReadonlyMap<string, string>
  readonly limits: Limits
}

/** How many undecodable places of a document are listed one by one. */
const LISTED_LOSSES = 20

const LOST = new RegExp(`${REPLACEMENT}+`, 'gu')

/** Reads a document of the manifest. What cannot be read is a diagnostic, and an empty text. */
export async function readDocument({
  root,
  meeting,
  entry,
  ids,
  limits,
}: ListedDocument): Promise<DocumentRead> {
  const read = await readInside(root, entry.file, limits)
  if ('absent' in read) return { document: null, meeting, unread: true, diagnostics: [missing(entry.file)] }
  const { extracted, problem } = await extract(entry.file, read, limits)
  const document: SourceDocument = {
    id: ids.get(entry.file) ?? entry.file,
    path: entry.file,
    meeting,
    genre: entry.genre ?? guessGenre(extracted.text),
    encoding: extracted.encoding,
    sha256: sha256('bytes' in read ? read.bytes : ''),
    text: extracted.text,
    truncated: entry.truncated ?? null,
    witnessOf: ids.get(entry.witnessOf ?? '') ?? null,
    source: entry.source ?? null,
  }
  const diagnostics = problem
    ? [about(document, 'unreadable-document', 'error', problem)]
    : check(document, extracted)
  return { document, meeting, unread: document.text.trim() === '', diagnostics }
}

/**
 * Names documents by their paths, folders included, spaces left out; the extension stays only where files
 * differ in nothing else, and a number tells apart what is then still the same.
 */
export function nameDocuments(files: readonly string[]): Map<string, string> {
  const stems = files.map(file => plainName(file.replace(/\.[^./]+$/, '')))
  const isShared = (stem: string) => stems.indexOf(stem) !== stems.lastIndexOf(stem)
  const taken = new Set<string>()
  return new Map(
    files.map((file, index) => {
      const stem = stems[index] ?? file
      return [file, freeName(isShared(stem) ? plainName(file) : stem, taken)]
    }),
  )
}

const plainName = (path: string) => path.replace(/[\s/]+/gu, '-')

function freeName(name: string, taken: Set<string>, number = 1): string {
  const candidate = number === 1 ? name : `${name}-${number}`
  if (taken.has(candidate)) return freeName(name, taken, number + 1)
  taken.add(candidate)
  return candidate
}

const NOTHING: Extracted = { text: '', encoding: 'none', certain: true }

async function extract(
  path: string,
  read: Exclude<FileRead, { absent: true }>,
  limits: Limits,
): Promise<{ extracted: Extracted; problem: string | null }> {
  if ('refused' in read) return { extracted: NOTHING, problem: read.refused }
  const extracted = await extractText(path, read.bytes, limits)
  return 'unreadable' in extracted
    ? { extracted: NOTHING, problem: extracted.unreadable }
    : { extracted, problem: null }
}

function check(document: SourceDocument, extracted: Extracted): Diagnostic[] {
  if (!document.text.trim()) return [about(document, 'empty-document', 'error', emptyBecause(extracted))]
  const guessed = `its encoding was guessed to be ${extracted.encoding}; if it reads wrongly, save it as UTF-8`
  return [
    ...(extracted.certain ? [] : [about(document, 'uncertain-encoding', 'warning', guessed)]),
    ...listLeftOut(document, extracted.leftOut ?? []),
    ...listLosses(document),
    ...inspectDocument(document),
  ]
}

/** How many lines of a page's menus and footers a notice quotes, and how much of each. */
const QUOTED_LINES = 3
const QUOTED_CHARACTERS = 20

function listLeftOut(document: SourceDocument, lines: readonly string[]): Diagnostic[] {
  if (lines.length === 0) return []
  const quoted = lines.slice(0, QUOTED_LINES).map(line => [...line].slice(0, QUOTED_CHARACTERS).join(''))
  const characters = lines.reduce((sum, line) => sum + line.length, 0)
  const what = `${lines.length} lines of menus, links and footers (${characters} characters) of the web page were left out: ${quoted.join(' / ')}${lines.length > QUOTED_LINES ? ' …' : ''}; save the article as .txt if it lacks something`
  return [about(document, 'left-out-text', 'info', what)]
}

function emptyBecause({ encoding }: Extracted): string {
  return encoding === 'pdf'
    ? 'it has no text layer, as scans have none; run it through text recognition first'
    : 'there is no text in it; fill it or take it out of the manifest'
}

/** One diagnostic per run of undecodable characters, the last one for all that are not listed. */
function listLosses(document: SourceDocument): Diagnostic[] {
  const runs = [...document.text.matchAll(LOST)]
  const listed = runs.slice(0, LISTED_LOSSES).map(({ index, 0: { length } }) => {
    const start = [...document.text.slice(0, index)].length
    const lost = `${length} characters here could not be decoded from ${document.encoding}; compare the printed page`
    return about(document, 'decoding-error', 'warning', lost, { start, end: start + length })
  })
  const rest = runs.length - listed.length
  const more = `${rest} more places could not be decoded from ${document.encoding}; look for a better copy`
  return rest > 0 ? [...listed, about(document, 'decoding-error', 'warning', more)] : listed
}

function about(
  document: SourceDocument,
  code: DiagnosticCode,
  severity: Severity,
  what: string,
  span: Span | null = null,
): Diagnostic {
  return {
    code,
    severity,
    message: `${what.charAt(0).toUpperCase()}${what.slice(1)}.`,
    document: document.id,
    span,
  }
}

function missing(file: string): Diagnostic {
  const message = `${file} is named in ${MANIFEST_NAME} but not in the folder; put it there or take it out of the manifest.`
  return { code: 'missing-document', severity: 'error', message, document: null, span: null }
}
