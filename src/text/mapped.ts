/**
 * A piece of text that knows where each of its UTF-16 units stands in the source. Pieces are only cut, filtered
 * and joined, never rewritten, so the map back holds by construction.
 */
export interface MappedText {
  readonly text: string
  /** Per UTF-16 unit: the code point of the source. */
  readonly offsets: readonly number[]
}

export function sliceMapped(piece: MappedText, from: number, to = piece.text.length): MappedText {
  return { text: piece.text.slice(from, to), offsets: piece.offsets.slice(from, to) }
}

/** Without the whitespace at its ends. */
export function trimMapped(piece: MappedText): MappedText {
  const end = piece.text.trimEnd().length
  return sliceMapped(piece, piece.text.length - piece.text.trimStart().length, end)
}

/** The pieces one behind the other, with a separator between them that maps to the last character before it. */
export function joinMapped(pieces: readonly MappedText[], separator: string): MappedText {
  const offsets: number[] = []
  for (const piece of pieces) {
    if (offsets.length > 0) for (const _ of separator) offsets.push(offsets.at(-1) as number)
    for (const offset of piece.offsets) offsets.push(offset)
  }
  return { text: pieces.map(({ text }) => text).join(separator), offsets }
}

/** Keeps the units for which `keep` is true; a kept whitespace unit becomes a plain space. */
export function filterMapped(piece: MappedText, keep: (index: number) => boolean): MappedText {
  let text = ''
  const offsets: number[] = []
  for (let index = 0; index < piece.text.length; index++) {
    if (!keep(index)) continue
    const unit = piece.text[index] as string
    text += /\s/u.test(unit) ? ' ' : unit
    offsets.push(piece.offsets[index] as number)
  }
  return { text, offsets }
}

/** Without the stretches that a pattern (with the flags `gd`) matches, or without its first group where it has one. */
export function withoutMatches(piece: MappedText, pattern: RegExp): MappedText {
  const dropped = new Set<number>()
  for (const match of piece.text.matchAll(pattern)) {
    const groups = match.length > 1 ? match.slice(1) : [match[0]]
    let from = match.index
    for (const group of groups) {
      if (!group) continue
      const at = piece.text.indexOf(group, from)
      for (let index = at; index < at + group.length; index++) dropped.add(index)
      from = at + group.length
    }
  }
  return dropped.size === 0 ? piece : filterMapped(piece, index => !dropped.has(index))
}
