import { type MappedText, sliceMapped, trimMapped, withoutMatches } from './mapped.js'

/** A line of the source that has something on it. */
export interface SourceLine {
  readonly content: MappedText
  /** Number of columns of whitespace before it; a full-width space counts two. */
  readonly indent: number
  /** Empty lines between it and the line before. */
  readonly gap: number
}

/** Characters that take no room on the page: zero-width ones, byte-order marks, soft hyphens, direction marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu
const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu
const TAB_COLUMNS = 4

/** The lines of a source that are not empty, each with the map to where its characters stand. */
export function splitLines(source: string): SourceLine[] {
  const whole = { text: source, offsets: codePoints(source) }
  const lines: SourceLine[] = []
  let gap = 0
  let from = 0
  const add = (to: number) => {
    const line = withoutInvisible(sliceMapped(whole, from, to))
    const content = trimMapped(line)
    if (content.text === '') gap += 1
    else {
      lines.push({ content, indent: indentOf(line.text), gap })
      gap = 0
    }
  }
  for (const { index, 0: end } of source.matchAll(LINE_END)) {
    add(index)
    from = index + end.length
  }
  add(source.length)
  return lines
}

const withoutInvisible = (line: MappedText) =>
  line.text.search(INVISIBLE) < 0 ? line : withoutMatches(line, INVISIBLE)

/** Per UTF-16 unit: the number of its code point. */
function codePoints(source: string): Int32Array {
  const points = new Int32Array(source.length)
  let point = 0
  for (let unit = 0; unit < source.length; unit++) {
    points[unit] = point
    if (!isFirstOfPair(source, unit)) point += 1
  }
  return points
}

function isFirstOfPair(source: string, unit: number): boolean {
  const high = source.charCodeAt(unit)
  if (high < 0xd800 || high > 0xdbff) return false
  const low = source.charCodeAt(unit + 1)
  return low >= 0xdc00 && low <= 0xdfff
}

function indentOf(text: string): number {
  let columns = 0
  for (const character of text) {
    if (!/\s/u.test(character)) break
    columns += character === '\t' ? TAB_COLUMNS : character === '\u3000' ? 2 : 1
  }
  return columns
}
