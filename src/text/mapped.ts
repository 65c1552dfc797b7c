import type { TextRange } from '../model/span.js'

/**
 * A piece of text that knows where each of its UTF-16 units stands in the source. Pieces are only cut, filtered
 * and joined, so the map back holds by construction; the few units that are rewritten (a line feed to a space, a
 * character reference to its character) keep the place of what they stand for.
 */
export interface MappedText {
  readonly text: string
  /** Per UTF-16 unit: the code point of the source. */
  readonly offsets: Int32Array
}

export function sliceMapped(piece: MappedText, from: number, to = piece.text.length): MappedText {
  return { text: piece.text.slice(from, to), offsets: piece.offsets.subarray(from, to) }
}

/** Without the whitespace at its ends. */
export function trimMapped(piece: MappedText): MappedText {
  const from = piece.text.length - piece.text.trimStart().length
  const to = piece.text.trimEnd().length
  return from === 0 && to === piece.text.length ? piece : sliceMapped(piece, from, Math.max(from, to))
}

/** The pieces one behind the other, with a separator between them that maps to the last character before it. */
export function joinMapped(pieces: readonly MappedText[], separator: string): MappedText {
  const parts = pieces.filter(piece => piece.text !== '')
  const [first] = parts
  if (first && parts.length === 1) return first
  const text = parts.map(piece => piece.text).join(separator)
  const offsets = new Int32Array(text.length)
  let at = 0
  for (const piece of parts) {
    for (let unit = 0; at > 0 && unit < separator.length; unit++, at++)
      offsets[at] = offsets[at - 1] as number
    offsets.set(piece.offsets, at)
    at += piece.text.length
  }
  return { text, offsets }
}

/** Keeps the units for which `keep` is true; a kept whitespace unit becomes a plain space. */
export function filterMapped(piece: MappedText, keep: (index: number) => boolean): MappedText {
  const { text } = piece
  const offsets = new Int32Array(text.length)
  const units: string[] = []
  for (let index = 0; index < text.length; index++) {
    if (!keep(index)) continue
    const unit = text.charAt(index)
    offsets[units.length] = piece.offsets[index] as number
    units.push(/\s/u.test(unit) ? ' ' : unit)
  }
  return { text: units.join(''), offsets: offsets.subarray(0, units.length) }
}

/** A stretch of a piece that is left out, or read as other text, which then stands at the stretch's first place. */
export interface Rewriting extends TextRange {
  readonly as?: string
}

/** The piece with some stretches left out or read as other text; they are in order and do not overlap. */
export function rewriteMapped(piece: MappedText, rewritings: readonly Rewriting[]): MappedText {
  if (rewritings.length === 0) return piece
  const parts: MappedText[] = []
  let at = 0
  for (const { from, to, as = '' } of rewritings) {
    parts.push(sliceMapped(piece, at, from))
    parts.push({ text: as, offsets: new Int32Array(as.length).fill(piece.offsets[from] as number) })
    at = to
  }
  parts.push(sliceMapped(piece, at))
  return joinMapped(parts, '')
}

/** Without the stretches that a pattern matches. */
export function withoutMatches(piece: MappedText, pattern: RegExp): MappedText {
  return rewriteMapped(
    piece,
    Array.from(piece.text.matchAll(pattern), ({ index, 0: { length } }) => ({
      from: index,
      to: index + length,
    })),
  )
}
