import type { WitnessInput } from '../../src/attribute/witnesses.js'
import { reflow } from '../../src/text/reflow.js'
import { splitStatements } from '../../src/text/sentences.js'
import { createSegmenter } from '../../src/text/tokens.js'

/** A document as collation meets it, every sentence of its paragraphs a statement. */
export async function witnessInput(
  id: string,
  source: string,
  witnessOf: string | null = null,
  meeting = '2020-07',
): Promise<WitnessInput> {
  const segmenter = await createSegmenter('jieba', [])
  const reflowed = reflow(source)
  const paragraphs = reflowed.blocks.filter(({ shape }) => shape === 'paragraph')
  const statements = paragraphs
    .flatMap(({ range }) => splitStatements(reflowed.text, range))
    .map((range, index) => {
      const text = reflowed.text.slice(range.from, range.to)
      return { id: `${id}-s${index + 1}`, range, text, section: [], tokens: segmenter.cut(text) }
    })
  const document = {
    id,
    path: id,
    meeting,
    genre: 'newspaper' as const,
    encoding: 'utf-8',
    sha256: '',
    text: source,
    truncated: null,
    witnessOf,
    source: null,
  }
  return { document, reflowed, statements }
}
