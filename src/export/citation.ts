import { stringify } from 'yaml'
import type { Analysis } from '../model/analysis.js'

/** A citation file (CFF 1.2.0) for a result: the tool with its version, and the corpus with its fingerprint. */
export function citation(analysis: Analysis): string {
  const { tool, corpus } = analysis
  return stringify({
    'cff-version': '1.2.0',
    message: 'If you use these results, please cite the tool and the corpus as below.',
    type: 'dataset',
    title: `${corpus.title}: goals, slogans and figures across meetings`,
    authors: [{ name: 'The policy-diff authors' }],
    version: tool.version,
    identifiers: [
      { type: 'other', value: `sha256:${corpus.fingerprint}`, description: 'Fingerprint of the corpus' },
    ],
    abstract: `Computed by policy-diff ${tool.version} (segmenter ${tool.segmenter}, ${tool.dictionary}, lexicon ${tool.lexicon}).`,
    references: analysis.documents.map(document => ({
      type: 'generic',
      title: document.path,
      authors: [{ name: 'Anonymous' }],
      ...(document.source ? { notes: document.source } : {}),
    })),
  })
}
