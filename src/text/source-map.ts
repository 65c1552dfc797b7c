import type { ReflowedText } from '../model/document.js'
import type { Span, TextRange } from '../model/span.js'

/**
 * The span of the source that a range of the reflowed text came from: from its first character to just
 * behind its last, so that line feeds joined at either end stay outside. An empty range gives an empty span.
 */
export function spanOf(reflowed: ReflowedText, range: TextRange): Span {
  const start = reflowed.offsets[range.from] ?? 0
  if (range.to <= range.from) return { start, end: start }
  const last = reflowed.offsets[range.to - 1] ?? 0
  return { start, end: reflowed.ends.get(last) ?? last + 1 }
}
