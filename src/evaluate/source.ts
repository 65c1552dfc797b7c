import type { Span } from '../model/span.js'

/** A document without white space (newspapers wrap lines inside words), and where each code point went. */
export class BareText {
  readonly points: readonly string[]
  readonly #text: string
  /** For each code point of the document, and its end, its place here. */
  readonly #places: readonly number[]

  constructor(text: string) {
    const points: string[] = []
    this.#places = [
      ...[...text].map(point => (/[\s\uFEFF\u200B]/u.test(point) ? points.length : points.push(point) - 1)),
      points.length,
    ]
    this.points = points
    this.#text = points.join('')
  }

  /** A span of the document as a span of the bare text. */
  place({ start, end }: Span): Span {
    return { start: this.#places[start] ?? 0, end: this.#places[end] ?? this.points.length }
  }

  /** The first place of a quote at or behind `from`, or null. */
  find(quote: string, from = 0): Span | null {
    const at = this.#text.indexOf(quote, this.points.slice(0, from).join('').length)
    if (at < 0) return null
    const start = [...this.#text.slice(0, at)].length
    return { start, end: start + [...quote].length }
  }
}
