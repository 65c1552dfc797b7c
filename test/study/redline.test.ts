import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { redlineDocument } from '../../src/export/redline.js'
import { redline } from '../../src/study/redline.js'
import { createSegmenter } from '../../src/text/tokens.js'
import { analysisOf } from '../builders/analysis.js'
import { series } from '../builders/series.js'

const segmenter = await createSegmenter('intl', [])
const analysis = analysisOf(
  series(
    ['2020-07-30', '2021-07-30'],
    [
      { meeting: '2020-07-30', seat: '湖区', says: '今年修好东边的水渠。适当放开市场。' },
      { meeting: '2021-07-30', seat: '湖区', says: '今年修好西边的水渠。守住粮仓。' },
    ],
  ),
)
const running = redline(analysis, segmenter, { seat: '湖区', from: '2020-07-30', to: '2021-07-30' })
const edits = running.paragraphs.flat()
const kept = (op: 'insert' | 'delete') =>
  edits
    .filter(edit => edit.op === 'equal' || edit.op === op)
    .map(({ text }) => text)
    .join('')

describe('one running text of two meetings', () => {
  it('holds both texts whole: without insertions the earlier, without deletions the later', () => {
    expect(kept('delete')).toBe('今年修好东边的水渠。适当放开市场。')
    expect(kept('insert')).toBe('今年修好西边的水渠。守住粮仓。')
  })

  it('sets a rewritten sentence against itself word by word, and others whole', () => {
    expect(edits).toContainEqual({ op: 'insert', text: '守住粮仓。' })
    expect(edits).toContainEqual({ op: 'delete', text: '适当放开市场。' })
    expect(edits.filter(({ op }) => op === 'equal').map(({ text }) => text)).toContain('今年修好')
  })

  it('says who is not heard', () => {
    expect(() =>
      redline(analysis, segmenter, { seat: '河区', from: '2020-07-30', to: '2021-07-30' }),
    ).toThrow('河区')
  })

  it('tracks its changes in a Word file', async () => {
    const xml = strFromU8(unzipSync(await redlineDocument(running))['word/document.xml'] as Uint8Array)
    expect(xml).toMatch(/<w:ins [^>]*w:author="policy-diff"[^>]*w:date="2021-07-30T00:00:00Z"/u)
    expect(xml).toContain('<w:delText')
  })
})
