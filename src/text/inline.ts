import { decodeHTMLStrict } from 'entities'
import { parse, postprocess, preprocess } from 'micromark'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import type { TextRange } from '../model/span.js'
import { type MappedText, type Rewriting, rewriteMapped } from './mapped.js'

/** A line without the Markdown and HTML inside it. */
export interface InlineLine {
  readonly content: MappedText
  /** Whether all its words are in bold. */
  readonly bold: boolean
  /** Whether all its words are links: a menu, `[查看原文](…)`. */
  readonly links: boolean
}

/** Any of these may be markup. */
const MARKS = /[\\`*_[<&]/u
/** Longer lines are taken as they stand, in UTF-16 units: the parser looks for the ends of some marks again and again. */
const LONGEST_MARKED = 20_000

/** Emphasis in Chinese closes behind a full stop too, which the plain rules of Markdown do not allow. */
const MARKDOWN = parse({ extensions: [cjkFriendlyExtension()] })

/** Reads the Markdown and HTML inside a line; the place of what is left stays exact. */
export function readInline(line: MappedText): InlineLine {
  const { text } = line
  if (text.length > LONGEST_MARKED || !MARKS.test(text)) return { content: line, bold: false, links: false }
  const events = postprocess(MARKDOWN.text().write(preprocess()(text, undefined, true)))
  const found = new Findings(text)
  for (const [kind, token] of events)
    if (kind === 'enter') found.note(token.type, { from: token.start.offset, to: token.end.offset })
  return {
    content: rewriteMapped(line, found.rewritings()),
    bold: found.covers(found.bold),
    links: found.links.length > 0 && found.covers(found.links),
  }
}

/** Superscript that is the mark of a note (`<sup>[1]</sup>`), and not of a square metre. */
const NOTE_MARK = /^<sup>\s*[[［(（〔]?\d{1,3}[)）\]］〕]?\s*<\/sup>/iu
const SQUARED = /(?:[米里克分厘mM]|10)$/u

/** What the marks of one line are for. */
class Findings {
  readonly bold: TextRange[] = []
  readonly links: TextRange[] = []
  readonly #rewritings: Rewriting[] = []

  constructor(readonly text: string) {}

  note(type: string, range: TextRange): void {
    const surface = this.text.slice(range.from, range.to)
    if (type === 'strong') this.bold.push(range)
    if (type === 'link') this.links.push(range)
    if (type === 'characterReference') this.#rewritings.push({ ...range, as: characterOf(surface) })
    else if (DROPPED.has(type) && !this.#isProduct(type, range)) this.#rewritings.push(range)
    if (type === 'htmlText' && NOTE_MARK.test(this.text.slice(range.from))) this.#dropNote(range.from)
  }

  /** `5*8*10` is no emphasis. */
  #isProduct(type: string, { from, to }: TextRange): boolean {
    return (
      type === 'emphasisSequence' &&
      /\d/u.test(this.text.charAt(from - 1)) &&
      /\d/u.test(this.text.charAt(to))
    )
  }

  #dropNote(from: number): void {
    if (SQUARED.test(this.text.slice(0, from))) return
    const mark = NOTE_MARK.exec(this.text.slice(from))?.[0] ?? ''
    this.#rewritings.push({ from, to: from + mark.length })
  }

  /** In order, each stretch once: what stands inside an image is dropped with it. */
  rewritings(): Rewriting[] {
    const inOrder = [...this.#rewritings].sort((a, b) => a.from - b.from || b.to - a.to)
    let end = 0
    return inOrder.filter(({ from, to }) => {
      const apart = from >= end
      if (apart) end = to
      return apart
    })
  }

  /** Whether no letter or digit stands outside some ranges. */
  covers(ranges: readonly TextRange[]): boolean {
    let rest = this.text
    for (const { from, to } of ranges) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to)
    return ranges.length > 0 && !/[\p{L}\p{N}]/u.test(rest)
  }
}

/** What markup is made of; the words between stay. */
const DROPPED: ReadonlySet<string> = new Set([
  'emphasisSequence',
  'strongSequence',
  'codeTextSequence',
  'escapeMarker',
  'htmlText',
  'image',
  'labelMarker',
  'labelImageMarker',
  'resource',
  'reference',
  'autolinkMarker',
])

/** A space for what would break the line. */
function characterOf(reference: string): string {
  const character = decodeHTMLStrict(reference)
  return /^[\s\p{Cc}\p{Cf}]/u.test(character) ? ' ' : character
}
