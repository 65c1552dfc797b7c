import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReflowedText } from '../../src/model/document.js'
import { reflow } from '../../src/text/reflow.js'
import { splitStatements } from '../../src/text/sentences.js'
import { fullTexts } from '../corpora.js'
import { expectFaithful } from './faithful.js'

const FOLDERS = [
  'zhengzhou-plenaries',
  'zhengzhou-work-reports',
  'state-council-work-reports',
  'hong-kong-policy-addresses',
]

const textsOf = ({ text, blocks }: ReflowedText, shape: string) =>
  blocks.filter(block => block.shape === shape).map(({ range }) => text.slice(range.from, range.to))

for (const name of FOLDERS) {
  const folder = fullTexts(name)
  describe.skipIf(!folder)(`the full texts of ${name}`, () => {
    const files = folder ? readdirSync(folder).filter(file => /\.(?:txt|md)$/.test(file)) : []
    it.each(files)('%s maps back to its source', file => {
      const source = readFileSync(join(folder as string, file), 'utf8')
      const reflowed = reflow(source)
      expectFaithful(source, reflowed)
      const unfinished = textsOf(reflowed, 'paragraph').filter(
        text => !/[。！？：；…”」）]$|以及$/u.test(text),
      )
      expect(unfinished.length).toBeLessThanOrEqual(3)
      expect(textsOf(reflowed, 'heading').filter(text => /，.*，/u.test(text))).toEqual([])
      for (const { range, shape } of reflowed.blocks)
        if (shape === 'paragraph') expectCovered(reflowed.text, range.from, range.to)
    })
  })
}

function expectCovered(text: string, from: number, to: number): void {
  let at = from
  for (const statement of splitStatements(text, { from, to })) {
    expect(text.slice(at, statement.from).trim()).toBe('')
    at = statement.to
  }
  expect(at).toBe(to)
}

interface Artefact {
  readonly raw: string
  readonly clean: string
  readonly kind: string
}

/** A page whose layout faults were listed by hand, with the reading that a person gives. */
const plenaries = fullTexts('zhengzhou-plenaries')
const labels = plenaries && join(plenaries, '../../gold/artefacts.000.jsonl')

describe.skipIf(!labels || !existsSync(labels))('the labelled page of 2020', () => {
  const artefacts = labels
    ? readFileSync(labels, 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as Artefact)
    : []
  const reflowed = plenaries
    ? reflow(readFileSync(join(plenaries, '2020-07-speeches-and-discussion.txt'), 'utf8'))
    : reflow('')
  const ofKind = (kind: string) => artefacts.filter(artefact => artefact.kind === kind)

  it.each([...ofKind('broken_paragraph'), ...ofKind('stray_space')])('reads $clean', ({ clean }) => {
    expect(reflowed.text).toContain(clean)
  })

  it.each(ofKind('overprint'))('reads the heading $clean', ({ clean }) => {
    expect(textsOf(reflowed, 'heading')).toContain(clean)
  })

  it.each(ofKind('jump_mark'))('sets $raw apart', ({ raw }) => {
    expect(textsOf(reflowed, 'furniture')).toContain(raw)
  })
})
