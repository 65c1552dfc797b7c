import type { Span } from './span.js'

/** Every code a diagnostic can carry; the text beside it says what the reader should do about it. */
export type DiagnosticCode =
  | 'empty-document' // nothing to read in the file
  | 'missing-document' // the manifest names a file that is not there
  | 'unreadable-document' // binary or damaged content
  | 'decoding-error' // bytes that are illegal in the detected encoding
  | 'uncertain-encoding' // the encoding was guessed with little evidence
  | 'bad-date' // a date that no calendar has
  | 'unlisted-document' // a text in the folder that the manifest does not name
  | 'uncovered-text' // text that no turn covers
  | 'left-out-text' // notes, a glossary or an annex behind a paper, or a paper that stands in a file twice
  | 'unknown-unit' // an office whose unit no gazetteer knows
  | 'ambiguous-unit' // several units bear the name and none is nearest
  | 'other-place' // a paper that names another place than its folder
  | 'turn-without-speaker' // reported or direct speech by nobody named
  | 'turn-without-seat' // a speaker none of whose offices gives a seat
  | 'figure-without-measure' // a quantity whose head could not be told
  | 'unread-time' // a deadline or period that the text does not date, or that no calendar has
  | 'unread-unit' // a number of which the text does not say what it counts in
  | 'witness-without-passage' // a document declared a witness that shares nothing with its sibling
  | 'truncated-document' // the document says that it is cut off
  | 'no-figures' // a long document with no quantity in it
  | 'over-limit' // more than a limit allows; what is behind it was left out
  | 'single-meeting' // one meeting only: there is nothing to compare

export type Severity = 'error' | 'warning' | 'info'

export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  /** One sentence: what was seen and what the reader can do. */
  readonly message: string
  /** Document id, or null where the corpus as a whole is meant. */
  readonly document: string | null
  readonly span: Span | null
}
