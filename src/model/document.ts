import type { TextRange } from './span.js'

export type Genre = 'report' | 'newspaper' | 'interviews' | 'speech' | 'communique' | 'other'

/** Where a document is cut off, as its manifest or its own text says. */
export type Truncation = 'start' | 'end' | 'both'

/** A file as read: decoded, otherwise untouched. */
export interface SourceDocument {
  readonly id: string
  /** Relative to the corpus root, with `/`. */
  readonly path: string
  /** Meeting id. */
  readonly meeting: string
  readonly genre: Genre
  /**
   * WHATWG name of the encoding it was decoded from (`utf-8`, `gb18030` …); `docx` and `pdf` for formats that
   * say themselves how they are coded, `none` where nothing could be read.
   */
  readonly encoding: string
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string
  /**
   * The decoded text without its byte order mark, line ends as they were (of .docx, .pdf and .html: the text
   * they hold; empty where nothing could be read). Spans point into it.
   */
  readonly text: string
  readonly truncated: Truncation | null
  /** Id of the document of the same meeting that this one is declared a witness of. */
  readonly witnessOf: string | null
  /** Where the text was published: a URL or a citation. */
  readonly source: string | null
  /** Who speaks, where the table that the text is a row of says so. */
  readonly voice?: DeclaredVoice | null
}

/** What the columns of a table say of a speech; null where they say nothing. */
export interface DeclaredVoice {
  readonly speaker: string | null
  readonly office: string | null
  readonly place: string | null
  readonly title: string | null
}

/**
 * What a block looks like on the page; what it is (headline, speech, byline …) is for attribution to say.
 * `furniture`: page numbers, running heads, tables of contents.
 */
export type BlockShape = 'heading' | 'paragraph' | 'furniture'

export interface Block {
  readonly range: TextRange
  readonly shape: BlockShape
  /** 1–6 for a marked-up heading, else null. */
  readonly level: number | null
  /** For a row of a table: where the names of its columns stand in the reflowed text, else null. */
  readonly columns: TextRange | null
}

/** A document with its hard wraps joined and its page furniture told apart. */
export interface ReflowedText {
  /** The blocks, in reading order, each followed by one line feed. */
  readonly text: string
  readonly blocks: readonly Block[]
  /** For each UTF-16 unit of `text` (and its end), the code point of the source it came from. */
  readonly offsets: Int32Array
  /** Where what one unit stands for ends in the source, by the code point at which it begins: `&rdquo;`. */
  readonly ends: ReadonlyMap<number, number>
}
