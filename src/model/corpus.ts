import type { Diagnostic } from './diagnostic.js'
import type { SourceDocument } from './document.js'
import type { LexiconAdditions } from './formula.js'
import type { Topic } from './line.js'
import type { Meeting } from './meeting.js'
import type { Unit } from './seat.js'

/** Name of the file that makes a folder a corpus. */
export const MANIFEST_NAME = 'corpus.yaml'

/** A folder of papers, read and decoded. */
export interface Corpus {
  /** Absolute path of the folder. */
  readonly root: string
  readonly title: string
  /** The place whose papers these are (`郑州市`), or null. */
  readonly place: string | null
  /** In order of date. */
  readonly meetings: readonly Meeting[]
  /** In order of meeting, then path. */
  readonly documents: readonly SourceDocument[]
  /** Ids of meetings of which a paper is missing or could not be read: silence there proves nothing. */
  readonly unread: readonly string[]
  /** Units the manifest adds to the gazetteer. */
  readonly units: readonly Unit[]
  readonly lexicon: LexiconAdditions
  /** Topics that the manifest adds or extends. */
  readonly topics: readonly Topic[]
  /** SHA-256 over manifest and documents. */
  readonly fingerprint: string
  readonly diagnostics: readonly Diagnostic[]
}
