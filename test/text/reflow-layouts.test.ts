import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { reflow } from '../../src/text/reflow.js'
import { type Layout, setAsPage } from './wrap.js'

const CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url))
const texts = readdirSync(CORPUS).filter(file => file.endsWith('.txt'))

const LAYOUTS: { name: string; layout: Omit<Layout, 'width'>; atLeast: number }[] = [
  {
    name: 'with a blank line between paragraphs',
    layout: { indent: 'none', between: '\n\n' },
    atLeast: 0.97,
  },
  { name: 'with indents', layout: { indent: 'kept', between: '\n' }, atLeast: 0.97 },
  { name: 'with indents and blank lines', layout: { indent: 'kept', between: '\n\n' }, atLeast: 0.97 },
  // A paragraph that ends in a full line can be told from one that goes on by the next line's want of an indent alone.
  { name: 'with lost indents', layout: { indent: 'lost', between: '\n' }, atLeast: 0.9 },
]

const paragraphsOf = (source: string): string[] => {
  const { text, blocks } = reflow(source)
  return blocks
    .filter(({ shape }) => shape === 'paragraph')
    .map(({ range }) => text.slice(range.from, range.to))
}

describe.each(LAYOUTS)('a page set $name', ({ layout, atLeast }) => {
  it.each([18, 26, 38])('in columns of %i gives its paragraphs back', width => {
    let [found, all] = [0, 0]
    for (const file of texts) {
      const paragraphs = paragraphsOf(readFileSync(CORPUS + file, 'utf8'))
      const again = new Set(paragraphsOf(setAsPage(paragraphs, { ...layout, width })))
      all += paragraphs.length
      found += paragraphs.filter(paragraph => again.has(paragraph)).length
    }
    expect(found / all).toBeGreaterThanOrEqual(atLeast)
  })
})
