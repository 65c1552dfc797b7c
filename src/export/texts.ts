import type { Analysis } from '../model/analysis.js'
import type { ExportFile, ExportInput } from './format.js'

/**
 * The decoded text of each document as UTF-8, line ends as they were: what all offsets point into. Of a web page, a
 * Word file or a PDF it is the text that was taken out of it.
 */
export function decodedTexts({ analysis, sources }: ExportInput): ExportFile[] {
  const encoder = new TextEncoder()
  return [...textPaths(analysis)].map(([id, path]) => ({
    path,
    content: encoder.encode(sources.get(id) ?? ''),
  }))
}

/** Where the text of each document is put: its id without what file systems do not take, made one of a kind. */
export function textPaths({ documents }: Pick<Analysis, 'documents'>): Map<string, string> {
  const taken = new Set<string>()
  return new Map(
    documents.map(({ id }) => {
      const stem = id.replace(/[^\p{L}\p{N}._-]/gu, '_').slice(0, LONGEST)
      let name = stem
      for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem}-${number}`
      taken.add(name.toLowerCase())
      return [id, `texts/${name}.txt`]
    }),
  )
}

/** Characters of a name: a Chinese one has three bytes, and file systems take 255. */
const LONGEST = 70
