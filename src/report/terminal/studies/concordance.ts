import type { Analysis } from '../../../model/analysis.js'
import type { KwicLine } from '../../../model/comparison.js'
import { canvasOf, type TerminalOptions } from '../canvas.js'
import { piece } from '../line.js'
import { paint } from '../paint.js'
import { contextLines } from './context.js'

/** Every occurrence of a word or formula, one a line, the keywords in one column. */
export function renderConcordance(
  lines: readonly KwicLine[],
  analysis: Analysis,
  options: TerminalOptions,
): string {
  const { labels } = options
  const summary = lines.length > 0 ? labels.counts.times(lines.length) : labels.study.noOccurrence
  const drawn = contextLines(lines, analysis, canvasOf(options))
  return paint([...drawn, [piece(summary, 'dim')]], options.color)
}
