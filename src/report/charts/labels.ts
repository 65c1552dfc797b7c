import type { Language } from '../labels/labels.js'

/** What the signs of the charts mean. */
export interface ChartLabels {
  readonly lifelines: string
  readonly used: string
  readonly notUsed: string
  readonly inARow: string
  readonly result: string
  readonly target: string
  readonly lower: string
  readonly upper: string
  readonly range: string
  readonly source: (corpus: string, version: string, fingerprint: string) => string
}

export const CHART_LABELS: Readonly<Record<Language, ChartLabels>> = {
  en: {
    lifelines: 'Lifelines of formulae',
    used: 'used, larger for more seats',
    notUsed: 'seats were heard, none used it',
    inARow: 'used at meetings in a row',
    result: 'result',
    target: 'target',
    lower: 'lower bound',
    upper: 'upper bound',
    range: 'range',
    source: (corpus, version, fingerprint) => `${corpus} · policy-diff ${version} · corpus ${fingerprint}`,
  },
  zh: {
    lifelines: '提法的生命线',
    used: '用过，越大席位越多',
    notUsed: '有席位发言而无人用',
    inARow: '接连的会议都用过',
    result: '完成值',
    target: '目标',
    lower: '下限',
    upper: '上限',
    range: '区间',
    source: (corpus, version, fingerprint) => `${corpus} · policy-diff ${version} · 语料 ${fingerprint}`,
  },
}
