import type { Diagnostic } from '../model/diagnostic.js'
import type { SourceDocument, Truncation } from '../model/document.js'
import type { TextRange } from '../model/span.js'
import { isoDate, PRINTED_DATE } from './calendar.js'

/** How near to its ends a text says that it is cut off there, in UTF-16 units. */
const EDGE = 300
const CONTINUED = /[（(][^（）()]{0,6}上接[^（）()]{1,16}[）)]/u
const CONTINUES = /[（(][^（）()]{0,6}下[转轉][^（）()]{1,16}[）)]/u

/** The marks at the ends of a text that say that it goes on elsewhere; those in its midst are its articles'. */
interface Edges {
  readonly start: TextRange | null
  readonly end: TextRange | null
}

function findEdges(text: string): Edges {
  const tail = Math.max(0, text.length - EDGE)
  return {
    start: rangeOf(CONTINUED, text.slice(0, EDGE), 0),
    end: rangeOf(CONTINUES, text.slice(tail), tail),
  }
}

function rangeOf(pattern: RegExp, text: string, offset: number): TextRange | null {
  const match = pattern.exec(text)
  return match && { from: offset + match.index, to: offset + match.index + match[0].length }
}

/** Where a text says itself that it is cut off. */
export function findTruncation(text: string): Truncation | null {
  const { start, end } = findEdges(text)
  return start && end ? 'both' : start ? 'start' : end ? 'end' : null
}

/** What a text says against its manifest or against the calendar. */
export function inspectDocument(document: SourceDocument): Diagnostic[] {
  return [...findUndeclaredEdges(document), ...findImpossibleDates(document)]
}

function findUndeclaredEdges(document: SourceDocument): Diagnostic[] {
  if (document.truncated) return []
  const edges = findEdges(document.text)
  return (['start', 'end'] as const).flatMap(edge => {
    const range = edges[edge]
    if (!range) return []
    const message = `It says that it is cut off at its ${edge}; add \`truncated: ${edge}\` to its entry, so that nothing is said to be missing there.`
    return [about(document, 'truncated-document', message, range)]
  })
}

function findImpossibleDates(document: SourceDocument): Diagnostic[] {
  return [...document.text.matchAll(new RegExp(PRINTED_DATE, 'gu'))]
    .filter(({ groups }) => groups?.month && !isoDate(groups))
    .map(({ index, 0: printed }) => {
      const message = `No calendar has ${printed}; compare the printed page.`
      return about(document, 'bad-date', message, { from: index, to: index + printed.length })
    })
}

function about(
  document: SourceDocument,
  code: Diagnostic['code'],
  message: string,
  range: TextRange,
): Diagnostic {
  const points = (end: number) => [...document.text.slice(0, end)].length
  const span = { start: points(range.from), end: points(range.to) }
  return { code, severity: 'warning', message, document: document.id, span }
}
