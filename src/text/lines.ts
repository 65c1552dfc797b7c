import type { MappedText } from './mapped.js'
import { trimMapped } from './mapped.js'

/** A line of the source that has something on it. */
export interface SourceLine {
  readonly content: MappedText
  /** Number of columns of whitespace before it; a full-width space counts two. */
  readonly indent: number
  /** Empty lines between it and the line before. */
  readonly gap: number
}

/** Characters that take no room on the page: zero-width ones, byte-order marks, soft hyphens, direction marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u
const LINE_END = /[\n\r\f\v\u0085\u2028\u2029]/u
const TAB_COLUMNS = 4

/** The lines of a source that are not empty, each with the map to where its characters stand. */
export function splitLines(source: string): SourceLine[] {
  const lines: SourceLine[] = []
  let text = ''
  let offsets: number[] = []
  let gap = 0
  let point = 0
  let previous = ''
  const flush = () => {
    const content = trimMapped({ text, offsets })
    if (content.text === '') gap += 1
    else {
      lines.push({ content, indent: indentOf(text), gap })
      gap = 0
    }
    text = ''
    offsets = []
  }
  for (const character of source) {
    if (LINE_END.test(character)) {
      if (!(character === '\n' && previous === '\r')) flush()
    } else if (!INVISIBLE.test(character)) {
      text += character
      for (let unit = 0; unit < character.length; unit++) offsets.push(point)
    }
    previous = character
    point += 1
  }
  flush()
  return lines
}

function indentOf(text: string): number {
  let columns = 0
  for (const character of text) {
    if (!/\s/u.test(character)) break
    columns += character === '\t' ? TAB_COLUMNS : character === '\u3000' ? 2 : 1
  }
  return columns
}
