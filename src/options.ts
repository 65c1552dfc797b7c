import type { SegmenterName } from './model/analysis.js'

/** Options of an analysis, with their defaults; the resolved ones are part of the result. */
export interface AnalyzeOptions {
  /** `jieba` (nodejieba with policy vocabulary) or `intl` (`Intl.Segmenter`, needs no native module). */
  readonly segmenter?: SegmenterName
  /** Compare just these two meetings (ids, earlier first) instead of all consecutive ones. */
  readonly between?: readonly [string, string] | null
  /** Called as the work goes on; `done` of `total` steps of a stage. */
  readonly onProgress?: (stage: string, done: number, total: number) => void
}

export const DEFAULT_OPTIONS = { segmenter: 'jieba', between: null } as const
