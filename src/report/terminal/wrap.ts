import { Rules } from '@cto.af/linebreak'
import { columnsOf, type Line, type Piece, piece, widthOf } from './line.js'

const rules = new Rules()
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/**
 * Breaks styled text into lines of at most `width` columns where UAX #14 allows it: between Han characters,
 * not before a closing or after an opening mark. What has no such place is cut between characters.
 */
export function wrap(pieces: Line, width: number): Line[] {
  const text = pieces.map(one => one.text).join('')
  const lines: Line[] = []
  let start = 0
  for (const end of lineEnds(text, width)) {
    lines.push(trimEnd(sliceLine(pieces, start, end)))
    start = end
  }
  return lines
}

/** Wraps with one prefix before the first line and one, as wide, before the others. */
export function hang(first: Line, pieces: Line, width: number): Line[] {
  const margin = widthOf(first)
  const [head = [], ...rest] = wrap(pieces, width - margin)
  return [[...first, ...head], ...rest.map(line => [piece(' '.repeat(margin)), ...line])]
}

/** Sets a list of names after a prefix; a line ends between two names, never within one. */
export function hangNames(first: Line, names: readonly string[], comma: string, width: number): Line[] {
  const room = width - widthOf(first)
  const rows: string[] = []
  for (const [at, name] of names.entries()) {
    const text = at < names.length - 1 ? `${name}${comma}` : name
    const row = rows.at(-1)
    if (row === undefined || columnsOf(row + text.trimEnd()) > room) rows.push(text)
    else rows[rows.length - 1] = row + text
  }
  const margin = [piece(' '.repeat(widthOf(first)))]
  return rows.flatMap((row, at) => hang(at === 0 ? first : margin, [piece(row)], width))
}

/** The part of a line between two offsets of its text. */
function sliceLine(pieces: Line, from: number, to: number): Line {
  const out: Piece[] = []
  let at = 0
  for (const { text, style } of pieces) {
    const part = text.slice(Math.max(from - at, 0), Math.max(to - at, 0))
    if (part) out.push({ text: part, style })
    at += text.length
  }
  return out
}

/** Offsets at which the lines of a text end. */
function lineEnds(text: string, width: number): number[] {
  const ends: number[] = []
  let used = 0
  let at = 0
  for (const chunk of chunks(text, width)) {
    // A space that ends a line hangs over its edge unseen.
    const taken = columnsOf(chunk.trimEnd())
    if (used > 0 && used + taken > width) {
      ends.push(at)
      used = 0
    }
    used += columnsOf(chunk)
    at += chunk.length
  }
  if (at > 0) ends.push(at)
  return ends
}

/** The text in the pieces that must not be broken, except those wider than a line. */
function chunks(text: string, width: number): string[] {
  const out: string[] = []
  let at = 0
  for (const { position } of rules.breaks(breakable(text))) {
    const chunk = text.slice(at, position)
    if (columnsOf(chunk) <= width) out.push(chunk)
    else for (const { segment } of graphemes.segment(chunk)) out.push(segment)
    at = position
  }
  return out
}

/**
 * UAX #14 never breaks beside “ and ”, since Western quotes may open or close; in Chinese their sense is plain.
 * The signs around what was put in or taken out belong to it as brackets do.
 */
function breakable(text: string): string {
  return text
    .replace(/“|\[-|\{\+/gu, sign => '「'.repeat(sign.length))
    .replace(/”|-\]|\+\}/gu, sign => '」'.repeat(sign.length))
}

function trimEnd(line: Line): Line {
  const last = line.at(-1)
  return last ? [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }] : line
}
