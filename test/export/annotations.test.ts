import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { exportAnalysis } from '../../src/export/export.js'
import { INPUT, SOURCES } from './sample.js'

describe('Web Annotations', () => {
  it('quote the source and give its position in code points', async () => {
    const [file] = await exportAnalysis('annotations', INPUT)
    const collection = JSON.parse(file?.content as string)
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: 4 })
    for (const { target } of collection.first.items) {
      const [quote, position] = target.selector
      const text = [...(SOURCES.get(target.source.replace('.txt', '')) ?? '')]
      expect(text.slice(position.start, position.end).join('')).toBe(quote.exact)
      expect(text.join('')).toContain(quote.prefix + quote.exact + quote.suffix)
    }
  })
})

describe('the citation file', () => {
  it('is YAML that names the tool and the fingerprint', async () => {
    const [file] = await exportAnalysis('citation', INPUT)
    const cff = parse(file?.content as string)
    expect(cff).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', version: '0.0.0' })
    expect(cff.identifiers[0].value).toBe(`sha256:${'f'.repeat(64)}`)
    expect(cff.references).toHaveLength(2)
  })
})
